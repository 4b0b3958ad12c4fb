#pragma once

#include <QWidget>

namespace universe {

class Button;
class ConcertEditor;
class FieldMessage;
class Label;
class PosterUpload;
class PosterView;

/// The poster of a concert: as it is shown, with a picture of one's own to choose, or none.
class PosterField : public QWidget {
    Q_OBJECT

public:
    PosterField(ConcertEditor &editor, PosterUpload &upload, QWidget *parent = nullptr);

    [[nodiscard]] Button *chooseButton() const { return m_choose; }
    [[nodiscard]] Button *removeButton() const { return m_remove; }
    [[nodiscard]] PosterView *view() const { return m_view; }
    [[nodiscard]] QString message() const;
    void setHelper(const QString &helper);
    void setError(const QString &error);
    void retranslate();

private:
    void choose();
    void follow();
    void showMessage();

    ConcertEditor &m_editor;
    PosterUpload &m_upload;
    int m_for = 0;    ///< the opening whose picture is being stored
    QString m_helper; ///< instead of what is said by itself
    PosterView *m_view;
    Label *m_label;
    Button *m_choose;
    Button *m_remove;
    FieldMessage *m_message;
};

} // namespace universe
