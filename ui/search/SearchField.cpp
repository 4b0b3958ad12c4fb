#include "ui/search/SearchField.h"

#include "ui/search/SuggestionPopup.h"
#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Names.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace universe {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent) {
    setProperty("search", true);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &SearchField::suggest);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_showing && !m_typing && m_composed.isEmpty())
            suggest(); // what assistive technology writes is meant, too
        if (text.isEmpty() && m_composed.isEmpty() && !m_query.isEmpty() && !m_typing)
            search();
    });
    retranslate();
}

void SearchField::showQuery(const QString &text) {
    close();
    m_query = text;
    const QScopedValueRollback showing(m_showing, true);
    setText(text);
}

// ---- suggestions

void SearchField::suggest() {
    QString typed = text();
    typed.insert(cursorPosition(), m_composed);
    m_list.setText(typed.simplified());
    if (m_list.rowCount() > 0)
        openPopup();
    else
        close();
}

void SearchField::openPopup() {
    if (!m_popup) {
        m_popup = new SuggestionPopup(m_list, this);
        connect(m_popup, &SuggestionPopup::chosen, this, &SearchField::choose);
        connect(m_popup, &SuggestionPopup::currentChanged, this, &SearchField::describe);
    }
    m_popup->showBelow();
    describe(m_popup->description());
}

SuggestionPopup *SearchField::popup() const { return m_popup; }

bool SearchField::isOpen() const { return m_popup && m_popup->isVisible(); }

void SearchField::close() {
    if (m_popup)
        m_popup->hide();
    describe({});
}

/// Tells a screen reader which suggestion is lit.
void SearchField::describe(const QString &suggestion) {
    if (suggestion == accessibleDescription())
        return;
    setAccessibleDescription(suggestion);
    QAccessibleEvent news(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&news);
}

void SearchField::choose(int row) {
    const Suggestion *suggestion = m_list.at(row);
    if (!suggestion)
        return search();
    const Suggestion wanted = *suggestion;
    showQuery(m_query); // the typed text has done its work
    switch (wanted.kind) {
    case Suggestion::Kind::Concert:
        return Q_EMIT concertChosen({wanted.id});
    case Suggestion::Kind::Singer:
        return Q_EMIT singerChosen({wanted.id});
    case Suggestion::Kind::Venue:
        return Q_EMIT venueChosen({wanted.id}, format::name(wanted.text, wanted.textEn));
    }
}

void SearchField::search() {
    close();
    const QString wanted = text().simplified();
    if (wanted.isEmpty() && m_query.isEmpty())
        return;
    m_query = wanted;
    Q_EMIT searched(wanted);
}

// ---- keyboard and input method

// Escape closes or empties the field first; only then it is "go back" in the window.
bool SearchField::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        (isOpen() || !text().isEmpty())) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isOpen())
            close();
        else if (!text().isEmpty())
            clear();
        else
            QLineEdit::keyPressEvent(event);
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen())
            m_popup->step(event->key() == Qt::Key_Down ? 1 : -1);
        else
            suggest();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        isOpen() ? choose(m_popup->current()) : search();
        return;
    default:
        m_typing = true; // emptying the field by typing is typing still
        QLineEdit::keyPressEvent(event);
        m_typing = false;
    }
}

// Korean is composed: the syllable under way is not in text() yet, but it is meant.
void SearchField::inputMethodEvent(QInputMethodEvent *event) {
    const bool changed = event->preeditString() != m_composed;
    m_composed = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    if (changed)
        suggest();
}

void SearchField::focusOutEvent(QFocusEvent *event) {
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        close();
    QLineEdit::focusOutEvent(event);
}

// ---- look

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
