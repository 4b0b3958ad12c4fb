#include "ui/admin/PriceRows.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace universe {

namespace {

constexpr std::array columnShares{2, 2, 5}; // of the width: grade, price, sections

} // namespace

PriceRows::PriceRows(QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(TextRole::CaptionStrong))
    , m_lines(new QVBoxLayout)
    , m_message(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_add(new Button(Button::Kind::Ghost, Icon::Plus)) {
    m_message->setWordWrap(true);
    m_lines->setSpacing(metrics::spaceXs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceXxs + 2);
    column->addWidget(m_label);
    column->addLayout(m_lines);
    column->addWidget(m_message);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addRow({});
        m_rows.constLast().fields.first()->setFocus(Qt::OtherFocusReason);
        Q_EMIT textChanged();
    });
    retranslate();
}

// Rows that are there stay, and with them the focus: the text may be what was just written in one.
void PriceRows::setText(const QString &text) {
    if (text == this->text())
        return;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    while (m_rows.size() > lines.size())
        delete m_rows.takeLast().widget;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList texts = lines[i].split(u'\t');
        if (i == m_rows.size())
            addRow(texts);
        for (int column = 0; column < 3; ++column) {
            if (m_rows[i].fields[column]->text() != texts.value(column))
                m_rows[i].fields[column]->setText(texts.value(column));
        }
    }
    nameRows();
}

// A row in which nothing is written is no grade.
QString PriceRows::text() const {
    QStringList lines;
    for (const Row &row : m_rows) {
        QStringList texts;
        for (const TextField *field : row.fields)
            texts << field->text();
        if (std::ranges::any_of(texts, [](const QString &text) { return !text.trimmed().isEmpty(); }))
            lines << texts.join(u'\t');
    }
    return lines.join(u'\n');
}

TextField *PriceRows::field(int row, int column) const { return m_rows.at(row).fields.at(column); }

void PriceRows::addRow(const QStringList &texts) {
    Row row{new QWidget, {}, new Button(Button::Kind::Ghost, Icon::Close)};
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::spaceXs);
    for (int column = 0; column < 3; ++column) {
        auto *field = new TextField({});
        field->setText(texts.value(column));
        row.fields << field;
        line->addWidget(field, columnShares.at(size_t(column)), Qt::AlignBottom);
        connect(field, &TextField::textChanged, this, &PriceRows::textChanged);
    }
    line->addWidget(row.remove, 0, Qt::AlignBottom);
    connect(row.remove, &QAbstractButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows << row;
    m_lines->addWidget(row.widget);
    nameRows();
}

void PriceRows::removeRow(const QWidget *widget) {
    const auto row = std::ranges::find(m_rows, widget, &Row::widget);
    if (row == m_rows.end())
        return;
    row->widget->hide();
    row->widget->deleteLater(); // its button is being pressed
    m_rows.erase(row);
    nameRows();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT textChanged();
}

void PriceRows::setSections(const QStringList &sections) {
    m_sections = sections;
    showMessage();
}

void PriceRows::setHelper(const QString &helper) {
    m_helper = helper;
    showMessage();
}

void PriceRows::setError(const QString &error) {
    m_error = error;
    showMessage();
}

void PriceRows::showMessage() {
    const QString all =
        tr("Sections are separated by commas; left out in all rows, they are shared out, the dearest in front.");
    const QString known = m_sections.isEmpty() ? all : all + u' ' + tr("The hall has %1.").arg(m_sections.join(u", "));
    m_message->setText(!m_error.isEmpty() ? m_error : m_helper.isEmpty() ? known : m_helper);
    m_message->setTone(m_error.isEmpty() ? Tone::Muted : Tone::Danger);
    for (const Row &row : std::as_const(m_rows))
        row.fields.first()->edit()->setAccessibleDescription(m_message->text());
}

// Only the first row shows what its columns are; all are told it.
void PriceRows::nameRows() {
    const std::array<QString, 3> names{tr("Grade"), tr("Price in fuel"), tr("Sections")};
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        for (int column = 0; column < 3; ++column) {
            const QString &name = names.at(size_t(column));
            m_rows[i].fields[column]->setLabel(i == 0 ? name : QString());
            m_rows[i].fields[column]->edit()->setAccessibleName(tr("%1, row %2").arg(name).arg(i + 1));
        }
        m_rows[i].remove->setToolTip(tr("Remove row %1").arg(i + 1));
    }
    setFocusProxy(m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.constFirst().fields.first());
    showMessage();
}

void PriceRows::retranslate() {
    m_label->setText(tr("Prices"));
    m_add->setText(tr("Add a grade"));
    nameRows();
}

} // namespace universe
