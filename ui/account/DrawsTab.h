#pragma once

#include "ui/account/DrawCard.h"

#include <QWidget>

class QVBoxLayout;

namespace universe {

class LoadedView;
class MyDraws;
class Notice;

/// The member's entries of draws: what is to be paid first, then the latest.
class DrawsTab : public QWidget {
    Q_OBJECT

public:
    explicit DrawsTab(MyDraws &draws, QWidget *parent = nullptr);

    [[nodiscard]] const QList<DrawCard *> &cards() const { return m_cards; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// At a kiosk nothing of a member's stays.
    void setCanSave(bool can);
    /// Writes the record of the draw into this file, as soon as it is there.
    void saveRecord(const DrawEntry &entry, const QString &file);
    void retranslate();

Q_SIGNALS:
    void concertsRequested();
    void concertChosen(universe::ConcertId concert);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void addCard();
    void chooseFile(const DrawEntry &entry);
    void writeRecord(EntryId entry, const QByteArray &record);
    void tellRefused(ErrorCode code);
    [[nodiscard]] Notice *noticeOf(EntryId entry) const;

    MyDraws &m_draws;
    bool m_canSave = true;
    EntryId m_checked;               ///< whose draw was checked last
    QHash<EntryId, QString> m_files; ///< for records that are asked for
    Notice *m_notice;
    QVBoxLayout *m_column;
    QList<DrawCard *> m_cards;
    LoadedView *m_view;
};

} // namespace universe
