#include "ui/admin/FileRow.h"

#include "app/core/Text.h"
#include "ui/admin/ImportText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/ElidedLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace universe {

namespace {

constexpr int recognised = -1; ///< of the encodings
constexpr int unknown = -1;    ///< of the formats

/// As wide as the longest of its choices.
void fitChoices(ChoiceField &field) {
    field.box()->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    field.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace

FileRow::FileRow(QWidget *parent)
    : Card(parent)
    , m_name(new ElidedLabel(TextRole::BodyStrong))
    , m_about(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_encoding(new ChoiceField)
    , m_format(new ChoiceField)
    , m_remove(new Button(Button::Kind::Ghost, Icon::Close)) {
    body()->setContentsMargins(metrics::spaceM, metrics::spaceS, metrics::spaceS, metrics::spaceS);
    m_about->setWordWrap(true);
    fitChoices(*m_encoding);
    fitChoices(*m_format);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::spaceXxs);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_about);
    words->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::spaceM);
    line->addLayout(words, 1);
    line->addWidget(m_format);
    line->addWidget(m_encoding);
    line->addWidget(m_remove, 0, Qt::AlignBottom);
    body()->addLayout(line);
    connect(m_format, &ChoiceField::chosen, this, [this] {
        const int chosen = m_format->value().toInt();
        m_file.corrected = chosen == unknown ? std::nullopt : std::optional(CatalogueFormat(chosen));
        showAbout();
        m_encoding->setVisible(m_file.format() == CatalogueFormat::Csv);
        Q_EMIT formatChosen(m_file.corrected);
    });
    connect(m_encoding, &ChoiceField::chosen, this, [this] {
        const int chosen = m_encoding->value().toInt();
        Q_EMIT encodingChosen(chosen == recognised ? std::nullopt : std::optional(TextEncoding(chosen)));
    });
    connect(m_remove, &QAbstractButton::clicked, this, &FileRow::removeRequested);
}

void FileRow::show(const ImportFile &file) {
    m_file = file;
    m_name->setText(file.name());
    showAbout();
    showFormat();
    showEncoding();
    m_remove->setToolTip(tr("Leave %1 out").arg(texts::isolated(file.name())));
}

void FileRow::showAbout() {
    const bool isReadable = m_file.state != ImportFile::State::Unreadable;
    m_about->setText(!isReadable       ? importText::state(m_file)
                     : m_file.format() ? QLocale().formattedDataSize(m_file.size)
                                       : tr("Its format is not recognised. Choose it, or leave the file out."));
    m_about->setTone(!isReadable ? Tone::Danger : m_file.format() ? Tone::Muted : Tone::Warning);
}

QString FileRow::aboutText() const { return m_about->text(); }

void FileRow::showFormat() {
    QList<ChoiceField::Choice> choices;
    if (!m_file.recognised)
        choices.append({tr("Unknown", "a file's format is"), unknown});
    for (const CatalogueFormat format : importText::formats())
        choices.append({importText::format(format), int(format)});
    const auto format = m_file.format();
    m_format->setChoices(choices);
    m_format->setValue(format ? int(*format) : unknown);
    m_format->setLabel(tr("Format"));
    m_format->box()->setAccessibleName(tr("Format of %1").arg(texts::isolated(m_file.name())));
    m_format->setVisible(m_file.state != ImportFile::State::Unreadable);
}

void FileRow::showEncoding() {
    QList<ChoiceField::Choice> choices{{importText::automaticEncoding(m_file.looksLike), recognised}};
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Korean, TextEncoding::Utf16Le, TextEncoding::Utf16Be})
        choices.append({importText::encoding(encoding), int(encoding)});
    m_encoding->setChoices(choices);
    m_encoding->setValue(m_file.encoding ? int(*m_file.encoding) : recognised);
    m_encoding->setLabel(tr("Encoding"));
    m_encoding->box()->setAccessibleName(tr("Encoding of %1").arg(texts::isolated(m_file.name())));
    m_encoding->setVisible(m_file.state != ImportFile::State::Unreadable && m_file.format() == CatalogueFormat::Csv);
}

} // namespace universe
