// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/window/person.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHash>
#include <QStringList>
#include <QTest>
#include <QThread>
#include <QWidget>

#include <xcb/xcb.h>
#include <xcb/xtest.h>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int dragSteps = 12;
constexpr quint32 shiftSymbol = 0xffe1;

// The key symbols of <X11/keysymdef.h> that are no characters; those of Latin-1 are their own code.
quint32 symbolOf(const QString &name)
{
    static const QHash<QString, quint32> named{
        {u"Return"_s, 0xff0d}, {u"Tab"_s, 0xff09},  {u"Escape"_s, 0xff1b}, {u"BackSpace"_s, 0xff08},
        {u"Delete"_s, 0xffff}, {u"Left"_s, 0xff51}, {u"Up"_s, 0xff52},     {u"Right"_s, 0xff53},
        {u"Down"_s, 0xff54},   {u"Home"_s, 0xff50}, {u"End"_s, 0xff57},    {u"F10"_s, 0xffc7},
        {u"F11"_s, 0xffc8},    {u"Menu"_s, 0xff67}, {u"space"_s, 0x20},    {u"shift"_s, shiftSymbol},
        {u"ctrl"_s, 0xffe3},   {u"alt"_s, 0xffe9},  {u"comma"_s, 0x2c},
    };
    return name.size() == 1 ? name.front().unicode() : named.value(name);
}

} // namespace

struct Person::Connection
{
    xcb_connection_t *xcb = nullptr;
    xcb_window_t root = 0;
    xcb_keycode_t firstCode = 0;
    int symbolsPerCode = 0;
    QList<quint32> symbols;
};

Person::Person()
    : m_connection(std::make_unique<Connection>())
{
    m_connection->xcb = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(m_connection->xcb) != 0)
        return;
    const xcb_setup_t *setup = xcb_get_setup(m_connection->xcb);
    m_connection->root = xcb_setup_roots_iterator(setup).data->root;
    m_connection->firstCode = setup->min_keycode;
    const auto cookie =
        xcb_get_keyboard_mapping(m_connection->xcb, setup->min_keycode, setup->max_keycode - setup->min_keycode + 1);
    if (auto *reply = xcb_get_keyboard_mapping_reply(m_connection->xcb, cookie, nullptr)) {
        m_connection->symbolsPerCode = reply->keysyms_per_keycode;
        const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(reply);
        m_connection->symbols = QList<quint32>(symbols, symbols + xcb_get_keyboard_mapping_keysyms_length(reply));
        free(reply);
    }
}

Person::~Person()
{
    xcb_disconnect(m_connection->xcb);
}

bool Person::isThere() const
{
    if (xcb_connection_has_error(m_connection->xcb) != 0)
        return false;
    const xcb_query_extension_reply_t *extension = xcb_get_extension_data(m_connection->xcb, &xcb_test_id);
    return extension != nullptr && extension->present != 0 && !m_connection->symbols.isEmpty();
}

void Person::send(int type, int detail, int x, int y)
{
    xcb_test_fake_input(m_connection->xcb, quint8(type), quint8(detail), XCB_CURRENT_TIME, m_connection->root,
                        qint16(x), qint16(y), 0);
    settle();
}

void Person::settle()
{
    // An answer to a question asked last means that the server has done everything before it.
    free(xcb_get_input_focus_reply(m_connection->xcb, xcb_get_input_focus(m_connection->xcb), nullptr));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void Person::moveTo(const QPoint &global)
{
    send(XCB_MOTION_NOTIFY, 0, global.x(), global.y());
}

void Person::press()
{
    send(XCB_BUTTON_PRESS, 1);
}

void Person::release()
{
    send(XCB_BUTTON_RELEASE, 1);
}

void Person::rightClick(const QPoint &global)
{
    moveTo(global);
    send(XCB_BUTTON_PRESS, 3);
    send(XCB_BUTTON_RELEASE, 3);
}

void Person::click(const QPoint &global)
{
    moveTo(global);
    press();
    release();
}

void Person::click(const QWidget *widget)
{
    QVERIFY2(widget != nullptr && widget->isVisible(), "what is to be clicked must be visible");
    click(widget->mapToGlobal(widget->rect().center()));
}

void Person::doubleClick(const QPoint &global)
{
    click(global);
    press();
    release();
}

void Person::wheel(int steps)
{
    const int button = steps > 0 ? 4 : 5;
    for (int i = 0; i < std::abs(steps); ++i) {
        send(XCB_BUTTON_PRESS, button);
        send(XCB_BUTTON_RELEASE, button);
    }
}

// A drag has an event loop of its own, which ends with the release: so the hand moves in another thread, and waits
// after each step until the program's thread has seen it.
void Person::drag(const QPoint &from, const QPoint &to)
{
    QEventLoop loop;
    const std::unique_ptr<QThread> hand(QThread::create([this, from, to] {
        fake(XCB_MOTION_NOTIFY, 0, from);
        fake(XCB_BUTTON_PRESS, 1, {});
        for (int step = 1; step <= dragSteps; ++step)
            fake(XCB_MOTION_NOTIFY, 0, from + (to - from) * step / dragSteps);
        fake(XCB_MOTION_NOTIFY, 0, to);
        fake(XCB_BUTTON_RELEASE, 1, {});
    }));
    QObject::connect(hand.get(), &QThread::finished, &loop, &QEventLoop::quit);
    hand->start();
    loop.exec();
}

void Person::fake(int type, int detail, const QPoint &where)
{
    xcb_test_fake_input(m_connection->xcb, quint8(type), quint8(detail), XCB_CURRENT_TIME, m_connection->root,
                        qint16(where.x()), qint16(where.y()), 0);
    for (int i = 0; i < 3; ++i) {
        free(xcb_get_input_focus_reply(m_connection->xcb, xcb_get_input_focus(m_connection->xcb), nullptr));
        QMetaObject::invokeMethod(
            qApp, [] {}, Qt::BlockingQueuedConnection);
    }
}

int Person::codeOf(quint32 symbol, bool *needsShift) const
{
    const auto &symbols = m_connection->symbols;
    const int width = m_connection->symbolsPerCode;
    for (int column = 0; column < std::min(2, width); ++column) {
        for (int row = 0; row * width < symbols.size(); ++row) {
            if (symbols.at(row * width + column) == symbol) {
                *needsShift = column == 1;
                return m_connection->firstCode + row;
            }
        }
    }
    qFatal("this keyboard has no key for the symbol %x", symbol);
}

void Person::key(const QString &name)
{
    QStringList names = name.split(u'+');
    QList<int> codes;
    bool needsShift = false;
    for (const QString &part : std::as_const(names))
        codes.append(codeOf(symbolOf(part), &needsShift));
    if (needsShift && !names.contains(u"shift"_s)) {
        bool ignored = false;
        codes.prepend(codeOf(shiftSymbol, &ignored));
    }
    for (const int code : std::as_const(codes))
        send(XCB_KEY_PRESS, code);
    for (auto code = codes.crbegin(); code != codes.crend(); ++code)
        send(XCB_KEY_RELEASE, *code);
}

void Person::type(const QString &text)
{
    for (const QChar character : text)
        key(character == u' ' ? u"space"_s : QString(character));
}

} // namespace pentimento::test
