// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/window/sitting.h"

#include "app/desk/desk.h"
#include "app/images/imagereader.h"
#include "app/main/engine.h"
#include "tests/window/person.h"
#include "ui/shared/noticebar.h"

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QTest>

namespace pentimento::test {

using namespace Qt::StringLiterals;

Sitting::Sitting()
    : Sitting(QString())
{
}

Sitting::Sitting(QString folder)
    : m_folder(folder.isEmpty() ? m_own.path() : std::move(folder))
    , m_session(WindowCommand{{}, m_folder}, *qApp)
{
    QObject::connect(&m_session, &WindowSession::ready, &m_session, [this] { m_isReady = true; });
    m_session.start();
}

Sitting::~Sitting() = default;

Workbench &Sitting::workbench()
{
    return m_session.desk()->workbench();
}

QPoint Sitting::middleOfCanvas() const
{
    const QWidget *canvas = find(u"canvas"_s);
    const QWidget *middle = canvas != nullptr && canvas->isVisible() ? canvas : &window();
    return middle->mapToGlobal(middle->rect().center());
}

bool Sitting::writePrompt(Person &person, const QString &text)
{
    QWidget *prompt = find(u"prompt"_s);
    person.click(prompt);
    if (!QTest::qWaitFor([this, prompt] { return window().isActiveWindow() && prompt->hasFocus(); }, patience))
        return false;
    person.type(text);
    return true;
}

QStringList Sitting::notices() const
{
    QStringList texts;
    const QList<NoticeBar *> bars = window().findChildren<NoticeBar *>();
    for (const NoticeBar *bar : bars) {
        const auto *words = bar->findChild<QLabel *>();
        if (bar->isVisible() && words != nullptr && words->isVisible())
            texts.append(words->text());
    }
    return texts;
}

QImage Sitting::kept(int input) const
{
    const Result<QByteArray> bytes =
        const_cast<WindowSession &>(m_session).engine()->images().inputBytes(request().images.value(input).id);
    const Result<ReadImage> image = bytes ? decodeImage(*bytes) : Result<ReadImage>(bytes.error());
    return image ? image->image : QImage();
}

QStringList Sitting::results() const
{
    QStringList paths;
    QDirIterator files(path(u"results"_s), {u"*.png"_s, u"*.jpg"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    return paths;
}

bool copyAsAfterKill(const QString &from, const QString &to)
{
    const QDir root(from);
    QDirIterator entries(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString relative = root.relativeFilePath(entries.next());
        if (entries.fileName() == "lock"_L1)
            continue;
        const QString target = to + u'/' + relative;
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(entries.filePath(), target))
            return false;
    }
    return true;
}

QString samplePicture(const QString &name)
{
    return u"" PENTIMENTO_SOURCE_DIR "/resources/samples/"_s + name;
}

} // namespace pentimento::test
