#pragma once

#include "ui/account/WaitingCard.h"

#include <QWidget>

class QVBoxLayout;

namespace universe {

class LoadedView;
class Notice;
class WaitingList;

/// The member's waiting lists: offers to take first, then the lines they wait in, then what is over.
class WaitingTab : public QWidget {
    Q_OBJECT

public:
    explicit WaitingTab(WaitingList &list, QWidget *parent = nullptr);

    [[nodiscard]] const QList<WaitingCard *> &cards() const { return m_cards; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

Q_SIGNALS:
    void concertsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void addCard();
    void tellRefused(ErrorCode code);

    WaitingList &m_list;
    Notice *m_notice;
    QVBoxLayout *m_column;
    QList<WaitingCard *> m_cards;
    LoadedView *m_view;
};

} // namespace universe
