#pragma once

#include "ui/posters/PosterStore.h"

#include <QWidget>

namespace universe {

/// One poster as a widget, painted in the background. Its width is set, its shape is 2:3.
class PosterView : public QWidget {
    Q_OBJECT

public:
    explicit PosterView(int width, QWidget *parent = nullptr);
    ~PosterView() override;

    void setSubject(const PosterSubject &subject);
    void setPosterWidth(int width);
    /// Shows the poster faintly: the concert is not for sale any more.
    void setFaded(bool faded);
    /// The poster itself, not its stand-in, is there.
    [[nodiscard]] bool isPainted() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] PosterStore::Wanted wanted() const;

    PosterSubject m_subject;
    bool m_faded = false;
};

/// Draws a poster into `rect`: `pixmap`, or its ground while that is null. Widgets and delegates share it.
void drawPoster(QPainter &painter, const QRectF &rect, const QPixmap &pixmap, const PosterSubject &subject,
                double radius, bool faded);

} // namespace universe
