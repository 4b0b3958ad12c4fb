#include "ui/admin/ImportText.h"

#include "app/core/Text.h"
#include "app/models/FieldText.h"
#include "app/models/ReasonText.h"
#include "ui/admin/PhaseText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace universe::importText {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString countsOf(qsizetype created, qsizetype updated, qsizetype unchanged, qsizetype rejected) {
    return ImportText::tr("Created %1, updated %2, unchanged %3, rejected %4")
        .arg(format::number(created), format::number(updated), format::number(unchanged), format::number(rejected));
}

QString left(std::chrono::seconds seconds) {
    constexpr int minute = 60;
    const int count = int(seconds.count());
    return count < minute ? ImportText::tr("%n second(s) left", nullptr, count)
                          : ImportText::tr("%n minute(s) left", nullptr, (count + minute - 1) / minute);
}

/// Instants on this machine's clock, several values with commas between, long ones cut.
QString valueText(const QString &value) {
    constexpr qsizetype longest = 200;
    QStringList parts;
    for (const QString &part : value.split(u'\n', Qt::SkipEmptyParts)) {
        const QDateTime instant = QDateTime::fromString(part, Qt::ISODate);
        const bool isInstant = instant.isValid() && part.endsWith(u'Z');
        parts << (isInstant ? format::dateTime(instant, QTimeZone::systemTimeZone()) : part.simplified());
    }
    const QString text = parts.join(QStringLiteral(", "));
    if (text.isEmpty())
        return QStringLiteral("–");
    return texts::isolated(text.size() > longest ? text.left(longest) + u'…' : text);
}

QString flagText(const QString &value) {
    return value == u"true" ? ImportText::tr("yes", "holds") : ImportText::tr("no", "does not hold");
}

} // namespace

QString format(CatalogueFormat format) {
    switch (format) {
    case CatalogueFormat::Json:
        return ImportText::tr("My Universe catalogue (JSON)");
    case CatalogueFormat::Csv:
        return ImportText::tr("Table (CSV, TSV)");
    case CatalogueFormat::Xlsx:
        return ImportText::tr("Excel workbook (XLSX)");
    case CatalogueFormat::Kopis:
        return ImportText::tr("KOPIS (XML)");
    case CatalogueFormat::JsonLd:
        return ImportText::tr("schema.org events (JSON-LD, HTML)");
    case CatalogueFormat::Ticketmaster:
        return ImportText::tr("Ticketmaster Discovery (JSON)");
    case CatalogueFormat::Ics:
        return ImportText::tr("Calendar (iCalendar)");
    case CatalogueFormat::PretixPlan:
        return ImportText::tr("pretix seating plan (JSON)");
    }
    Q_UNREACHABLE();
}

QString encoding(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16");
    case TextEncoding::Utf16Be:
        return ImportText::tr("UTF-16, big-endian");
    case TextEncoding::Korean:
        return ImportText::tr("Korean (CP949, EUC-KR)");
    }
    Q_UNREACHABLE();
}

QString automaticEncoding(std::optional<TextEncoding> looksLike) {
    return looksLike ? ImportText::tr("%1 (automatic)", "a file's encoding").arg(nameOf(*looksLike))
                     : ImportText::tr("Automatic", "a file's encoding is recognised");
}

const QList<CatalogueFormat> &formats() {
    static const QList<CatalogueFormat> all{
        CatalogueFormat::Json,   CatalogueFormat::Csv,          CatalogueFormat::Xlsx, CatalogueFormat::Kopis,
        CatalogueFormat::JsonLd, CatalogueFormat::Ticketmaster, CatalogueFormat::Ics,  CatalogueFormat::PretixPlan};
    return all;
}

QString counts(const ImportReport &report) {
    return countsOf(report.count(ImportOutcome::Created), report.count(ImportOutcome::Updated),
                    report.count(ImportOutcome::Unchanged), report.count(ImportOutcome::Rejected));
}

QString counts(const ImportRowsModel &rows) {
    return countsOf(rows.count(ImportOutcome::Created), rows.count(ImportOutcome::Updated),
                    rows.count(ImportOutcome::Unchanged), rows.count(ImportOutcome::Rejected));
}

QString state(const ImportFile &file) {
    using FileState = ImportFile::State;
    if (file.refusal)
        return ImportText::tr("Refused by the server: %1")
            .arg(file.refusal->reason.isEmpty() ? errorText(file.refusal->code) : reasonText(file.refusal->reason));
    switch (file.state) {
    case FileState::Chosen:
        return {};
    case FileState::Unreadable:
        return ImportText::tr("Cannot be read: %1").arg(reasonText(file.reason));
    case FileState::Read:
        return file.report ? counts(*file.report) : QString();
    case FileState::Imported:
        return ImportText::tr("Imported. %1").arg(file.report ? counts(*file.report) : QString());
    case FileState::NotImported:
        return ImportText::tr("Not imported: nothing of it is in.");
    case FileState::Unknown:
        return ImportText::tr("The connection was lost while the server had it: see the import history.");
    }
    Q_UNREACHABLE();
}

QString change(const ImportChange &change) {
    if (change.field == u"sale")
        return ImportText::tr("%1: %2", "what changes, how")
            .arg(fieldText(change.field), texts::isolated(phasetext::change(change.before, change.after)));
    if (change.field == u"no_single_seats" || change.field == u"reentry")
        return ImportText::tr("%1: %2 → %3", "what changes, before, after")
            .arg(fieldText(change.field), flagText(change.before), flagText(change.after));
    return ImportText::tr("%1: %2 → %3", "what changes, before, after")
        .arg(fieldText(change.field), valueText(change.before), valueText(change.after));
}

QString change(const ChangeRecord &record) {
    const QString name = texts::isolated(record.name);
    const bool isVenue = record.kind == u"venue";
    if (record.what == ChangeRecord::What::Created)
        return isVenue ? ImportText::tr("Venue %1: new").arg(name) : ImportText::tr("Concert %1: new").arg(name);
    if (record.what == ChangeRecord::What::Removed)
        return isVenue ? ImportText::tr("Venue %1: removed").arg(name)
                       : ImportText::tr("Concert %1: removed").arg(name);
    QStringList changes;
    for (const ImportChange &one : record.changes)
        changes << change(one);
    const QString all = changes.join(QStringLiteral("; "));
    return isVenue ? ImportText::tr("Venue %1 – %2").arg(name, all) : ImportText::tr("Concert %1 – %2").arg(name, all);
}

QString progress(const ImportController::Progress &progress) {
    QStringList parts;
    if (progress.files > 1)
        parts << ImportText::tr("File %1 of %2")
                     .arg(std::min(progress.filesDone + 1, progress.files))
                     .arg(progress.files);
    if (progress.all > 0)
        parts << ImportText::tr("%1 of %2").arg(format::number(progress.done), format::number(progress.all));
    if (progress.done > 0)
        parts << ImportText::tr("%1 per second").arg(format::number(std::lround(progress.perSecond)));
    if (progress.left)
        parts << left(*progress.left);
    return parts.join(QStringLiteral(" – "));
}

} // namespace universe::importText
