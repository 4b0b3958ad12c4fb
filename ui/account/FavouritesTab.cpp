#include "ui/account/FavouritesTab.h"

#include "app/core/Text.h"
#include "app/models/account/MyPageController.h"
#include "ui/account/CardRow.h"
#include "ui/account/LoadedView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Names.h"
#include "ui/widgets/SegmentedControl.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace universe {

using Part = MyPageController::Part;

namespace {

CardRow favouriteRow(const ConcertSummary &concert) {
    CardRow row;
    row.picture = posterSubject(concert);
    row.title = texts::isolated(concert.title);
    row.first = texts::isolatedEach(format::singersOf(concert));
    row.second = format::dateRange(concert.firstShow, concert.lastShow, concert.timeZone) + QStringLiteral(" · ") +
                 texts::isolated(format::venueOf(concert));
    row.value = format::priceFrom(concert.minPrice, concert.maxPrice);
    row.action = Icon::HeartFilled;
    row.actionTone = Tone::Danger;
    row.actionText = FavouritesTab::tr("Remove from favourites");
    switch (concert.saleState) {
    case SaleState::Open:
        row.badge = FavouritesTab::tr("On sale");
        row.badgeTone = Tone::Positive;
        break;
    case SaleState::Upcoming:
        row.badge = FavouritesTab::tr("Opens %1").arg(format::shortDate(concert.bookingOpens, concert.timeZone));
        row.badgeTone = Tone::Accent;
        break;
    case SaleState::Closed:
        row.badge = FavouritesTab::tr("Closed");
        row.dim = true;
        break;
    case SaleState::Cancelled:
        row.badge = FavouritesTab::tr("Cancelled");
        row.badgeTone = Tone::Danger;
        row.dim = true;
        break;
    }
    return row;
}

CardRow favouriteRow(const FavouriteSinger &singer) {
    CardRow row;
    row.symbol = Icon::Star;
    row.title = texts::isolated(format::name(singer.name, singer.nameEn));
    row.first = texts::isolated(format::otherName(singer.name, singer.nameEn));
    row.second = singer.concertsOpen > 0 ? FavouritesTab::tr("%n concert(s) on sale", nullptr, singer.concertsOpen)
                                         : FavouritesTab::tr("Nothing on sale now");
    row.action = Icon::HeartFilled;
    row.actionTone = Tone::Danger;
    row.actionText = FavouritesTab::tr("Remove from favourites");
    return row;
}

} // namespace

FavouritesTab::FavouritesTab(MyPageController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_kind(new SegmentedControl(SegmentedControl::Look::Segments, this))
    , m_concerts(new CardListView([](const QModelIndex &index) {
        return favouriteRow(index.data(FavouriteConcertModel::ItemRole).value<ConcertSummary>());
    }))
    , m_singers(new CardListView([](const QModelIndex &index) {
        return favouriteRow(index.data(FavouriteSingerModel::ItemRole).value<FavouriteSinger>());
    }))
    , m_concertsView(new LoadedView(m_concerts))
    , m_singersView(new LoadedView(m_singers))
    , m_stack(new QStackedWidget(this)) {
    m_concerts->setModel(&controller.concerts());
    m_singers->setModel(&controller.singers());
    m_stack->addWidget(m_concertsView);
    m_stack->addWidget(m_singersView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceM);
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    wire();
    retranslate();
}

void FavouritesTab::wire() {
    const auto concertOf = [](const QModelIndex &index) {
        return index.data(FavouriteConcertModel::ItemRole).value<ConcertSummary>().id;
    };
    const auto singerOf = [](const QModelIndex &index) {
        return index.data(FavouriteSingerModel::ItemRole).value<FavouriteSinger>();
    };
    connect(m_kind, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_concerts, &CardListView::opened, this,
            [this, concertOf](const QModelIndex &index) { Q_EMIT concertChosen(concertOf(index)); });
    connect(m_concerts, &CardListView::spotPressed, this,
            [this, concertOf](const QModelIndex &index) { m_controller.removeFavourite(concertOf(index)); });
    connect(m_singers, &CardListView::opened, this,
            [this, singerOf](const QModelIndex &index) { Q_EMIT singerChosen(singerOf(index).id); });
    connect(m_singers, &CardListView::spotPressed, this,
            [this, singerOf](const QModelIndex &index) { m_controller.removeFavourite(singerOf(index).id); });
    connect(m_concertsView, &LoadedView::retryRequested, this, [this] { m_controller.load(Part::Concerts); });
    connect(m_singersView, &LoadedView::retryRequested, this, [this] { m_controller.load(Part::Singers); });
    for (LoadedView *view : {m_concertsView, m_singersView})
        connect(view, &LoadedView::actionRequested, this, &FavouritesTab::concertsRequested);
    connect(&m_controller, &MyPageController::stateChanged, this, &FavouritesTab::follow);
    for (const QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&m_controller.concerts()),
                                            static_cast<QAbstractItemModel *>(&m_controller.singers())}) {
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FavouritesTab::follow);
        connect(model, &QAbstractItemModel::rowsInserted, this, &FavouritesTab::follow);
    }
}

void FavouritesTab::follow() {
    m_concertsView->follow(m_controller.state(Part::Concerts), m_controller.concerts().rowCount() == 0,
                           {tr("No favourite concerts yet"),
                            tr("Press the heart of a concert to find it here, and to see when its booking opens."),
                            tr("Find concerts")});
    m_singersView->follow(m_controller.state(Part::Singers), m_controller.singers().rowCount() == 0,
                          {tr("No favourite singers yet"),
                           tr("Press the heart beside a singer's name on a concert's page to find them here."),
                           tr("Find concerts")});
}

void FavouritesTab::retranslate() {
    m_kind->setItems({tr("Concerts"), tr("Singers")});
    m_kind->setAccessibleName(tr("Which favourites"));
    m_concerts->setAccessibleName(tr("Favourite concerts"));
    m_singers->setAccessibleName(tr("Favourite singers"));
    m_concerts->viewport()->update();
    m_singers->viewport()->update();
    follow();
}

} // namespace universe
