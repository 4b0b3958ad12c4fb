#include "ui/admin/PhaseRows.h"

#include "ui/admin/PhaseRow.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextField.h"

#include <QVBoxLayout>

#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

PhaseRows::PhaseRows(QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(TextRole::Heading))
    , m_lines(new QVBoxLayout)
    , m_message(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_add(new Button(Button::Kind::Ghost, Icon::Plus)) {
    m_label->setHeading();
    m_message->setWordWrap(true);
    m_lines->setSpacing(metrics::spaceXs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::spaceS, 0, 0);
    column->setSpacing(metrics::spaceXs);
    column->addWidget(m_label);
    column->addWidget(m_message);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QAbstractButton::clicked, this, &PhaseRows::add);
    retranslate();
}

QString PhaseRows::text() const {
    QStringList lines;
    for (const PhaseRow *row : m_rows)
        lines << row->texts().join(u'\t');
    return lines.join(u'\n');
}

// Rows that are there stay, and with them the focus: the text may be what was just written in one.
void PhaseRows::setText(const QString &text) {
    if (text == this->text())
        return;
    const QList<QStringList> rows = saleRows(text);
    while (m_rows.size() > rows.size())
        delete m_rows.takeLast();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i == m_rows.size())
            addRow(rows[i]);
        else
            m_rows[i]->setTexts(rows[i]);
    }
    number();
}

void PhaseRows::setBooking(const QString &opens, const QString &closes) {
    m_opens = opens;
    m_closes = closes;
}

void PhaseRows::setOpened(bool opened, const std::function<bool(int row, SaleColumn column)> &mayChange) {
    m_opened = opened;
    m_add->setVisible(!opened);
    for (int row = 0; row < count(); ++row) {
        m_rows[row]->setRemovable(!opened);
        for (int column = 0; column < saleColumns; ++column)
            m_rows[row]->setChangeable(SaleColumn(column), mayChange(row, SaleColumn(column)));
    }
    showMessage();
}

// It begins where the one before is over, and goes on to the end of booking.
void PhaseRows::add() {
    QStringList texts(saleColumns);
    texts[SaleColumn::Kind] = u"first_come"_s;
    texts[SaleColumn::Audience] = u"everyone"_s;
    texts[SaleColumn::Opens] = m_opens;
    if (!m_rows.isEmpty()) {
        const QStringList before = m_rows.constLast()->texts();
        texts[SaleColumn::Opens] = before[isDraw(before) ? SaleColumn::DrawAt : SaleColumn::Closes];
    }
    texts[SaleColumn::Closes] = m_closes;
    addRow(texts);
    number();
    m_rows.constLast()->choice(SaleColumn::Kind)->setFocus(Qt::OtherFocusReason);
    Q_EMIT textChanged();
}

void PhaseRows::addRow(const QStringList &texts) {
    auto *row = new PhaseRow;
    row->setTexts(texts);
    m_rows << row;
    m_lines->addWidget(row);
    connect(row, &PhaseRow::written, this, &PhaseRows::textChanged);
    connect(row, &PhaseRow::removed, this, [this, row] { remove(row); });
}

void PhaseRows::remove(PhaseRow *row) {
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater(); // its button is being pressed
    number();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT textChanged();
}

void PhaseRows::number() {
    for (int i = 0; i < count(); ++i)
        m_rows[i]->setNumber(i + 1);
    setFocusProxy(m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.constFirst()->field(SaleColumn::Opens));
    showMessage();
}

void PhaseRows::setHelper(const QString &helper) {
    m_helper = helper;
    showMessage();
}

void PhaseRows::setError(const QString &error) {
    m_error = error;
    if (error.isEmpty()) {
        for (PhaseRow *row : std::as_const(m_rows))
            row->clearFlaws();
    }
    showMessage();
}

void PhaseRows::showFlaws(const QList<SaleFlaw> &flaws) {
    for (const SaleFlaw &flaw : flaws)
        m_rows.at(flaw.row)->setFlaw(flaw);
    if (!flaws.isEmpty())
        setFocusProxy(m_rows.at(flaws.first().row)->field(flaws.first().column));
}

void PhaseRows::showMessage() {
    QString message = m_rows.isEmpty()
                          ? tr("Without phases it is sold first come, first served, from the beginning of booking "
                               "to its end.")
                          : tr("Phases follow each other within the booking period. Times are those of the venue's "
                               "clock, and a share is of the seats of each grade.");
    if (m_opened)
        message = m_rows.isEmpty()
                      ? tr("Booking has opened: it is sold first come, first served, to its end. Phases cannot be "
                           "added any more.")
                      : tr("The sale has opened: only times that are still to come can change, to later ones, with a "
                           "reason.");
    if (!m_helper.isEmpty())
        message = m_helper;
    m_message->setText(m_error.isEmpty() ? message : m_error);
    m_message->setTone(m_error.isEmpty() ? Tone::Muted : Tone::Danger);
    m_add->setAccessibleDescription(m_message->text());
}

void PhaseRows::retranslate() {
    m_label->setText(tr("How it is sold"));
    m_add->setText(tr("Add a phase"));
    for (PhaseRow *row : std::as_const(m_rows))
        row->retranslate();
    showMessage();
}

} // namespace universe
