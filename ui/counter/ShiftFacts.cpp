#include "ui/counter/ShiftFacts.h"

#include <QVBoxLayout>

#include "app/models/counter/ShiftController.h"
#include "ui/counter/ShiftText.h"
#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>

namespace universe {

ShiftFacts::ShiftFacts(QWidget *parent)
    : Card(parent)
    , m_heading(new Label(TextRole::Heading))
    , m_leftOpen(new Label(TextRole::BodyStrong, {}, Tone::Danger))
    , m_lines(new QVBoxLayout)
    , m_close(new Button(Button::Kind::Secondary)) {
    m_heading->setHeading();
    m_heading->setWordWrap(true);
    m_leftOpen->setWordWrap(true);
    m_lines->setSpacing(metrics::spaceXxs);
    body()->addWidget(m_heading);
    body()->addWidget(m_leftOpen);
    body()->addLayout(m_lines);
    body()->addWidget(m_close, 0, Qt::AlignLeft);
    m_close->hide();
    connect(m_close, &QAbstractButton::clicked, this, &ShiftFacts::closeRequested);
}

void ShiftFacts::setShift(const Shift &shift) {
    m_heading->setText(shiftText::name(shift));
    m_leftOpen->setVisible(ShiftController::isLeftOpen(shift));
    m_leftOpen->setText(tr("It was left open over night."));
    for (const auto &[name, value] : shiftText::facts(shift)) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Label(TextRole::Body, name, Tone::Muted), 1);
        auto *figure = new Label(TextRole::BodyStrong, value);
        figure->setFont(tabularFont(TextRole::BodyStrong));
        figure->setWordWrap(true);
        row->addWidget(figure);
        accessibility::setWhole(*line, name + QStringLiteral(": ") + value);
        m_lines->addWidget(line);
    }
}

void ShiftFacts::offerClosing() {
    m_close->setText(tr("Close it…"));
    m_close->show();
}

} // namespace universe
