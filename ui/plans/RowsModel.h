#pragma once

#include "app/models/plans/PlanEditor.h"

#include <QAbstractTableModel>

namespace universe {

/// The rows of the section that is looked at, as a table to write in.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Label, Seats, First, Step, Missing, Shift, columns };

    explicit RowsModel(PlanEditor &editor, QObject *parent = nullptr);

    void retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// False for what is no value: it stays as it was.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void follow();

    PlanEditor &m_editor;
    QList<PlanRow> m_rows;
};

} // namespace universe
