#pragma once

#include <QWidget>

class QCheckBox;

namespace universe {

class FieldMessage;

/// Something that holds or does not; what it means, or what is wrong, is below.
class FlagField : public QWidget {
    Q_OBJECT

public:
    explicit FlagField(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHelper(const QString &helper);
    void setError(const QString &error);
    [[nodiscard]] bool isOn() const;
    void setOn(bool on);
    [[nodiscard]] QCheckBox *box() const { return m_box; }

Q_SIGNALS:
    void toggled(bool on);

private:
    QCheckBox *m_box;
    FieldMessage *m_message;
};

} // namespace universe
