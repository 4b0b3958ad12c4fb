#pragma once

#include "app/core/Manage.h"

#include <QAbstractTableModel>

namespace universe {

/// The record of what staff did, the newest first. Instants are those of this machine.
class ActsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { At, Actor, Act, Object, Detail, Reason, Kiosk, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setActs(const QList<StaffAct> &acts);
    void add(const QList<StaffAct> &acts);
    [[nodiscard]] const QList<StaffAct> &acts() const { return m_acts; }
    /// Call it after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString display(const StaffAct &act, int column);

    QList<StaffAct> m_acts;
};

} // namespace universe
