#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QTableView;

namespace universe {

class Button;
class DoorController;
class DoorCounts;
class ElidedLabel;
class Label;
class Notice;
class ScanAnswer;
class SegmentedControl;
class Speaker;
class TextField;
class UndoRow;

/// An open door: the field that a scanner types into, the answer, and beside it who is in and what was scanned. What is
/// typed anywhere here goes to the field.
class DoorDesk : public QWidget {
    Q_OBJECT

public:
    explicit DoorDesk(DoorController &door, QWidget *parent = nullptr);

    [[nodiscard]] TextField *code() const { return m_code; }
    [[nodiscard]] ScanAnswer *answer() const { return m_answer; }
    [[nodiscard]] Notice *line() const { return m_line; }
    [[nodiscard]] Notice *conflicts() const { return m_conflicts; }
    /// In, or out; hidden where the show lets nobody in again.
    [[nodiscard]] SegmentedControl *direction() const { return m_direction; }
    [[nodiscard]] Button *confirmsButton() const { return m_confirms; }
    [[nodiscard]] Button *soundButton() const { return m_sound; }
    [[nodiscard]] Speaker *speaker() const { return m_speaker; }
    /// That this machine has no sound.
    [[nodiscard]] Notice *silence() const { return m_silence; }
    [[nodiscard]] Button *closeButton() const { return m_close; }
    [[nodiscard]] UndoRow *undo() const { return m_undo; }
    [[nodiscard]] DoorCounts *counts() const { return m_counts; }
    [[nodiscard]] QTableView *recent() const { return m_recent; }
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void tellAnswer();
    void tellLine();
    void tellConflicts();
    void tellDirection();
    void sound();
    void setSounds(bool sounds);
    void typed();
    void submit();
    void close();

    DoorController &m_door;
    bool m_closeAsked = false;
    QElapsedTimer m_sinceWhole; ///< a code was whole without an Enter
    ElidedLabel *m_title;
    Label *m_about;
    Button *m_confirms;
    Button *m_sound;
    Button *m_close;
    Speaker *m_speaker;
    Notice *m_silence;
    Notice *m_line;
    Notice *m_conflicts;
    SegmentedControl *m_direction;
    TextField *m_code;
    ScanAnswer *m_answer;
    UndoRow *m_undo;
    DoorCounts *m_counts;
    Label *m_recentHeading;
    QTableView *m_recent;
};

} // namespace universe
