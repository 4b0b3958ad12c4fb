#include "ui/counter/OpenShiftCard.h"

#include <QVBoxLayout>

#include "app/core/Text.h"
#include "app/models/counter/ShiftController.h"
#include "ui/counter/Amount.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QLineEdit>
#include <QSettings>

namespace universe {

namespace {

constexpr int longestCounter = 80;

const auto counterSetting = QStringLiteral("counter/name"); // this machine stands at the same one tomorrow

} // namespace

OpenShiftCard::OpenShiftCard(ShiftController &shifts, QWidget *parent)
    : Card(parent)
    , m_shifts(shifts)
    , m_heading(new Label(TextRole::Heading))
    , m_counter(new TextField({}))
    , m_float(new TextField({}))
    , m_notice(new Notice)
    , m_open(new Button(Button::Kind::Primary)) {
    m_heading->setHeading();
    m_counter->edit()->setMaxLength(longestCounter);
    m_counter->setText(QSettings().value(counterSetting).toString());
    m_float->edit()->setMaxLength(longestAmount);
    m_notice->clear();
    for (QWidget *part : QList<QWidget *>{m_heading, m_counter, m_float, m_notice})
        body()->addWidget(part);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QAbstractButton::clicked, this, &OpenShiftCard::open);
    connect(m_counter, &TextField::submitted, this, &OpenShiftCard::open);
    connect(m_float, &TextField::submitted, this, &OpenShiftCard::open);
    connect(&shifts, &ShiftController::changed, this, [this] { m_open->setBusy(m_shifts.isBusy()); });
    connect(&shifts, &ShiftController::refused, this, [this](ShiftController::Act act, const Error &error) {
        if (act == ShiftController::Act::Open)
            m_notice->setError(errorText(error.code));
    });
    retranslate();
}

void OpenShiftCard::open() {
    const QString counter = m_counter->text().trimmed().normalized(QString::NormalizationForm_C);
    const auto opening = amountOf(m_float->text());
    m_counter->setError(texts::showsNothing(counter) ? tr("Give the counter a name, such as \"Counter 1\".")
                                                     : QString());
    m_float->setError(opening ? QString() : tr("Count what is in the drawer, 0 if there is nothing."));
    m_notice->clear();
    if (!m_counter->error().isEmpty() || !opening)
        return (m_counter->error().isEmpty() ? m_float : m_counter)->edit()->setFocus(Qt::OtherFocusReason);
    QSettings().setValue(counterSetting, counter);
    m_shifts.open(counter, *opening);
}

void OpenShiftCard::retranslate() {
    m_heading->setText(tr("Open a shift"));
    m_counter->setLabel(tr("Counter"));
    m_counter->setPlaceholder(tr("Counter 1"));
    m_float->setLabel(tr("Cash in the drawer"));
    m_open->setText(tr("Open the shift"));
}

} // namespace universe
