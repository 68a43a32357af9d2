// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor under every start: an empty QMainWindow, painted. Writes the same trace as the program.

#include "app/base/trace.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class Floor final : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        const bool handled = QMainWindow::event(event);
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [] { pentimento::trace("painted"_L1); });
        }
        return handled;
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Floor window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
