#pragma once

#include "ui/style/Typography.h"

#include <QCache>
#include <QObject>
#include <QPainter>
#include <QStaticText>

#include <vector>

namespace universe {

/// Lines of text that are painted again and again during scrolling: measured, elided and shaped once, the latest kept.
/// Shaping is most of what a poster's text costs.
class LineStore : public QObject {
    Q_OBJECT

public:
    static LineStore &instance();

    /// The height of a line in that role.
    [[nodiscard]] int height(TextRole role) const { return m_faces[size_t(role)].metrics.height(); }
    /// The lines that wordLines() gives.
    QStringList words(const QString &text, TextRole role, int width, int most);
    /// The line, ready to be painted.
    const QStaticText &line(const QString &text, TextRole role, int width);
    void paint(QPainter &painter, QPoint topLeft, const QString &text, TextRole role, int width);

private:
    LineStore();

    struct Face {
        explicit Face(TextRole role)
            : font(universe::font(role))
            , metrics(font) {}
        QFont font;
        QFontMetrics metrics;
    };
    struct Key {
        QString text;
        TextRole role;
        int width;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept {
            return qHashMulti(seed, key.text, int(key.role), key.width);
        }
    };

    std::vector<Face> m_faces; ///< by role
    QCache<Key, QStaticText> m_lines;
    QCache<Key, QStringList> m_words;
};

} // namespace universe
