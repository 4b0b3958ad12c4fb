#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace universe {

/// The language of the application: its texts, and how it writes numbers and dates.
class Language : public QObject {
    Q_OBJECT

public:
    struct Choice {
        QString code; ///< "ko"
        QString name; ///< in itself: "한국어"
    };

    static Language &instance();

    static const QList<Choice> &choices();
    /// The desktop's language when there are texts in it, otherwise Korean.
    static QString preferred();

    /// Changes everything on the screen (QEvent::LanguageChange reaches every widget). False for an unknown code.
    bool set(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

Q_SIGNALS:
    void changed();

private:
    Language() = default;

    QString m_current;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace universe
