#pragma once

#include <QWidget>

class QVBoxLayout;

namespace universe {

/// A surface with rounded corners that holds things that belong together.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// A vertical layout with the usual margins, made with the card.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace universe
