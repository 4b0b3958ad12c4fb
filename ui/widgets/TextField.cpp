#include "ui/widgets/TextField.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FieldMessage.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PasswordEvents.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace universe {

TextField::TextField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(TextRole::CaptionStrong, label, this))
    , m_edit(new QLineEdit(this))
    , m_message(new FieldMessage(m_edit, this)) {
    m_label->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceXxs + 2);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textChanged, this, &TextField::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        const QCompleter *names = m_edit->completer();
        if (!names || !names->popup()->isVisible()) // else it chooses one of the names
            Q_EMIT submitted();
    });
    // A window that closes because it is being destroyed takes the focus from its fields, and who listens is half gone.
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (!window()->isHidden())
            Q_EMIT left();
    });
}

void TextField::setLabel(const QString &label) {
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

void TextField::setHelper(const QString &helper) { m_message->setHelper(helper); }

void TextField::setError(const QString &error) { m_message->setError(error); }

QString TextField::error() const { return m_message->error(); }

void TextField::setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }

void TextField::setPassword(bool password) {
    if (password && !m_reveal) {
        accessibility::hidePasswordsInEvents();
        // The button is beside the edit, not in it: keys pressed on it must not arrive in the password.
        m_reveal = new Button(Button::Kind::Ghost, Icon::Eye, {}, this);
        m_reveal->setCompact(true);
        connect(m_reveal, &QAbstractButton::clicked, this, [this] { setRevealed(!m_revealed); });
        m_edit->setTextMargins(0, 0, metrics::compactTarget, 0);
        m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    } else if (!password && m_reveal) {
        delete m_reveal;
        m_reveal = nullptr;
        m_edit->setTextMargins(0, 0, 0, 0);
    }
    setRevealed(!password);
    placeReveal();
}

void TextField::setRevealed(bool revealed) {
    m_revealed = revealed;
    m_edit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    if (m_reveal) {
        m_reveal->setSymbol(revealed ? Icon::EyeOff : Icon::Eye);
        m_reveal->setToolTip(revealed ? tr("Hide the password") : tr("Show the password"));
    }
}

void TextField::placeReveal() {
    if (m_reveal) {
        constexpr int inset = (metrics::touchTarget - metrics::compactTarget) / 2;
        const QRect edit = m_edit->geometry();
        m_reveal->setGeometry(edit.right() + 1 - metrics::compactTarget - inset, edit.top() + inset,
                              metrics::compactTarget, metrics::compactTarget);
    }
}

QString TextField::text() const { return m_edit->text(); }

void TextField::setText(const QString &text) { m_edit->setText(text); }

void TextField::clear() { m_edit->clear(); }

void TextField::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        setRevealed(m_revealed || !m_reveal);
    QWidget::changeEvent(event);
}

void TextField::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    placeReveal();
}

} // namespace universe
