#pragma once

#include "app/core/Operations.h"

#include <QAbstractTableModel>

namespace universe {

/// The mails that did not go out, the newest first. Instants are those of this machine: who looks after a deployment
/// compares them with its logs.
class MailQueueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Since, About, Member, State, Tries, Reason, columns };
    enum Role { MailRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same mails again change nothing: whoever reads them keeps the place.
    void setMails(const QList<QueuedMail> &mails);
    [[nodiscard]] const QList<QueuedMail> &mails() const { return m_mails; }
    /// Call it after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What a mail is about, in the language of the application.
    static QString kindText(const QString &kind);

private:
    [[nodiscard]] static QString display(const QueuedMail &mail, int column);

    QList<QueuedMail> m_mails;
};

} // namespace universe
