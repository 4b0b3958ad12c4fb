#pragma once

#include "app/models/editing/SaleFlaws.h"
#include "ui/widgets/Card.h"

#include <array>

namespace universe {

class Button;
class ChoiceField;
class Label;
class TextField;

/// One phase of a sale to write in. It shows what its kind has.
class PhaseRow : public Card {
    Q_OBJECT

public:
    explicit PhaseRow(QWidget *parent = nullptr);

    [[nodiscard]] QStringList texts() const;
    void setTexts(const QStringList &texts);
    /// Its place among the others, from 1.
    void setNumber(int number);
    /// Whether a column may be another one; what may not can still be read.
    void setChangeable(SaleColumn column, bool changeable);
    void setRemovable(bool removable);
    void setFlaw(const SaleFlaw &flaw);
    void clearFlaws();
    /// The field of a column that is a text; none of others.
    [[nodiscard]] TextField *field(SaleColumn column) const { return m_fields.at(size_t(column)); }
    /// The choice of a column that is one; none of others.
    [[nodiscard]] ChoiceField *choice(SaleColumn column) const { return m_choices.at(size_t(column)); }
    [[nodiscard]] Button *removeButton() const { return m_remove; }
    void retranslate();

Q_SIGNALS:
    void written();
    void removed();

private:
    void lay();
    void showKind();
    void showHelp();
    [[nodiscard]] QString beacon() const;

    int m_number = 1;
    Label *m_name;
    Button *m_remove;
    std::array<TextField *, saleColumns> m_fields{};
    std::array<ChoiceField *, saleColumns> m_choices{};
};

} // namespace universe
