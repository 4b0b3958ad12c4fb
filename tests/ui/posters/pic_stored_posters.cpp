// Posters that are pictures, among those that are painted: in the grid and on a concert's page.

#include "app/models/posters/PosterFetcher.h"
#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/models/search/FakeSearch.h"
#include "tests/pictures/Pictures.h"
#include "tests/posters/PosterSamples.h"
#include "tests/support/TestMain.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/posters/PosterGrid.h"
#include "ui/posters/PosterView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Navigator.h"

#include <QApplication>
#include <QPainter>
#include <QStandardPaths>

using namespace universe;
using namespace Qt::StringLiterals;

class StoredPosterPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { PosterStore::instance().setFetcher(nullptr); }
    void grid();
    void concert();

private:
    [[nodiscard]] std::unique_ptr<QWidget> window(const std::function<std::unique_ptr<Page>()> &page);

    Preferences m_preferences;
    test::FakeCatalogue m_catalogue;
    test::FakeSearch m_search;
    Favourites m_favourites{m_catalogue.calls(), m_catalogue.viewer()};
    QHash<QString, QByteArray> m_pictures;
    PosterFetcher m_fetcher{
        [this](const QString &name) { return QtFuture::makeReadyFuture(Result<QByteArray>(m_pictures.value(name))); }};
};

namespace {

/// As a printed poster may look: upright, square and wide ones.
QByteArray printed(int number) {
    const QList<QSize> sizes{{1000, 1500}, {1000, 1000}, {1000, 562}};
    QImage image(sizes[number % sizes.size()], QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, image.width(), image.height());
    sky.setColorAt(0, QColor::fromHsv(number * 47 % 360, 220, 250));
    sky.setColorAt(1, QColor::fromHsv((number * 47 + 120) % 360, 200, 90));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 9; ++i) {
        painter.setBrush(QColor::fromHsv((number * 31 + i * 40) % 360, 180, 255, 120));
        painter.drawEllipse(QPointF(image.width() / 2.0, image.height() / 2.0), 420 - i * 45, 420 - i * 45);
    }
    QFont font;
    font.setPixelSize(120);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(image.rect(), Qt::AlignCenter, u"LIVE %1"_s.arg(number));
    painter.end();
    return test::encoded(image, "jpeg");
}

} // namespace

void StoredPosterPictures::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    m_catalogue.pageSize = 60;
    m_catalogue.fill(30);
    for (qsizetype i = 0; i < m_catalogue.concerts.size(); ++i) {
        const QByteArray jpeg = printed(int(i));
        if (i % 4 == 3) // painted as ever
            continue;
        m_catalogue.concerts[i].poster = test::nameOf(jpeg);
        m_pictures.insert(test::nameOf(jpeg), jpeg);
    }
    static_cast<ConcertSummary &>(m_catalogue.concert) = m_catalogue.concerts.first();
    m_catalogue.concert.serverNow = QDateTime::currentDateTimeUtc();
    PosterStore::instance().setFetcher(&m_fetcher);
}

std::unique_ptr<QWidget> StoredPosterPictures::window(const std::function<std::unique_ptr<Page>()> &page) {
    auto main = std::make_unique<MainWindow>(m_preferences);
    main->showPages();
    main->navigator()->open(u"page"_s, page);
    return main;
}

void StoredPosterPictures::grid() {
    const auto page = [this] {
        auto grid = std::make_unique<ConcertGridPage>(m_catalogue.calls(), m_search.calls(), m_catalogue.viewer(),
                                                      m_favourites);
        grid->setQuery({});
        return grid;
    };
    QVERIFY(Pictures::take(
        u"concerts-pictures"_s, [&] { return window(page); },
        [](QWidget &main) {
            const auto *grid = main.findChild<PosterGrid *>();
            return grid && grid->model()->rowCount() > 0 && grid->isPainted();
        }));
}

void StoredPosterPictures::concert() {
    const auto page = [this] {
        return std::make_unique<ConcertDetailsPage>(m_catalogue.calls(), m_catalogue.viewer(), m_favourites,
                                                    m_catalogue.concert.id);
    };
    QVERIFY(Pictures::take(
        u"concert-picture"_s, [&] { return window(page); },
        [](QWidget &main) {
            auto *shown = main.findChild<ConcertDetailsPage *>();
            return shown && shown->controller().state().phase == LoadState::Phase::Ready &&
                   shown->poster()->isPainted();
        }));
}

UNIVERSE_TEST(StoredPosterPictures, QApplication)
#include "pic_stored_posters.moc"
