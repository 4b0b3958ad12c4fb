#include "ui/style/Style.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStyleOption>

namespace universe {

Style::Style()
    : QProxyStyle(QStringLiteral("fusion")) {}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_ContextMenu:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ToolTip_WakeUpDelay:
        return 350;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return metrics::iconM;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::spaceS;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const {
    if (icon == SP_LineEditClearButton)
        return themedIcon(Icon::Close);
    return QProxyStyle::standardIcon(icon, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const {
    if (element == PE_FrameFocusRect) {
        // Round the text of a check box, not on it.
        const bool box = qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget);
        const QRect around =
            option->rect.adjusted(-metrics::spaceXxs - 1, -metrics::focusGap, metrics::spaceXxs + 1, metrics::focusGap);
        paintFocusRing(*painter, box ? around & widget->rect() : option->rect, metrics::radiusS);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace universe
