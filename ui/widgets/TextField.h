#pragma once

#include <QWidget>

class QLineEdit;

namespace universe {

class Button;
class FieldMessage;
class Label;

/// A line of text with its name above; help, or what is wrong, is below.
class TextField : public QWidget {
    Q_OBJECT

public:
    explicit TextField(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Sets the help below, which is shown while there is no error.
    void setHelper(const QString &helper);
    /// Tells what is wrong and what to do; empty when all is well. Screen readers say it.
    void setError(const QString &error);
    [[nodiscard]] QString error() const;
    void setPlaceholder(const QString &text);
    /// Hides what is typed, with a button that reveals it.
    void setPassword(bool password);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void clear();
    /// The line itself, for validators, input hints and echo.
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged(const QString &text);
    /// Enter was pressed.
    void submitted();
    /// The focus left the field.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeReveal();
    void setRevealed(bool revealed);

    Label *m_label;
    QLineEdit *m_edit;
    FieldMessage *m_message;
    Button *m_reveal = nullptr;
    bool m_revealed = false;
};

} // namespace universe
