#include "ui/admin/StepStrip.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>

namespace universe {

StepStrip::StepStrip(QWidget *parent)
    : QWidget(parent) {
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::spaceL);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepStrip::setSteps(const QStringList &names) {
    m_names = names;
    while (m_labels.size() < names.size()) {
        m_labels << new Label(TextRole::CaptionStrong, this);
        layout()->addWidget(m_labels.constLast());
    }
    if (layout()->count() == m_labels.size())
        static_cast<QHBoxLayout *>(layout())->addStretch(1);
    follow();
}

void StepStrip::setCurrent(int step) {
    m_current = step;
    follow();
}

void StepStrip::follow() {
    for (int i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(tr("%1. %2", "the number of a step, and what it is").arg(i + 1).arg(m_names.value(i)));
        m_labels[i]->setTone(i == m_current ? Tone::Accent : Tone::Muted);
    }
    accessibility::setWhole(
        *this, tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.value(m_current)));
}

} // namespace universe
