#pragma once

#include "app/models/plans/PlanEditor.h"

#include <QWidget>

#include <array>

namespace universe {

class Label;
class TextField;

/// Where the section stands, how it is turned, and how its rows are bent.
class PositionForm : public QWidget {
    Q_OBJECT

public:
    explicit PositionForm(PlanEditor &editor, QWidget *parent = nullptr);

    enum Field { Across, Away, Turned, Curve, RowPitch, SeatPitch, fields };
    [[nodiscard]] TextField *field(Field field) const { return m_fields.at(size_t(field)); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void take();
    void retranslate();

    PlanEditor &m_editor;
    Label *m_title;
    std::array<TextField *, fields> m_fields{};
};

} // namespace universe
