#pragma once

#include "app/models/singers/SingerIndex.h"
#include "app/models/singers/SingerListModel.h"
#include "ui/widgets/Page.h"

class QButtonGroup;
class QLayout;
class QStackedLayout;

namespace universe {

class Chip;
class FindField;
class InitialStrip;
class Label;
class SingerGrid;
class StateView;

/// All singers: by letter, by name, groups or not, the favourite ones. A letter and a name are two ways to find
/// singers, and using one ends the other; the kind and the favourites narrow both.
class SingersPage : public Page {
    Q_OBJECT

public:
    SingersPage(const SingerCalls &calls, const Viewer &viewer, Favourites &favourites, QWidget *parent = nullptr);

    /// Shows all singers, from the top.
    void showAll();
    /// Call it after a log-in and after a log-out: favourites are others then.
    void memberChanged();

    [[nodiscard]] SingerGrid *grid() const { return m_grid; }
    [[nodiscard]] InitialStrip *strip() const { return m_strip; }
    [[nodiscard]] FindField *field() const { return m_field; }
    [[nodiscard]] Chip *favouritesChip() const { return m_favouritesChip; }
    [[nodiscard]] SingerListModel &model() { return m_model; }

    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

Q_SIGNALS:
    void singerChosen(universe::SingerId id);

protected:
    void retranslate() override;

private:
    void lay();
    QLayout *layBar();
    void wire();
    void ask(const SingerQuery &query);
    void setLetter(const QString &letter);
    void showQuery();
    void showState();
    void showEmpty();
    void showCount();
    void showHere();
    void restoreRow();
    void leadToFirst();

    Viewer m_viewer;
    SingerListModel m_model;
    SingerIndex m_index;
    int m_rowToRestore = -1;
    bool m_toFirst = false; ///< the keyboard goes to the first singer once the answer is there

    Label *m_heading;
    Label *m_count;
    FindField *m_field;
    QButtonGroup *m_kinds;
    Chip *m_favouritesChip;
    InitialStrip *m_strip;
    SingerGrid *m_grid;
    StateView *m_state;
    QStackedLayout *m_stack;
};

} // namespace universe
