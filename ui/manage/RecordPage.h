#pragma once

#include "ui/widgets/Page.h"

class QTableView;

namespace universe {

class ActRecord;
class Button;
class DateField;
class FieldMessage;
class Label;
class StateView;
class TextField;

/// What staff did, for administrators: the newest first, of some days, and of these what has a text in it.
class RecordPage : public Page {
    Q_OBJECT

public:
    explicit RecordPage(ActRecord &record, QWidget *parent = nullptr);

    [[nodiscard]] DateField *from() const { return m_from; }
    [[nodiscard]] DateField *to() const { return m_to; }
    [[nodiscard]] TextField *filter() const { return m_filter; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] Button *moreButton() const { return m_more; }
    [[nodiscard]] Label *about() const { return m_about; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void activate() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void lay();
    void choosePeriod();
    void follow();

    ActRecord &m_record;
    Label *m_heading;
    Label *m_about;
    DateField *m_from;
    DateField *m_to;
    FieldMessage *m_toMessage;
    TextField *m_filter;
    Button *m_search;
    QTableView *m_table;
    StateView *m_state;
    Button *m_more;
};

} // namespace universe
