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
    , m_printed(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_close(new Button(Button::Kind::Secondary))
    , m_print(new Button(Button::Kind::Secondary))
    , m_save(new Button(Button::Kind::Ghost)) {
    m_heading->setHeading();
    m_heading->setWordWrap(true);
    m_leftOpen->setWordWrap(true);
    m_lines->setSpacing(metrics::spaceXxs);
    body()->addWidget(m_heading);
    body()->addWidget(m_leftOpen);
    body()->addLayout(m_lines);
    body()->addWidget(m_printed);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::spaceS);
    const QList<Button *> all = buttons();
    for (Button *button : all) {
        row->addWidget(button);
        button->hide();
    }
    row->addStretch();
    body()->addLayout(row);
    m_printed->setWordWrap(true);
    m_printed->hide();
    connect(m_close, &QAbstractButton::clicked, this, &ShiftFacts::closeRequested);
    connect(m_print, &QAbstractButton::clicked, this, &ShiftFacts::printRequested);
    connect(m_save, &QAbstractButton::clicked, this, &ShiftFacts::saveRequested);
}

void ShiftFacts::setShift(const Shift &shift) {
    m_shift = shift.id;
    m_printed->setText(shiftText::printed(shift));
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

void ShiftFacts::offerReport(bool isBusy) {
    m_print->setText(tr("Print report"));
    m_print->setSymbol(Icon::Print);
    m_print->setBusy(isBusy);
    m_save->setText(tr("Save as PDF"));
    m_print->setAccessibleName(tr("Print report: %1").arg(m_heading->text()));
    m_save->setAccessibleName(tr("Save as PDF: %1").arg(m_heading->text()));
    for (QWidget *part : QList<QWidget *>{m_printed, m_print, m_save})
        part->show();
}

} // namespace universe
