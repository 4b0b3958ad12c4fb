#include "ui/admin/ConcertForm.h"

#include "app/models/editing/ConcertEditor.h"
#include "ui/admin/ConcertFieldText.h"
#include "ui/admin/FlagField.h"
#include "ui/admin/PhaseRows.h"
#include "ui/admin/PhaseText.h"
#include "ui/admin/PosterField.h"
#include "ui/admin/PriceRows.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/LineCompletion.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TextArea.h"
#include "ui/widgets/TextField.h"

#include <QGridLayout>
#include <QScrollArea>

#include <utility>

namespace universe {

namespace {

bool isFlag(ConcertField field) { return field == ConcertField::NoSingleSeats || field == ConcertField::Reentry; }

} // namespace

ConcertForm::ConcertForm(ConcertEditor &editor, PosterUpload &posters, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_fields(concertFieldCount) {
    using enum ConcertField;
    for (const ConcertField field :
         {Title, Venue, Genre, AgeLimit, RunningMinutes, BookingOpens, BookingCloses, SeatLimit, Releases,
          AccessibleUntil, CancellationSteps, FreeHours, FreeUntilDaysBefore, SaleReason})
        addLine(field);
    addArea(Singers, 3);
    addArea(Shows, 3);
    addArea(Synopsis, 5);
    for (const ConcertField field : {NoSingleSeats, Reentry})
        addFlag(field);
    addPrices();
    addSale();
    addPoster(posters);
    lay();
    connect(&editor, &ConcertEditor::changed, this, &ConcertForm::follow);
    retranslate();
    follow();
}

void ConcertForm::addLine(ConcertField field) {
    auto *line = new TextField({});
    at(field) = {line,
                 [line] { return line->text(); },
                 [line](const QString &text) {
                     if (line->text() != text)
                         line->setText(text);
                 },
                 [line](const QString &label) { line->setLabel(label); },
                 [line](const QString &helper) { line->setHelper(helper); },
                 [line](const QString &error) { line->setError(error); }};
    connect(line, &TextField::textChanged, this, [this, field] { written(field); });
    connect(line, &TextField::submitted, this, &ConcertForm::submitted);
}

void ConcertForm::addArea(ConcertField field, int lines) {
    auto *area = new TextArea(lines);
    at(field) = {area,
                 [area] { return area->text(); },
                 [area](const QString &text) { area->setText(text); },
                 [area](const QString &label) { area->setLabel(label); },
                 [area](const QString &helper) { area->setHelper(helper); },
                 [area](const QString &error) { area->setError(error); }};
    connect(area, &TextArea::textChanged, this, [this, field] { written(field); });
}

void ConcertForm::addPrices() {
    auto *rows = new PriceRows;
    at(ConcertField::Prices) = {rows,
                                [rows] { return rows->text(); },
                                [rows](const QString &text) { rows->setText(text); },
                                [rows](const QString &) { rows->retranslate(); },
                                [rows](const QString &helper) { rows->setHelper(helper); },
                                [rows](const QString &error) { rows->setError(error); }};
    connect(rows, &PriceRows::textChanged, this, [this] { written(ConcertField::Prices); });
}

void ConcertForm::addSale() {
    auto *phases = new PhaseRows;
    at(ConcertField::Sale) = {phases,
                              [phases] { return phases->text(); },
                              [phases](const QString &text) { phases->setText(text); },
                              [phases](const QString &) { phases->retranslate(); },
                              [phases](const QString &helper) { phases->setHelper(helper); },
                              [phases](const QString &error) { phases->setError(error); }};
    connect(phases, &PhaseRows::textChanged, this, [this] { written(ConcertField::Sale); });
}

void ConcertForm::addFlag(ConcertField field) {
    auto *flag = new FlagField;
    at(field) = {flag,
                 [flag] { return flag->isOn() ? flagOn : QString(); },
                 [flag](const QString &text) { flag->setOn(text == flagOn); },
                 [flag](const QString &label) { flag->setLabel(label); },
                 [flag](const QString &helper) { flag->setHelper(helper); },
                 [flag](const QString &error) { flag->setError(error); }};
    connect(flag, &FlagField::toggled, this, [this, field] { written(field); });
}

// It writes to the editor itself.
void ConcertForm::addPoster(PosterUpload &posters) {
    auto *poster = new PosterField(m_editor, posters);
    at(ConcertField::Poster) = {poster,
                                [this] { return m_editor.text(ConcertField::Poster); },
                                [](const QString &) {},
                                [poster](const QString &) { poster->retranslate(); },
                                [poster](const QString &helper) { poster->setHelper(helper); },
                                [poster](const QString &error) { poster->setError(error); }};
}

void ConcertForm::offerHalls(QAbstractItemModel &halls, const std::function<void(const QString &typed)> &ask) {
    offerNames(*static_cast<TextField *>(widget(ConcertField::Venue))->edit(), halls, ask);
}

void ConcertForm::lay() {
    using enum ConcertField;
    // A row each; an alone one has the whole width.
    const QList<QList<ConcertField>> rows{{Title},
                                          {Venue, Genre},
                                          {Singers, Shows},
                                          {AgeLimit, RunningMinutes},
                                          {Synopsis},
                                          {Poster},
                                          {BookingOpens, BookingCloses},
                                          {SeatLimit, Releases},
                                          {AccessibleUntil},
                                          {Prices},
                                          {CancellationSteps},
                                          {FreeHours, FreeUntilDaysBefore},
                                          {Sale},
                                          {SaleReason},
                                          {NoSingleSeats, Reentry}};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::spaceL);
    grid->setVerticalSpacing(metrics::spaceM);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < int(rows.size()); ++row) {
        const bool isAlone = rows[row].size() == 1;
        for (int column = 0; column < int(rows[row].size()); ++column)
            grid->addWidget(widget(rows[row][column]), row, column, 1, isAlone ? 2 : 1, Qt::AlignTop);
    }
    readInOrder(*grid);
}

void ConcertForm::written(ConcertField field) {
    if (m_following)
        return;
    at(field).setError({});
    m_editor.setText(field, at(field).text());
}

void ConcertForm::follow() {
    m_following = true;
    if (m_shown != m_editor.document().id || !m_editor.isEdited()) {
        m_shown = m_editor.document().id;
        clearErrors();
    }
    for (int i = 0; i < concertFieldCount; ++i) {
        const auto field = ConcertField(i);
        if (!at(field).widget)
            continue;
        // What cannot be told apart from what is there stays as it is being written: a row without a word, a blank.
        if (!at(field).widget->isAncestorOf(focusWidget()) || !m_editor.isEdited(field))
            at(field).setText(m_editor.text(field));
        showHelp(field);
    }
    static_cast<PriceRows *>(widget(ConcertField::Prices))->setSections(m_editor.document().sections);
    followSale();
    m_following = false;
}

void ConcertForm::followSale() {
    auto *phases = static_cast<PhaseRows *>(widget(ConcertField::Sale));
    const bool hasOpened = m_editor.hasSaleOpened();
    phases->setBooking(m_editor.text(ConcertField::BookingOpens), m_editor.text(ConcertField::BookingCloses));
    phases->setOpened(hasOpened, [this](int row, SaleColumn column) { return m_editor.maySaleChange(row, column); });
    widget(ConcertField::SaleReason)->setVisible(hasOpened && m_editor.isEdited(ConcertField::Sale));
}

void ConcertForm::clearErrors() {
    for (const Field &field : std::as_const(m_fields))
        field.setError({});
}

// What somebody else has made of it meanwhile is more than what can be written there.
void ConcertForm::showHelp(ConcertField field) {
    const auto meanwhile = m_editor.changedMeanwhile(field);
    QString help = fieldHelp(field);
    if (meanwhile && m_editor.isEdited(field) && isFlag(field))
        help = tr("Changed meanwhile. Yours takes its place when you save.");
    else if (meanwhile && m_editor.isEdited(field))
        help = tr("Changed meanwhile to: %1. Yours takes its place when you save.")
                   .arg(field == ConcertField::Sale ? phasetext::wordsOfAll(*meanwhile) : *meanwhile);
    else if (meanwhile)
        help = tr("Changed meanwhile.");
    at(field).setHelper(help);
}

void ConcertForm::showRejection(ConcertField field, const QString &reason) {
    if (!at(field).widget)
        return;
    at(field).setError(reason);
    goTo(field);
}

void ConcertForm::goTo(ConcertField field) {
    at(field).widget->setFocus(Qt::OtherFocusReason);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            for (QWidget *part = at(field).widget; part;
                 part = part->focusProxy()) // of a large one at least what is wrong
                scroll->ensureWidgetVisible(part);
    }
}

bool ConcertForm::showFlaws() {
    const QList<ConcertField> flawed = m_editor.flawed();
    for (const ConcertField field : flawed) {
        if (field == ConcertField::Sale) {
            static_cast<PhaseRows *>(widget(field))->showFlaws(m_editor.saleFlaws());
            continue;
        }
        if (field == ConcertField::SaleReason) {
            at(field).setError(tr("Say why times are later."));
            continue;
        }
        const QString help = field == ConcertField::Prices ? tr("A price is a whole number.") : fieldHelp(field);
        at(field).setError(tr("This cannot be read. %1").arg(help.isEmpty() ? tr("It is a whole number.") : help));
    }
    if (!flawed.isEmpty())
        goTo(flawed.first());
    return !flawed.isEmpty();
}

void ConcertForm::retranslate() {
    for (int i = 0; i < concertFieldCount; ++i) {
        const auto field = ConcertField(i);
        if (!at(field).widget)
            continue;
        at(field).setLabel(fieldName(field));
        showHelp(field);
    }
}

} // namespace universe
