#include "ui/widgets/Navigator.h"

#include "ui/widgets/Page.h"

#include <QStackedLayout>

#include <algorithm>
#include <cstdlib>

namespace universe {

Navigator::Navigator(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this)) {
    m_stack->setContentsMargins(0, 0, 0, 0);
}

Navigator::~Navigator() { clear(); }

void Navigator::clear() {
    m_entries.clear();
    m_current = -1;
}

void Navigator::open(const QString &key, PageFactory factory) {
    if (key == currentKey() && current()) {
        current()->refresh();
        return;
    }
    push({key, std::move(factory), nullptr, {}, {}});
}

bool Navigator::revisit(const QString &key) {
    if (key == currentKey() && current()) {
        current()->refresh();
        return true;
    }
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found == m_entries.end())
        return false;
    Entry entry = std::move(*found);
    const int index = int(found - m_entries.begin());
    m_entries.erase(found);
    if (index < m_current)
        --m_current;
    push(std::move(entry));
    return true;
}

void Navigator::push(Entry entry) {
    leaveCurrent();
    while (int(m_entries.size()) > m_current + 1) {
        drop(m_entries.back());
        m_entries.pop_back();
    }
    m_entries.push_back(std::move(entry));
    m_current = int(m_entries.size()) - 1;
    showCurrent();
}

void Navigator::replace(const QString &key, PageFactory factory) {
    if (m_current < 0) {
        open(key, std::move(factory));
        return;
    }
    leaveCurrent();
    Entry &entry = m_entries[size_t(m_current)];
    drop(entry);
    entry = {key, std::move(factory), nullptr, {}, {}};
    showCurrent();
}

void Navigator::forget(const std::function<bool(const QString &)> &condition) {
    for (int i = int(m_entries.size()) - 1; i >= 0; --i) {
        if (i == m_current || !condition(m_entries[size_t(i)].key))
            continue;
        drop(m_entries[size_t(i)]);
        m_entries.erase(m_entries.begin() + i);
        if (i < m_current)
            --m_current;
    }
    Q_EMIT historyChanged();
}

bool Navigator::backTo(const QString &key) {
    for (int i = m_current - 1; i >= 0; --i) {
        if (m_entries[size_t(i)].key != key)
            continue;
        leaveCurrent();
        m_current = i;
        while (int(m_entries.size()) > i + 1) {
            drop(m_entries.back());
            m_entries.pop_back();
        }
        showCurrent();
        return true;
    }
    return false;
}

bool Navigator::canGoBack() const { return m_current > 0; }

bool Navigator::canGoForward() const { return m_current + 1 < int(m_entries.size()); }

void Navigator::goBack() {
    if (!canGoBack())
        return;
    leaveCurrent();
    --m_current;
    showCurrent();
}

void Navigator::goForward() {
    if (!canGoForward())
        return;
    leaveCurrent();
    ++m_current;
    showCurrent();
}

Page *Navigator::current() const { return m_current < 0 ? nullptr : m_entries[size_t(m_current)].page.get(); }

QString Navigator::currentKey() const { return m_current < 0 ? QString() : m_entries[size_t(m_current)].key; }

int Navigator::livePages() const { return m_stack->count(); }

/// What has the keyboard, if that is in a page.
QWidget *Navigator::focusOfPages() const {
    QWidget *focus = window()->focusWidget();
    return focus && isAncestorOf(focus) ? focus : nullptr;
}

void Navigator::leaveCurrent() {
    Page *page = current();
    if (!page)
        return;
    QWidget *focus = focusOfPages();
    m_entries[size_t(m_current)].focus = focus != page ? focus : nullptr;
    page->deactivate();
}

void Navigator::showCurrent() {
    Entry &entry = m_entries[size_t(m_current)];
    if (!entry.page) {
        entry.page = entry.factory();
        m_stack->addWidget(entry.page.get());
        if (entry.state.isValid())
            entry.page->restoreState(entry.state);
    }
    Page *page = entry.page.get();
    // A page that goes would hand the keyboard on to whatever comes next in the window, and readers would say that.
    const bool hadKeyboard = window()->focusWidget();
    if (QWidget *focus = focusOfPages())
        focus->clearFocus();
    m_stack->setCurrentWidget(page);
    page->setAccessibleName(page->title());
    page->activate();
    if (entry.focus)
        entry.focus->setFocus(Qt::OtherFocusReason);
    else if (hadKeyboard || page->firstFocus())
        page->leadIn();
    trim();
    Q_EMIT currentChanged(page);
    Q_EMIT historyChanged();
}

// A page may be in the middle of a signal that led away from it, so it dies when the event loop is back.
void Navigator::drop(Entry &entry) {
    if (!entry.page)
        return;
    m_stack->removeWidget(entry.page.get());
    entry.page->hide();
    entry.page.release()->deleteLater();
}

void Navigator::trim() {
    for (int i = 0; i < int(m_entries.size()); ++i) {
        Entry &entry = m_entries[size_t(i)];
        if (entry.page && std::abs(i - m_current) > reach) {
            entry.state = entry.page->saveState();
            drop(entry);
        }
    }
    while (int(m_entries.size()) > longest && m_current > 0) {
        drop(m_entries.front());
        m_entries.erase(m_entries.begin());
        --m_current;
    }
}

} // namespace universe
