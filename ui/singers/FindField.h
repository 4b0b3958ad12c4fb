#pragma once

#include <QLineEdit>

namespace universe {

/// A field that finds within a page during typing, a syllable that the input method still composes included. Escape
/// empties it; Enter and Down lead to what was found.
class FindField : public QLineEdit {
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

    /// Sets the text without finding.
    void showText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The text has changed. It has no spaces at the ends, and comes once.
    void wanted(const QString &text);
    void leftForResults();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find();

    QString m_composed; ///< what the input method is composing
    QString m_wanted;
};

} // namespace universe
