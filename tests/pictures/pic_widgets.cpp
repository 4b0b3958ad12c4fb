// Every generic control in every state, side by side.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Spinner.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TextField.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

Card *section(const QString &name) {
    auto *card = new Card;
    card->body()->addWidget(new Label(TextRole::Heading, name));
    return card;
}

QWidget *row(const QList<QWidget *> &widgets) {
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return line;
}

Button *disabled(Button *button) {
    button->setEnabled(false);
    return button;
}

Button *busy(Button *button) {
    button->setBusy(true);
    return button;
}

Card *buttons() {
    Card *card = section(u"Buttons"_s);
    using enum Button::Kind;
    card->body()->addWidget(row({new Button(Primary, u"예매하기"_s), new Button(Secondary, u"Cancel"_s),
                                 new Button(Ghost, u"More"_s), new Button(Danger, u"Delete"_s)}));
    card->body()->addWidget(
        row({disabled(new Button(Primary, u"예매하기"_s)), disabled(new Button(Secondary, u"Cancel"_s)),
             busy(new Button(Primary, u"Book"_s)), busy(new Button(Secondary, u"Wait"_s))}));
    card->body()->addWidget(
        row({new Button(Primary, Icon::Ticket, u"Tickets"_s), new Button(Secondary, Icon::Coin, u"충전"_s),
             new Button(Ghost, Icon::Heart), new Button(Ghost, Icon::Share), new Button(Secondary, Icon::Calendar)}));
    auto *compact = new Button(Secondary, Icon::Filter, u"Filter"_s);
    compact->setCompact(true);
    card->body()->addWidget(row({compact, new Spinner(24), new Stepper}));
    return card;
}

Card *fields() {
    Card *card = section(u"Fields"_s);
    auto *plain = new TextField(u"E-mail"_s);
    plain->setPlaceholder(u"you@example.com"_s);
    plain->setHelper(u"We never show it to anybody."_s);
    auto *wrong = new TextField(u"이메일"_s);
    wrong->setText(u"not an address"_s);
    wrong->setError(u"주소 형식이 아닙니다. 예: name@example.com"_s);
    auto *password = new TextField(u"Password"_s);
    password->setPassword(true);
    password->setText(u"universe"_s);
    auto *combo = new QComboBox;
    combo->addItems({u"날짜순"_s, u"Price"_s});
    for (QWidget *widget : {static_cast<QWidget *>(plain), static_cast<QWidget *>(wrong),
                            static_cast<QWidget *>(password), static_cast<QWidget *>(combo)})
        card->body()->addWidget(widget);
    return card;
}

Card *texts() {
    Card *card = section(u"Texts"_s);
    card->body()->addWidget(new Label(TextRole::Display, u"나의 우주 Universe"_s));
    card->body()->addWidget(new Label(TextRole::Title, u"첫 번째 빛 First Light"_s));
    card->body()->addWidget(new Label(TextRole::Body, u"본문입니다. Body text, 110,000."_s));
    card->body()->addWidget(new Label(TextRole::Caption, u"Caption, 설명"_s, Tone::Muted));
    card->body()->addWidget(new Label(TextRole::Mono, u"MU-2026-000123"_s));
    const QTimeZone seoul("Asia/Seoul");
    const QDateTime show(QDate(2026, 12, 24), QTime(19, 0), seoul);
    card->body()->addWidget(new Label(TextRole::Body, format::dateTime(show, seoul)));
    card->body()->addWidget(new Label(TextRole::Body, format::dateRange(show, show.addDays(2), seoul)));
    card->body()->addWidget(new Label(TextRole::Body, format::priceFrom({88000}, {154000}) + u" · "_s +
                                                          format::countdown(std::chrono::seconds(184364))));
    auto *elided = new ElidedLabel(
        TextRole::Body,
        u"아주 긴 제목은 두 줄까지 보여 주고 나머지는 말줄임표로 줄입니다. A title so long that it wraps "
        "into a second line and is cut there."_s);
    elided->setMaximumLines(2);
    card->body()->addWidget(elided);
    return card;
}

Card *choices() {
    Card *card = section(u"Choices"_s);
    auto *segments = new SegmentedControl;
    segments->setItems({u"목록"_s, u"Map"_s, u"Calendar"_s});
    auto *tabs = new SegmentedControl(SegmentedControl::Look::Tabs);
    tabs->setItems({u"예매 내역"_s, u"Tickets"_s, u"Favourites"_s});
    tabs->setCurrent(1);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    for (const QString &name : {u"K-pop"_s, u"발라드"_s, u"Indie"_s, u"Rock"_s, u"예매 중"_s, u"찜한 공연"_s}) {
        auto *chip = new Chip(name);
        chip->setChecked(name == u"발라드"_s);
        if (name == u"찜한 공연"_s)
            chip->setSymbol(Icon::Heart);
        flow->addWidget(chip);
    }
    auto *check = new QCheckBox(u"Only favourites"_s);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"Sort by date"_s);
    radio->setChecked(true);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(60);
    card->body()->addWidget(segments);
    card->body()->addWidget(tabs);
    card->body()->addWidget(chips);
    card->body()->addWidget(row({check, radio, new QCheckBox(u"Off"_s), new QRadioButton(u"Off"_s)}));
    card->body()->addWidget(slider);
    card->body()->addWidget(progress);
    card->body()->addWidget(row({new Badge(u"예매 중"_s, Tone::Positive), new Badge(u"Upcoming"_s, Tone::Accent),
                                 new Badge(u"매진 임박"_s, Tone::Warning), new Badge(u"취소"_s, Tone::Danger),
                                 new Badge(u"Closed"_s, Tone::Muted), new Badge(u"12"_s)}));
    return card;
}

Card *states() {
    Card *card = section(u"States"_s);
    auto *empty = new StateView;
    empty->showEmpty(u"아직 예매가 없습니다"_s, u"Find a concert and it will be here."_s, u"Browse"_s);
    auto *error = new StateView;
    error->showError(ErrorCode::Busy);
    auto *offline = new StateView;
    offline->showError(ErrorCode::Offline);
    auto *line = new QHBoxLayout;
    for (StateView *view : {empty, error, offline})
        line->addWidget(view);
    card->body()->addLayout(line);
    return card;
}

std::unique_ptr<QWidget> gallery() {
    auto window = std::make_unique<QWidget>();
    auto *all = new QVBoxLayout(window.get());
    all->setContentsMargins(0, 0, 0, metrics::spaceXxl);
    auto *banner = new Banner;
    banner->setMessage(Icon::Offline, Tone::Warning,
                       u"The connection to the server is lost. Trying again in 3 seconds."_s);
    banner->setAction(u"Try now"_s);
    all->addWidget(banner);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(metrics::spaceL, 0, metrics::spaceL, 0);
    grid->addWidget(buttons(), 0, 0);
    grid->addWidget(fields(), 0, 1);
    grid->addWidget(choices(), 0, 2);
    grid->addWidget(texts(), 1, 0);
    grid->addWidget(states(), 1, 1, 1, 2);
    all->addLayout(grid, 1);
    return window;
}

} // namespace

class WidgetPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControl();
};

void WidgetPictures::everyControl() {
    QVERIFY(Pictures::takeAt(u"widgets"_s, {{1920, 1080}}, gallery, [](QWidget &window) {
        if (window.findChildren<Toast *>().isEmpty()) {
            Toast::pop(&window, u"찜한 공연에 넣었습니다."_s, Tone::Positive);
            window.findChildren<Button *>().at(0)->setFocus(Qt::TabFocusReason);
        }
        return true;
    }));
}

UNIVERSE_TEST(WidgetPictures, QApplication)
#include "pic_widgets.moc"
