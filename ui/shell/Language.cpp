#include "ui/shell/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

Language &Language::instance() {
    static Language language;
    return language;
}

const QList<Language::Choice> &Language::choices() {
    static const QList<Choice> list{{u"ko"_s, u"한국어"_s}, {u"en"_s, u"English"_s}};
    return list;
}

QString Language::preferred() {
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        QString code = wanted.section(u'-', 0, 0);
        // The locale "C" means that none was chosen, and reads as English.
        if (QLocale::system() != QLocale::c() &&
            std::ranges::any_of(choices(), [&](const Choice &c) { return c.code == code; }))
            return code;
    }
    return choices().first().code;
}

bool Language::set(const QString &code) {
    if (!std::ranges::any_of(choices(), [&](const Choice &c) { return c.code == code; }))
        return false;
    // The locale comes first: texts of the new language format their numbers at once.
    const QLocale system = QLocale::system();
    const QLocale locale(code);
    QLocale::setDefault(system.language() == locale.language() ? system : locale);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/i18n/my-universe_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_ours);
    m_current = code;
    Q_EMIT changed();
    return true;
}

} // namespace universe
