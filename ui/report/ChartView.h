#pragma once

#include "ui/report/ChartPicture.h"

#include <QImage>
#include <QWidget>

namespace universe {

/// A chart on the screen. It is painted in the background: a large hall takes longer than a window may stand still.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// Null: nothing.
    void setPicture(const ChartPicturePtr &picture);
    [[nodiscard]] const ChartPicturePtr &picture() const { return m_picture; }
    /// What is on the screen is the picture, in this size.
    [[nodiscard]] bool isPainted() const { return !m_painting && !m_isStale; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void paintAgain();

    ChartPicturePtr m_picture;
    QImage m_image;
    bool m_painting = false;
    bool m_isStale = false; ///< what is being painted, or is on the screen, is not what is wanted
};

} // namespace universe
