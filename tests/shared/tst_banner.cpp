// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/banner.h"
#include "ui/shared/calmstyle.h"
#include "ui/shared/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace pentimento;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Notice waiting()
{
    return {.key = u"held"_s,
            .tone = Notice::Tone::Plain,
            .text = u"12 edits wait to be sent, about $0.96."_s,
            .details = {},
            .actions = {{u"send"_s, u"Send them"_s}, {u"discard"_s, u"Discard"_s}},
            .staysUntilClosed = true};
}

Notice failed(const QString &key = u"failed"_s)
{
    return {.key = key,
            .tone = Notice::Tone::Bad,
            .text = u"The service did not answer."_s,
            .details = u"<b>HTTP 503</b>\nno healthy upstream"_s,
            .actions = {},
            .staysUntilClosed = true};
}

// The stack above a field, in a window.
struct Window : QWidget
{
    BannerStack *stack = new BannerStack(this);
    QPushButton *below = new QPushButton(u"Below"_s, this);

    explicit Window(int width = 700)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(stack);
        column->addStretch();
        column->addWidget(below);
        resize(width, 500);
        show();
        activateWindow();
        QCoreApplication::processEvents();
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        return stack->findChild<Widget *>(name);
    }
};

} // namespace

class BannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void withoutNotices_isHidden();
    void newestIsOnTop();
    void equalKeyTakesThePlace();
    void actionIsTold();
    void closingIsTold();
    void removingIsNot();
    void escapeClosesTheBarWithTheFocus();
    void detailsAreFoldedPlainAndCopied();
    void fourthNoticeWaitsBehindMore();
    void noticeLeavesByItself();
    void noticeInUseStays();
    void buttonsGoBelowWhereThereIsNoRoom();
    void longTextIsNotCut();
    void screenReaderKnowsWhatItIs();
    void everythingIsReachedByTab();
};

void BannerTest::initTestCase()
{
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(paletteOf(tokensFor(Look::Dark)));
}

void BannerTest::withoutNotices_isHidden()
{
    Window window;
    QVERIFY(window.stack->isHidden());
    window.stack->show(waiting());
    QVERIFY(window.stack->isVisible());
    window.stack->remove(u"held"_s);
    QVERIFY(window.stack->isHidden());
}

void BannerTest::newestIsOnTop()
{
    Window window;
    window.stack->show(waiting());
    window.stack->show(failed());
    QCoreApplication::processEvents();
    QVERIFY(window.find<QWidget>(u"notice-failed"_s)->y() < window.find<QWidget>(u"notice-held"_s)->y());
    QCOMPARE(window.stack->notices(), (QList<Notice>{failed(), waiting()}));
}

void BannerTest::equalKeyTakesThePlace()
{
    Window window;
    window.stack->show(waiting());
    window.stack->show(failed());
    Notice fewer = waiting();
    fewer.text = u"3 edits wait to be sent, about $0.24."_s;
    window.stack->show(fewer);
    QCOMPARE(window.stack->notices(), (QList<Notice>{failed(), fewer}));
}

void BannerTest::actionIsTold()
{
    Window window;
    window.stack->show(waiting());
    QSignalSpy triggered(window.stack, &BannerStack::actionTriggered);
    QTest::mouseClick(window.find<QPushButton>(u"send"_s), Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.first(), (QList<QVariant>{u"held"_s, u"send"_s}));
    QCOMPARE(window.stack->notices().size(), 1); // whoever answers takes it away
}

void BannerTest::closingIsTold()
{
    Window window;
    window.stack->show(waiting());
    QSignalSpy closed(window.stack, &BannerStack::closed);
    QTest::mouseClick(window.find<QToolButton>(u"close"_s), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toString(), u"held"_s);
    QVERIFY(window.stack->notices().isEmpty());
}

void BannerTest::removingIsNot()
{
    Window window;
    window.stack->show(waiting());
    QSignalSpy closed(window.stack, &BannerStack::closed);
    window.stack->remove(u"held"_s);
    window.stack->remove(u"was never there"_s);
    QCOMPARE(closed.size(), 0);
}

void BannerTest::escapeClosesTheBarWithTheFocus()
{
    Window window;
    window.stack->show(waiting());
    window.stack->show(failed());
    QSignalSpy closed(window.stack, &BannerStack::closed);
    auto *send = window.find<QPushButton>(u"send"_s);
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toString(), u"held"_s);
}

void BannerTest::detailsAreFoldedPlainAndCopied()
{
    Window window;
    window.stack->show(failed());
    auto *text = window.find<QPlainTextEdit>(u"detailText"_s);
    QVERIFY(!text->isVisible());
    QTest::mouseClick(window.find<QToolButton>(u"details"_s), Qt::LeftButton);
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), failed().details);
    QVERIFY(text->isReadOnly());
    QTest::mouseClick(window.find<QPushButton>(u"copyDetails"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"<b>HTTP 503</b>"_s));
    QTest::mouseClick(window.find<QToolButton>(u"details"_s), Qt::LeftButton);
    QVERIFY(!text->isVisible());
}

void BannerTest::fourthNoticeWaitsBehindMore()
{
    Window window;
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        window.stack->show(failed(key));
    const auto visible = [&window] {
        QStringList keys;
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
            if (window.find<QWidget>(u"notice-"_s + key)->isVisible())
                keys.append(key);
        }
        return keys.join(QString());
    };
    QCOMPARE(visible(), u"cde"_s);
    auto *more = window.find<QToolButton>(u"moreNotices"_s);
    QVERIFY(more->isVisible());
    QVERIFY(more->text().contains(u'2'));
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(visible(), u"abcde"_s);
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(visible(), u"cde"_s);
    window.stack->remove(u"e"_s);
    window.stack->remove(u"d"_s);
    QVERIFY(!more->isVisible());
}

void BannerTest::noticeLeavesByItself()
{
    Window window;
    window.stack->setLingering(1ms);
    Notice saved{.key = u"saved"_s, .tone = Notice::Tone::Good, .text = u"Ok"_s, .details = {}, .actions = {}};
    QSignalSpy closed(window.stack, &BannerStack::closed);
    window.stack->show(waiting());
    window.stack->show(saved);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toString(), u"saved"_s);
    QCOMPARE(window.stack->notices(), QList<Notice>{waiting()});
}

void BannerTest::noticeInUseStays()
{
    Window window;
    window.stack->setLingering(1ms);
    Notice saved{.key = u"saved"_s, .tone = Notice::Tone::Good, .text = u"A"_s, .details = {}, .actions = {}};
    Notice witness = saved;
    witness.key = u"witness"_s;
    QSignalSpy closed(window.stack, &BannerStack::closed);
    window.stack->show(saved);
    window.find<QToolButton>(u"close"_s)->setFocus();
    window.stack->show(witness); // of the same length, begun later: when it has gone, the other's time was over
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toString(), u"witness"_s);
    window.below->setFocus();
    QTRY_COMPARE(closed.size(), 2);
}

void BannerTest::buttonsGoBelowWhereThereIsNoRoom()
{
    Window window(900);
    window.stack->show(waiting());
    QCoreApplication::processEvents();
    auto *send = window.find<QPushButton>(u"send"_s);
    auto *text = window.find<QWidget>(u"notice-held"_s)->findChild<QLabel *>();
    const auto isBelow = [&] {
        return send->mapTo(&window, QPoint()).y() >= text->mapTo(&window, QPoint(0, text->height())).y();
    };
    QVERIFY(!isBelow());
    window.resize(330, 500);
    QTRY_VERIFY(isBelow());
    window.resize(900, 500);
    QTRY_VERIFY(!isBelow());
}

void BannerTest::longTextIsNotCut()
{
    Window window(420);
    Notice notice = failed();
    notice.text = u"The service did not answer within the time that it usually takes, and nothing can be said about "
                  "whether the edit was accepted or charged; it is looked up as soon as the service answers again."_s;
    window.stack->show(notice);
    auto *text = window.find<QWidget>(u"notice-failed"_s)->findChild<QLabel *>();
    const auto whole = [text] { return text->height() >= text->heightForWidth(text->width()); };
    const int threeLines = 3 * text->fontMetrics().lineSpacing();
    QTRY_VERIFY(text->height() >= threeLines && whole());
    const int narrow = text->height();
    window.resize(800, 500);
    QTRY_VERIFY(text->height() < narrow && whole());
}

void BannerTest::screenReaderKnowsWhatItIs()
{
    Window window;
    window.stack->show(waiting());
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(window.find<QWidget>(u"notice-held"_s));
    QVERIFY(bar);
    QCOMPARE(bar->role(), QAccessible::Notification);
    QCOMPARE(bar->text(QAccessible::Name), waiting().text);
    const auto buttons = window.stack->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->isVisible())
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    }
}

void BannerTest::everythingIsReachedByTab()
{
    Window window;
    window.stack->show(failed());
    QTest::mouseClick(window.find<QToolButton>(u"details"_s), Qt::LeftButton);
    window.below->setFocus();
    QStringList reached;
    for (int step = 0; step < 8 && (step == 0 || QApplication::focusWidget() != window.below); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    for (const QString &name : {u"details"_s, u"close"_s, u"detailText"_s, u"copyDetails"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

PENTIMENTO_TEST(BannerTest)
#include "tst_banner.moc"
