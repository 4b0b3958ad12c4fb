#pragma once

#include "ui/widgets/Page.h"

class QStackedLayout;
class QTableView;

namespace universe {

class Button;
class DateField;
class FieldMessage;
class Label;
class Notice;
class ReportController;
class StateView;

/// What was sold in a period, show by show, with the sum; and the same as a file for a spreadsheet.
class ReportPage : public Page {
    Q_OBJECT

public:
    explicit ReportPage(ReportController &report, QWidget *parent = nullptr);

    [[nodiscard]] DateField *from() const { return m_from; }
    [[nodiscard]] DateField *to() const { return m_to; }
    [[nodiscard]] FieldMessage *fromMessage() const { return m_fromMessage; }
    [[nodiscard]] FieldMessage *toMessage() const { return m_toMessage; }
    [[nodiscard]] Label *scope() const { return m_scope; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] StateView *state() const { return m_state; }
    [[nodiscard]] Button *exportButton() const { return m_export; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void lay();
    void choosePeriod();
    void showErrors();
    void follow();
    void chooseFile();

    ReportController &m_report;
    Label *m_heading;
    Label *m_scope;
    DateField *m_from;
    FieldMessage *m_fromMessage;
    DateField *m_to;
    FieldMessage *m_toMessage;
    Button *m_export;
    Notice *m_notice;
    QStackedLayout *m_stack;
    StateView *m_state;
    QTableView *m_table;
};

} // namespace universe
