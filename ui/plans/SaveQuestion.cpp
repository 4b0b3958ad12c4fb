#include "ui/plans/SaveQuestion.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace universe {

SaveQuestion::SaveQuestion(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(TextRole::Body))
    , m_yes(new Button(Button::Kind::Primary))
    , m_no(new Button(Button::Kind::Secondary)) {
    m_text->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(metrics::spaceM, metrics::spaceXs, metrics::spaceXs, metrics::spaceXs);
    line->setSpacing(metrics::spaceXs);
    line->addWidget(m_text, 1);
    line->addWidget(m_no);
    line->addWidget(m_yes);
    connect(m_yes, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT agreed();
    });
    connect(m_no, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT declined();
    });
    hide();
}

void SaveQuestion::ask(const QString &text, const QString &yes, const QString &no, bool isDanger) {
    m_text->setText(text);
    m_yes->setText(yes);
    m_yes->setKind(isDanger ? Button::Kind::Danger : Button::Kind::Primary);
    m_no->setText(no);
    show();
    (isDanger ? m_no : m_yes)->setFocus(Qt::OtherFocusReason);
    announce(*this, text);
}

QString SaveQuestion::text() const { return isHidden() ? QString() : m_text->text(); }

void SaveQuestion::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, rect(), metrics::radiusM, colors().accentSoft, colors().border);
}

} // namespace universe
