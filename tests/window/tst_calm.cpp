// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings.h"
#include "tests/support/testmain.h"
#include "tests/window/person.h"
#include "tests/window/sitting.h"
#include "ui/compare/comparepanel.h"

#include <QApplication>
#include <QFile>
#include <QSplitter>
#include <QTimer>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"a lighthouse at dusk"_s;

bool isOnDisk(const QString &folder, const QString &file, const QByteArray &text)
{
    QFile stored(folder + u'/' + file);
    return stored.open(QIODevice::ReadOnly) && stored.readAll().contains(text);
}

} // namespace

// Nothing jumps, nothing is lost, nothing stands in the way.
class CalmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingComesBack_data();
    void everythingComesBack();
    void resultNeverReplacesWhatIsLookedAt();
};

void CalmTest::initTestCase()
{
    if (!Person().isThere())
        QSKIP("there is no X server with XTEST; on-a-screen.sh brings one");
}

void CalmTest::everythingComesBack_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::newRow("after an end") << false;
    QTest::newRow("after a crash") << true;
}

void CalmTest::everythingComesBack()
{
    QFETCH(bool, crashes);
    QTemporaryDir first;
    QTemporaryDir second;
    int leftWidth = 0;
    {
        Sitting sitting(first.path());
        QTRY_VERIFY_WITH_TIMEOUT(sitting.isReady(), patience);
        Person person;
        person.click(sitting.find(u"sample.1"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sitting.request().images.size(), 1, patience);
        auto *columns = sitting.window().findChild<QSplitter *>(u"columns"_s);
        const QPoint edge = columns->mapToGlobal(QPoint(columns->widget(0)->width(), 400));
        person.drag(edge, edge + QPoint(60, 0));
        QTRY_VERIFY_WITH_TIMEOUT(sitting.window().state().leftWidth > 340, patience);
        leftWidth = sitting.window().state().leftWidth;
        QVERIFY(sitting.writePrompt(person, words));
        QTRY_VERIFY_WITH_TIMEOUT(
            sitting.request().values.value(u"prompt"_s).value_or(QJsonValue()).toString().endsWith(words), patience);
        if (crashes) {
            QTRY_VERIFY_WITH_TIMEOUT(isOnDisk(first.path(), u"data/draft.json"_s, words.toUtf8()), patience);
            QTRY_VERIFY_WITH_TIMEOUT(
                isOnDisk(first.path(), u"config/settings.json"_s, "\"left_width\": " + QByteArray::number(leftWidth)),
                patience);
            QVERIFY(copyAsAfterKill(first.path(), second.path()));
        } else {
            sitting.window().close();
            // It asked the application to end, and no event loop would begin after that: so one begins and ends.
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
            QCoreApplication::exec();
        }
    }
    Sitting again(crashes ? second.path() : first.path());
    QTRY_VERIFY_WITH_TIMEOUT(again.isReady(), patience);
    QVERIFY(again.request().values.value(u"prompt"_s).value_or(QJsonValue()).toString().endsWith(words));
    QCOMPARE(again.request().images.size(), 1);
    QCOMPARE(again.request().images.first().name, u"chelsea.png"_s);
    QCOMPARE(again.request().model, ModelId(u"black-forest-labs/flux-kontext-pro"_s));
    QCOMPARE(again.window().state().leftWidth, leftWidth);
    QVERIFY(!again.window().isFirstRun());
}

void CalmTest::resultNeverReplacesWhatIsLookedAt()
{
    Sitting sitting;
    QTRY_VERIFY_WITH_TIMEOUT(sitting.isReady(), patience);
    Person person;
    person.click(sitting.find(u"sample.0"_s));
    QTRY_VERIFY_WITH_TIMEOUT(sitting.find(u"run"_s)->isEnabled(), patience);
    person.click(sitting.find(u"run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!sitting.window().compare().scene().before.isEmpty(), patience);
    const VersionId first = sitting.workbench().state().shown;

    QVERIFY(sitting.writePrompt(person, u" and sepia"_s));
    person.key(u"ctrl+Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sitting.results().size(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(sitting.workbench().state().lineage.versions.size(), 3, patience);
    QCOMPARE(sitting.workbench().state().shown, first);
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
}

PENTIMENTO_TEST(CalmTest)
#include "tst_calm.moc"
