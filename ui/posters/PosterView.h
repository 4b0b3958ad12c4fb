#pragma once

#include "ui/posters/PosterStore.h"

#include <QWidget>

namespace universe {

/// One poster as a widget, painted in the background; as wide as it is told, 2:3.
class PosterView : public QWidget {
    Q_OBJECT

public:
    explicit PosterView(int width, QWidget *parent = nullptr);
    ~PosterView() override;

    void setSubject(const PosterSubject &subject);
    void setPosterWidth(int width);
    /// Not for sale any more: shown faintly.
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

/// Draws a poster into `rect`: `pixmap`, or while it is null its ground. Common to widgets and delegates.
void drawPoster(QPainter &painter, const QRectF &rect, const QPixmap &pixmap, const PosterSubject &subject,
                double radius, bool faded);

} // namespace universe
