#include "ui/counter/CountRows.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>
#include <QSpinBox>

namespace universe {

namespace {

constexpr int most = 99'999;
constexpr int columns = 2;

} // namespace

CountRows::CountRows(QWidget *parent)
    : QWidget(parent)
    , m_sumName(new Label(TextRole::BodyStrong))
    , m_sum(new Label(TextRole::Title)) {
    accessibility::setRole(*m_sum, QAccessible::StaticText); // large, but no heading
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::spaceM);
    grid->setVerticalSpacing(metrics::spaceXs);
    // Notes on the left, coins on the right; the keyboard goes down the one, then the other.
    constexpr int rows = int(denominations.size()) / columns;
    for (size_t i = 0; i < denominations.size(); ++i) {
        m_names.at(i) = new Label(TextRole::Body);
        auto *box = new QSpinBox;
        box->setRange(0, most);
        box->setMinimumHeight(metrics::touchTarget);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        m_boxes.at(i) = box;
        const int row = int(i) % rows;
        const int column = int(i) / rows * 2;
        grid->addWidget(m_names.at(i), row, column);
        grid->addWidget(box, row, column + 1);
        connect(box, &QSpinBox::valueChanged, this, &CountRows::showSum);
    }
    grid->addWidget(m_sumName, rows, 0);
    grid->addWidget(m_sum, rows, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    retranslate();
}

Money CountRows::sum() const {
    Money sum;
    for (size_t i = 0; i < denominations.size(); ++i)
        sum += Money{denominations.at(i)} * m_boxes.at(i)->value();
    return sum;
}

void CountRows::clear() {
    for (QSpinBox *box : m_boxes)
        box->setValue(0);
}

void CountRows::showSum() {
    m_sum->setText(format::number(sum().coins));
    Q_EMIT changed();
}

void CountRows::retranslate() {
    for (size_t i = 0; i < denominations.size(); ++i) {
        m_names.at(i)->setText(tr("%1 ×", "a note or coin, and how many").arg(format::number(denominations.at(i))));
        m_boxes.at(i)->setAccessibleName(tr("How many of %1").arg(format::number(denominations.at(i))));
    }
    m_sumName->setText(tr("Counted"));
    showSum();
}

} // namespace universe
