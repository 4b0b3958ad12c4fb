// Suggestions below the search field: while one types, none, offline.

#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/models/search/FakeSearch.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/posters/PosterGrid.h"
#include "ui/search/SearchField.h"
#include "ui/search/SuggestionPopup.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Navigator.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QStandardPaths>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class SearchFieldPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void suggestions();
    void nothing();
    void offline();

private:
    bool take(const QString &name, const QString &text);

    Preferences m_preferences;
    test::FakeSearch m_search;
};

bool SearchFieldPictures::take(const QString &name, const QString &text) {
    test::FakeCatalogue catalogue;
    catalogue.pageSize = 60;
    catalogue.fill(48);
    Favourites favourites(catalogue.calls(), catalogue.viewer());
    const auto build = [&] {
        auto main = std::make_unique<MainWindow>(m_preferences);
        main->showPages();
        main->bar()->setPlace(place::all);
        main->navigator()->open(u"all"_s, [&]() -> std::unique_ptr<Page> {
            return std::make_unique<ConcertGridPage>(catalogue.calls(), m_search.calls(), catalogue.viewer(),
                                                     favourites);
        });
        main->bar()->search()->setCalls(m_search.calls(), m_search.viewer());
        return main;
    };
    return Pictures::take(name, build, [&](QWidget &window) {
        auto *grid = window.findChild<PosterGrid *>();
        if (grid->model()->rowCount() == 0 || !grid->isPainted())
            return false;
        auto *field = window.findChild<SearchField *>();
        if (!field->hasFocus()) {
            field->setFocus();
            QInputMethodEvent commit;
            commit.setCommitString(text);
            QCoreApplication::sendEvent(field, &commit);
            QTest::keyClick(field, Qt::Key_Down);
            return false;
        }
        const LoadState::Phase phase = field->suggestions().state().phase;
        return phase == LoadState::Phase::Ready || phase == LoadState::Phase::Failed;
    });
}

void SearchFieldPictures::suggestions() { QVERIFY(take(u"search-suggestions"_s, u"아이"_s)); }

void SearchFieldPictures::nothing() { QVERIFY(take(u"search-suggestions-none"_s, u"없는 공연"_s)); }

void SearchFieldPictures::offline() {
    m_search.failure = ErrorCode::Offline;
    QVERIFY(take(u"search-suggestions-offline"_s, u"아이"_s));
}

UNIVERSE_TEST(SearchFieldPictures, QApplication)
#include "pic_search_field.moc"
