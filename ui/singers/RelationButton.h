#pragma once

#include "app/core/Singer.h"
#include "ui/widgets/BaseButton.h"

namespace universe {

/// A member of a group, or a group of a singer: it leads to their page.
class RelationButton : public BaseButton {
    Q_OBJECT

public:
    explicit RelationButton(const SingerRelation &relation, QWidget *parent = nullptr);

    [[nodiscard]] SingerId singer() const { return m_relation.singer.id; }
    /// The second line: "Former member", what can be booked, or the English name.
    [[nodiscard]] QString detail() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    SingerRelation m_relation;
};

} // namespace universe
