#pragma once

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace universe {

class Button;
class Label;

/// The first screen of all, at once on the screen while the server starts behind it; and what stands there when that
/// failed.
class StartView : public QWidget {
    Q_OBJECT

public:
    explicit StartView(QWidget *parent = nullptr);

    /// `fraction` from 0 to 1; negative: no telling how long.
    void showProgress(const QString &step, double fraction);
    /// What is wrong and what to do. `detail`, if any, is what a helper would ask for; it can be copied.
    void showFailure(const QString &title, const QString &text, const QString &detail = {});

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] Button *retryButton() const { return m_retry; }
    [[nodiscard]] Button *quitButton() const { return m_quit; }

Q_SIGNALS:
    void retryRequested();
    /// Cancel while it starts, quit after a failure.
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
