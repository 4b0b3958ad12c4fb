#pragma once

#include <QWidget>

namespace universe {

class ElidedLabel;
class Label;

/// One quiet line below every page: whether the catalogue is a demonstration, what fuel is, and the version.
class Footer : public QWidget {
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);

    void setDemo(bool demo);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_demo = false;
    ElidedLabel *m_notice;
    Label *m_version;
};

} // namespace universe
