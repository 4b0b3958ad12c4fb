#pragma once

#include "app/core/Singer.h"
#include "ui/widgets/PaintedItems.h"

#include <QList>
#include <QWidget>

namespace universe {

/// The letters of an index, ㄱ to ㅎ, # and A to Z, in one line where there is room, else in two. Letters without a
/// singer cannot be chosen. Arrow keys choose, or the letter itself; Tab leaves.
class InitialStrip : public QWidget, public PaintedItems {
    Q_OBJECT

public:
    explicit InitialStrip(QWidget *parent = nullptr);

    /// Sets the letters that have singers. Until then, every letter can be chosen.
    void setInitials(const QList<SingerInitial> &initials);
    /// The letter whose singers are shown; empty: all.
    void setChosen(const QString &letter);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Marks the letter of the singers in sight while all are shown.
    void setHere(const QString &letter);
    [[nodiscard]] QString here() const { return m_here; }
    [[nodiscard]] bool canChoose(const QString &letter) const;
    /// Chooses a letter as a click does; does nothing for a letter without singers.
    void choose(const QString &letter);

    [[nodiscard]] Kind itemKind() const override { return Kind::Choice; }
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString itemName(int item) const override { return describe(item); }
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] int itemAt(const QPoint &point) const override;
    [[nodiscard]] int currentItem() const override;
    [[nodiscard]] bool isItemEnabled(int item) const override;
    void goToItem(int item) override;
    void pressItem(int item) override;

    [[nodiscard]] QRect letterRect(const QString &letter) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The viewer has chosen a letter.
    void letterChosen(const QString &letter);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int count(const QString &letter) const;
    [[nodiscard]] QString caption(int index) const;
    [[nodiscard]] QString describe(int index) const;
    void paintItem(QPainter &painter, int index) const;
    void step(int from, int by);
    void retranslate();

    QList<SingerInitial> m_initials;
    QString m_chosen;
    QString m_here;
    int m_hovered = -1;
    bool m_ring = false;
};

} // namespace universe
