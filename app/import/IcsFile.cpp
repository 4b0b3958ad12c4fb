#include "app/import/IcsFile.h"

#include "app/import/ByteScan.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// Lines that are folded are one: libical is given each as a whole, so that nothing is hidden in a fold.
QByteArray unfolded(const QByteArray &bytes) {
    QByteArray text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const qsizetype end = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n' ? i + 1 : i;
        const bool isEnd = bytes[end] == '\n' || bytes[end] == '\r';
        if (isEnd && end + 1 < bytes.size() && (bytes[end + 1] == ' ' || bytes[end + 1] == '\t')) {
            i = end + 1;
            continue;
        }
        if (isEnd) {
            text += '\n';
            i = end;
        } else if (bytes[i] != '\0') {
            text += bytes[i];
        }
    }
    return text;
}

/// Whether a line has more parameters than any: each of its values has all of them.
bool hasTooManyParameters(QByteArrayView line) {
    constexpr int most = 50;
    int count = 0;
    bool isQuoted = false;
    for (const char c : line) {
        isQuoted = isQuoted != (c == '"');
        if (!isQuoted && c == ':')
            break;
        count += c == ';' ? 1 : 0;
    }
    return count > most;
}

/// Why a text would cost its reader too much; empty where it does not.
Reason harmOf(const QByteArray &text) {
    constexpr int deepest = 8;
    constexpr int mostParts = 20'000;
    constexpr int mostLines = 300'000;
    constexpr qsizetype longestLine = 1'000'000;
    int depth = 0;
    int parts = 0;
    int lines = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end;
        const QByteArrayView line = QByteArrayView(text).sliced(begin, end - begin).trimmed();
        const QByteArrayView name = line.first(qMin<qsizetype>(line.size(), 6));
        if (name.compare("BEGIN:", Qt::CaseInsensitive) == 0) {
            ++depth;
            ++parts;
        } else if (name.first(qMin<qsizetype>(name.size(), 4)).compare("END:", Qt::CaseInsensitive) == 0) {
            --depth;
        }
        if (depth < 0)
            return Reason::because("line %1 ends a part that has not begun").arg(lines + 1);
        if (depth > deepest)
            return Reason::because("its parts are nested too deep");
        if (parts > mostParts || ++lines > mostLines || line.size() > longestLine || hasTooManyParameters(line))
            return Reason::because("it has too many parts or lines, or too long ones");
        begin = end + 1;
    }
    return {};
}

} // namespace

std::expected<IcsComponent, Reason> parseIcs(const QByteArray &bytes) {
    QByteArray text = unfolded(bytes);
    replaceBadBytes(text, 0);
    if (const Reason harm = harmOf(text); !harm.isEmpty())
        return std::unexpected(harm);
    icalerror_set_errors_are_fatal(false);
    IcsComponent root(icalparser_parse_string(text.constData()), &icalcomponent_free);
    const bool isCalendar = root && (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT ||
                                     !partsOf(root.get(), ICAL_VCALENDAR_COMPONENT).isEmpty());
    if (!isCalendar)
        return std::unexpected(Reason::because("it holds no calendar (BEGIN:VCALENDAR)"));
    return root;
}

QList<icalcomponent *> partsOf(icalcomponent *component, icalcomponent_kind kind) {
    QList<icalcomponent *> list;
    for (icalcomponent *part = icalcomponent_get_first_component(component, kind); part;
         part = icalcomponent_get_next_component(component, kind))
        list.append(part);
    return list;
}

QList<icalproperty *> propertiesOf(icalcomponent *component, icalproperty_kind kind) {
    QList<icalproperty *> list;
    for (icalproperty *property = icalcomponent_get_first_property(component, kind); property;
         property = icalcomponent_get_next_property(component, kind))
        list.append(property);
    return list;
}

} // namespace universe
