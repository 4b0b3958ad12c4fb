#include "ui/admin/FlagField.h"

#include "ui/widgets/FieldMessage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace universe {

namespace {

constexpr int underFlag = 28; ///< where a check box's text begins

} // namespace

FlagField::FlagField(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_message(new FieldMessage(m_box, this)) {
    m_box->setObjectName(QStringLiteral("touch")); // of full height in the style sheet
    auto *message = new QHBoxLayout;
    message->setContentsMargins(underFlag, 0, 0, 0);
    message->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_box);
    column->addLayout(message);
    setFocusProxy(m_box);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_box, &QCheckBox::toggled, this, &FlagField::toggled);
}

void FlagField::setLabel(const QString &label) { m_box->setText(label); }

void FlagField::setHelper(const QString &helper) { m_message->setHelper(helper); }

void FlagField::setError(const QString &error) { m_message->setError(error); }

bool FlagField::isOn() const { return m_box->isChecked(); }

void FlagField::setOn(bool on) { m_box->setChecked(on); }

} // namespace universe
