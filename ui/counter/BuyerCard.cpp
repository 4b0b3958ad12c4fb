#include "ui/counter/BuyerCard.h"

#include <QVBoxLayout>

#include "app/core/Text.h"
#include "app/models/counter/SaleController.h"
#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace universe {

namespace {

constexpr int rowsShown = 5;
constexpr int longestQuery = 200;
constexpr qsizetype shortestQuery = 2;

QTableView *makeFound(FoundMembersModel &model) {
    auto *table = new QTableView;
    table->setModel(&model);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::touchTarget);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FoundMembersModel::Email, QHeaderView::Stretch);
    header->setFont(font(TextRole::CaptionStrong));
    return table;
}

} // namespace

BuyerCard::BuyerCard(SaleController &sale, QWidget *parent)
    : Card(parent)
    , m_sale(sale)
    , m_heading(new Label(TextRole::Heading))
    , m_query(new TextField({}))
    , m_search(new Button(Button::Kind::Secondary, Icon::Search))
    , m_found(makeFound(sale.members()))
    , m_choose(new Button(Button::Kind::Secondary))
    , m_notice(new Notice)
    , m_buyer(new Label(TextRole::BodyStrong))
    , m_walkIn(new Button(Button::Kind::Secondary, Icon::Person)) {
    m_heading->setHeading();
    m_query->edit()->setMaxLength(longestQuery);
    m_buyer->setWordWrap(true);
    m_notice->clear();
    body()->addWidget(m_heading);
    body()->addWidget(m_query);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceS);
    buttons->addWidget(m_search);
    buttons->addWidget(m_walkIn);
    buttons->addStretch();
    body()->addLayout(buttons);
    body()->addWidget(m_notice);
    body()->addWidget(m_found);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    body()->addWidget(m_buyer);
    connect(m_search, &QAbstractButton::clicked, this, &BuyerCard::search);
    connect(m_query, &TextField::submitted, this, &BuyerCard::search);
    connect(m_found, &QAbstractItemView::activated, this, &BuyerCard::choose);
    connect(m_found, &QAbstractItemView::clicked, this, &BuyerCard::choose);
    connect(m_choose, &QAbstractButton::clicked, this, &BuyerCard::choose);
    connect(m_walkIn, &QAbstractButton::clicked, &sale, &SaleController::sellToWalkIn);
    connect(&sale, &SaleController::searched, this, &BuyerCard::showFound);
    connect(&sale, &SaleController::changed, this, &BuyerCard::showBuyer);
    retranslate();
}

void BuyerCard::search() {
    const QString query = m_query->text().simplified().normalized(QString::NormalizationForm_C);
    if (query.size() < shortestQuery || texts::showsNothing(query))
        return m_query->setError(tr("Type at least two characters."));
    m_query->setError({});
    m_sale.find(query);
}

void BuyerCard::showFound() {
    const LoadState &search = m_sale.search();
    const int count = m_sale.members().rowCount();
    m_found->setVisible(count > 1);
    m_choose->setVisible(count > 1);
    m_found->setFixedHeight((std::min(count, rowsShown) + 1) * metrics::touchTarget);
    if (search.phase == LoadState::Phase::Failed)
        m_notice->setError(errorText(search.error));
    else if (search.phase == LoadState::Phase::Ready && count == 0)
        m_notice->setMessage(Icon::Info, Tone::Muted,
                             tr("Nobody was found. Try the beginning of the name or e-mail address, or the last digits "
                                "of the phone, or sell without a name."));
    else
        m_notice->clear();
    if (count > 1 && search.phase == LoadState::Phase::Ready && !m_sale.buyer()) {
        m_found->selectRow(0);
        m_found->setFocus(Qt::TabFocusReason);
    }
}

void BuyerCard::choose() {
    const QModelIndexList chosen = m_found->selectionModel()->selectedRows();
    if (!chosen.isEmpty())
        m_sale.setBuyer(m_sale.members().members().at(chosen.first().row()));
}

void BuyerCard::showBuyer() {
    const auto &buyer = m_sale.buyer();
    m_buyer->setVisible(buyer.has_value());
    if (m_sale.isWalkIn())
        m_buyer->setText(tr("Sold to: somebody without a name"));
    else if (buyer)
        m_buyer->setText(tr("Sold to: %1 (%2)").arg(texts::isolated(buyer->name), texts::isolated(buyer->emailMasked)));
}

void BuyerCard::retranslate() {
    m_heading->setText(tr("Who buys"));
    m_query->setLabel(tr("Name, e-mail, last digits of the phone, or booking number"));
    m_query->setHelper(tr("Enter searches; each search is on the record."));
    m_found->setAccessibleName(tr("Members found"));
    m_search->setText(tr("Search"));
    m_choose->setText(tr("Sell to this member"));
    m_walkIn->setText(tr("Without a name (F2)"));
    m_sale.members().retranslate();
    showFound();
    showBuyer();
}

} // namespace universe
