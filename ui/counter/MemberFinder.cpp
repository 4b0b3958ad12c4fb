#include "ui/counter/MemberFinder.h"

#include "app/core/Text.h"
#include "app/models/counter/MemberSearch.h"
#include "ui/counter/RegisterForm.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace universe {

namespace {

constexpr int rowsShown = 5;
constexpr int longestQuery = 200;
constexpr qsizetype shortestQuery = 2;

} // namespace

MemberFinder::MemberFinder(MemberSearch &search, MemberRegistration &registration, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_query(new TextField({}))
    , m_searchButton(new Button(Button::Kind::Secondary, Icon::Search))
    , m_register(new Button(Button::Kind::Secondary, Icon::Plus))
    , m_form(new RegisterForm(registration))
    , m_notice(new Notice)
    , m_found(new Table(search.members(), FoundMembersModel::Email))
    , m_choose(new Button(Button::Kind::Secondary)) {
    m_query->edit()->setMaxLength(longestQuery);
    m_notice->clear();
    m_form->hide();
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    column->addWidget(m_query);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceS);
    buttons->addWidget(m_searchButton);
    buttons->addWidget(m_register);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_form);
    column->addWidget(m_notice);
    column->addWidget(m_found);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    connect(m_query, &TextField::submitted, this, &MemberFinder::search);
    connect(m_searchButton, &QAbstractButton::clicked, this, &MemberFinder::search);
    connect(m_register, &QAbstractButton::clicked, this, &MemberFinder::openForm);
    connect(m_form, &RegisterForm::closed, this, [this] { m_query->edit()->setFocus(Qt::OtherFocusReason); });
    connect(m_form, &RegisterForm::registered, this, &MemberFinder::showRegistered);
    connect(m_found, &QAbstractItemView::activated, this, &MemberFinder::choose);
    connect(m_found, &QAbstractItemView::clicked, this, &MemberFinder::choose);
    connect(m_choose, &QAbstractButton::clicked, this, &MemberFinder::choose);
    connect(&search, &MemberSearch::searched, this, &MemberFinder::showFound);
    connect(&search, &MemberSearch::searched, this, &MemberFinder::lead);
    retranslate();
}

void MemberFinder::addButton(QWidget *button) {
    auto *buttons = static_cast<QHBoxLayout *>(layout()->itemAt(1)->layout());
    buttons->insertWidget(buttons->count() - 1, button);
}

void MemberFinder::setChooseText(const QString &text) { m_choose->setText(text); }

void MemberFinder::search() {
    const QString query = m_query->text().simplified().normalized(QString::NormalizationForm_C);
    if (query.size() < shortestQuery || texts::showsNothing(query))
        return m_query->setError(tr("Type at least two characters."));
    m_query->setError({});
    Q_EMIT searchRequested(query);
}

void MemberFinder::showFound() {
    const LoadState &state = m_search.state();
    const int count = m_search.members().rowCount();
    m_found->setVisible(count > 1);
    m_choose->setVisible(count > 1);
    m_found->setFixedHeight((std::min(count, rowsShown) + 1) * metrics::touchTarget);
    if (state.phase == LoadState::Phase::Failed)
        m_notice->setError(errorText(state.error));
    else if (state.phase == LoadState::Phase::Ready && count == 0)
        m_notice->setMessage(Icon::Info, Tone::Muted,
                             tr("Nobody was found. Try the beginning of the name or e-mail address, or the last digits "
                                "of the phone."));
    else
        m_notice->clear();
}

void MemberFinder::openForm() {
    m_notice->clear();
    m_form->open(m_query->text());
}

// The one and only time that the password is shown.
void MemberFinder::showRegistered(const FoundMember &member, const QString &password) {
    Q_EMIT chosen(member);
    m_notice->setMessage(Icon::Success, Tone::Positive,
                         tr("%1 is registered. Tell them their first password, which is shown only now: %2")
                             .arg(texts::isolated(member.name), texts::isolated(password)));
}

// Where there are several, the keyboard chooses among them.
void MemberFinder::lead() {
    if (m_search.members().rowCount() < 2)
        return;
    m_found->selectRow(0);
    m_found->setFocus(Qt::TabFocusReason);
}

void MemberFinder::choose() {
    const QModelIndexList rows = m_found->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        Q_EMIT chosen(m_search.members().members().at(rows.first().row()));
}

void MemberFinder::retranslate() {
    m_query->setLabel(tr("Name, e-mail, last digits of the phone, or booking number"));
    m_query->setHelper(tr("Enter searches; each search is on the record."));
    m_searchButton->setText(tr("Search"));
    m_register->setText(tr("Register somebody (F3)"));
    m_form->retranslate();
    m_found->setAccessibleName(tr("Members found"));
    m_search.members().retranslate();
    showFound();
}

} // namespace universe
