#include "app/import/PretixPlanReader.h"

#include "app/import/CatalogueBuilder.h"
#include "app/import/PretixSections.h"
#include "app/import/WholeFile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// The plans of a file: one, several, or those in an answer of pretix' interface.
QList<QJsonObject> plansOf(const QJsonValue &document) {
    if (document[u"results"_s].isArray())
        return plansOf(document[u"results"_s]);
    QList<QJsonObject> plans;
    if (document.isArray()) {
        const QJsonArray list = document.toArray();
        for (const QJsonValue one : list) {
            if (!one.isArray())
                plans += plansOf(one);
        }
        return plans;
    }
    QJsonObject plan = document.toObject();
    if (plan[u"layout"_s].isObject()) {
        const QString name = plan[u"name"_s].toString();
        plan = plan[u"layout"_s].toObject();
        if (!name.isEmpty())
            plan[u"name"_s] = name;
    }
    return plan[u"zones"_s].isArray() ? QList{plan} : QList<QJsonObject>();
}

} // namespace

std::expected<void, ReadError> readPretixPlan(const QString &fileName, QIODevice &file, CatalogueBuilder &builder) {
    const auto bytes = readWhole(fileName, file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto document = parseJson(fileName, *bytes);
    if (!document)
        return std::unexpected(document.error());
    const QList<QJsonObject> plans = plansOf(*document);
    if (plans.isEmpty())
        return std::unexpected(
            ReadError{fileName, 0, 0, Reason::because("it is no seating plan of pretix: it has no zones")});
    for (const QJsonObject &plan : plans) {
        const PretixSections sections(plan);
        const QString name = plan[u"name"_s].toString().simplified();
        if (sections.isUnending())
            return std::unexpected(ReadError{
                fileName, 0, 0, Reason::because("the plan \"%1\" has more sections than a venue has").arg(name)});
        if (name.isEmpty() || sections.list().isEmpty())
            return std::unexpected(ReadError{fileName, 0, 0,
                                             name.isEmpty()
                                                 ? Reason::because("the plan has no name")
                                                 : Reason::because("the plan \"%1\" has no seats").arg(name)});
        builder.add(QJsonObject{{u"name"_s, name}, {u"sections"_s, sections.list()}},
                    [plan] { return QJsonDocument(plan).toJson(); });
        for (const Reason &remark : sections.remarks())
            builder.addRemark(Reason::because("plan \"%1\": %2").arg(name).arg(remark));
    }
    return {};
}

} // namespace universe
