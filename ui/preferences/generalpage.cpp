// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/generalpage.h"

#include "ui/preferences/choicebar.h"
#include "ui/shared/icons.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWheelEvent>

namespace pentimento {

using namespace Qt::StringLiterals;

namespace {

// The wheel over a box that has no focus is meant for what scrolls.
class CalmBox final : public QComboBox
{
public:
    explicit CalmBox(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

struct Named
{
    QString word;
    QString title;
};

QComboBox *boxOf(const QString &name, const QString &title, const QList<Named> &choices, QWidget *parent)
{
    auto *box = new CalmBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(title);
    for (const Named &choice : choices)
        box->addItem(choice.title, choice.word);
    return box;
}

// A word of a newer version is none of the choices, and stays until somebody chooses.
void select(QComboBox *box, const QString &word)
{
    box->setCurrentIndex(box->findData(word));
}

// "~/Pictures/Pentimento"
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

GeneralPage::GeneralPage(QWidget *parent)
    : QWidget(parent)
    , m_theme(new ChoiceBar({{u"system"_s, tr("As the system"), "monitor"_L1},
                             {u"dark"_s, tr("Dark"), "moon"_L1},
                             {u"light"_s, tr("Light"), "sun"_L1}},
                            this))
    , m_canvas(boxOf(u"canvas"_s, tr("Behind pictures"),
                     {{u"theme"_s, tr("As the appearance")},
                      {u"black"_s, tr("Black")},
                      {u"dark"_s, tr("Dark grey")},
                      {u"mid"_s, tr("Middle grey")},
                      {u"light"_s, tr("Light grey")},
                      {u"white"_s, tr("White")},
                      {u"checker"_s, tr("Checkerboard")}},
                     this))
    , m_compare(boxOf(u"compare"_s, tr("Compare by"),
                      {{u"slider"_s, tr("Slider")},
                       {u"side-by-side"_s, tr("Side by side")},
                       {u"fade"_s, tr("Fade")},
                       {u"difference"_s, tr("Difference")},
                       {u"flip"_s, tr("Flip")}},
                      this))
    , m_folder(new QLineEdit(this))
    , m_openFolder(new QPushButton(tr("Open folder"), this))
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(12);
    layout->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_theme->setAccessibleName(tr("Appearance"));
    layout->addRow(tr("Appearance"), m_theme);
    layout->addRow(tr("Behind pictures"), m_canvas);
    layout->addRow(tr("Compare by"), m_compare);
    layout->addRow(tr("Results"), folderRow());
    for (int row = 0; row < layout->rowCount(); ++row)
        layout->itemAt(row, QFormLayout::LabelRole)->widget()->setForegroundRole(QPalette::PlaceholderText);
    setSettings({});
    connect(m_theme, &ChoiceBar::chosen, this, &GeneralPage::tell);
    connect(m_canvas, &QComboBox::activated, this, &GeneralPage::tell);
    connect(m_compare, &QComboBox::activated, this, &GeneralPage::tell);
}

QWidget *GeneralPage::folderRow()
{
    auto *row = new QWidget(this);
    m_folder->setObjectName(u"resultFolder"_s);
    m_folder->setReadOnly(true);
    m_folder->setAccessibleName(tr("Folder where results are saved"));
    m_folder->setMinimumWidth(260);
    m_openFolder->setObjectName(u"openFolder"_s);
    m_openFolder->setIcon(icon("folder-open"_L1));
    connect(m_openFolder, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(m_folder->toolTip()); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_openFolder);
    return row;
}

void GeneralPage::setSettings(const AppSettings &settings)
{
    m_settings = settings;
    m_theme->setWord(settings.theme);
    select(m_canvas, settings.canvas);
    select(m_compare, settings.compare);
}

void GeneralPage::setResultFolder(const QString &folder)
{
    m_folder->setText(shortPath(folder));
    m_folder->setToolTip(folder);
    m_folder->setCursorPosition(0);
    m_openFolder->setEnabled(!folder.isEmpty());
}

void GeneralPage::tell()
{
    const auto chosen = [](const QString &now, const QString &before) { return now.isEmpty() ? before : now; };
    AppSettings settings = m_settings;
    settings.theme = chosen(m_theme->word(), settings.theme);
    settings.canvas = chosen(m_canvas->currentData().toString(), settings.canvas);
    settings.compare = chosen(m_compare->currentData().toString(), settings.compare);
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT settingsChanged(m_settings);
}

} // namespace pentimento
