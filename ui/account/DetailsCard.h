#pragma once

#include "ui/widgets/Card.h"

namespace universe {

class AccountController;
class Button;
class ChoiceField;
class Label;
class MyDetails;
class Notice;
class TextField;

/// The member's name, telephone number, language of mail and birth date. A birth date that was given once is only told.
class DetailsCard : public Card {
    Q_OBJECT

public:
    DetailsCard(AccountController &account, MyDetails &details, QWidget *parent = nullptr);

    [[nodiscard]] TextField *nameField() const { return m_name; }
    [[nodiscard]] TextField *phoneField() const { return m_phone; }
    [[nodiscard]] ChoiceField *languageField() const { return m_language; }
    [[nodiscard]] TextField *birthDateField() const { return m_birthDate; }
    [[nodiscard]] Label *givenBirthDate() const { return m_given; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    /// Fills the form with what the server knows, where the member has typed nothing else.
    void showAccount();
    void showPhase();
    void typed();
    void submit();
    [[nodiscard]] QString flawOf(const TextField *field) const;

    AccountController &m_account;
    MyDetails &m_details;
    bool m_edited = false;      ///< what was typed is not saved yet
    bool m_editedSince = false; ///< since it was saved, or is being saved
    Label *m_heading;
    TextField *m_name;
    TextField *m_phone;
    ChoiceField *m_language;
    TextField *m_birthDate;
    Label *m_given;
    Notice *m_notice;
    Button *m_save;
};

} // namespace universe
