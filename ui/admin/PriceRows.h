#pragma once

#include <QWidget>

class QVBoxLayout;

namespace universe {

class Button;
class Label;
class TextField;

/// The grades of a concert, each with its price and the sections that have it, as rows to write in.
class PriceRows : public QWidget {
    Q_OBJECT

public:
    explicit PriceRows(QWidget *parent = nullptr);

    /// As ConcertField::Prices has it: a grade a line, with tabs between its name, price and sections.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// What a venue has, for the help below.
    void setSections(const QStringList &sections);
    void setError(const QString &error);
    void setHelper(const QString &helper);
    [[nodiscard]] TextField *field(int row, int column) const;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] Button *addButton() const { return m_add; }
    [[nodiscard]] Button *removeButton(int row) const { return m_rows.at(row).remove; }
    void retranslate();

Q_SIGNALS:
    void textChanged();

private:
    struct Row {
        QWidget *widget;
        QList<TextField *> fields;
        Button *remove;
    };
    void addRow(const QStringList &texts);
    void removeRow(const QWidget *widget);
    void nameRows();
    void showMessage();

    QList<Row> m_rows;
    QStringList m_sections;
    QString m_helper;
    QString m_error;
    Label *m_label;
    QVBoxLayout *m_lines;
    Label *m_message;
    Button *m_add;
};

} // namespace universe
