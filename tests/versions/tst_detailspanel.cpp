// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/versions/versionsfixture.h"
#include "ui/shared/tokens.h"
#include "ui/versions/detailspanel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>
#include <QToolButton>

using namespace pentimento;
using namespace pentimento::test;

class DetailsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void versionOfARealRecordIsTold();
    void nothingShownSaysSo();
    void linkOpensTheFolder();
    void longNamesStayWithinThePanel();
    void requestIsFoldedAndCanBeRead();
    void requestCanBeCopiedInBothForms();
    void withoutRequestNothingCanBeCopied();
    void buttonsAreTheGivenActions();
    void sameRowsAgainKeepTheFocus();
    void foreignTextIsNeverMarkup();
    void everythingIsReachedByTab();
};

namespace {

struct Details
{
    Details()
    {
        panel.resize(280, 420);
        panel.setActions(&saveAs, &editThis);
        panel.show();
    }

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = panel.findChild<T *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void showRecord()
    {
        const JobRecord job = doneRecord(u"a"_s, u"Make it blue"_s, u"root"_s);
        panel.showVersion(versionOf(job), job, QSize(1248, 832));
    }

    QAction saveAs{u"Save as…"_s};
    QAction editThis{u"Edit this"_s};
    DetailsPanel panel;
};

} // namespace

void DetailsPanelTest::initTestCase()
{
    speakAmerican();
}

void DetailsPanelTest::versionOfARealRecordIsTold()
{
    Details details;
    details.showRecord();
    QCOMPARE(details.find<QLabel>(u"detail:Size"_s)->accessibleName(), u"Size: 1248 × 832"_s);
    QCOMPARE(details.find<QLabel>(u"detail:Cost"_s)->text(), u"$0.08"_s);
    QCOMPARE(details.find<QTextEdit>(u"detailsPrompt"_s)->toPlainText(), u"Make it blue"_s);
    QVERIFY(!details.find<QTextEdit>(u"detailsTrouble"_s)->isVisible());
    QVERIFY(!details.find<QLabel>(u"detailsNothing"_s)->isVisible());

    JobRecord failed = storedRecord(u"b"_s, u"Make it red"_s, u"root"_s, Phase::Failed);
    failed.error = errorOfKind(ErrorKind::Moderated);
    details.panel.showJob(failed);
    QVERIFY(details.find<QTextEdit>(u"detailsTrouble"_s)->isVisible());
    QVERIFY(details.panel.findChild<QWidget *>(u"detail:Size"_s) == nullptr);
    QCOMPARE(details.find<QTextEdit>(u"detailsPrompt"_s)->toPlainText(), u"Make it red"_s);
}

void DetailsPanelTest::nothingShownSaysSo()
{
    Details details;
    QVERIFY(details.find<QLabel>(u"detailsNothing"_s)->isVisible());
    details.showRecord();
    details.panel.setRequestTexts(u"{}"_s, u"curl"_s);
    details.panel.showNothing();
    QVERIFY(details.find<QLabel>(u"detailsNothing"_s)->isVisible());
    QVERIFY(details.panel.findChild<QWidget *>(u"detail:Size"_s) == nullptr);
    QVERIFY(!details.find<QTextEdit>(u"detailsPrompt"_s)->isVisible());
    QVERIFY(!details.find<QToolButton>(u"detailsRequest"_s)->isVisible());
}

void DetailsPanelTest::linkOpensTheFolder()
{
    Details details;
    details.showRecord();
    QSignalSpy wanted(&details.panel, &DetailsPanel::folderRequested);
    QTest::mouseClick(details.find<QToolButton>(u"detail:Saved to"_s), Qt::LeftButton);
    QTest::keyClick(details.find<QToolButton>(u"detail:Saved to"_s), Qt::Key_Space);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.first().first().toString(), u"/pictures/2026-01-01/a.png"_s);
}

void DetailsPanelTest::longNamesStayWithinThePanel()
{
    Details details;
    JobRecord job = doneRecord(u"a"_s, QString(300, u'W') + u" 蓝色时刻 ساعة زرقاء 🌆"_s, u"root"_s);
    job.request.model = ModelId(u"somebody/"_s + QString(200, u'm'));
    job.outputs.first().file.path = u"/media/"_s + QString(200, u'f') + u"/Tom & Jerry/a.png"_s;
    details.panel.showVersion(versionOf(job), job, {});
    QCoreApplication::processEvents();
    const QList<QWidget *> parts = details.panel.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const int right = part->mapTo(&details.panel, part->rect().bottomRight()).x();
        QVERIFY2(!part->isVisible() || right < details.panel.width(), qPrintable(part->objectName()));
    }
    const auto *folder = details.find<QToolButton>(u"detail:Saved to"_s);
    QVERIFY(folder->text().contains(u"…"_s));
    QVERIFY(folder->text().endsWith(u"Tom && Jerry"_s)); // cut in the middle, and no letter lost to a shortcut
    QVERIFY(folder->toolTip().contains(job.outputs.first().file.path));
}

void DetailsPanelTest::requestIsFoldedAndCanBeRead()
{
    Details details;
    details.showRecord();
    details.panel.setRequestTexts(u"{\n  \"input\": 1\n}"_s, u"curl"_s);
    auto *title = details.find<QToolButton>(u"detailsRequest"_s);
    auto *text = details.find<QPlainTextEdit>(u"detailsRequestText"_s);
    QVERIFY(title->isVisible() && !text->isVisible());
    QTest::mouseClick(title, Qt::LeftButton);
    QVERIFY(text->isVisible());
    QVERIFY(text->isReadOnly());
    QTest::keyClicks(text, u"x"_s);
    QCOMPARE(text->toPlainText(), u"{\n  \"input\": 1\n}"_s);
    text->selectAll();
    details.panel.setRequestTexts(u"{\n  \"input\": 1\n}"_s, u"curl"_s); // a live change of the same
    QVERIFY(text->textCursor().hasSelection());
    QTest::keyClick(title, Qt::Key_Space);
    QVERIFY(!text->isVisible());
    QVERIFY(!details.find<QToolButton>(u"detailsLog"_s)->isVisible()); // there is none
}

void DetailsPanelTest::requestCanBeCopiedInBothForms()
{
    Details details;
    details.showRecord();
    details.panel.setRequestTexts(u"{}"_s, u"curl"_s);
    QSignalSpy json(&details.panel, &DetailsPanel::copyJsonRequested);
    QSignalSpy curl(&details.panel, &DetailsPanel::copyCurlRequested);
    auto *copy = details.find<QToolButton>(u"copyRequest"_s);
    QVERIFY(copy->isEnabled());
    QVERIFY(!copy->accessibleName().isEmpty());
    const QList<QAction *> actions = copy->menu()->actions();
    QCOMPARE(actions.size(), 2);
    actions.at(0)->trigger();
    QCOMPARE(json.size() + 10 * curl.size(), 1);
    actions.at(1)->trigger();
    QCOMPARE(json.size() + 10 * curl.size(), 11);
}

void DetailsPanelTest::withoutRequestNothingCanBeCopied()
{
    Details details;
    details.showRecord();
    details.panel.setRequestTexts({}, {});
    QVERIFY(!details.find<QToolButton>(u"copyRequest"_s)->isEnabled());
    details.panel.setRequestTexts(u"{}"_s, {});
    QVERIFY(details.find<QToolButton>(u"copyRequest"_s)->isEnabled());
    QVERIFY(!details.find<QToolButton>(u"copyRequest"_s)->menu()->actions().at(1)->isEnabled());
}

void DetailsPanelTest::buttonsAreTheGivenActions()
{
    QAction saveAs(u"Save as…"_s);
    saveAs.setObjectName(u"saveAs"_s);
    QAction editThis(u"Edit this"_s);
    editThis.setObjectName(u"editThis"_s);
    DetailsPanel panel;
    panel.setActions(&saveAs, &editThis);
    panel.resize(280, 300);
    panel.show();
    QSignalSpy saved(&saveAs, &QAction::triggered);
    auto *button = panel.findChild<QToolButton *>(u"saveAsButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    saveAs.setEnabled(false);
    QVERIFY(!button->isEnabled());
    QVERIFY(panel.findChild<QToolButton *>(u"editThisButton"_s)->isEnabled());
}

void DetailsPanelTest::sameRowsAgainKeepTheFocus()
{
    Details details;
    details.showRecord();
    details.panel.activateWindow();
    QPointer<QToolButton> link = details.find<QToolButton>(u"detail:Saved to"_s);
    details.showRecord();
    QVERIFY(link);
    JobRecord other = doneRecord(u"b"_s, u"Make it red"_s, u"root"_s);
    details.panel.showVersion(versionOf(other), other, {});
    QVERIFY(!link);
}

void DetailsPanelTest::foreignTextIsNeverMarkup()
{
    Details details;
    JobRecord job = storedRecord(u"a"_s, u"<b>bold</b> <img src='x'>"_s, u"root"_s, Phase::Failed);
    job.error = errorOfKind(ErrorKind::InvalidRequest, u"<i>no</i>"_s);
    job.report.seed = u"<u>7</u>"_s;
    details.panel.showJob(job);
    QCOMPARE(details.find<QTextEdit>(u"detailsPrompt"_s)->toPlainText(), u"<b>bold</b> <img src='x'>"_s);
    const QList<QLabel *> labels = details.panel.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void DetailsPanelTest::everythingIsReachedByTab()
{
    Details details;
    details.showRecord();
    details.panel.setRequestTexts(u"{}"_s, u"curl"_s);
    const QList<QToolButton *> buttons = details.panel.findChildren<QToolButton *>();
    int visible = 0;
    for (const QToolButton *button : buttons) {
        if (!button->isVisible())
            continue;
        ++visible;
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    }
    QCOMPARE(visible, 5); // copy, folder, request, and the two actions
}

PENTIMENTO_TEST(DetailsPanelTest)

#include "tst_detailspanel.moc"
