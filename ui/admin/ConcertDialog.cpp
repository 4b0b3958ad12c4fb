#include "ui/admin/ConcertDialog.h"

#include "app/core/Text.h"
#include "app/models/ReasonText.h"
#include "app/models/editing/ConcertEditor.h"
#include "ui/admin/ConcertFieldText.h"
#include "ui/admin/ConcertForm.h"
#include "ui/admin/OrganiserPanel.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/SteadyScroll.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QStackedLayout>

#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int concertDialogWidth = 920;
constexpr int concertDialogHeight = 740;

SteadyScroll *scrolled(QWidget *part) {
    auto *content = new QWidget;
    content->setObjectName(u"page"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::focusGap, metrics::spaceXs, metrics::focusGap, metrics::spaceXs);
    column->addWidget(part);
    column->addStretch(1);
    auto *scroll = new SteadyScroll;
    scroll->setWidget(content);
    return scroll;
}

} // namespace

ConcertDialog::ConcertDialog(ConcertEditor &editor, OrganiserController &organiser, PosterUpload &posters,
                             QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_heading(new Label(TextRole::Heading))
    , m_changed(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_parts(new SegmentedControl(SegmentedControl::Look::Tabs))
    , m_stack(new QStackedLayout)
    , m_form(new ConcertForm(editor, posters))
    , m_organiser(new OrganiserPanel(editor, organiser))
    , m_state(new StateView)
    , m_notice(new Notice)
    , m_close(new Button(Button::Kind::Ghost))
    , m_discard(new Button(Button::Kind::Danger))
    , m_revert(new Button(Button::Kind::Secondary))
    , m_save(new Button(Button::Kind::Primary)) {
    lay();
    wire();
    retranslate();
}

void ConcertDialog::lay() {
    m_heading->setHeading();
    m_heading->setWordWrap(true);
    m_notice->clear();
    m_stack->addWidget(scrolled(m_form));
    m_stack->addWidget(scrolled(m_organiser));
    m_stack->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceXs);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    for (Button *button : {m_discard, m_revert, m_save})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::spaceL, metrics::spaceM, metrics::spaceL, metrics::spaceM);
    column->setSpacing(metrics::spaceS);
    column->addWidget(m_heading);
    column->addWidget(m_changed);
    column->addWidget(m_parts);
    column->addWidget(m_notice);
    column->addLayout(m_stack, 1);
    column->addLayout(buttons);
    readInOrder(*column);
    resize(concertDialogWidth, concertDialogHeight);
}

void ConcertDialog::wire() {
    connect(m_parts, &SegmentedControl::currentChanged, this, &ConcertDialog::showState);
    connect(m_form, &ConcertForm::submitted, this, &ConcertDialog::save);
    connect(m_save, &QAbstractButton::clicked, this, &ConcertDialog::save);
    connect(m_revert, &QAbstractButton::clicked, this, [this] {
        m_notice->clear();
        if (!std::exchange(m_leaving, false))
            m_editor.revert();
        showState();
    });
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_discard, &QAbstractButton::clicked, this, [this] {
        m_editor.revert();
        reject();
    });
    connect(m_state, &StateView::actionTriggered, &m_editor, &ConcertEditor::reload);
    connect(&m_editor, &ConcertEditor::changed, this, &ConcertDialog::follow);
    connect(&m_editor, &ConcertEditor::saved, this, [this](ConcertId concert, bool made) {
        m_notice->setMessage(Icon::Success, Tone::Positive, made ? tr("The concert is made.") : tr("Saved."));
        Q_EMIT saved(concert);
    });
    connect(&m_editor, &ConcertEditor::nothingToSave, this,
            [this] { m_notice->setMessage(Icon::Info, Tone::Muted, tr("Nothing was changed.")); });
    connect(&m_editor, &ConcertEditor::rejected, this, [this](std::optional<ConcertField> field, const Reason &reason) {
        const QString name = field ? fieldName(*field) : QString();
        const QString text = reasonText(reason);
        m_notice->setError(name.isEmpty() ? tr("Not saved: %1").arg(text) : tr("Not saved. %1: %2").arg(name, text));
        if (field)
            m_form->showRejection(*field, text);
    });
    connect(&m_editor, &ConcertEditor::conflicted, this, [this] {
        const ConcertDocument &now = m_editor.document();
        m_notice->setMessage(
            Icon::Warning, Tone::Warning,
            now.changedBy.isEmpty()
                ? tr("The concert was changed meanwhile; nothing is saved yet. What is another now is marked.")
                : tr("%1 has changed the concert meanwhile; nothing is saved yet. What is another now is marked.")
                      .arg(texts::isolated(now.changedBy)));
    });
    connect(&m_editor, &ConcertEditor::refused, this,
            [this](const Error &error) { m_notice->setError(errorText(error.code)); });
}

void ConcertDialog::save() {
    if (m_editor.isBusy() || m_editor.state().phase != LoadState::Phase::Ready)
        return;
    m_parts->setCurrent(Facts);
    m_notice->clear();
    if (!m_form->showFlaws())
        m_editor.save();
}

void ConcertDialog::follow() {
    m_leaving = m_leaving && m_editor.isEdited();
    if (m_shown != m_editor.document().id) {
        if (!m_editor.isBusy()) // one that is being made stays in front
            m_notice->clear();
        m_shown = m_editor.document().id;
        m_parts->setCurrent(Facts);
    }
    const QString title = m_editor.document().concert[u"title"_s].toString();
    m_heading->setText(m_editor.isNew() ? tr("A new concert") : title);
    const ConcertDocument &now = m_editor.document();
    m_changed->setVisible(now.changedAt.isValid());
    m_changed->setText(
        tr("Changed last by %1, %2")
            .arg(texts::isolated(now.changedBy), format::dateTime(now.changedAt, QTimeZone::systemTimeZone())));
    showState();
}

void ConcertDialog::showState() {
    const LoadState &state = m_editor.state();
    const bool isReady = state.phase == LoadState::Phase::Ready;
    const bool isFacts = m_parts->current() == Facts;
    m_parts->setVisible(isReady && !m_editor.isNew());
    m_stack->setCurrentIndex(isReady ? m_parts->current() : 2);
    if (state.phase == LoadState::Phase::Failed)
        m_state->showError(state.error);
    else if (!isReady)
        m_state->showLoading();
    m_save->setVisible(isReady && isFacts && !m_leaving);
    m_save->setBusy(m_editor.isBusy());
    m_revert->setVisible(isReady && isFacts && (m_editor.isEdited() || m_leaving));
    m_discard->setVisible(m_leaving);
    m_revert->setText(m_leaving ? tr("Keep writing") : tr("Forget the changes"));
}

void ConcertDialog::reject() {
    if (m_editor.isBusy())
        return;
    if (m_editor.isEdited() && !m_leaving) {
        m_leaving = true;
        m_notice->setMessage(Icon::Warning, Tone::Warning, tr("What you have written is not saved."));
        m_parts->setCurrent(Facts);
        showState();
        m_discard->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_leaving = false;
    m_notice->clear();
    QDialog::reject();
}

void ConcertDialog::retranslate() {
    setWindowTitle(tr("Concert"));
    m_parts->setItems({tr("Facts"), tr("Cancel or move")});
    m_parts->setAccessibleName(tr("Parts"));
    m_close->setText(tr("Close"));
    m_discard->setText(tr("Close without saving"));
    m_save->setText(tr("Save"));
    m_form->retranslate();
    m_organiser->retranslate();
    follow();
}

void ConcertDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace universe
