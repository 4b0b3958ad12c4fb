#pragma once

#include "ui/widgets/Page.h"

class QStackedLayout;
class QTableView;

namespace universe {

class Button;
class ChartView;
class ChoiceField;
class DateField;
class FieldMessage;
class HallSalesView;
class Label;
class Notice;
class ReportController;
class SegmentedControl;
class StateView;

/// What was sold in a period: by show, concert, way of paying and hour, as it grew, and how a hall filled; in numbers,
/// with a picture where one says more, and as a file for a spreadsheet or for paper.
class ReportPage : public Page {
    Q_OBJECT

public:
    explicit ReportPage(ReportController &report, QWidget *parent = nullptr);

    [[nodiscard]] DateField *from() const { return m_from; }
    [[nodiscard]] DateField *to() const { return m_to; }
    [[nodiscard]] FieldMessage *fromMessage() const { return m_fromMessage; }
    [[nodiscard]] FieldMessage *toMessage() const { return m_toMessage; }
    [[nodiscard]] Label *scope() const { return m_scope; }
    [[nodiscard]] SegmentedControl *views() const { return m_views; }
    [[nodiscard]] ChoiceField *concert() const { return m_concert; }
    [[nodiscard]] ChoiceField *otherConcert() const { return m_otherConcert; }
    [[nodiscard]] ChoiceField *show() const { return m_show; }
    [[nodiscard]] ChartView *chart() const { return m_chart; }
    [[nodiscard]] HallSalesView *hall() const { return m_hall; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] StateView *state() const { return m_state; }
    [[nodiscard]] Button *exportButton() const { return m_export; }
    [[nodiscard]] Button *pdfButton() const { return m_pdf; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    enum class FileKind { Csv, Pdf };

    void lay();
    void wire();
    void choosePeriod();
    void showErrors();
    void follow();
    void followChoices();
    void openHall();
    [[nodiscard]] QString scopeText() const;
    [[nodiscard]] QString subject() const;
    void chooseFile(FileKind kind);
    void save(FileKind kind, const QString &fileName);

    ReportController &m_report;
    Label *m_heading;
    Label *m_scope;
    DateField *m_from;
    FieldMessage *m_fromMessage;
    DateField *m_to;
    FieldMessage *m_toMessage;
    Button *m_export;
    Button *m_pdf;
    Notice *m_notice;
    SegmentedControl *m_views;
    ChoiceField *m_concert;
    ChoiceField *m_otherConcert;
    ChoiceField *m_show;
    QStackedLayout *m_stack;
    StateView *m_state;
    ChartView *m_chart;
    HallSalesView *m_hall;
    QTableView *m_table;
    bool m_isActive = false;
};

} // namespace universe
