#include "ui/admin/PosterField.h"

#include "app/models/editing/ConcertEditor.h"
#include "app/models/editing/PosterUpload.h"
#include "ui/posters/PosterView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FieldMessage.h"
#include "ui/widgets/Label.h"

#include <QFileDialog>
#include <QHBoxLayout>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

QString flawText(PosterFlaw flaw) {
    switch (flaw) {
    case PosterFlaw::Unreadable:
        return PosterField::tr("The file cannot be read. Choose another one.");
    case PosterFlaw::NotAPicture:
        return PosterField::tr("This is no picture that can be a poster. Choose a JPEG or a PNG.");
    case PosterFlaw::TooLarge:
        return PosterField::tr("The picture is too large. Choose one of at most 40 MB and 100 million pixels.");
    case PosterFlaw::Damaged:
        return PosterField::tr("The picture is damaged. Choose another one.");
    }
    Q_UNREACHABLE();
}

} // namespace

PosterField::PosterField(ConcertEditor &editor, PosterUpload &upload, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_upload(upload)
    , m_view(new PosterView(metrics::posterWidth / 2))
    , m_label(new Label(TextRole::CaptionStrong))
    , m_choose(new Button(Button::Kind::Secondary))
    , m_remove(new Button(Button::Kind::Ghost))
    , m_message(new FieldMessage(m_choose)) {
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceXs);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::spaceXxs + 2);
    column->addWidget(m_label);
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceM);
    row->addWidget(m_view, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    setFocusProxy(m_choose);
    connect(m_choose, &QAbstractButton::clicked, this, &PosterField::choose);
    connect(m_remove, &QAbstractButton::clicked, this, [this] { m_editor.setText(ConcertField::Poster, {}); });
    connect(&upload, &PosterUpload::busyChanged, this, &PosterField::follow);
    connect(&upload, &PosterUpload::stored, this, [this](const QString &name) {
        if (m_for == m_editor.opening()) // and no other concert was opened meanwhile
            m_editor.setText(ConcertField::Poster, name);
    });
    connect(&upload, &PosterUpload::flawed, this, [this](PosterFlaw flaw) { setError(flawText(flaw)); });
    connect(&upload, &PosterUpload::refused, this, [this](const Error &error) { setError(errorText(error.code)); });
    connect(&editor, &ConcertEditor::changed, this, &PosterField::follow);
    retranslate();
}

void PosterField::choose() {
    setError({});
    auto *dialog = new QFileDialog(this, tr("Picture of the poster"), {}, tr("Pictures (*.jpg *.jpeg *.png *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_for = m_editor.opening();
        m_upload.store(file);
    });
    dialog->open();
}

void PosterField::follow() {
    const QString poster = m_editor.text(ConcertField::Poster);
    const bool isPicture = poster.startsWith(u"sha256:");
    m_view->setVisible(isPicture || !m_editor.isNew()); // what is painted depends on the number
    m_view->setSubject({m_editor.document().id, m_editor.text(ConcertField::Title),
                        m_editor.text(ConcertField::Singers).replace(u'\n', u", "_s),
                        m_editor.text(ConcertField::Genre), isPicture ? poster : QString()});
    m_choose->setBusy(m_upload.isBusy());
    m_remove->setVisible(!poster.isEmpty());
    showMessage();
}

QString PosterField::message() const { return m_message->text(); }

void PosterField::setHelper(const QString &helper) {
    m_helper = helper;
    showMessage();
}

void PosterField::setError(const QString &error) { m_message->setError(error); }

void PosterField::showMessage() {
    const QString poster = m_editor.text(ConcertField::Poster);
    QString help = m_helper;
    if (help.isEmpty() && !poster.isEmpty() && !poster.startsWith(u"sha256:"))
        help = tr("The source names %1, which is not shown: choose a picture instead.").arg(poster);
    else if (help.isEmpty() && poster.isEmpty())
        help = tr("Without a picture the poster is painted.");
    m_message->setHelper(help);
}

void PosterField::retranslate() {
    m_label->setText(tr("Poster"));
    m_choose->setText(tr("Choose a picture…"));
    m_remove->setText(tr("No picture"));
    follow();
}

} // namespace universe
