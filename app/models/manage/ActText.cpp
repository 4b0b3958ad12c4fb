#include "app/models/manage/ActText.h"

#include "app/api/Names.h"
#include "app/models/manage/AccountsModel.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char *key; ///< the server's
    const char *text;
};

constexpr std::array actWords{
    Word{"find_members", QT_TRANSLATE_NOOP("ActText", "Looked for members")},
    Word{"find_booking", QT_TRANSLATE_NOOP("ActText", "Looked a booking up")},
    Word{"tickets_of", QT_TRANSLATE_NOOP("ActText", "Saw tickets of a booking")},
    Word{"sell", QT_TRANSLATE_NOOP("ActText", "Sold seats")},
    Word{"take_money", QT_TRANSLATE_NOOP("ActText", "Sold fuel")},
    Word{"cancel_for", QT_TRANSLATE_NOOP("ActText", "Gave tickets back")},
    Word{"pay_out", QT_TRANSLATE_NOOP("ActText", "Paid out")},
    Word{"reseat", QT_TRANSLATE_NOOP("ActText", "Moved a ticket to another seat")},
    Word{"block_seats", QT_TRANSLATE_NOOP("ActText", "Blocked seats")},
    Word{"unblock_seats", QT_TRANSLATE_NOOP("ActText", "Released seats")},
    Word{"undo_check_in", QT_TRANSLATE_NOOP("ActText", "Took an admission back")},
    Word{"close_shift", QT_TRANSLATE_NOOP("ActText", "Closed somebody else's shift")},
    Word{"shift_report", QT_TRANSLATE_NOOP("ActText", "Had the report of somebody else's shift")},
    Word{"cancel_show", QT_TRANSLATE_NOOP("ActText", "Cancelled a show")},
    Word{"cancel_concert", QT_TRANSLATE_NOOP("ActText", "Cancelled a concert")},
    Word{"move_show", QT_TRANSLATE_NOOP("ActText", "Moved a show")},
    Word{"create_account", QT_TRANSLATE_NOOP("ActText", "Made an account")},
    Word{"register_member", QT_TRANSLATE_NOOP("ActText", "Registered a member")},
    Word{"set_role", QT_TRANSLATE_NOOP("ActText", "Changed a role")},
    Word{"set_password_for", QT_TRANSLATE_NOOP("ActText", "Set a password")},
    Word{"lock_account", QT_TRANSLATE_NOOP("ActText", "Locked an account")},
    Word{"unlock_account", QT_TRANSLATE_NOOP("ActText", "Unlocked an account")},
};

constexpr std::array objectWords{
    Word{"booking", QT_TRANSLATE_NOOP("ActText", "Booking %1")},
    Word{"member", QT_TRANSLATE_NOOP("ActText", "Member no. %1")},
    Word{"ticket", QT_TRANSLATE_NOOP("ActText", "Ticket no. %1")},
    Word{"show", QT_TRANSLATE_NOOP("ActText", "Show no. %1")},
    Word{"concert", QT_TRANSLATE_NOOP("ActText", "Concert no. %1")},
    Word{"shift", QT_TRANSLATE_NOOP("ActText", "Shift no. %1")},
};

constexpr std::array payWords{
    Word{"coins", QT_TRANSLATE_NOOP("ActText", "fuel")},
    Word{"cash", QT_TRANSLATE_NOOP("ActText", "cash")},
    Word{"card", QT_TRANSLATE_NOOP("ActText", "card")},
};

constexpr auto waivedText = QT_TRANSLATE_NOOP("ActText", "without a fee");

/// Null when the server has a newer word.
template <std::size_t count>
const char *textOf(const std::array<Word, count> &words, const QString &key) {
    const auto found = std::ranges::find_if(words, [&key](const Word &word) { return key == QLatin1String(word.key); });
    return found == words.end() ? nullptr : found->text;
}

} // namespace

QString ActText::act(const StaffAct &act) {
    const char *text = textOf(actWords, act.act);
    return text ? tr(text) : act.act;
}

QString ActText::object(const StaffAct &act) {
    const char *text = textOf(objectWords, act.object.section(u' ', 0, 0));
    return text ? tr(text).arg(act.object.section(u' ', 1)) : act.object;
}

QStringList ActText::keysLike(const QString &text) {
    QStringList keys;
    const auto add = [&](const QString &key, const QString &name) {
        if (name.contains(text, Qt::CaseInsensitive))
            keys << key;
    };
    for (const Word &word : actWords)
        add(QString::fromLatin1(word.key), tr(word.text));
    for (const Word &word : objectWords)
        add(QString::fromLatin1(word.key), tr(word.text).arg(QString()));
    for (const Role role : {Role::Steward, Role::Staff, Role::Supervisor, Role::Admin})
        add(nameOf(role), AccountsModel::roleText(role));
    return keys;
}

QString ActText::detail(const StaffAct &act) {
    const QJsonObject &facts = act.detail;
    QStringList parts;
    if (act.act == "set_role"_L1)
        return AccountsModel::roleText(roleFrom(facts["from"_L1].toString())) + u" → "_s +
               AccountsModel::roleText(roleFrom(facts["to"_L1].toString()));
    if (facts.contains("role"_L1))
        parts << facts["name"_L1].toString() << AccountsModel::roleText(roleFrom(facts["role"_L1].toString()));
    if (facts.contains("query"_L1))
        parts << u'"' + facts["query"_L1].toString() + u'"';
    for (const QLatin1String sum : {"amount"_L1, "total"_L1, "refund"_L1, "refunded"_L1, "difference"_L1})
        if (facts[sum].isDouble())
            parts << QLocale().toString(facts[sum].toInteger());
    if (const char *pay = textOf(payWords, facts["pay"_L1].toString()))
        parts << tr(pay);
    if (facts["waived"_L1].toBool())
        parts << tr(waivedText);
    if (act.act == "reseat"_L1)
        parts << facts["from"_L1].toString() + u" → "_s + facts["to"_L1].toString();
    for (const auto &seat : facts["seats"_L1].toArray())
        parts << seat.toString();
    if (facts["seat"_L1].isString())
        parts << facts["seat"_L1].toString();
    return parts.join(u", "_s);
}

} // namespace universe
