#pragma once

#include "app/core/Manage.h"

#include <QAbstractTableModel>

namespace universe {

/// Accounts as they came from the server. Instants are those of this machine.
class AccountsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Email, RoleName, State, LastLogIn, Number, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setAccounts(const QList<ManagedAccount> &accounts);
    void add(const QList<ManagedAccount> &accounts);
    [[nodiscard]] const QList<ManagedAccount> &accounts() const { return m_accounts; }
    /// Call it after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A role in the language of the application.
    static QString roleText(Role role);

private:
    QList<ManagedAccount> m_accounts;
};

} // namespace universe
