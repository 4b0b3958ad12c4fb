#pragma once

#include "app/core/Door.h"
#include "app/core/Error.h"

#include <QAbstractTableModel>

#include <optional>

namespace universe {

/// What a door answered to a scan.
struct DoorAnswer {
    CheckIn checkIn = {};
    QByteArray codeHash;
    QDateTime at;
    bool wasAlone = false;             ///< the server was not asked
    bool isUndone = false;             ///< a supervisor took it back
    std::optional<Error> refusal = {}; ///< instead of an answer
};

/// The last scans of a door, the latest first.
class RecentScans : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { At, Outcome, Seat, By, columns };
    static constexpr int most = 20;

    using QAbstractTableModel::QAbstractTableModel;

    void add(const DoorAnswer &answer);
    /// The last admission of a ticket was taken back: that one, if it is among these.
    std::optional<DoorAnswer> setUndone(TicketId ticket);
    void clear();
    [[nodiscard]] const QList<DoorAnswer> &answers() const { return m_answers; }
    /// Call it after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Already used", in the language of the application.
    static QString outcomeText(Admission outcome);

private:
    QList<DoorAnswer> m_answers;
};

} // namespace universe
