#include "ui/account/WaitingTab.h"

#include "app/models/waiting/WaitingList.h"
#include "ui/account/LoadedView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/ColumnScroll.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Notice.h"

#include <QVBoxLayout>

namespace universe {

WaitingTab::WaitingTab(WaitingList &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_notice(new Notice) {
    auto *cards = new QWidget;
    cards->setObjectName(QStringLiteral("page"));
    m_column = new QVBoxLayout(cards);
    m_column->setContentsMargins(0, 0, 0, metrics::spaceL);
    m_column->setSpacing(metrics::spaceM);
    m_column->addStretch();
    m_view = new LoadedView(new ColumnScroll(cards));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceM);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    m_notice->clear();

    connect(m_view, &LoadedView::retryRequested, &list, &WaitingList::load);
    connect(m_view, &LoadedView::actionRequested, this, &WaitingTab::concertsRequested);
    connect(&list, &WaitingList::changed, this, &WaitingTab::follow);
    connect(&list, &WaitingList::ticked, this, [this] {
        for (WaitingCard *card : m_cards)
            card->setLeft(m_list.left(card->entry()));
    });
    connect(&list, &WaitingList::refused, this, [this](const Error &error) { tellRefused(error.code); });
    retranslate();
}

void WaitingTab::addCard() {
    auto *card = new WaitingCard;
    m_column->insertWidget(int(m_cards.size()), card);
    m_cards.append(card);
    connect(card, &WaitingCard::bookRequested, this, [this](const WaitingEntry &entry) {
        m_notice->clear();
        m_list.book(entry);
    });
    connect(card, &WaitingCard::declineRequested, this, [this](WaitingEntryId entry) {
        m_notice->clear();
        m_list.decline(entry);
    });
    connect(card, &WaitingCard::leaveRequested, this, [this](WaitingEntryId entry) {
        m_notice->clear();
        m_list.leave(entry);
    });
}

// The cards stay and take what there is now: the keyboard remains where it is.
void WaitingTab::follow() {
    const QList<WaitingEntry> &entries = m_list.entries();
    while (m_cards.size() > entries.size())
        delete m_cards.takeLast();
    while (m_cards.size() < entries.size())
        addCard();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_cards[i]->setEntry(entries[i], m_list.left(entries[i]));
        m_cards[i]->setBusy(m_list.isBusy());
    }
    m_view->follow(m_list.state(), entries.isEmpty(),
                   {tr("You wait for nothing"),
                    tr("When a concert you would love to see is sold out, wait for seats on its page. What comes back "
                       "is offered to you here, in the order of joining."),
                    tr("Find concerts")});
}

void WaitingTab::tellRefused(ErrorCode code) {
    m_notice->setError(code == ErrorCode::NotFound ? tr("This offer is over: its seats went on to whoever waits next.")
                                                   : errorText(code));
}

void WaitingTab::showEvent(QShowEvent *event) {
    m_list.setActive(true);
    QWidget::showEvent(event);
}

void WaitingTab::hideEvent(QHideEvent *event) {
    m_list.setActive(false);
    m_notice->clear();
    QWidget::hideEvent(event);
}

void WaitingTab::retranslate() { follow(); }

} // namespace universe
