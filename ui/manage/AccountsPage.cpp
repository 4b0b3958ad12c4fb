#include "ui/manage/AccountsPage.h"

#include "app/core/Text.h"
#include "app/models/manage/AccountManager.h"
#include "ui/manage/AccountCard.h"
#include "ui/manage/NewAccountCard.h"
#include "ui/manage/NewPasswordCard.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace universe {

namespace {

constexpr int accountsWidth = 1280;
constexpr int accountsHeight = 360; ///< at least
constexpr int cardWidth = 360;
constexpr int longestQuery = 200;
constexpr qsizetype shortestQuery = 2;

} // namespace

AccountsPage::AccountsPage(AccountManager &manager, QWidget *parent)
    : Page(parent)
    , m_manager(manager)
    , m_heading(new Label(TextRole::Title))
    , m_query(new TextField({}))
    , m_search(new Button(Button::Kind::Secondary, Icon::Search))
    , m_table(new Table(manager.accounts(), AccountsModel::Email))
    , m_state(new StateView)
    , m_more(new Button(Button::Kind::Secondary))
    , m_account(new AccountCard(manager))
    , m_password(new NewPasswordCard(manager))
    , m_new(new NewAccountCard(manager)) {
    lay();
    m_table->setMinimumHeight(accountsHeight);
    m_query->edit()->setMaxLength(longestQuery);
    connect(m_query, &TextField::submitted, this, &AccountsPage::find);
    connect(m_search, &QAbstractButton::clicked, this, &AccountsPage::find);
    connect(m_more, &QAbstractButton::clicked, &manager, &AccountManager::loadMore);
    connect(m_state, &StateView::actionTriggered, &manager, &AccountManager::load);
    connect(&manager, &AccountManager::changed, this, &AccountsPage::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsPage::choose);
    AccountsPage::retranslate();
}

void AccountsPage::lay() {
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::spaceM);
    left->addWidget(m_query);
    left->addWidget(m_search, 0, Qt::AlignLeft);
    left->addWidget(m_table, 1);
    left->addWidget(m_state, 1);
    left->addWidget(m_more, 0, Qt::AlignLeft);
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::spaceL);
    for (QWidget *card : QList<QWidget *>{m_account, m_password, m_new}) {
        card->setFixedWidth(cardWidth);
        right->addWidget(card);
    }
    right->addStretch();
    auto *parts = new QHBoxLayout;
    parts->setSpacing(metrics::spaceL);
    parts->addLayout(left, 1);
    parts->addLayout(right);
    auto *scroll = new PageScroll(accountsWidth, this);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addLayout(parts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QString AccountsPage::title() const { return tr("Accounts"); }

QWidget *AccountsPage::firstFocus() const { return m_query->edit(); }

void AccountsPage::activate() { m_manager.load(); }

void AccountsPage::refresh() { m_manager.load(); }

void AccountsPage::find() {
    const QString query = m_query->text().simplified().normalized(QString::NormalizationForm_C);
    if (!query.isEmpty() && (query.size() < shortestQuery || texts::showsNothing(query)))
        return m_query->setError(tr("Type at least two characters, or nothing for whoever works for the house."));
    m_query->setError({});
    m_chosen = 0;
    m_manager.find(query);
}

void AccountsPage::choose() {
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid())
        return;
    m_chosen = m_manager.accounts().accounts().at(row.row()).id.value;
    follow();
}

// The list is asked anew after each act: the same account stays chosen.
void AccountsPage::follow() {
    const LoadState &state = m_manager.state();
    const QList<ManagedAccount> &accounts = m_manager.accounts().accounts();
    m_table->setVisible(!accounts.isEmpty());
    m_state->setVisible(accounts.isEmpty());
    m_more->setVisible(!accounts.isEmpty() && !m_manager.isComplete());
    if (state.phase == LoadState::Phase::Failed)
        m_state->showError(state.error);
    else if (state.phase == LoadState::Phase::Ready)
        m_state->showEmpty(tr("Nobody was found"), tr("Try the beginning of the name or of the e-mail address."));
    else
        m_state->showLoading();
    const auto chosen =
        std::ranges::find_if(accounts, [this](const ManagedAccount &account) { return account.id.value == m_chosen; });
    if (chosen == accounts.end()) {
        m_account->setAccount({});
        m_password->setMember({});
    } else {
        const int row = int(chosen - accounts.begin());
        if (m_table->currentIndex().row() != row)
            m_table->selectRow(row);
        m_account->setAccount(*chosen);
        m_password->setMember(chosen->id);
    }
    m_password->setVisible(chosen != accounts.end() && !chosen->isOwn);
}

void AccountsPage::retranslate() {
    m_heading->setText(tr("Accounts"));
    m_query->setLabel(tr("Name or e-mail"));
    m_query->setHelper(tr("Its beginning. Nothing: whoever works for the house."));
    m_search->setText(tr("Search"));
    m_table->setAccessibleName(tr("Accounts"));
    m_more->setText(tr("Show more"));
    m_manager.accounts().retranslate();
    m_account->retranslate();
    m_password->retranslate();
    m_new->retranslate();
    follow();
}

} // namespace universe
