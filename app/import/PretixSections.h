#pragma once

#include "app/core/Reason.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace universe {

/// The sections of a pretix plan in the document's form. A price belongs to a section, and in pretix to a category: a
/// zone with seats of several is a section for each. Only labels are taken, not where seats stand.
class PretixSections {
public:
    explicit PretixSections(const QJsonObject &plan);

    [[nodiscard]] const QJsonArray &list() const { return m_list; }
    /// What the plan has that the document cannot say.
    [[nodiscard]] const QList<Reason> &remarks() const { return m_remarks; }
    /// It has more sections than a venue may have, and was not read on.
    [[nodiscard]] bool isUnending() const { return m_isUnending; }

private:
    /// A row's seats of one category.
    struct Row {
        QString label;
        QSet<int> numbers;
    };
    struct Section {
        QString zone;
        QString category;
        QList<Row> rows;
        QHash<QString, qsizetype> places; ///< of rows, by their label
    };

    void addZone(const QJsonObject &zone, const QString &name);
    /// Those of one zone.
    struct Sections {
        QList<Section> list;
        QHash<QString, qsizetype> latest; ///< of each category
    };
    void addRow(Sections &sections, const QString &zone, const QJsonObject &row, qsizetype position);
    void addSection(const Section &section, bool isOnly);
    [[nodiscard]] QString freeName(const QString &wanted);

    QJsonArray m_list;
    QSet<QString> m_names;
    QHash<QString, int> m_numbers; ///< that names were made different by, so far
    QList<Reason> m_remarks;
    QStringList m_leftOut; ///< rows, with their zones
    int m_mirrored = 0;    ///< rows that are not counted from the left
    int m_areas = 0;
    bool m_isUnending = false;
};

} // namespace universe
