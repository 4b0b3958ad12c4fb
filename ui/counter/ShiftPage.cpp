#include "ui/counter/ShiftPage.h"

#include <QVBoxLayout>

#include "app/models/counter/ShiftController.h"
#include "ui/counter/CloseShiftCard.h"
#include "ui/counter/OpenShiftCard.h"
#include "ui/counter/PayInCard.h"
#include "ui/counter/ShiftFacts.h"
#include "ui/counter/ShiftReports.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TextField.h"
#include "ui/widgets/Toast.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>

#include <algorithm>

namespace universe {

namespace {

constexpr int shiftWidth = 1120;

}

ShiftPage::ShiftPage(ShiftController &shifts, QWidget *parent)
    : Page(parent)
    , m_shifts(shifts)
    , m_scroll(new PageScroll(shiftWidth))
    , m_state(new StateView)
    , m_heading(new Label(TextRole::Title))
    , m_opening(new OpenShiftCard(shifts))
    , m_currentPlace(new QVBoxLayout)
    , m_payIn(new PayInCard(shifts))
    , m_closing(new CloseShiftCard(shifts))
    , m_earlierHeading(new Label(TextRole::Heading))
    , m_notice(new Notice)
    , m_reports(new ShiftReports(shifts, this))
    , m_earlierPlace(new QVBoxLayout) {
    m_earlierHeading->setHeading();
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::spaceL);
    left->addWidget(m_opening);
    left->addLayout(m_currentPlace);
    left->addWidget(m_payIn);
    left->addStretch();
    auto *parts = new QHBoxLayout;
    parts->setSpacing(metrics::spaceL);
    parts->addLayout(left, 1);
    parts->addWidget(m_closing, 1, Qt::AlignTop);
    m_scroll->body()->addWidget(m_heading);
    m_scroll->body()->addLayout(parts);
    m_scroll->body()->addWidget(m_earlierHeading);
    m_scroll->body()->addWidget(m_notice);
    m_scroll->body()->addLayout(m_earlierPlace);
    m_scroll->body()->addStretch();
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_state);
    stack->addWidget(m_scroll);
    m_notice->clear();
    connect(m_reports, &ShiftReports::changed, this, &ShiftPage::follow);
    connect(m_reports, &ShiftReports::succeeded, this, [this](const QString &text) {
        m_notice->setMessage(Icon::Success, Tone::Positive, text);
        tellFarBelow(text, Tone::Positive);
    });
    connect(m_reports, &ShiftReports::failed, this, [this](const QString &text) {
        m_notice->setError(text);
        tellFarBelow(text, Tone::Danger);
    });
    connect(m_state, &StateView::actionTriggered, &shifts, &ShiftController::load);
    connect(&shifts, &ShiftController::changed, this, &ShiftPage::follow);
    connect(&shifts, &ShiftController::done, this, [this] { m_toClose = {}; });
    ShiftPage::retranslate();
}

QString ShiftPage::title() const { return tr("Shift"); }

void ShiftPage::activate() { m_shifts.load(); }

void ShiftPage::refresh() { m_shifts.load(); }

QWidget *ShiftPage::firstFocus() const {
    return m_opening->isVisible() ? m_opening->counter()->edit()
           : m_payIn->isVisible() ? m_payIn->amount()->edit()
                                  : nullptr;
}

QList<ShiftFacts *> ShiftPage::facts() const { return findChildren<ShiftFacts *>(); }

void ShiftPage::follow() {
    const LoadState &state = m_shifts.state();
    auto *stack = static_cast<QStackedLayout *>(layout());
    if (state.phase == LoadState::Phase::Ready)
        stack->setCurrentWidget(m_scroll);
    else
        stack->setCurrentWidget(m_state);
    if (state.phase == LoadState::Phase::Failed)
        m_state->showError(state.error);
    else if (state.phase != LoadState::Phase::Ready)
        m_state->showLoading();
    else
        showLists();
    if (state.phase == LoadState::Phase::Ready)
        leadOn();
}

// Made anew: what changed hands since is in other lines.
void ShiftPage::showLists() {
    const Shift *current = m_shifts.current();
    const bool hasSwitched = isVisible() && m_opening->isHidden() != (current != nullptr);
    const QList<ShiftFacts *> before = facts();
    ShiftId focusedShift;
    int focusedPlace = 0;
    for (const ShiftFacts *each : before) {
        const QList<Button *> buttons = each->buttons();
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            if (buttons[i] == window()->focusWidget()) { // also while a dialog has the keyboard
                focusedShift = each->shift();
                focusedPlace = int(i);
            }
        }
    }
    m_opening->setVisible(!current);
    m_payIn->setVisible(current);
    for (QWidget *old : QList<QWidget *>{m_current, m_earlier}) {
        if (old)
            old->deleteLater(); // it may be what was pressed
    }
    m_current = nullptr;
    m_earlier = new QWidget;
    auto *column = new QVBoxLayout(m_earlier);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    for (const Shift &shift : m_shifts.shifts()) {
        auto *facts = new ShiftFacts;
        facts->setShift(shift);
        if (&shift == current) {
            m_current = facts;
            m_currentPlace->addWidget(facts);
            continue;
        }
        column->addWidget(facts);
        if (shift.isOpen()) {
            facts->offerClosing();
            connect(facts, &ShiftFacts::closeRequested, this, [this, id = shift.id] {
                m_toClose = id;
                follow();
                m_scroll->ensureWidgetVisible(m_closing);
            });
        } else {
            offerReport(*facts, shift);
        }
    }
    m_earlierPlace->addWidget(m_earlier);
    m_earlier->show();
    if (Button *same = focusedShift.isValid() ? buttonOf(focusedShift, focusedPlace) : nullptr)
        same->setFocus(Qt::OtherFocusReason);
    m_earlierHeading->setVisible(column->count() > 0);
    const auto toClose = std::ranges::find(m_shifts.shifts(), m_toClose, &Shift::id);
    const bool isOthers = toClose != m_shifts.shifts().end() && toClose->isOpen();
    m_closing->setVisible(isOthers || current);
    if (isOthers)
        m_closing->setShift(*toClose);
    else if (current)
        m_closing->setShift(*current);
    if (hasSwitched) // what had the keyboard is gone
        leadIn();
}

void ShiftPage::setQueue(PrintQueue &queue) { m_reports->setQueue(queue); }

void ShiftPage::offerReport(ShiftFacts &facts, const Shift &shift) {
    facts.offerReport(m_reports->shift() == shift.id);
    connect(&facts, &ShiftFacts::printRequested, this, [this, id = shift.id] {
        m_notice->clear();
        m_reports->print(id, window());
    });
    connect(&facts, &ShiftFacts::saveRequested, this, [this, id = shift.id, number = shift.reportNumber] {
        m_notice->clear();
        m_reports->savePdf(id, number, window());
    });
}

// Whoever pressed a button of an old shift does not see the top of the list.
void ShiftPage::tellFarBelow(const QString &text, Tone tone) {
    if (isVisible() && m_earlierHeading->visibleRegion().isEmpty())
        Toast::pop(window(), text, tone);
}

Button *ShiftPage::buttonOf(ShiftId shift, int place) const {
    const QList<ShiftFacts *> all = m_earlier->findChildren<ShiftFacts *>();
    const auto same = std::ranges::find(all, shift, &ShiftFacts::shift);
    return same == all.end() ? nullptr : (*same)->buttons().value(place);
}

void ShiftPage::retranslate() {
    m_heading->setText(tr("Shift"));
    m_earlierHeading->setText(tr("Other shifts"));
    m_opening->retranslate();
    m_notice->clear();
    m_payIn->retranslate();
    m_closing->retranslate();
    follow();
}

} // namespace universe
