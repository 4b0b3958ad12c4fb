#include "ui/shell/SearchField.h"

#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace universe {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent) {
    setProperty("search", true);
    setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(patience);
    connect(&m_typing, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            search();
        else
            m_typing.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::search);
    retranslate();
}

void SearchField::showQuery(const QString &text) {
    if (text == m_last && !m_typing.isActive())
        return;
    m_typing.stop();
    m_last = text;
    setText(text);
}

void SearchField::search() {
    m_typing.stop();
    const QString wanted = text().simplified();
    if (wanted == m_last)
        return;
    m_last = wanted;
    Q_EMIT searched(wanted);
}

// Escape is "go back" in the window, unless there is something here to empty.
bool SearchField::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        search();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, Icon::Search,
              QRectF(metrics::spaceM, (height() - metrics::iconM) / 2.0, metrics::iconM, metrics::iconM),
              hasFocus() ? colors().accentText : colors().textMuted);
}

void SearchField::retranslate() {
    setPlaceholderText(tr("Concerts, singers, venues"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Find concerts by title, singer or venue (Ctrl+F)"));
}

} // namespace universe
