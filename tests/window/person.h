// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>
#include <QString>

#include <memory>

class QWidget;

namespace pentimento::test {

// Somebody at the computer: moves the pointer, presses buttons and keys, drags from one window to another. The events
// come from the X server itself (XTEST), so they go the whole way: server, Qt's platform, window, widget. Nothing here
// calls a slot or sends an event of Qt's.
class Person final
{
public:
    Person();
    ~Person();

    [[nodiscard]] bool isThere() const; // false: there is no X server with XTEST

    void moveTo(const QPoint &global); // in device-independent pixels of the only screen
    void press();
    void release();
    void rightClick(const QPoint &global);
    void click(const QPoint &global);
    void click(const QWidget *widget); // in its middle, which must be visible
    void doubleClick(const QPoint &global);
    void wheel(int steps);                           // up: positive
    void drag(const QPoint &from, const QPoint &to); // press, move in steps, release

    // A key by its X name: "Return", "Tab", "e", "F11"; with "ctrl+", "shift+", "alt+" in front.
    void key(const QString &name);
    void type(const QString &text); // what a US keyboard has

private:
    struct Connection;
    void settle();                                        // until the server has it all, and Qt what came back
    void fake(int type, int detail, const QPoint &where); // from another thread than the program's
    void send(int type, int detail, int x = 0, int y = 0);
    [[nodiscard]] int codeOf(quint32 symbol, bool *needsShift) const;

    std::unique_ptr<Connection> m_connection;
};

} // namespace pentimento::test
