#pragma once

#include <QWidget>

namespace universe {

class Label;

/// The steps of a dialog, and which one is in front.
class StepStrip : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setCurrent(int step);

private:
    void follow();

    QStringList m_names;
    QList<Label *> m_labels;
    int m_current = 0;
};

} // namespace universe
