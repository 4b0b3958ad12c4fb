#include "ui/admin/PhaseRow.h"

#include "ui/admin/PhaseText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TextField.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QStyle>

#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

struct Choices {
    SaleColumn column;
    QStringList values;
};
const QList<Choices> &choices() {
    static const QList<Choices> all{{SaleColumn::Kind, {u"first_come"_s, u"draw"_s}},
                                    {SaleColumn::Audience, {u"everyone"_s, u"code"_s}},
                                    {SaleColumn::Beacon, {u"nist"_s, u"drand"_s, u"file"_s}}};
    return all;
}

QString choiceText(SaleColumn column, const QString &value) {
    if (column == SaleColumn::Kind)
        return phasetext::kindName(value == u"draw");
    return column == SaleColumn::Audience ? phasetext::audienceName(value == u"code") : phasetext::beaconName(value);
}

} // namespace

PhaseRow::PhaseRow(QWidget *parent)
    : Card(parent)
    , m_name(new Label(TextRole::BodyStrong))
    , m_remove(new Button(Button::Kind::Ghost, Icon::Close)) {
    for (const auto &choice : choices()) {
        auto *field = new ChoiceField;
        m_choices.at(size_t(choice.column)) = field;
        connect(field, &ChoiceField::chosen, this, [this] {
            showKind();
            Q_EMIT written();
        });
    }
    for (int i = 0; i < saleColumns; ++i) {
        if (m_choices.at(size_t(i)))
            continue;
        auto *field = new TextField({});
        m_fields.at(size_t(i)) = field;
        connect(field, &TextField::textChanged, this, [this, field] {
            field->setError({});
            Q_EMIT written();
        });
    }
    connect(m_remove, &QAbstractButton::clicked, this, &PhaseRow::removed);
    lay();
    retranslate();
    showKind();
}

void PhaseRow::lay() {
    using Columns = QList<SaleColumn>;
    const QList<Columns> rows{
        {SaleColumn::Kind, SaleColumn::Audience, SaleColumn::Share, SaleColumn::TickSeconds, SaleColumn::PayHours},
        {SaleColumn::Opens, SaleColumn::Closes, SaleColumn::DrawAt},
        {SaleColumn::Beacon, SaleColumn::Round}};
    m_name->setHeading();
    auto *title = new QHBoxLayout;
    title->addWidget(m_name, 1);
    title->addWidget(m_remove);
    body()->setContentsMargins(metrics::spaceM, metrics::spaceXs, metrics::spaceM, metrics::spaceM);
    body()->addLayout(title);
    for (const Columns &columns : rows) {
        auto *line = new QHBoxLayout;
        line->setSpacing(metrics::spaceS);
        for (const SaleColumn column : columns) {
            QWidget *widget = choice(column) ? static_cast<QWidget *>(choice(column)) : field(column);
            line->addWidget(widget, column == SaleColumn::Round ? 3 : 1, Qt::AlignTop);
        }
        body()->addLayout(line);
    }
    readInOrder(*body());
}

QStringList PhaseRow::texts() const {
    QStringList texts(saleColumns);
    for (int i = 0; i < saleColumns; ++i)
        texts[i] = choice(SaleColumn(i)) ? choice(SaleColumn(i))->value().toString() : field(SaleColumn(i))->text();
    for (int i = 0; i < saleColumns; ++i) {
        if (!isIn(texts, SaleColumn(i)))
            texts[i].clear();
    }
    return texts;
}

// What its kind has not stays as it was written, for who looks at the other kind and comes back.
void PhaseRow::setTexts(const QStringList &texts) {
    for (int i = 0; i < saleColumns; ++i) {
        const auto column = SaleColumn(i);
        const QString &text = texts[i];
        if (!isIn(texts, column))
            continue;
        if (ChoiceField *chosen = choice(column)) {
            if (chosen->value() != text)
                chosen->setValue(text);
        } else if (field(column)->text() != text) {
            field(column)->setText(text);
        }
    }
    showKind();
}

void PhaseRow::setNumber(int number) {
    m_number = number;
    retranslate();
}

void PhaseRow::setChangeable(SaleColumn column, bool changeable) {
    if (ChoiceField *chosen = choice(column)) {
        chosen->box()->setEnabled(changeable);
        return;
    }
    QLineEdit *edit = field(column)->edit();
    if (edit->isReadOnly() != changeable)
        return;
    edit->setReadOnly(!changeable);
    edit->style()->unpolish(edit); // the style sheet tells it from others
    edit->style()->polish(edit);
}

void PhaseRow::setRemovable(bool removable) { m_remove->setVisible(removable); }

void PhaseRow::setFlaw(const SaleFlaw &flaw) {
    if (TextField *flawed = field(flaw.column))
        flawed->setError(phasetext::flaw(flaw, beacon()));
}

void PhaseRow::clearFlaws() {
    for (TextField *field : std::as_const(m_fields)) {
        if (field)
            field->setError({});
    }
}

QString PhaseRow::beacon() const { return choice(SaleColumn::Beacon)->value().toString(); }

void PhaseRow::showKind() {
    const QStringList written = texts();
    for (int i = 0; i < saleColumns; ++i) {
        const auto column = SaleColumn(i);
        QWidget *widget = choice(column) ? static_cast<QWidget *>(choice(column)) : field(column);
        widget->setVisible(isIn(written, column));
    }
    showHelp();
}

void PhaseRow::showHelp() {
    for (int i = 0; i < saleColumns; ++i) {
        if (TextField *shown = field(SaleColumn(i)))
            shown->setHelper(phasetext::columnHelp(SaleColumn(i), beacon()));
    }
}

void PhaseRow::retranslate() {
    m_name->setText(tr("Phase %1").arg(m_number));
    m_remove->setToolTip(tr("Remove phase %1").arg(m_number));
    for (const auto &[column, values] : choices()) {
        QList<ChoiceField::Choice> named;
        for (const QString &value : values)
            named << ChoiceField::Choice{choiceText(column, value), value};
        choice(column)->setChoices(named);
    }
    for (int i = 0; i < saleColumns; ++i) {
        const QString name = phasetext::columnName(SaleColumn(i));
        const QString whole = tr("%1, phase %2", "a field").arg(name).arg(m_number);
        if (ChoiceField *chosen = choice(SaleColumn(i))) {
            chosen->setLabel(name);
            chosen->box()->setAccessibleName(whole);
        } else {
            field(SaleColumn(i))->setLabel(name);
            field(SaleColumn(i))->edit()->setAccessibleName(whole);
        }
    }
    showHelp();
}

} // namespace universe
