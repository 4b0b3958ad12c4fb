#include "ui/start/StartView.h"

#include "ui/style/BrandMark.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace universe {

namespace {

constexpr int startMarkSize = 112;
constexpr int progressWidth = 320;
constexpr int progressUnits = 1000;
constexpr quint32 skySeed = 20261;
constexpr int starCount = 140;

/// The same stars at every size of the window.
void paintSky(QPainter &painter, const QRectF &rect) {
    const Colors &c = colors();
    QRadialGradient glow(rect.center() - QPointF(0, rect.height() * 0.12), rect.height() * 0.6);
    glow.setColorAt(0, mix(c.window, c.brandFrom, 0.16));
    glow.setColorAt(1, c.window);
    painter.fillRect(rect, glow);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRandomGenerator random(skySeed);
    for (int i = 0; i < starCount; ++i) {
        const QPointF at(random.generateDouble() * rect.width(), random.generateDouble() * rect.height());
        const double size = 0.5 + random.generateDouble() * 1.3;
        QColor color = random.bounded(4) == 0 ? c.star : c.accentText;
        color.setAlphaF(static_cast<float>(0.12 + random.generateDouble() * 0.4));
        painter.setBrush(color);
        painter.drawEllipse(at, size, size);
    }
}

} // namespace

class StartView::Mark : public QWidget {
public:
    explicit Mark(QWidget *parent)
        : QWidget(parent) {
        setFixedSize(startMarkSize, startMarkSize);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        BrandMark::paint(painter, rect());
    }
};

StartView::StartView(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label(TextRole::Display, this))
    , m_title(new Label(TextRole::Heading, this))
    , m_text(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_detail(new Label(TextRole::Mono, {}, Tone::Muted, this))
    , m_progress(new QProgressBar(this))
    , m_retry(new Button(Button::Kind::Primary, Icon::Refresh, {}, this))
    , m_quit(new Button(Button::Kind::Secondary, {}, this)) {
    lay();
    connect(m_retry, &QAbstractButton::clicked, this, &StartView::retryRequested);
    connect(m_quit, &QAbstractButton::clicked, this, &StartView::quitRequested);
    showProgress({}, -1);
}

void StartView::lay() {
    for (Label *label : {m_name, m_title, m_text, m_detail})
        label->setAlignment(Qt::AlignCenter);
    for (Label *label : {m_title, m_text, m_detail}) {
        label->setWordWrap(true);
        label->setFixedWidth(metrics::formWidth + metrics::spaceXxl);
    }
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceS);
    buttons->addStretch();
    buttons->addWidget(m_quit);
    buttons->addWidget(m_retry);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::spaceS);
    layout->addStretch(4);
    layout->addWidget(new Mark(this), 0, Qt::AlignHCenter);
    layout->addWidget(m_name, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::spaceM);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addWidget(m_detail, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::spaceM);
    layout->addLayout(buttons);
    layout->addStretch(5);
}

void StartView::showProgress(const QString &step, double fraction) {
    m_failed = false;
    m_progress->setRange(0, fraction < 0 ? 0 : progressUnits);
    if (fraction >= 0)
        m_progress->setValue(int(fraction * progressUnits));
    m_progress->setAccessibleName(step);
    m_text->setText(step);
    m_progress->show();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_retry)})
        widget->hide();
    retranslate();
}

void StartView::showWaiting(const QString &text) {
    showProgress(text, -1);
    announce(*this, text);
}

void StartView::showFailure(const QString &title, const QString &text, const QString &detail) {
    m_failed = true;
    m_progress->hide();
    m_title->setText(title);
    m_title->show();
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_retry->show();
    m_retry->setFocus(Qt::OtherFocusReason);
    retranslate();
}

QString StartView::message() const { return m_failed ? m_title->text() + u'\n' + m_text->text() : m_text->text(); }

void StartView::retranslate() {
    m_name->setText(BrandMark::name());
    m_retry->setText(tr("Try again"));
    m_quit->setText(m_failed ? tr("Quit") : tr("Cancel"));
}

void StartView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintSky(painter, rect());
}

void StartView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace universe
