#pragma once

#include <QDialog>
#include <QKeySequence>

#include <functional>

class QGridLayout;

namespace universe {

class Button;
class Label;

/// What a program tells of itself: its keys, or its name and version.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    struct Line {
        QKeySequence keys;
        std::function<QString()> does; ///< in the language of the application
    };

    explicit HelpDialog(QWidget *parent);

    void showKeys(const QList<Line> &lines);
    void showAbout();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<Line> m_lines; ///< none: it is about the program
    QList<Label *> m_words;
    Label *m_title;
    QGridLayout *m_grid;
    Button *m_close;
};

} // namespace universe
