#pragma once

#include "ui/widgets/SteadyScroll.h"

class QVBoxLayout;

namespace universe {

/// The content of a page that may be higher than the window: centred, with the page's margins, no wider than reads
/// well.
class PageScroll : public SteadyScroll {
    Q_OBJECT

public:
    /// `maximumWidth` of the content, without its margins.
    explicit PageScroll(int maximumWidth, QWidget *parent = nullptr);

    /// The layout of the content, from the top down.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// Sets the margin above and below the content, instead of the page's.
    void setVerticalMargin(int margin);

private:
    QVBoxLayout *m_body;
};

} // namespace universe
