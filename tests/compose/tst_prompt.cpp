// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"
#include "tests/support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *promptOf(const ComposeDesk &desk)
{
    return desk.find<QPlainTextEdit>(u"prompt"_s);
}

void paste(QWidget *field, QMimeData *mime)
{
    QGuiApplication::clipboard()->setMimeData(mime);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

// The field for words.
class PromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedWordsAreTheDrafts();
    void growsToSixLinesAndThenScrolls();
    void tabLeavesIt();
    void historyKeepsTheUnsentText();
    void earlierPromptIsTakenFromTheMenu();
    void walkCanBeUndone();
    void onlyPlainTextIsPasted();
    void pastedPicturesGoToTheWell();
    void cellsOfASpreadsheetAreText();
    void complaintStaysUntilTheWordsChange();
    void modelWithoutPicturesAsksForAPicture();
    void modelWithoutPromptHasNone();
};

void PromptTest::typedWordsAreTheDrafts()
{
    ComposeDesk desk;
    QSignalSpy changed(&desk.panel(), &ComposePanel::draftChanged);
    QTest::keyClicks(promptOf(desk), u"blue"_s);
    QCOMPARE(changed.size(), 4);
    QCOMPARE(desk.value(u"prompt"_s), QJsonValue(u"blue"_s));
    promptOf(desk)->clear();
    QVERIFY(desk.value(u"prompt"_s).isUndefined());
}

void PromptTest::growsToSixLinesAndThenScrolls()
{
    ComposeDesk desk;
    QPlainTextEdit *prompt = promptOf(desk);
    const int empty = prompt->height();
    QList<int> heights;
    for (int lines = 1; lines <= 8; ++lines) {
        desk.panel().setPrompt(QStringList(lines, u"line"_s).join(u'\n'));
        heights.append(prompt->height());
        QCOMPARE(prompt->verticalScrollBar()->maximum() > 0, lines > 6);
    }
    QCOMPARE(heights.first(), empty);
    QVERIFY(heights.at(5) > empty);
    QCOMPARE(heights.at(7), heights.at(5));
    desk.panel().setPrompt({});
    QCOMPARE(prompt->height(), empty);
    desk.panel().setPrompt(u"many words of one paragraph "_s.repeated(30));
    QCOMPARE(prompt->height(), heights.at(7));
}

void PromptTest::tabLeavesIt()
{
    ComposeDesk desk;
    desk.panel().focusPrompt();
    QTest::keyClick(promptOf(desk), Qt::Key_Tab);
    QVERIFY(!promptOf(desk)->hasFocus());
    QCOMPARE(promptOf(desk)->toPlainText(), QString());
}

void PromptTest::historyKeepsTheUnsentText()
{
    ComposeDesk desk;
    QPlainTextEdit *prompt = promptOf(desk);
    desk.panel().setPromptHistory({u"newest"_s, u"oldest"_s});
    QTest::keyClicks(prompt, u"unsent"_s);
    QTest::keyClick(prompt, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(prompt->toPlainText(), u"newest"_s);
    QTest::keyClick(prompt, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.value(u"prompt"_s), QJsonValue(u"oldest"_s));
    QTest::keyClick(prompt, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(prompt, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(prompt->toPlainText(), u"unsent"_s);
}

void PromptTest::earlierPromptIsTakenFromTheMenu()
{
    ComposeDesk desk;
    auto *button = desk.find<QToolButton>(u"promptHistory"_s);
    QVERIFY(!button->isVisible());
    desk.panel().setPromptHistory({u"salt & pepper"_s});
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *menu = desk.find<QMenu>(u"promptHistoryMenu"_s);
    QVERIFY(menu->isVisible());
    menu->actions().constFirst()->trigger();
    QCOMPARE(desk.value(u"prompt"_s), QJsonValue(u"salt & pepper"_s));
}

void PromptTest::walkCanBeUndone()
{
    ComposeDesk desk;
    desk.panel().setPromptHistory({u"newest"_s});
    QTest::keyClicks(promptOf(desk), u"unsent"_s);
    QTest::keyClick(promptOf(desk), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(promptOf(desk), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(promptOf(desk)->toPlainText(), u"unsent"_s);
}

void PromptTest::onlyPlainTextIsPasted()
{
    ComposeDesk desk;
    auto *mime = new QMimeData;
    mime->setHtml(u"<b>bold</b>"_s);
    mime->setText(u"bold"_s);
    paste(promptOf(desk), mime);
    QCOMPARE(promptOf(desk)->toPlainText(), u"bold"_s);
    QCOMPARE(promptOf(desk)->textCursor().charFormat().fontWeight(), int(QFont::Normal));
}

void PromptTest::pastedPicturesGoToTheWell()
{
    ComposeDesk desk;
    QSignalSpy offered(&desk.panel(), &ComposePanel::picturesOffered);
    auto *file = new QMimeData;
    file->setUrls({QUrl::fromLocalFile(u"/tmp/a.png"_s)});
    paste(promptOf(desk), file);
    QImage pixels(4, 4, QImage::Format_RGB32);
    pixels.fill(Qt::red);
    auto *image = new QMimeData;
    image->setImageData(pixels);
    paste(promptOf(desk), image);
    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered.first().last().value<WellTarget>(), WellTarget());
    QCOMPARE(promptOf(desk)->toPlainText(), QString());

    // An address may be meant as words.
    auto *address = new QMimeData;
    address->setText(u"https://example.org/a.png"_s);
    paste(promptOf(desk), address);
    QCOMPARE(offered.size(), 2);
    QCOMPARE(promptOf(desk)->toPlainText(), u"https://example.org/a.png"_s);
}

void PromptTest::cellsOfASpreadsheetAreText()
{
    ComposeDesk desk;
    QSignalSpy offered(&desk.panel(), &ComposePanel::picturesOffered);
    QImage pixels(4, 4, QImage::Format_RGB32);
    pixels.fill(Qt::red);
    auto *mime = new QMimeData;
    mime->setText(u"42"_s);
    mime->setImageData(pixels);
    paste(promptOf(desk), mime);
    QCOMPARE(promptOf(desk)->toPlainText(), u"42"_s);
    QVERIFY(offered.isEmpty());
}

void PromptTest::complaintStaysUntilTheWordsChange()
{
    ComposeDesk desk;
    desk.panel().setPrompt(u"make it blue"_s);
    desk.panel().setServiceComplaint({u"prompt"_s}, u"The words are too many."_s);
    auto *problem = desk.find(u"promptProblem"_s);
    QVERIFY(problem->isVisible());
    desk.panel().addPicture(desk.picture(u"a"_s), {}); // is about something else
    QVERIFY(problem->isVisible());
    QTest::keyClicks(promptOf(desk), u"!"_s);
    QVERIFY(!problem->isVisible());
}

void PromptTest::modelWithoutPicturesAsksForAPicture()
{
    ComposeDesk desk(noPicture);
    QCOMPARE(promptOf(desk)->accessibleName(), u"What should the picture show?"_s);
    desk.panel().setOffer(onePicture, sandbox);
    QCOMPARE(promptOf(desk)->accessibleName(), u"What should change?"_s);
}

void PromptTest::modelWithoutPromptHasNone()
{
    Catalog catalog = widerCatalog();
    ModelSpec model = *catalog.model(onePicture);
    model.id = ModelId(u"acme/upscaler"_s);
    QList<ParameterSpec> specs = model.schema.parameters();
    specs.removeIf([](const ParameterSpec &spec) { return spec.role == ParameterRole::Prompt; });
    model.schema = ParameterSchema(specs, OutputKind::File);
    catalog.add(model);
    QTemporaryDir folder;
    const ImageStore store(folder.filePath(u"in"_s), folder.filePath(u"out"_s));
    ThumbnailCache thumbnails(store);
    const CurrentCatalog current({catalog, {}});
    ComposePanel panel(current, store, thumbnails);
    panel.setOffer(model.id, sandbox);
    panel.show();
    QVERIFY(!panel.findChild<QWidget *>(u"prompt"_s)->isVisible());
    panel.setOffer(onePicture, sandbox);
    QVERIFY(panel.findChild<QWidget *>(u"prompt"_s)->isVisible());
}

PENTIMENTO_TEST(PromptTest)
#include "tst_prompt.moc"
