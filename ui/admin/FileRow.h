#pragma once

#include "app/models/import/ImportFile.h"
#include "ui/widgets/Card.h"

namespace universe {

class Button;
class ChoiceField;
class ElidedLabel;
class Label;

/// A file that was chosen: its name, its format and a text's encoding, which may be corrected, and the way to leave it
/// out.
class FileRow : public Card {
    Q_OBJECT

public:
    explicit FileRow(QWidget *parent = nullptr);

    void show(const ImportFile &file);
    [[nodiscard]] ChoiceField *formatField() const { return m_format; }
    /// There for tables as text alone.
    [[nodiscard]] ChoiceField *encodingField() const { return m_encoding; }
    [[nodiscard]] Button *removeButton() const { return m_remove; }
    /// How large it is, or what is wrong with it.
    [[nodiscard]] QString aboutText() const;

Q_SIGNALS:
    /// None: it is not known.
    void formatChosen(std::optional<universe::CatalogueFormat> format);
    /// None: it is to be recognised.
    void encodingChosen(std::optional<universe::TextEncoding> encoding);
    void removeRequested();

private:
    void showAbout();
    void showFormat();
    void showEncoding();

    ImportFile m_file;

    ElidedLabel *m_name;
    Label *m_about;
    ChoiceField *m_encoding;
    ChoiceField *m_format;
    Button *m_remove;
};

} // namespace universe
