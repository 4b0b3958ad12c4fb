#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace universe {

class FieldMessage;
class Label;

/// Several lines of text with their name above; help, or what is wrong, is below. Tab leaves it.
class TextArea : public QWidget {
    Q_OBJECT

public:
    explicit TextArea(int lines, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Sets the help below, which is shown while there is no error.
    void setHelper(const QString &helper);
    /// Tells what is wrong and what to do; empty when all is well. Screen readers say it.
    void setError(const QString &error);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged();

private:
    Label *m_label;
    QPlainTextEdit *m_edit;
    FieldMessage *m_message;
};

} // namespace universe
