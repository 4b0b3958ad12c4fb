#pragma once

#include "ui/widgets/Banner.h"

namespace universe {

class JobWatch;

/// Tells an administrator, wherever they are, that no job has run for a while. Hidden while all is well.
class JobsBanner : public Banner {
    Q_OBJECT

public:
    explicit JobsBanner(QWidget *parent = nullptr);

    /// It outlives the banner.
    void setJobs(JobWatch &jobs);

Q_SIGNALS:
    void operationsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    JobWatch *m_jobs = nullptr;
};

} // namespace universe
