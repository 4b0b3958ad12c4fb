#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace universe {

/// Makes a language that of all texts and numbers of the program while it lives: for programs without a window, which
/// speak to one reader after another.
class SpokenLanguage {
public:
    /// "ko" or "en".
    explicit SpokenLanguage(const QString &language) {
        QLocale::setDefault(QLocale(language));
        if (m_translator.load(QStringLiteral(":/i18n/my-universe_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_translator);
    }
    ~SpokenLanguage() { QLocale::setDefault(m_before); } // the translator takes itself out
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    QLocale m_before;
    QTranslator m_translator;
};

} // namespace universe
