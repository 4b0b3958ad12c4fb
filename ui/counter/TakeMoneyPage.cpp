#include "ui/counter/TakeMoneyPage.h"

#include "app/core/Text.h"
#include "app/models/counter/TakeMoneyController.h"
#include "ui/counter/MemberFinder.h"
#include "ui/counter/TakeMoneyCard.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace universe {

namespace {

constexpr int takeMoneyWidth = 1120;

}

TakeMoneyPage::TakeMoneyPage(TakeMoneyController &money, MemberRegistration &registration, QWidget *parent)
    : Page(parent)
    , m_money(money)
    , m_heading(new Label(TextRole::Title))
    , m_who(new Label(TextRole::Heading))
    , m_finder(new MemberFinder(money.search(), registration))
    , m_member(new Label(TextRole::BodyStrong))
    , m_card(new TakeMoneyCard(money)) {
    m_who->setHeading();
    m_member->setWordWrap(true);
    auto *who = new Card;
    for (QWidget *part : QList<QWidget *>{m_who, m_finder, m_member})
        who->body()->addWidget(part);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(metrics::spaceL);
    parts->addWidget(who, 1, Qt::AlignTop);
    parts->addWidget(m_card, 0, Qt::AlignTop);
    auto *scroll = new PageScroll(takeMoneyWidth, this);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addLayout(parts);
    scroll->body()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_finder, &MemberFinder::searchRequested, &money, &TakeMoneyController::find);
    connect(m_finder, &MemberFinder::chosen, &money, &TakeMoneyController::setMember);
    connect(&money, &TakeMoneyController::changed, this, &TakeMoneyPage::follow);
    connect(&money, &TakeMoneyController::taken, this, [this] { // the next one is typed over this one
        m_finder->query()->edit()->selectAll();
        m_finder->query()->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &TakeMoneyCard::shiftRequested, this, &TakeMoneyPage::shiftRequested);
    TakeMoneyPage::retranslate();
}

QString TakeMoneyPage::title() const { return tr("Sell fuel"); }

QWidget *TakeMoneyPage::firstFocus() const { return m_finder->query()->edit(); }

void TakeMoneyPage::follow() {
    const auto &member = m_money.member();
    m_member->setVisible(member.has_value());
    if (member)
        m_member->setText(tr("For: %1 (%2)").arg(texts::isolated(member->name), texts::isolated(member->emailMasked)));
    if (member && !m_hadMember)
        m_card->amount()->edit()->setFocus(Qt::TabFocusReason);
    m_hadMember = member.has_value();
}

void TakeMoneyPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_F3)
        return m_finder->openForm();
    if (event->key() != Qt::Key_F7 && event->key() != Qt::Key_F8)
        return Page::keyPressEvent(event);
    m_card->ways()->setCurrent(event->key() - Qt::Key_F7);
}

void TakeMoneyPage::retranslate() {
    m_heading->setText(tr("Sell fuel at the counter"));
    m_who->setText(tr("For whom"));
    m_finder->setChooseText(tr("Sell to this member"));
    m_finder->retranslate();
    m_card->retranslate();
    follow();
}

} // namespace universe
