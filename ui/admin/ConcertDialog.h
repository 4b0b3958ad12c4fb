#pragma once

#include "app/core/Ids.h"

#include <QDialog>

class QStackedLayout;

namespace universe {

class Button;
class ConcertEditor;
class ConcertForm;
class Label;
class Notice;
class OrganiserController;
class OrganiserPanel;
class PosterUpload;
class SegmentedControl;
class StateView;

/// A concert to be changed, or to be made. What is written is not lost by closing without a word.
class ConcertDialog : public QDialog {
    Q_OBJECT

public:
    ConcertDialog(ConcertEditor &editor, OrganiserController &organiser, PosterUpload &posters,
                  QWidget *parent = nullptr);

    enum Part { Facts, Organiser };
    [[nodiscard]] SegmentedControl *parts() const { return m_parts; }
    [[nodiscard]] ConcertForm *form() const { return m_form; }
    [[nodiscard]] OrganiserPanel *organiser() const { return m_organiser; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    /// Forgets what is written; while it is asked whether that may be lost, goes on writing.
    [[nodiscard]] Button *revertButton() const { return m_revert; }
    [[nodiscard]] Button *closeButton() const { return m_close; }
    /// Asked for before what is written is lost.
    [[nodiscard]] Button *discardButton() const { return m_discard; }

    void reject() override;

Q_SIGNALS:
    /// The concert is another now.
    void saved(universe::ConcertId concert);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void wire();
    void save();
    void follow();
    void showState();
    void retranslate();

    ConcertEditor &m_editor;
    ConcertId m_shown;
    bool m_leaving = false; ///< it was asked whether what is written may be lost
    Label *m_heading;
    Label *m_changed;
    SegmentedControl *m_parts;
    QStackedLayout *m_stack;
    ConcertForm *m_form;
    OrganiserPanel *m_organiser;
    StateView *m_state;
    Notice *m_notice;
    Button *m_close;
    Button *m_discard;
    Button *m_revert;
    Button *m_save;
};

} // namespace universe
