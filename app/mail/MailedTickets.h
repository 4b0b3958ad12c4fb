#pragma once

#include "app/mail/Mail.h"

#include <QJsonObject>

namespace universe {

/// The documents of the tickets in the facts of a mail: a PDF and a calendar file, and passes for phones where a
/// certificate is configured. Needs a QGuiApplication.
QList<MailAttachment> mailedTickets(const QJsonObject &facts, const QDateTime &now);

} // namespace universe
