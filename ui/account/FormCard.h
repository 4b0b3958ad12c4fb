#pragma once

#include "ui/widgets/Card.h"

namespace universe {

/// A short form in the middle of a page.
class FormCard : public Card {
    Q_OBJECT

public:
    explicit FormCard(QWidget *parent = nullptr);

    /// Makes the card the content of a page, centred, scrolling where the window is low.
    static void fill(QWidget *page, FormCard *card);
};

} // namespace universe
