#pragma once

#include "app/models/plans/PlanController.h"

#include <QWidget>

namespace universe {

class Button;
class Label;

/// A question with two answers, over the plan: what saving would do, or whether changes may be lost.
class SaveQuestion : public QWidget {
    Q_OBJECT

public:
    explicit SaveQuestion(QWidget *parent = nullptr);

    /// `isDanger`: what yes does cannot be taken back.
    void ask(const QString &text, const QString &yes, const QString &no, bool isDanger);
    void withdraw() { hide(); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] Button *yesButton() const { return m_yes; }
    [[nodiscard]] Button *noButton() const { return m_no; }

Q_SIGNALS:
    void agreed();
    void declined();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_text;
    Button *m_yes;
    Button *m_no;
};

} // namespace universe
