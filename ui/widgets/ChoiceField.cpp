#include "ui/widgets/ChoiceField.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Label.h"

#include <QComboBox>
#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

ChoiceField::ChoiceField(QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(TextRole::CaptionStrong, this))
    , m_box(new QComboBox(this)) {
    m_box->setView(new QListView(m_box)); // the desktop's own list would not take our style
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(4);
    m_box->installEventFilter(this);
    m_label->setBuddy(m_box);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceXxs + 2);
    layout->addWidget(m_label);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::chosen);
}

void ChoiceField::setLabel(const QString &label) {
    m_label->setText(label);
    m_box->setAccessibleName(label);
}

void ChoiceField::setChoices(const QList<Choice> &choices) {
    const QVariant before = value();
    m_box->clear();
    for (const Choice &choice : choices)
        m_box->addItem(choice.text, choice.value);
    m_box->setCurrentIndex(std::max(0, m_box->findData(before)));
}

QVariant ChoiceField::value() const { return m_box->currentData(); }

void ChoiceField::setValue(const QVariant &value) {
    if (m_box->findData(value) < 0)
        m_box->addItem(value.toString(), value);
    m_box->setCurrentIndex(m_box->findData(value));
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace universe
