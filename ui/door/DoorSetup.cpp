#include "ui/door/DoorSetup.h"

#include "app/core/Text.h"
#include "app/models/door/DoorController.h"
#include "ui/door/DoorText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TextField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QStackedLayout>

#include <algorithm>

namespace universe {

namespace {

constexpr int setupWidth = 640;
constexpr int longestGate = 80;

const auto gateSetting = QStringLiteral("door/gate"); // this machine stands at the same one tomorrow

} // namespace

DoorSetup::DoorSetup(DoorController &door, QWidget *parent)
    : QWidget(parent)
    , m_door(door)
    , m_form(new PageScroll(setupWidth))
    , m_state(new StateView)
    , m_heading(new Label(TextRole::Title))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_search(new TextField({}))
    , m_show(new ChoiceField)
    , m_gate(new TextField({}))
    , m_notice(new Notice)
    , m_open(new Button(Button::Kind::Primary)) {
    m_about->setWordWrap(true);
    m_gate->edit()->setMaxLength(longestGate);
    m_gate->setText(QSettings().value(gateSetting).toString());
    m_notice->clear();
    QVBoxLayout *column = static_cast<PageScroll *>(m_form)->body();
    column->setSpacing(metrics::spaceM);
    for (QWidget *part : QList<QWidget *>{m_heading, m_about, m_search, m_show, m_gate, m_notice})
        column->addWidget(part);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch();
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_form);
    stack->addWidget(m_state);
    connect(m_open, &QAbstractButton::clicked, this, &DoorSetup::open);
    connect(m_gate, &TextField::submitted, this, &DoorSetup::open);
    connect(m_search, &TextField::textChanged, this, &DoorSetup::fill);
    connect(m_search, &TextField::submitted, this, [this] {
        if (!m_show->value().isNull())
            m_gate->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_state, &StateView::actionTriggered, &door, &DoorController::loadShows);
    connect(&door, &DoorController::showsChanged, this, &DoorSetup::fill);
    connect(&door, &DoorController::changed, this, &DoorSetup::follow);
    connect(&door, &DoorController::refused, this, [this](const Error &error) {
        m_notice->setError(error.code == ErrorCode::NotFound
                               ? tr("This show is not there any more. Choose another one.")
                               : errorText(error.code));
    });
    retranslate();
}

void DoorSetup::fill() {
    QList<ChoiceField::Choice> choices;
    const QList<DoorShow> found = m_door.showsWith(m_search->text());
    for (const DoorShow &show : found)
        choices.append({doorText::show(show), show.id.value});
    const bool isFirst = !m_show->value().isValid();
    m_show->setChoices(choices);
    if (isFirst)
        chooseNext(found);
    m_show->setEnabled(!choices.isEmpty());
    m_open->setEnabled(!choices.isEmpty());
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    m_search->setError(isSearching && choices.isEmpty() ? tr("No show of these hours has that.") : QString());
    m_search->setHelper(
        isSearching
            ? tr("%1 of %n show(s)", "found of all", int(m_door.shows().size())).arg(format::number(choices.size()))
            : tr("By title, venue or singer"));
    follow();
}

// Doors close some time after the beginning: a show of last night is hardly meant.
void DoorSetup::chooseNext(const QList<DoorShow> &shows) {
    constexpr std::chrono::hours late(2);
    const QDateTime earliest = QDateTime::currentDateTimeUtc().addDuration(-late);
    const auto next = std::ranges::find_if(shows, [&](const DoorShow &show) { return show.startsAt > earliest; });
    if (next != shows.end())
        m_show->setValue(next->id.value);
}

void DoorSetup::follow() {
    const LoadState &shows = m_door.showsState();
    m_open->setBusy(m_door.isOpening());
    if (const auto &error = m_door.storeError())
        m_notice->setError(tr("This machine cannot keep what a door needs: %1").arg(texts::isolated(error->detail)));
    auto *stack = static_cast<QStackedLayout *>(layout());
    if (shows.phase == LoadState::Phase::Ready && !m_door.shows().isEmpty() && !m_door.needsLogIn())
        return stack->setCurrentWidget(m_form);
    stack->setCurrentWidget(m_state);
    if (m_door.needsLogIn())
        m_state->showEmpty(tr("Log in to open a door"), tr("Stewards and whoever works at the box office may."));
    else if (shows.phase == LoadState::Phase::Failed)
        m_state->showError(shows.error);
    else if (shows.phase == LoadState::Phase::Ready)
        m_state->showEmpty(tr("No show today"),
                           tr("A door can be opened for shows that began within the last twelve hours or begin within "
                              "the next day and a half."),
                           tr("Look again"));
    else
        m_state->showLoading();
}

void DoorSetup::open() {
    const QString gate = m_gate->text().trimmed().normalized(QString::NormalizationForm_C);
    if (texts::showsNothing(gate)) {
        m_gate->setError(tr("Give the door a name, such as \"Gate 1\": counts and records are by it."));
        return m_gate->edit()->setFocus(Qt::OtherFocusReason);
    }
    m_gate->setError({});
    m_notice->clear();
    const ShowId chosen{m_show->value().toLongLong()};
    const auto show = std::ranges::find(m_door.shows(), chosen, &DoorShow::id);
    if (show == m_door.shows().end())
        return;
    QSettings().setValue(gateSetting, gate);
    m_door.open(*show, gate);
}

void DoorSetup::retranslate() {
    m_heading->setText(tr("Open a door"));
    m_about->setText(tr("This machine loads the show's tickets and goes on without the network, if it has to. It keeps "
                        "neither codes nor names."));
    m_search->setLabel(tr("Search the shows"));
    m_show->setLabel(tr("Show"));
    m_gate->setLabel(tr("Name of the door"));
    m_gate->setPlaceholder(tr("Gate 1"));
    m_open->setText(tr("Open the door"));
    fill();
}

} // namespace universe
