#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace universe {

struct MailAttachment {
    QString name; ///< of ASCII alone: not every mail program reads other names
    QByteArray type;
    QByteArray content;
};

struct Mail {
    QString from;      ///< an address
    QString to;        ///< an address
    QString messageId; ///< without its brackets; the same each time that this mail is sent
    QString language;  ///< "ko" or "en"
    QString subject;
    QString text;
    QDateTime date;
    QList<MailAttachment> attachments{};
};

} // namespace universe
