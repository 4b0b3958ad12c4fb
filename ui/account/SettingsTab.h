#pragma once

#include <QWidget>

namespace universe {

class LoadedView;
class MyPageController;
class NoticesCard;

/// What a member sets for themselves: which reminders they want.
class SettingsTab : public QWidget {
    Q_OBJECT

public:
    explicit SettingsTab(MyPageController &controller, QWidget *parent = nullptr);

    [[nodiscard]] NoticesCard *notices() const { return m_notices; }
    /// Asks the server for all that is here.
    void load();
    void retranslate();

private:
    void follow();

    MyPageController &m_controller;
    NoticesCard *m_notices;
    LoadedView *m_view;
};

} // namespace universe
