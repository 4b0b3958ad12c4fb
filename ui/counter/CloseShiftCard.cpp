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
#include <QSpinBox>

namespace universe {

CloseShiftCard::CloseShiftCard(ShiftController &shifts, QWidget *parent)
    : Card(parent)
    , m_shifts(shifts)
    , m_heading(new Label(TextRole::Heading))
    , m_count(new CountRows)
    , m_blind(new Label(TextRole::Body, {}, Tone::Muted))
    , m_difference(new Label(TextRole::BodyStrong))
    , m_reason(new TextField({}))
    , m_notice(new Notice)
    , m_close(new Button(Button::Kind::Danger)) {
    m_heading->setHeading();
    m_heading->setWordWrap(true);
    m_blind->setWordWrap(true);
    m_difference->setWordWrap(true);
    m_reason->edit()->setMaxLength(longestReason);
    m_notice->clear();
    for (QWidget *part : QList<QWidget *>{m_heading, m_blind, m_count, m_difference, m_reason, m_notice})
        body()->addWidget(part);
    body()->addWidget(m_close, 0, Qt::AlignLeft);
    connect(m_count, &CountRows::changed, this, &CloseShiftCard::showDifference);
    connect(m_reason, &TextField::submitted, this, &CloseShiftCard::close);
    connect(m_close, &QAbstractButton::clicked, this, &CloseShiftCard::close);
    connect(&shifts, &ShiftController::changed, this, [this] { m_close->setBusy(m_shifts.isBusy()); });
    connect(&shifts, &ShiftController::refused, this, [this](ShiftController::Act act, const Error &error) {
        if (act == ShiftController::Act::Close)
            showRefusal(error);
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

std::optional<Money> CloseShiftCard::surplus() const {
    return m_count->isCounted() && m_shift.expected ? std::optional(m_count->sum() - *m_shift.expected) : std::nullopt;
}

// Before anything is counted nothing is missing. Who counts blind may give a reason at once, or when it is asked for.
void CloseShiftCard::showDifference() {
    const std::optional<Money> difference = surplus();
    const Money shown = difference.value_or(Money{});
    m_difference->setVisible(difference.has_value());
    m_difference->setText(!difference       ? QString()
                          : shown < Money{} ? tr("%1 missing").arg(format::won({-shown.coins}))
                          : shown > Money{} ? tr("%1 too much").arg(format::won(shown))
                                            : tr("It is all there."));
    m_difference->setTone(shown == Money{} ? Tone::Positive : Tone::Danger);
    m_blind->setVisible(!m_shift.expected);
    m_reason->setVisible(m_shift.expected ? shown != Money{} : m_count->isCounted());
}

void CloseShiftCard::close() {
    const QString reason = m_reason->text().trimmed().normalized(QString::NormalizationForm_C);
    m_notice->clear();
    if (!m_count->isCounted()) {
        m_notice->setError(tr("Count the drawer first. If it is empty, enter 0."));
        return m_count->box(0)->setFocus(Qt::OtherFocusReason);
    }
    const std::optional<Money> difference = surplus();
    if (difference && *difference != Money{} && texts::showsNothing(reason)) {
        m_reason->setError(tr("A difference needs a reason."));
        return m_reason->edit()->setFocus(Qt::OtherFocusReason);
    }
    m_reason->setError({});
    const bool hasReason = !difference || *difference != Money{};
    m_shifts.close(m_shift.id, m_count->count(), hasReason ? reason : QString());
}

void CloseShiftCard::showRefusal(const Error &error) {
    if (error.code != ErrorCode::InvalidInput)
        return m_notice->setError(errorText(error.code));
    if (m_shift.expected)
        return m_notice->setError(tr("Something changed hands meanwhile. Look at the difference again."));
    m_notice->setError(tr("What you counted is not what should be in the drawer. Count again, or give the reason."));
    m_reason->setError(tr("A difference needs a reason."));
}

void CloseShiftCard::retranslate() {
    m_heading->setText(m_shift.isOwn ? tr("Close the shift")
                                     : tr("Close the shift of somebody else: %1").arg(shiftText::name(m_shift)));
    m_count->retranslate();
    m_reason->setLabel(tr("Reason of the difference"));
    m_blind->setText(tr("You are told what should be in the drawer when you have closed the shift."));
    m_close->setText(tr("Close the shift"));
    showDifference();
}

} // namespace universe
