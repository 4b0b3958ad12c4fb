#pragma once

#include "app/core/Counter.h"

#include <QWidget>

class QTableView;

namespace universe {

class Button;
class MemberRegistration;
class MemberSearch;
class Notice;
class RegisterForm;
class TextField;

/// Looks for a member and offers those who were found; who is none yet is registered.
class MemberFinder : public QWidget {
    Q_OBJECT

public:
    MemberFinder(MemberSearch &search, MemberRegistration &registration, QWidget *parent = nullptr);

    [[nodiscard]] TextField *query() const { return m_query; }
    [[nodiscard]] QTableView *found() const { return m_found; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] RegisterForm *registerForm() const { return m_form; }
    /// Opens the form of who is no member yet.
    void openForm();
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
    void showRegistered(const FoundMember &member, const QString &password);

    MemberSearch &m_search;
    TextField *m_query;
    Button *m_searchButton; ///< for whoever has no Enter key
    Button *m_register;
    RegisterForm *m_form;
    Notice *m_notice;
    QTableView *m_found;
    Button *m_choose; ///< the row that is selected, for whoever has the accessibility tree alone
};

} // namespace universe
