#pragma once

#include "app/printing/PaperTrouble.h"
#include "ui/widgets/Banner.h"

namespace universe {

class PrintQueue;

/// Tells, whatever is in front, that a printer does not go on, and why. Hidden while all is well.
class PrintBanner : public Banner {
    Q_OBJECT

public:
    explicit PrintBanner(QWidget *parent = nullptr);

    /// It outlives the banner.
    void setQueue(PrintQueue &queue);

Q_SIGNALS:
    void printersRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    PrintQueue *m_queue = nullptr;
    PaperTrouble m_told = PaperTrouble::None;
};

} // namespace universe
