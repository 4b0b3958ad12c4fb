#include "ui/counter/BlockCard.h"

#include <QVBoxLayout>

#include "app/core/Counter.h"
#include "app/core/Text.h"
#include "app/models/counter/BlockController.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace universe {

BlockCard::BlockCard(BlockController &blocks, QWidget *parent)
    : Card(parent)
    , m_blocks(blocks)
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_chosen(new Label(TextRole::BodyStrong))
    , m_reason(new TextField({}))
    , m_notice(new Notice)
    , m_block(new Button(Button::Kind::Primary, Icon::Lock))
    , m_release(new Button(Button::Kind::Secondary)) {
    m_heading->setHeading();
    m_reason->edit()->setMaxLength(longestReason);
    m_notice->clear();
    for (Label *line : {m_heading, m_about, m_chosen}) {
        line->setWordWrap(true);
        body()->addWidget(line);
    }
    body()->addWidget(m_reason);
    body()->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceS);
    buttons->addWidget(m_block);
    buttons->addWidget(m_release);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(m_block, &QAbstractButton::clicked, this, [this] { press(true); });
    connect(m_release, &QAbstractButton::clicked, this, [this] { press(false); });
    connect(&blocks, &BlockController::changed, this, &BlockCard::showAll);
    connect(&blocks, &BlockController::done, this, [this](int seats, bool blocked) {
        m_reason->clear();
        m_notice->setMessage(Icon::Success, Tone::Positive,
                             blocked ? tr("%n seat(s) are kept for the house.", nullptr, seats)
                                     : tr("%n seat(s) are let go.", nullptr, seats));
    });
    connect(&blocks, &BlockController::refused, this, [this](const Error &error) { showRefusal(error.code); });
    retranslate();
}

void BlockCard::setChosen(int free, int blocked) {
    m_free = free;
    m_blocked = blocked;
    showAll();
}

void BlockCard::press(bool blocked) {
    const QString reason = m_reason->text().trimmed().normalized(QString::NormalizationForm_C);
    m_notice->clear();
    if ((blocked ? m_free : m_blocked) == 0)
        return m_notice->setError(blocked ? tr("Choose free seats on the map first.")
                                          : tr("Choose blocked seats on the map first."));
    if (texts::showsNothing(reason)) {
        m_reason->setError(tr("Say why, for the record."));
        return m_reason->edit()->setFocus(Qt::OtherFocusReason);
    }
    m_reason->setError({});
    Q_EMIT requested(blocked, reason);
}

void BlockCard::showRefusal(ErrorCode error) {
    m_notice->setError(error == ErrorCode::SeatUnavailable
                           ? tr("One of these seats was sold or taken meanwhile. Nothing was blocked; choose again.")
                           : errorText(error));
}

void BlockCard::showAll() {
    QStringList parts;
    if (m_free > 0)
        parts << tr("%n free seat(s) chosen", nullptr, m_free);
    if (m_blocked > 0)
        parts << tr("%n blocked seat(s) chosen", nullptr, m_blocked);
    m_chosen->setText(parts.isEmpty() ? tr("Nothing is chosen.") : parts.join(QStringLiteral(", ")));
    m_block->setBusy(!m_blocks.isIdle());
    m_release->setBusy(!m_blocks.isIdle());
    if (m_blocks.phase() == PendingRequest::Phase::AskingAgain)
        m_notice->setMessage(Icon::Offline, Tone::Warning,
                             tr("The connection was lost before the answer. It is asked again."));
}

void BlockCard::retranslate() {
    m_heading->setText(tr("House seats"));
    m_about->setText(tr("Press free seats to keep them for the house, and blocked ones to let them go."));
    m_reason->setLabel(tr("Reason"));
    m_block->setText(tr("Block"));
    m_release->setText(tr("Let go"));
    showAll();
}

} // namespace universe
