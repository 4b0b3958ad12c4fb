#pragma once

#include <QLineEdit>
#include <QTimer>

namespace universe {

/// Finds titles while one types. Escape empties it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Sets the text without searching: the page that is in front now has this query.
    void showQuery(const QString &text);

    /// How long after the last key the search starts, in milliseconds.
    static constexpr int patience = 220;

Q_SIGNALS:
    /// The person stopped typing, pressed Enter or emptied the field. Without spaces at the ends.
    void searched(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void retranslate();

    QTimer m_typing;
    QString m_last;
};

} // namespace universe
