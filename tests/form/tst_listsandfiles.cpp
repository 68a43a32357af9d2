// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/form/formhost.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

ModelSpec withList(const QString &type, const QJsonObject &more = {})
{
    QJsonObject list = more;
    list.insert(u"type"_s, u"array"_s);
    list.insert(u"items"_s, QJsonObject{{u"type"_s, type}});
    return modelWith({{u"words"_s, list}});
}

// The row of a list whose field says this.
QToolButton *buttonBeside(const FormHost &host, const QString &text, const QString &what)
{
    for (auto *field : host.form().findChildren<QLineEdit *>()) {
        if (field->text() != text || !field->isVisible())
            continue;
        for (auto *button : field->parentWidget()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == what)
                return button;
        }
    }
    return nullptr;
}

void dropOn(QWidget *target, const QMimeData &data)
{
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
}

} // namespace

// What hands do to lists, secrets and files.
class ListsAndFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreAddedMovedAndRemoved();
    void entriesAreMovedByKey();
    void allIsResetAndTakenBack();
    void entryThatIsNoNumberIsSaid();
    void fullListTakesNoMore();
    void secretIsMaskedUntilTheEyeIsPressed();
    void droppedFilesAreOffered();
    void droppedWordsAreRefused();
    void pictureIsAskedForNamedAndRemoved();
};

void ListsAndFilesTest::entriesAreAddedMovedAndRemoved()
{
    FormHost host(withList(u"string"_s));
    for (const QString &word : {u"fog"_s, u"rain"_s, u"snow"_s}) {
        QTest::mouseClick(host.control<QPushButton>(u"words.add"_s), Qt::LeftButton);
        host.settle();
        QTest::keyClicks(QApplication::focusWidget(), word);
    }
    QCOMPARE(host.set(u"words"_s), QJsonValue(QJsonArray{u"fog"_s, u"rain"_s, u"snow"_s}));
    for (const auto *field : host.row(u"words"_s)->findChildren<QLineEdit *>())
        QCOMPARE(field->height(), 28); // the row has grown with them
    QTest::mouseClick(buttonBeside(host, u"snow"_s, u"Move up"_s), Qt::LeftButton);
    host.settle();
    QCOMPARE(host.set(u"words"_s), QJsonValue(QJsonArray{u"fog"_s, u"snow"_s, u"rain"_s}));
    QTest::mouseClick(buttonBeside(host, u"fog"_s, u"Move down"_s), Qt::LeftButton);
    host.settle();
    QCOMPARE(host.set(u"words"_s), QJsonValue(QJsonArray{u"snow"_s, u"fog"_s, u"rain"_s}));
    QVERIFY(!buttonBeside(host, u"snow"_s, u"Move up"_s)->isEnabled());
    for (const QString &word : {u"snow"_s, u"fog"_s, u"rain"_s}) {
        QTest::mouseClick(buttonBeside(host, word, u"Remove"_s), Qt::LeftButton);
        host.settle();
    }
    QCOMPARE(host.form().values(), ParameterValues());
}

void ListsAndFilesTest::allIsResetAndTakenBack()
{
    FormHost host(withList(u"string"_s));
    auto *button = host.control<QToolButton>(u"resetAll"_s);
    QVERIFY(!button->isVisible());
    ParameterValues values;
    values.set(u"words"_s, QJsonArray{u"fog"_s, u"rain"_s});
    host.form().setValues(values);
    host.settle();
    QVERIFY(button->isVisible());
    QSignalSpy changed(&host.form(), &ParameterForm::valuesChanged);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(host.form().values(), ParameterValues());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(host.form().values(), values);
    QCOMPARE(changed.size(), 2);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(host.control<QPushButton>(u"words.add"_s), Qt::LeftButton);
    host.settle();
    QTest::keyClicks(QApplication::focusWidget(), u"snow"_s); // an edit: what was before is no longer brought back
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(host.form().values(), ParameterValues());
}

void ListsAndFilesTest::entriesAreMovedByKey()
{
    FormHost host(withList(u"string"_s));
    for (const QString &word : {u"fog"_s, u"rain"_s}) {
        QTest::mouseClick(host.control<QPushButton>(u"words.add"_s), Qt::LeftButton);
        host.settle();
        QTest::keyClicks(QApplication::focusWidget(), word);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    host.settle();
    QCOMPARE(host.set(u"words"_s), QJsonValue(QJsonArray{u"rain"_s, u"fog"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier); // there is nothing above
    QCOMPARE(host.set(u"words"_s), QJsonValue(QJsonArray{u"rain"_s, u"fog"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    host.settle();
    QCOMPARE(host.set(u"words"_s), QJsonValue(QJsonArray{u"fog"_s, u"rain"_s}));
}

void ListsAndFilesTest::entryThatIsNoNumberIsSaid()
{
    FormHost host(withList(u"number"_s));
    QTest::mouseClick(host.control<QPushButton>(u"words.add"_s), Qt::LeftButton);
    host.settle();
    QCOMPARE(host.words(u"words"_s), u"A number is missing."_s);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QCOMPARE(host.words(u"words"_s), u"“x” is not a number."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QTest::keyClicks(QApplication::focusWidget(), u"3"_s);
    QCOMPARE(host.words(u"words"_s), QString());
    QCOMPARE(host.set(u"words"_s), QJsonValue(QJsonArray{3}));
}

void ListsAndFilesTest::fullListTakesNoMore()
{
    FormHost host(withList(u"string"_s, {{u"maxItems"_s, 1}}));
    QTest::mouseClick(host.control<QPushButton>(u"words.add"_s), Qt::LeftButton);
    QVERIFY(!host.control<QPushButton>(u"words.add"_s)->isEnabled());
}

void ListsAndFilesTest::secretIsMaskedUntilTheEyeIsPressed()
{
    const FormHost host(modelWith(
        {{u"token"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"password"_s}, {u"writeOnly"_s, true}}}}));
    auto *field = host.control<QLineEdit>(u"token"_s);
    QTest::keyClicks(field, u"abc "_s);
    QCOMPARE(host.set(u"token"_s), QJsonValue(u"abc"_s));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(!field->displayText().contains(u"abc"_s));
    QTest::mouseClick(host.control(u"token.eye"_s), Qt::LeftButton);
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    QTest::mouseClick(host.control(u"token.eye"_s), Qt::LeftButton);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
}

void ListsAndFilesTest::droppedFilesAreOffered()
{
    FormHost host(modelAt(fixtureModel(u"stability-ai__sdxl.json"_s)));
    host.form().setAdvancedOpen(true);
    QString parameter;
    QList<PictureSource> offered;
    connect(&host.form(), &ParameterForm::picturesOffered, this,
            [&](const QString &name, const QList<PictureSource> &sources) {
                parameter = name;
                offered = sources;
            });
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/tmp/mask.png"_s), QUrl(u"https://example.org/a.png"_s)});
    dropOn(host.control(u"mask.0"_s), files);
    QCOMPARE(parameter, u"mask"_s);
    QCOMPARE(offered.size(), 2);
    QCOMPARE(std::get<LocalPicture>(offered.at(0)).path, u"/tmp/mask.png"_s);
    QCOMPARE(std::get<WebPicture>(offered.at(1)).url, QUrl(u"https://example.org/a.png"_s));

    QMimeData pixels;
    pixels.setImageData(QImage(2, 2, QImage::Format_RGB32));
    dropOn(host.control(u"mask.0"_s), pixels);
    QCOMPARE(std::get<PixelPicture>(offered.at(0)).image.size(), QSize(2, 2));

    QMimeData card;
    card.setData(versionMimeType, "0190-version");
    dropOn(host.control(u"mask.0"_s), card);
    QCOMPARE(std::get<LibraryPicture>(offered.at(0)).version, VersionId(u"0190-version"_s));
}

void ListsAndFilesTest::droppedWordsAreRefused()
{
    FormHost host(modelAt(fixtureModel(u"stability-ai__sdxl.json"_s)));
    host.form().setAdvancedOpen(true);
    QSignalSpy offered(&host.form(), &ParameterForm::picturesOffered);
    QMimeData words;
    words.setText(u"a mask"_s);
    dropOn(host.control(u"mask.0"_s), words);
    QMimeData mail;
    mail.setUrls({QUrl(u"mailto:a@example.org"_s)});
    dropOn(host.control(u"mask.0"_s), mail);
    QCOMPARE(offered.size(), 0);
}

void ListsAndFilesTest::pictureIsAskedForNamedAndRemoved()
{
    FormHost host(modelAt(fixtureModel(u"stability-ai__sdxl.json"_s)));
    host.form().setAdvancedOpen(true);
    QSignalSpy wished(&host.form(), &ParameterForm::pictureRequested);
    QTest::mouseClick(host.control(u"mask.0"_s), Qt::LeftButton, {}, {30, 18});
    QCOMPARE(wished, (QList<QVariantList>{{u"mask"_s}}));
    host.form().setValues(ParameterValues::fromJson({{u"mask"_s, u"0123456789abcdef"_s}}));
    host.form().setPictureNames({{u"0123456789abcdef"_s, u"my mask.png"_s}});
    host.settle();
    const auto *text = host.control(u"mask.0"_s)->findChild<QLabel *>();
    QCOMPARE(text->text(), u"my mask.png"_s);
    for (auto *button : host.control(u"mask.0"_s)->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Remove the file"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(host.form().values(), ParameterValues());
}

PENTIMENTO_TEST(ListsAndFilesTest)
#include "tst_listsandfiles.moc"
