#pragma once

#include "app/models/LoadState.h"

#include <QStackedWidget>

namespace universe {

class StateView;

/// A list, or what stands in its stead: while it loads, when it is empty, when it could not be loaded.
class LoadedView : public QStackedWidget {
    Q_OBJECT

public:
    explicit LoadedView(QWidget *content, QWidget *parent = nullptr);

    struct Nothing {
        QString title;
        QString text;
        QString action; ///< empty: no button
    };

    void follow(const LoadState &state, bool isEmpty, const Nothing &nothing);

Q_SIGNALS:
    void retryRequested();
    /// The button of the empty state was pressed.
    void actionRequested();

private:
    QWidget *m_content;
    StateView *m_view;
};

} // namespace universe
