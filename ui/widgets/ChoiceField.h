#pragma once

#include <QList>
#include <QVariant>
#include <QWidget>

class QComboBox;

namespace universe {

class Label;

/// A choice from a list, with its name above. The wheel passes over it: in a form that scrolls it would change a value
/// by accident.
class ChoiceField : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        QVariant value;
    };

    explicit ChoiceField(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Sets the choices. The chosen value stays when it is among them; otherwise the first one is chosen.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QVariant value() const;
    /// Chooses a value. A value that is no choice is added as one, by its own text: a saved search may name what is
    /// gone.
    void setValue(const QVariant &value);
    [[nodiscard]] QComboBox *box() const { return m_box; }

Q_SIGNALS:
    /// The viewer has chosen a value.
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Label *m_label;
    QComboBox *m_box;
};

} // namespace universe
