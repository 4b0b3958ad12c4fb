#pragma once

#include "app/core/ConcertQuery.h"
#include "app/core/Error.h"

#include <QWidget>

namespace universe {

class Button;
class SavedSearchModel;
class TextField;

/// Asks for the name of a saved search. It stays open with the reason when the search could not be saved.
class SaveSearchRow : public QWidget {
    Q_OBJECT

public:
    explicit SaveSearchRow(SavedSearchModel &model, QWidget *parent = nullptr);

    /// Opens for this query, with a name proposed.
    void open(const ConcertQuery &query);

    [[nodiscard]] TextField *nameField() const { return m_name; }
    [[nodiscard]] Button *saveButton() const { return m_save; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void save();
    void close();
    void showRefusal(const Error &error);
    void retranslate();

    SavedSearchModel &m_model;
    ConcertQuery m_query;
    TextField *m_name;
    Button *m_save;
    Button *m_cancel;
};

} // namespace universe
