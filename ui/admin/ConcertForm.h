#pragma once

#include "app/models/editing/ConcertFields.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAbstractItemModel;

namespace universe {

class ConcertEditor;
class PosterUpload;

/// All that can be written of a concert, in parts below each other.
class ConcertForm : public QWidget {
    Q_OBJECT

public:
    ConcertForm(ConcertEditor &editor, PosterUpload &posters, QWidget *parent = nullptr);

    /// Says at its field what the server has against it.
    void showRejection(ConcertField field, const QString &reason);
    /// Says at its field what cannot be read, goes to the first, and tells whether there is one.
    bool showFlaws();
    /// The widget of a field.
    [[nodiscard]] QWidget *widget(ConcertField field) const { return m_fields.at(int(field)).widget; }
    /// Offers these halls while the name of one is written; `ask` looks for what was typed.
    void offerHalls(QAbstractItemModel &halls, const std::function<void(const QString &typed)> &ask);
    void retranslate();

Q_SIGNALS:
    void submitted();

private:
    /// A field, whatever it is made of.
    struct Field {
        QWidget *widget = nullptr;
        std::function<QString()> text;
        std::function<void(const QString &)> setText;
        std::function<void(const QString &)> setLabel;
        std::function<void(const QString &)> setHelper;
        std::function<void(const QString &)> setError;
    };
    Field &at(ConcertField field) { return m_fields[int(field)]; }
    void addLine(ConcertField field);
    void addArea(ConcertField field, int lines);
    void addPrices();
    void addSale();
    void addFlag(ConcertField field);
    void addPoster(PosterUpload &posters);
    void lay();
    void goTo(ConcertField field);
    void written(ConcertField field);
    void follow();
    void followSale();
    void clearErrors();
    void showHelp(ConcertField field);

    ConcertEditor &m_editor;
    QList<Field> m_fields;
    ConcertId m_shown;
    bool m_following = false; ///< what changes is what the editor says, and not written by anybody
};

} // namespace universe
