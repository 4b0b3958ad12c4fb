#include "ui/singers/FindField.h"

#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace universe {

FindField::FindField(QWidget *parent)
    : QLineEdit(parent) {
    setProperty("search", true);
    setClearButtonEnabled(true);
    setMaxLength(100);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &FindField::find);
}

QSize FindField::sizeHint() const {
    return {metrics::fieldMinWidth + metrics::spaceXxl, QLineEdit::sizeHint().height()};
}

void FindField::showText(const QString &text) {
    m_wanted = text;
    setText(text);
}

void FindField::find() {
    QString typed = text();
    typed.insert(cursorPosition(), m_composed);
    typed = typed.simplified();
    if (typed == m_wanted)
        return;
    m_wanted = typed;
    Q_EMIT wanted(typed);
}

// Escape empties the field first; only then it is "go back" in the window.
bool FindField::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FindField::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty())
            return clear();
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leftForResults();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FindField::inputMethodEvent(QInputMethodEvent *event) {
    m_composed = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    find();
}

void FindField::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, Icon::Search,
              QRectF(metrics::spaceM, (height() - metrics::iconM) / 2.0, metrics::iconM, metrics::iconM),
              hasFocus() ? colors().accentText : colors().textMuted);
}

} // namespace universe
