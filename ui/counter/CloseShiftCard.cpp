#include "ui/counter/CloseShiftCard.h"

#include <QVBoxLayout>

#include "app/core/Text.h"
#include "app/models/counter/ShiftController.h"
#include "ui/counter/CountRows.h"
#include "ui/counter/ShiftText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QLineEdit>

namespace universe {

CloseShiftCard::CloseShiftCard(ShiftController &shifts, QWidget *parent)
    : Card(parent)
    , m_shifts(shifts)
    , m_heading(new Label(TextRole::Heading))
    , m_count(new CountRows)
    , m_difference(new Label(TextRole::BodyStrong))
    , m_reason(new TextField({}))
    , m_notice(new Notice)
    , m_close(new Button(Button::Kind::Danger)) {
    m_heading->setHeading();
    m_heading->setWordWrap(true);
    m_difference->setWordWrap(true);
    m_reason->edit()->setMaxLength(longestReason);
    m_notice->clear();
    for (QWidget *part : QList<QWidget *>{m_heading, m_count, m_difference, m_reason, m_notice})
        body()->addWidget(part);
    body()->addWidget(m_close, 0, Qt::AlignLeft);
    connect(m_count, &CountRows::changed, this, &CloseShiftCard::showDifference);
    connect(m_reason, &TextField::submitted, this, &CloseShiftCard::close);
    connect(m_close, &QAbstractButton::clicked, this, &CloseShiftCard::close);
    connect(&shifts, &ShiftController::changed, this, [this] { m_close->setBusy(m_shifts.isBusy()); });
    connect(&shifts, &ShiftController::refused, this, [this](ShiftController::Act act, const Error &error) {
        if (act == ShiftController::Act::Close)
            m_notice->setError(error.code == ErrorCode::InvalidInput
                                   ? tr("Something changed hands meanwhile. Look at the difference again.")
                                   : errorText(error.code));
    });
    retranslate();
}

void CloseShiftCard::setShift(const Shift &shift) {
    if (shift.id != m_shift.id) {
        m_count->clear();
        m_reason->clear();
        m_reason->setError({});
        m_notice->clear();
    }
    m_shift = shift;
    retranslate();
}

Money CloseShiftCard::missing() const { return m_count->sum() - m_shift.expected; }

void CloseShiftCard::showDifference() {
    const Money difference = missing();
    m_difference->setText(difference < Money{}   ? tr("%1 missing").arg(format::number(-difference.coins))
                          : difference > Money{} ? tr("%1 too much").arg(format::number(difference.coins))
                                                 : tr("It is all there."));
    m_difference->setTone(difference == Money{} ? Tone::Positive : Tone::Danger);
    m_reason->setVisible(difference != Money{});
}

void CloseShiftCard::close() {
    const QString reason = m_reason->text().trimmed().normalized(QString::NormalizationForm_C);
    m_notice->clear();
    if (missing() != Money{} && texts::showsNothing(reason)) {
        m_reason->setError(tr("A difference needs a reason."));
        return m_reason->edit()->setFocus(Qt::OtherFocusReason);
    }
    m_reason->setError({});
    m_shifts.close(m_shift.id, m_count->sum(), missing() == Money{} ? QString() : reason);
}

void CloseShiftCard::retranslate() {
    m_heading->setText(m_shift.isOwn ? tr("Close the shift")
                                     : tr("Close the shift of somebody else: %1").arg(shiftText::name(m_shift)));
    m_count->retranslate();
    m_reason->setLabel(tr("Reason of the difference"));
    m_close->setText(tr("Close the shift"));
    showDifference();
}

} // namespace universe
