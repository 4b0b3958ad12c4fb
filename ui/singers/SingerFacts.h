#pragma once

#include "app/models/singers/SingerController.h"

#include <QWidget>

class QVBoxLayout;

namespace universe {

class Badge;
class Button;
class Label;
class RelationButton;
class SingerAvatar;

/// Who a singer is: portrait, names, heart, and the members or groups.
class SingerFacts : public QWidget {
    Q_OBJECT

public:
    explicit SingerFacts(SingerController &controller, QWidget *parent = nullptr);

    [[nodiscard]] Button *heartButton() const { return m_heart; }
    [[nodiscard]] QList<RelationButton *> relationButtons() const;

Q_SIGNALS:
    void heartPressed();
    void singerChosen(universe::SingerId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void showSinger();
    void showRelations();
    void addRelations(QVBoxLayout *layout, const QString &heading, const QList<SingerRelation> &relations);

    SingerController &m_controller;
    SingerAvatar *m_avatar;
    Label *m_name;
    Label *m_otherName;
    Badge *m_kind;
    Badge *m_news;
    Button *m_heart;
    QWidget *m_relations;
};

} // namespace universe
