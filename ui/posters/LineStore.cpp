#include "ui/posters/LineStore.h"

#include "ui/posters/ConcertText.h"

#include <QCoreApplication>

namespace universe {

namespace {

constexpr int kept = 2000; ///< lines; some screens of posters

} // namespace

LineStore &LineStore::instance() {
    static LineStore *store = [] {
        auto *made = new LineStore;
        made->setParent(QCoreApplication::instance()); // it must not outlive the application: it holds fonts
        return made;
    }();
    return *store;
}

LineStore::LineStore()
    : m_lines(kept)
    , m_words(kept) {
    for (int role = 0; role <= int(TextRole::Mono); ++role)
        m_faces.emplace_back(TextRole(role));
}

QStringList LineStore::words(const QString &text, TextRole role, int width, int most) {
    const Key key{text, role, width};
    if (const QStringList *known = m_words.object(key))
        return *known;
    auto *lines = new QStringList(wordLines(text, m_faces[size_t(role)].metrics, width, most));
    QStringList result = *lines;
    m_words.insert(key, lines);
    return result;
}

const QStaticText &LineStore::line(const QString &text, TextRole role, int width) {
    const Key key{text, role, width};
    if (const QStaticText *known = m_lines.object(key))
        return *known;
    const Face &face = m_faces[size_t(role)];
    auto *made = new QStaticText(face.metrics.elidedText(text, Qt::ElideRight, width));
    made->setTextFormat(Qt::PlainText);
    made->prepare({}, face.font);
    m_lines.insert(key, made);
    return *made;
}

void LineStore::paint(QPainter &painter, QPoint topLeft, const QString &text, TextRole role, int width) {
    const QStaticText &shaped = line(text, role, width);
    painter.setFont(m_faces[size_t(role)].font);
    painter.drawStaticText(topLeft + QPointF(0, (height(role) - shaped.size().height()) / 2), shaped);
}

} // namespace universe
