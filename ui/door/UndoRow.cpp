#include "ui/door/UndoRow.h"

#include "app/core/Text.h"
#include "app/door/ScannedCode.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace universe {

namespace {

constexpr int longestReason = 500;

}

UndoRow::UndoRow(QWidget *parent)
    : QWidget(parent)
    , m_begin(new Button(Button::Kind::Ghost))
    , m_reason(new TextField({}))
    , m_undo(new Button(Button::Kind::Danger))
    , m_leave(new Button(Button::Kind::Ghost)) {
    m_reason->edit()->setMaxLength(longestReason);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceS);
    row->addWidget(m_begin);
    row->addWidget(m_reason, 1);
    row->addWidget(m_undo, 0, Qt::AlignBottom);
    row->addWidget(m_leave, 0, Qt::AlignBottom);
    connect(m_begin, &QAbstractButton::clicked, this, &UndoRow::begin);
    connect(m_undo, &QAbstractButton::clicked, this, &UndoRow::submit);
    connect(m_reason, &TextField::submitted, this, &UndoRow::submit);
    connect(m_leave, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT left();
    });
    close();
    retranslate();
}

void UndoRow::setPossible(bool possible) {
    close();
    setVisible(possible);
}

void UndoRow::begin() {
    m_begin->hide();
    for (QWidget *part : QList<QWidget *>{m_reason, m_undo, m_leave})
        part->show();
    m_reason->edit()->setFocus(Qt::OtherFocusReason);
}

void UndoRow::close() {
    m_begin->show();
    for (QWidget *part : QList<QWidget *>{m_reason, m_undo, m_leave})
        part->hide();
    m_reason->clear();
    m_reason->setError({});
}

void UndoRow::submit() {
    const QString reason = m_reason->text().trimmed();
    if (isWholeCode(reason)) {
        m_reason->clear();
        Q_EMIT scanned(reason);
        return;
    }
    if (texts::showsNothing(reason))
        return m_reason->setError(tr("Say why, for the record."));
    m_reason->setError({});
    Q_EMIT undoRequested(reason);
}

void UndoRow::retranslate() {
    m_begin->setText(tr("Take this admission back…"));
    m_reason->setLabel(tr("Why it is taken back"));
    m_undo->setText(tr("Take back"));
    m_leave->setText(tr("Leave it"));
}

} // namespace universe
