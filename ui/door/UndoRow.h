#pragma once

#include <QWidget>

namespace universe {

class Button;
class TextField;

/// Takes the admission in front back, for a reason. It is one press away, as it is done to somebody who stands there.
class UndoRow : public QWidget {
    Q_OBJECT

public:
    explicit UndoRow(QWidget *parent = nullptr);

    /// Whether there is something to take back; another one closes what was begun.
    void setPossible(bool possible);
    void begin();
    void close();
    [[nodiscard]] Button *beginButton() const { return m_begin; }
    [[nodiscard]] Button *undoButton() const { return m_undo; }
    [[nodiscard]] TextField *reason() const { return m_reason; }
    void retranslate();

Q_SIGNALS:
    void undoRequested(const QString &reason);
    /// What was typed as the reason is a ticket's code: a scanner went on meanwhile.
    void scanned(const QString &code);
    void left();

private:
    void submit();

    Button *m_begin;
    TextField *m_reason;
    Button *m_undo;
    Button *m_leave;
};

} // namespace universe
