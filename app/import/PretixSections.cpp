#include "app/import/PretixSections.h"

#include "app/import/SeatNumbers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// The number of a seat, which may repeat its row: "12", "A12", "A-12" in row A. Negative where it is none.
int numberOf(QString text, const QString &row) {
    if (!row.isEmpty() && text.startsWith(row) && text.size() > row.size()) {
        const QString rest = text.sliced(row.size());
        if (!rest[0].isDigit() || !row.back().isDigit())
            text = rest.startsWith(u'-') ? rest.sliced(1) : rest;
    }
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    constexpr int greatest = 100'000;
    return isNumber && number >= 0 && number <= greatest ? number : -1;
}

constexpr qsizetype mostSections = 1000; ///< of a venue, as the server has them

/// Whether seats stand in the order of their numbers, as far as the plan says where they stand.
bool isFromLeft(QList<std::pair<double, int>> places) {
    std::ranges::stable_sort(places, {}, &std::pair<double, int>::first);
    return std::ranges::is_sorted(places, {}, &std::pair<double, int>::second);
}

/// What a category's name says of its seats.
QString markOf(const QString &category) {
    struct Word {
        QStringView text;
        QStringView mark;
    };
    constexpr std::array words{Word{u"wheelchair", u"wheelchair"},
                               Word{u"rollstuhl", u"wheelchair"},
                               Word{u"휠체어", u"wheelchair"},
                               Word{u"restricted view", u"restricted_view"},
                               Word{u"sichtbehindert", u"restricted_view"},
                               Word{u"시야", u"restricted_view"}};
    for (const Word &word : words) {
        if (category.contains(word.text, Qt::CaseInsensitive))
            return word.mark.toString();
    }
    return {};
}

/// Some of the names, and how many more there are.
Reason namesOf(const QStringList &names) {
    constexpr qsizetype most = 20;
    const QString some = names.first(qMin(names.size(), most)).join(u", ");
    return names.size() > most ? Reason::because("%1 and %2 more").arg(some).arg(names.size() - most) : Reason(some);
}

/// The labels of a row as the document has it.
QJsonArray labelsOf(QList<int> numbers) {
    std::ranges::sort(numbers);
    QJsonArray labels;
    for (const int number : std::as_const(numbers))
        labels.append(QString::number(number));
    return labels;
}

} // namespace

PretixSections::PretixSections(const QJsonObject &plan) {
    qsizetype position = 0;
    const QJsonArray zones = plan[u"zones"_s].toArray();
    for (const QJsonValue zone : zones) {
        if (m_isUnending)
            break;
        ++position;
        const QString name = zone[u"name"_s].toString().simplified();
        addZone(zone.toObject(), name.isEmpty() ? u"Zone %1"_s.arg(position) : name);
    }
    if (!m_leftOut.isEmpty())
        m_remarks.append(Reason::because("rows left out, because their seats have no numbers, or one twice: %1")
                             .arg(namesOf(m_leftOut)));
    if (m_mirrored > 0)
        m_remarks.append(
            Reason::because("rows that are not counted from the left, and are drawn so: %1").arg(m_mirrored));
    if (m_areas > 0)
        m_remarks.append(Reason::because("areas without seats, that are not taken: %1").arg(m_areas));
}

void PretixSections::addZone(const QJsonObject &zone, const QString &name) {
    Sections sections;
    qsizetype position = 0;
    const QJsonArray rows = zone[u"rows"_s].toArray();
    for (const QJsonValue row : rows) {
        addRow(sections, name, row.toObject(), ++position);
        m_isUnending = m_list.size() + sections.list.size() > mostSections;
        if (m_isUnending)
            return;
    }
    m_areas += static_cast<int>(zone[u"areas"_s].toArray().size());
    for (const Section &section : std::as_const(sections.list))
        addSection(section, sections.list.size() == 1);
}

void PretixSections::addRow(Sections &sections, const QString &zone, const QJsonObject &row, qsizetype position) {
    QString label = row[u"row_number"_s].toVariant().toString().simplified();
    if (label.isEmpty())
        label = QString::number(position);
    QHash<QString, QSet<int>> numbers;
    QSet<int> all;
    QStringList categories;
    QList<std::pair<double, int>> places;
    const QJsonArray seats = row[u"seats"_s].toArray();
    for (const QJsonValue seat : seats) {
        const int number = numberOf(seat[u"seat_number"_s].toVariant().toString(), label);
        if (number < 0 || all.contains(number)) {
            m_leftOut.append(u"%1 %2"_s.arg(zone, label));
            return;
        }
        all.insert(number);
        const QString category = seat[u"category"_s].toString().simplified();
        if (!numbers.contains(category))
            categories.append(category);
        numbers[category].insert(number);
        if (seat[u"position"_s][u"x"_s].isDouble())
            places.append({seat[u"position"_s][u"x"_s].toDouble(), number});
    }
    m_mirrored += isFromLeft(places) ? 0 : 1;
    if (categories.size() > mostSections)
        categories.resize(mostSections + 1); // which are too many
    for (const QString &category : std::as_const(categories)) {
        // Two halves of a row are one, unless both have a seat of the same number.
        const qsizetype latest = sections.latest.value(category, -1);
        const qsizetype known = latest < 0 ? -1 : sections.list[latest].places.value(label, -1);
        const bool isNew =
            latest < 0 || (known >= 0 && sections.list[latest].rows[known].numbers.intersects(numbers[category]));
        if (isNew) {
            sections.latest.insert(category, sections.list.size());
            sections.list.append(Section{zone, category, {}, {}});
        }
        Section *section = isNew ? &sections.list.last() : &sections.list[latest];
        const qsizetype place = section->places.value(label, section->rows.size());
        if (place == section->rows.size()) {
            section->places.insert(label, place);
            section->rows.append({label, {}});
        }
        section->rows[place].numbers.unite(numbers[category]);
    }
}

void PretixSections::addSection(const Section &section, bool isOnly) {
    QJsonArray rows;
    QJsonArray marks;
    const QString mark = markOf(section.category);
    for (const Row &row : section.rows) {
        const auto object = rowOfNumbers(row.label, row.numbers.values());
        if (!object) {
            m_leftOut.append(u"%1 %2"_s.arg(section.zone, row.label));
            continue;
        }
        rows.append(*object);
        if (!mark.isEmpty())
            marks.append(
                QJsonObject{{u"row"_s, row.label}, {u"seats"_s, labelsOf(row.numbers.values())}, {u"mark"_s, mark}});
    }
    if (rows.isEmpty())
        return;
    const QString wanted =
        isOnly || section.category.isEmpty() ? section.zone : u"%1 %2"_s.arg(section.zone, section.category);
    QJsonObject object{{u"name"_s, freeName(wanted)}, {u"rows"_s, rows}};
    if (!marks.isEmpty())
        object[u"marks"_s] = marks;
    m_names.insert(object[u"name"_s].toString());
    m_list.append(object);
}

QString PretixSections::freeName(const QString &wanted) {
    constexpr qsizetype longest = 70;
    const QString name = wanted.left(longest).trimmed();
    QString free = name;
    int &number = m_numbers[name];
    for (number = qMax(number, 1); m_names.contains(free);)
        free = u"%1 (%2)"_s.arg(name).arg(++number);
    return free;
}

} // namespace universe
