#include "ui/widgets/StateView.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Spinner.h"

#include <QEvent>
#include <QVBoxLayout>

namespace universe {

/// A planet on its orbit; what it meets there depends on the state.
class StateView::Illustration : public QWidget {
public:
    explicit Illustration(QWidget *parent)
        : QWidget(parent) {
        setFixedSize(metrics::illustration, metrics::illustration);
    }

    void setKind(Kind kind) {
        m_kind = kind;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        const Colors &c = colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(rect().center());
        QRadialGradient glow(QPointF(0, 0), 70);
        QColor inner = m_kind == Kind::Error ? c.danger : c.brandFrom;
        inner.setAlphaF(0.20F);
        glow.setColorAt(0, inner);
        inner.setAlphaF(0);
        glow.setColorAt(1, inner);
        painter.setPen(Qt::NoPen);
        painter.setBrush(glow);
        painter.drawEllipse(QPointF(0, 0), 70, 70);
        paintStars(painter);
        paintOrbit(painter, false);
        paintPlanet(painter);
        paintOrbit(painter, true);
        paintMeeting(painter);
    }

private:
    static void paintStars(QPainter &painter) {
        struct Star {
            double x, y, r;
        };
        constexpr Star stars[] = {{-52, -40, 1.6}, {44, -50, 2.2},  {58, 6, 1.3},   {-60, 30, 2},
                                  {30, 56, 1.5},   {-20, -60, 1.2}, {-36, 54, 1.1}, {62, 38, 1.8}};
        painter.setPen(Qt::NoPen);
        QColor color = colors().star;
        for (const auto &[x, y, r] : stars) {
            color.setAlphaF(static_cast<float>(0.35 + r / 4));
            painter.setBrush(color);
            painter.drawEllipse(QPointF(x, y), r, r);
        }
    }

    /// Paints half of the tilted ring: the half before the planet, or the one behind it.
    void paintOrbit(QPainter &painter, bool front) const {
        painter.save();
        painter.rotate(-18);
        QPen pen(colors().borderStrong, 2, Qt::SolidLine, Qt::RoundCap);
        if (m_kind == Kind::Offline)
            pen.setDashPattern({1, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(-58, -18, 116, 36), (front ? 180 : 0) * 16, 180 * 16);
        painter.restore();
    }

    void paintPlanet(QPainter &painter) const {
        const Colors &c = colors();
        QLinearGradient body(-30, -34, 30, 34);
        const bool dim = m_kind == Kind::Empty || m_kind == Kind::Offline;
        body.setColorAt(0, dim ? mix(c.brandFrom, c.surface, 0.45) : c.brandFrom);
        body.setColorAt(1, dim ? mix(c.brandTo, c.surface, 0.6) : c.brandTo);
        painter.setPen(Qt::NoPen);
        painter.setBrush(body);
        painter.drawEllipse(QPointF(0, 0), 34, 34);
        QColor light = Qt::white;
        light.setAlphaF(0.22F);
        painter.setBrush(light);
        painter.drawEllipse(QPointF(-11, -12), 9, 7);
        painter.drawEllipse(QPointF(12, 14), 5, 4);
    }

    void paintMeeting(QPainter &painter) const {
        const Colors &c = colors();
        if (m_kind == Kind::Error || m_kind == Kind::Offline) {
            const QColor ink = m_kind == Kind::Error ? c.danger : c.warning;
            const QColor ground = m_kind == Kind::Error ? c.dangerSoft : c.warningSoft;
            painter.setPen(QPen(c.window, 4));
            painter.setBrush(ground);
            painter.drawEllipse(QPointF(32, 30), 20, 20);
            paintIcon(painter, m_kind == Kind::Error ? Icon::Error : Icon::Offline, QRectF(21, 19, 22, 22), ink);
        }
    }

    Kind m_kind = Kind::Empty;
};

StateView::StateView(QWidget *parent)
    : QWidget(parent)
    , m_illustration(new Illustration(this))
    , m_spinner(new Spinner(metrics::touchTarget, this))
    , m_title(new Label(TextRole::Heading, this))
    , m_text(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_action(new Button(Button::Kind::Secondary, {}, this)) {
    for (Label *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setFixedWidth(metrics::formWidth);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::spaceXs);
    layout->addStretch(2);
    layout->addWidget(m_illustration, 0, Qt::AlignHCenter);
    layout->addWidget(m_spinner, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::spaceXs);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::spaceXs);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QAbstractButton::clicked, this, &StateView::actionTriggered);
    showLoading();
}

void StateView::showLoading(const QString &text) { show(Kind::Loading, {}, text); }

void StateView::showEmpty(const QString &title, const QString &text, const QString &action) {
    show(Kind::Empty, title, text, action);
}

void StateView::showError(ErrorCode code) {
    const bool offline = code == ErrorCode::Offline;
    show(offline ? Kind::Offline : Kind::Error, offline ? tr("No connection") : tr("That did not work"),
         errorText(code), tr("Try again"));
    m_fromCode = true;
    m_code = code;
}

void StateView::show(Kind kind, const QString &title, const QString &text, const QString &action) {
    m_kind = kind;
    m_fromCode = false;
    m_illustration->setKind(kind);
    m_illustration->setVisible(kind != Kind::Loading);
    m_spinner->setVisible(kind == Kind::Loading);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setSymbol(kind == Kind::Error || kind == Kind::Offline ? std::optional(Icon::Refresh) : std::nullopt);
    setAccessibleName(title.isEmpty() ? tr("Loading") : title);
    setAccessibleDescription(text);
    if (kind == Kind::Error || kind == Kind::Offline)
        announce(*this, title + u' ' + text);
}

void StateView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && m_fromCode)
        showError(m_code);
    QWidget::changeEvent(event);
}

} // namespace universe
