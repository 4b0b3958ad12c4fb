#pragma once

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace universe {

class Button;
class Label;

/// The start screen, shown at once while the server starts behind it, and after a failure.
class StartView : public QWidget {
    Q_OBJECT

public:
    explicit StartView(QWidget *parent = nullptr);

    /// `fraction` goes from 0 to 1; it is negative when the time is unknown.
    /// Progress that takes long, without a measure; announced to screen readers.
    void showWaiting(const QString &text);
    void showProgress(const QString &step, double fraction);
    /// Tells what is wrong and what to do. `detail`, if any, is for a helper and can be copied.
    void showFailure(const QString &title, const QString &text, const QString &detail = {});

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] Button *retryButton() const { return m_retry; }
    [[nodiscard]] Button *quitButton() const { return m_quit; }

Q_SIGNALS:
    void retryRequested();
    /// Cancel was pressed during the start, or quit after a failure.
    void quitRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Mark;
    void lay();
    void retranslate();

    bool m_failed = false;
    Label *m_name;
    Label *m_title;
    Label *m_text;
    Label *m_detail;
    QProgressBar *m_progress;
    Button *m_retry;
    Button *m_quit;
};

} // namespace universe
