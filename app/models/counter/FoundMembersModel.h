#pragma once

#include "app/core/Counter.h"

#include <QAbstractTableModel>

namespace universe {

/// The members that a clerk's search found.
class FoundMembersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Email, Phone, Bookings, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(const QList<FoundMember> &members);
    [[nodiscard]] const QList<FoundMember> &members() const { return m_members; }
    /// Call it after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FoundMember> m_members;
};

} // namespace universe
