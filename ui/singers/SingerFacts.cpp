#include "ui/singers/SingerFacts.h"

#include "ui/posters/ConcertText.h"
#include "ui/singers/RelationButton.h"
#include "ui/singers/SingerAvatar.h"
#include "ui/singers/SingerText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Names.h"

#include <QEvent>
#include <QVBoxLayout>

namespace universe {

namespace {

constexpr int portraitSize = 168;

} // namespace

SingerFacts::SingerFacts(SingerController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_avatar(new SingerAvatar(portraitSize, this))
    , m_name(new Label(TextRole::Title, this))
    , m_otherName(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_kind(new Badge({}, Tone::Muted, this))
    , m_news(new Badge({}, Tone::Muted, this))
    , m_heart(new Button(Button::Kind::Secondary, Icon::Heart, {}, this))
    , m_relations(new QWidget(this)) {
    lay();
    connect(&controller, &SingerController::singerChanged, this, &SingerFacts::showSinger);
    connect(&controller, &SingerController::stateChanged, this, &SingerFacts::showRelations);
    connect(m_heart, &QAbstractButton::clicked, this, &SingerFacts::heartPressed);
}

void SingerFacts::lay() {
    for (Label *label : {m_name, m_otherName}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    auto *badges = new QHBoxLayout;
    badges->setSpacing(metrics::spaceXs);
    badges->addStretch(1);
    badges->addWidget(m_kind);
    badges->addWidget(m_news);
    badges->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::spaceL);
    layout->setSpacing(metrics::spaceXxs);
    layout->addWidget(m_avatar, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::spaceS);
    layout->addWidget(m_name);
    layout->addWidget(m_otherName);
    layout->addSpacing(metrics::spaceXs);
    layout->addLayout(badges);
    layout->addSpacing(metrics::spaceS);
    layout->addWidget(m_heart);
    layout->addWidget(m_relations);
    layout->addStretch(1);
    m_heart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SingerFacts::showSinger() {
    const Singer &singer = m_controller.singer();
    m_avatar->setSubject(avatarSubject(singer));
    m_name->setText(format::name(singer.name, singer.nameEn));
    m_otherName->setText(format::otherName(singer.name, singer.nameEn));
    m_otherName->setVisible(!m_otherName->text().isEmpty());
    m_kind->setText(singerKindName(singer.kind));
    m_kind->setVisible(!singer.kind.isEmpty());
    const SingerNews news = singerNews(singer);
    m_news->setText(news.text);
    m_news->setTone(news.tone);
    m_news->setVisible(!news.text.isEmpty());
    m_heart->setText(singer.favourite ? tr("A favourite singer") : tr("Add to favourite singers"));
    m_heart->setSymbol(singer.favourite ? Icon::HeartFilled : Icon::Heart);
    m_heart->setToolTip(singer.favourite ? tr("Remove from favourite singers") : QString());
}

/// Makes the relations anew when they are loaded, but not with each heart: one of them may have the keyboard.
void SingerFacts::showRelations() {
    if (m_controller.state().phase != LoadState::Phase::Ready)
        return;
    auto *fresh = new QWidget(this);
    auto *rows = new QVBoxLayout(fresh);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    addRelations(rows, tr("Members"), m_controller.members());
    addRelations(rows, tr("Groups"), m_controller.groups());
    delete layout()->replaceWidget(m_relations, fresh);
    delete m_relations;
    m_relations = fresh;
    QWidget *before = m_heart;
    for (RelationButton *button : relationButtons()) {
        setTabOrder(before, button);
        before = button;
    }
}

void SingerFacts::addRelations(QVBoxLayout *layout, const QString &heading, const QList<SingerRelation> &relations) {
    if (relations.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    line->setContentsMargins(metrics::spaceXs, metrics::spaceL, metrics::spaceXs, metrics::spaceXs);
    line->setSpacing(metrics::spaceXs);
    line->addWidget(new Label(TextRole::Heading, heading));
    line->addWidget(new Label(TextRole::Body, format::number(relations.size()), Tone::Muted));
    line->addStretch(1);
    layout->addLayout(line);
    for (const SingerRelation &relation : relations) {
        auto *button = new RelationButton(relation);
        connect(button, &QAbstractButton::clicked, this, [this, button] { Q_EMIT singerChosen(button->singer()); });
        layout->addWidget(button);
    }
}

QList<RelationButton *> SingerFacts::relationButtons() const { return m_relations->findChildren<RelationButton *>(); }

void SingerFacts::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && m_controller.state().phase == LoadState::Phase::Ready) {
        showSinger();
        showRelations();
    }
    QWidget::changeEvent(event);
}

} // namespace universe
