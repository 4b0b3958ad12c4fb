#include "app/models/operations/MailQueueModel.h"

#include <QLocale>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

QString when(const QDateTime &instant) {
    return QLocale().toString(instant.toLocalTime(), MailQueueModel::tr("MMM d, h:mm AP", "when a mail was written"));
}

} // namespace

void MailQueueModel::setMails(const QList<QueuedMail> &mails) {
    if (mails == m_mails)
        return;
    beginResetModel();
    m_mails = mails;
    endResetModel();
}

void MailQueueModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_mails.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_mails.size()) - 1, columns - 1));
}

int MailQueueModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_mails.size()); }

int MailQueueModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant MailQueueModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueuedMail &mail = m_mails.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(mail, index.column());
    case Qt::ToolTipRole: // the column may be too narrow for what a mail server has to say
        return index.column() == Reason && !mail.error.isEmpty() ? u"<p>"_s + mail.error.toHtmlEscaped() + u"</p>"_s
                                                                 : QVariant();
    case MailRole:
        return QVariant::fromValue(mail);
    default:
        return {};
    }
}

QString MailQueueModel::display(const QueuedMail &mail, int column) {
    switch (column) {
    case Since:
        return when(mail.at);
    case About:
        return mail.bookingNumber.isEmpty() ? kindText(mail.kind) : kindText(mail.kind) + u" · "_s + mail.bookingNumber;
    case Member:
        return QString::number(mail.member.value);
    case State:
        if (!mail.hasFailed)
            return tr("Next try %1", "a mail's state, when").arg(when(mail.dueAt));
        return mail.mayBeRetried ? tr("Failed", "a mail's state") : tr("Failed, may have arrived", "a mail's state");
    case Tries:
        return QLocale().toString(mail.tries);
    case Reason:
        return mail.error;
    default:
        return {};
    }
}

QVariant MailQueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Since:
        return tr("Written on");
    case About:
        return tr("About");
    case Member:
        return tr("Member no.");
    case State:
        return tr("State");
    case Tries:
        return tr("Tries");
    case Reason:
        return tr("Mail server's answer");
    default:
        return {};
    }
}

QString MailQueueModel::kindText(const QString &kind) {
    if (kind == "tickets"_L1)
        return tr("Tickets");
    if (kind == "show_tomorrow"_L1)
        return tr("Show tomorrow");
    if (kind == "show_cancelled"_L1)
        return tr("Show cancelled");
    if (kind == "show_moved"_L1)
        return tr("Show moved");
    if (kind == "refund"_L1)
        return tr("Refund");
    if (kind == "offer"_L1)
        return tr("Offer of seats");
    if (kind == "offer_ending"_L1)
        return tr("Offer ends soon");
    if (kind == "waiting_moved"_L1)
        return tr("Awaited show moved");
    if (kind == "waiting_over"_L1)
        return tr("Waiting ended");
    if (kind == "draw_won"_L1)
        return tr("Won in a draw");
    if (kind == "draw_moved_up"_L1)
        return tr("Moved up in a draw");
    if (kind == "draw_ending"_L1)
        return tr("Time to pay ends");
    if (kind == "draw_lost"_L1)
        return tr("Nothing won in a draw");
    return tr("Other");
}

} // namespace universe
