#include "ui/counter/CountRows.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
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
        // A nought that is typed over a nought is counted, too.
        connect(box, &QSpinBox::valueChanged, this, &CountRows::follow);
        connect(box->findChild<QLineEdit *>(), &QLineEdit::textEdited, this, &CountRows::follow);
    }
    grid->addWidget(m_sumName, rows, 0);
    grid->addWidget(m_sum, rows, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    retranslate();
}

CashCount CountRows::count() const {
    CashCount count;
    for (size_t i = 0; i < denominations.size(); ++i) {
        if (const int pieces = m_boxes.at(i)->value(); pieces > 0)
            count.insert(denominations.at(i), pieces);
    }
    return count;
}

void CountRows::clear() {
    for (QSpinBox *box : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setValue(0);
    }
    m_isCounted = false;
    showSum();
}

void CountRows::follow() {
    m_isCounted = true;
    showSum();
}

void CountRows::showSum() {
    m_sum->setText(m_isCounted ? format::won(sum()) : QStringLiteral("–"));
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
