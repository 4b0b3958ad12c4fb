#pragma once

#include "ui/widgets/Label.h"

namespace universe {

/// What is said below a control: help, or what is wrong while something is. It is the control's description for screen
/// readers, and the style sheet sees on the control that it is invalid.
class FieldMessage : public Label {
    Q_OBJECT

public:
    explicit FieldMessage(QWidget *control, QWidget *parent = nullptr);

    /// Sets the help, which is shown while there is no error.
    void setHelper(const QString &helper);
    /// Tells what is wrong and what to do; empty when all is well. Screen readers say it.
    void setError(const QString &error);
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    void follow();

    QWidget *m_control;
    QString m_helper;
    QString m_error;
};

} // namespace universe
