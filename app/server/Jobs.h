#pragma once

#include "app/db/AdminConnection.h"

#include <QList>
#include <QString>

namespace universe {

/// What one run of a job did, in words for an operator.
struct JobReport {
    QString name;
    QString done;
};

/// Runs everything that is done by time, each job until nothing of it is due, and writes down in the database that it
/// ran. Several may run them at once: what one is at, another passes over.
ServerResult<QList<JobReport>> runJobs(AdminConnection &connection);

} // namespace universe
