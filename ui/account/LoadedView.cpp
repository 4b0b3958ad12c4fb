#include "ui/account/LoadedView.h"

#include "ui/widgets/StateView.h"

namespace universe {

LoadedView::LoadedView(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_view(new StateView) {
    addWidget(content);
    addWidget(m_view);
    connect(m_view, &StateView::actionTriggered, this, [this] {
        if (m_view->kind() == StateView::Kind::Empty)
            Q_EMIT actionRequested();
        else
            Q_EMIT retryRequested();
    });
}

void LoadedView::follow(const LoadState &state, bool isEmpty, const Nothing &nothing) {
    switch (state.phase) {
    case LoadState::Phase::Idle:
    case LoadState::Phase::Loading:
        m_view->showLoading();
        break;
    case LoadState::Phase::Failed:
        m_view->showError(state.error);
        break;
    case LoadState::Phase::Ready:
        if (isEmpty)
            m_view->showEmpty(nothing.title, nothing.text, nothing.action);
        break;
    }
    const bool content = state.phase == LoadState::Phase::Ready && !isEmpty;
    setCurrentWidget(content ? m_content : static_cast<QWidget *>(m_view));
}

} // namespace universe
