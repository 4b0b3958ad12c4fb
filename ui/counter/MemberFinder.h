#pragma once

#include "app/core/Counter.h"

#include <QWidget>

class QTableView;

namespace universe {

class Button;
class MemberSearch;
class Notice;
class TextField;

/// Looks for a member, and offers those who were found.
class MemberFinder : public QWidget {
    Q_OBJECT

public:
    explicit MemberFinder(MemberSearch &search, QWidget *parent = nullptr);

    [[nodiscard]] TextField *query() const { return m_query; }
    [[nodiscard]] QTableView *found() const { return m_found; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// Adds a button beside that for searching.
    void addButton(QWidget *button);
    /// What the button under several says that takes the chosen one.
    void setChooseText(const QString &text);
    void retranslate();

Q_SIGNALS:
    void searchRequested(const QString &query);
    void chosen(const universe::FoundMember &member);

private:
    void search();
    void showFound();
    void lead();
    void choose();

    MemberSearch &m_search;
    TextField *m_query;
    Button *m_searchButton; ///< for whoever has no Enter key
    Notice *m_notice;
    QTableView *m_found;
    Button *m_choose; ///< the row that is selected, for whoever has the accessibility tree alone
};

} // namespace universe
