#include "ui/terms/FeeTable.h"

#include "ui/style/Metrics.h"
#include "ui/terms/FeeText.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QGridLayout>

namespace universe {

FeeTable::FeeTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::spaceM);
    m_grid->setVerticalSpacing(metrics::spaceXs);
    m_grid->setColumnStretch(0, 1);
}

void FeeTable::setTerms(const FeeTerms &terms) {
    if (terms == m_terms) // whoever reads it keeps the place
        return;
    m_terms = terms;
    showTerms();
}

void FeeTable::showTerms() {
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const FeeStep &step : m_terms.steps) {
        auto *name = new Label(TextRole::Body, feeStepName(step), Tone::Muted, this);
        name->setWordWrap(true);
        name->setAccessibleName(FeeTable::tr("%1: %2", "until when, a fee").arg(name->text(), feeText(step.percent)));
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(new Label(TextRole::BodyStrong, feeText(step.percent), this), row, 1,
                          Qt::AlignRight | Qt::AlignTop);
        ++row;
    }
    if (const QString text = freePeriodText(m_terms.freeHours, m_terms.freeUntilDaysBefore); !text.isEmpty()) {
        auto *free = new Label(TextRole::Caption, text, Tone::Muted, this);
        free->setWordWrap(true);
        m_grid->addWidget(free, row, 0, 1, 2);
    }
}

void FeeTable::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        showTerms();
    QWidget::changeEvent(event);
}

} // namespace universe
