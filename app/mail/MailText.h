#pragma once

#include <QJsonObject>
#include <QString>

namespace universe {

/// What a mail says, in the language of QLocale's default, which its reader's must be made (SpokenLanguage). `facts`
/// are those of private.mail_facts.
QString mailSubject(const QJsonObject &facts);
QString mailBody(const QJsonObject &facts);

} // namespace universe
