#include "ui/widgets/PageScroll.h"

#include "ui/style/Metrics.h"

#include <QHBoxLayout>

namespace universe {

PageScroll::PageScroll(int maximumWidth, QWidget *parent)
    : SteadyScroll(parent) {
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto *content = new QWidget(page);
    content->setMaximumWidth(maximumWidth);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metrics::spaceL);

    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    centred->setSpacing(0);
    centred->addStretch(0);
    centred->addWidget(content, 1);
    centred->addStretch(0);
    setWidget(page);
}

void PageScroll::setVerticalMargin(int margin) {
    widget()->layout()->setContentsMargins(metrics::pageMargin, margin, metrics::pageMargin, margin);
}

} // namespace universe
