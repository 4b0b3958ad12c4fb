#include "tests/e2e/Visitor.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>

namespace universe::test {

Visitor::Visitor(const QString &conninfo, bool kiosk)
    : m_window(m_preferences)
    , m_launch(m_window, conninfo, kiosk) {
    QObject::connect(&m_launch, &Launch::finished, &m_window, [this] { m_arrived = true; });
    m_window.resize(1280, 800);
    m_window.show();
    m_launch.begin();
}

bool Visitor::click(QWidget *widget) {
    const QPointer there(widget); // its page may go while this waits
    if (!QTest::qWaitFor([&] { return !there || (there->isVisible() && there->isEnabled()); }, patience) || !there)
        return false;
    for (QWidget *ancestor = widget->parentWidget(); ancestor; ancestor = ancestor->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(ancestor))
            area->ensureWidgetVisible(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

void Visitor::type(QLineEdit *line, const QString &text) {
    QTest::mouseClick(line, Qt::LeftButton);
    line->selectAll();
    // As an input method hands over finished syllables: keys know no Hangul.
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(line, &event);
}

} // namespace universe::test
