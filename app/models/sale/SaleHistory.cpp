#include "app/models/sale/SaleHistory.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

struct SaleWord {
    const char *key; ///< the server's
    const char *text;
};

constexpr std::array saleWords{
    SaleWord{"published", QT_TRANSLATE_NOOP("universe::SaleHistory", "The way it is sold was published")},
    SaleWord{"changed", QT_TRANSLATE_NOOP("universe::SaleHistory", "Times were changed")},
    SaleWord{"blocked", QT_TRANSLATE_NOOP("universe::SaleHistory", "Seats kept for the house")},
    SaleWord{"released", QT_TRANSLATE_NOOP("universe::SaleHistory", "Seats of the house given free")},
    SaleWord{"used_code", QT_TRANSLATE_NOOP("universe::SaleHistory", "Used a code")},
    SaleWord{"asked", QT_TRANSLATE_NOOP("universe::SaleHistory", "Asked in rounds")},
    SaleWord{"entered", QT_TRANSLATE_NOOP("universe::SaleHistory", "Entered the draw")},
    SaleWord{"withdrew", QT_TRANSLATE_NOOP("universe::SaleHistory", "Withdrew their entry")},
    SaleWord{"won", QT_TRANSLATE_NOOP("universe::SaleHistory", "Won")},
    SaleWord{"moved_up", QT_TRANSLATE_NOOP("universe::SaleHistory", "Moved up for what was not paid")},
    SaleWord{"paid", QT_TRANSLATE_NOOP("universe::SaleHistory", "Paid for what they had won")},
    SaleWord{"lapsed", QT_TRANSLATE_NOOP("universe::SaleHistory", "Did not pay in time")},
};

} // namespace

SaleHistory::SaleHistory(PhaseCalls calls, ConcertId concert, QObject *parent)
    : QAbstractTableModel(parent)
    , m_calls(std::move(calls))
    , m_concert(concert) {}

void SaleHistory::load() {
    m_state.start();
    Q_EMIT changed();
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_calls.history(m_concert), [this](const Result<QList<SaleEvent>> &events) {
        if (!events) {
            m_state.fail(events.error());
        } else {
            m_state.finish();
            beginResetModel();
            m_events = *events;
            endResetModel();
        }
        Q_EMIT changed();
    });
}

void SaleHistory::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_events.size()) - 1, columns - 1));
}

int SaleHistory::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_events.size()); }

int SaleHistory::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant SaleHistory::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = display(m_events.at(index.row()), index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::AccessibleTextRole && text.isEmpty())
        return tr("None", "an empty cell");
    if (role == Qt::TextAlignmentRole && index.column() == Quantity)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString SaleHistory::what(const SaleEvent &event) {
    const auto word = std::ranges::find_if(
        saleWords, [&event](const SaleWord &each) { return event.act == QLatin1String(each.key); });
    const QString text = word == saleWords.end() ? event.act : tr(word->text);
    return event.reason.isEmpty() ? text : tr("%1: %2", "what was decided, why").arg(text, event.reason.simplified());
}

// The house is named by its roles alone.
QString SaleHistory::by(const QString &role) {
    return role.isEmpty() ? QString() : role == "admin"_L1 ? tr("An administrator") : tr("The box office");
}

QString SaleHistory::display(const SaleEvent &event, int column) {
    switch (column) {
    case Day:
        return QLocale().toString(event.day, tr("MMM d, yyyy", "a day of a sale"));
    case What:
        return what(event);
    case Phase:
        return event.position > 0 ? QLocale().toString(event.position) : QString();
    case Quantity:
        return event.quantity > 0 ? QLocale().toString(event.quantity) : QString();
    case By:
        return by(event.role);
    default:
        return {};
    }
}

QVariant SaleHistory::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Quantity ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case What:
        return tr("What happened");
    case Phase:
        return tr("Phase");
    case Quantity:
        return tr("How many");
    case By:
        return tr("Who decided");
    default:
        return {};
    }
}

} // namespace universe
