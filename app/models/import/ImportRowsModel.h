#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/import/ImportRow.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <optional>

namespace universe {

/// What would become of every venue and concert of the files, or became. It shows those of one outcome, or those in
/// which a text is found; they are looked for on another thread, as there may be tens of thousands.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Outcome, Title, Kind, File, Row, Field, Message, columns };
    using Rows = std::shared_ptr<const QList<ImportRow>>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these rows, those of the filter alone.
    void setRows(QList<ImportRow> rows);
    [[nodiscard]] const QList<ImportRow> &rows() const { return *m_rows; }
    [[nodiscard]] qsizetype count(ImportOutcome outcome) const { return m_counts.at(size_t(outcome)); }
    /// Those with an outcome: remarks on all of a file have none.
    [[nodiscard]] qsizetype countAll() const;

    /// No outcome: all of them.
    void setOutcome(std::optional<ImportOutcome> outcome);
    [[nodiscard]] std::optional<ImportOutcome> outcome() const { return m_outcome; }
    void setText(const QString &text);
    [[nodiscard]] const ImportRow &at(int row) const { return m_rows->at(m_shown.at(row)); }

    /// Words come in another language.
    void retranslate();
    static QString outcomeText(ImportOutcome outcome);
    static QString kindText(const QString &kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void filtered();

private:
    void filter();
    [[nodiscard]] static QString display(const ImportRow &row, int column);

    Rows m_rows = std::make_shared<const QList<ImportRow>>();
    QList<int> m_shown; ///< positions in m_rows
    std::array<qsizetype, 4> m_counts{};
    std::optional<ImportOutcome> m_outcome;
    QString m_text;
    LatestAnswer m_searches;
};

} // namespace universe
