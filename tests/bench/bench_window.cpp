// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window: the largest gap in the event loop of the real window while a 24-megapixel JPEG is taken, shown, edited
// by the sandbox inside and compared. A person feels a gap as a window that sticks. Prints one Markdown row per step.

#include "app/desk/desk.h"
#include "app/desk/windowsession.h"
#include "app/main/engine.h"
#include "ui/compare/comparepanel.h"
#include "ui/compose/composepanel.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pixels{6000, 4000};
constexpr qint64 patience = 120'000; // ms

// Beats as often as the event loop lets it, and keeps the longest time between two beats.
class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        m_timer.start(1);
    }

    double longestSinceLast() { return double(std::exchange(m_longest, 0)) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

// Fine detail everywhere, as a photograph of grass has it.
QString photograph(const QString &folder)
{
    QImage image(pixels, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            const int noise = int(state >> 28);
            line[x] = qRgb(60 + (x * 120) / image.width() + noise, 90 + (y * 100) / image.height() + noise, 40 + noise);
        }
    }
    const QString path = folder + u"/photograph.jpg"_s;
    return image.save(path, "JPEG", 92) ? path : QString();
}

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer since;
    since.start();
    while (!condition()) {
        if (since.hasExpired(patience))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

void settle()
{
    QElapsedTimer since;
    since.start();
    waitFor([&since] { return since.hasExpired(1000); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = photograph(folder.path());
    WindowSession session(WindowCommand{{}, folder.path()}, application);
    bool isReady = false;
    QObject::connect(&session, &WindowSession::ready, [&isReady] { isReady = true; });
    session.start();
    if (path.isEmpty() || !waitFor([&isReady] { return isReady; }))
        return 1;
    settle();

    Heart heart;
    const auto tell = [&heart](const char *step) {
        settle();
        std::printf("| event loop, largest gap, 24 megapixels: %s | %.1f ms |\n", step, heart.longestSinceLast());
    };
    MainWindow &window = *session.window();
    session.desk()->offerFiles({path});
    bool isFine = waitFor([&window] { return window.compose().draft().request.images.size() == 1; });
    isFine = isFine && waitFor([&window] { return window.compare().pictureSize() == pixels; });
    tell("taken and shown");
    window.compose().setPrompt(u"make it blue hour"_s);
    window.compose().run();
    isFine = isFine && waitFor([&window] { return !window.compare().scene().before.isEmpty(); });
    tell("edited and compared");
    window.compare().showActualSize();
    tell("at its actual size");
    return isFine ? 0 : 1;
}
