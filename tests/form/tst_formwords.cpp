// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/form/formhost.h"
#include "tests/support/testmain.h"
#include "ui/form/wrappinglabel.h"
#include "ui/shared/calmwidgets.h"
#include "ui/shared/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTranslator>

using namespace pentimento;
using namespace pentimento::test;
using namespace Qt::StringLiterals;

namespace {

// Every text of ours 40 % longer and with letters of some height.
class LongerWords final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArray(context).startsWith("pentimento"))
            return {};
        const QString text = QString::fromUtf8(source);
        return text + u' ' + u"Äuß"_s.repeated(std::max(1, int(text.size() * 4 / 30)));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// A text that is not all there, with the place; empty: all is well.
QString cutText(const QWidget &window)
{
    const auto labels = window.findChildren<WrappingLabel *>();
    for (const WrappingLabel *label : labels) {
        if (label->isVisible() && label->height() < label->heightForWidth(label->width()))
            return u"label "_s + label->text();
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        // A shape's name is cut on purpose; the tool tip has all of it.
        const bool mayElide = button->inherits("pentimento::RatioButton");
        if (button->isVisible() && !button->text().isEmpty() && !mayElide
            && button->width() < button->sizeHint().width())
            return u"button "_s + button->text();
    }
    const auto plain = window.findChildren<QLabel *>();
    for (const QLabel *label : plain) {
        const bool isElsewhere = qobject_cast<const WrappingLabel *>(label) || qobject_cast<const ElidedLabel *>(label);
        if (label->isVisible() && !isElsewhere && label->width() < label->sizeHint().width())
            return u"plain label "_s + label->text();
    }
    const auto fields = window.findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields) {
        if (field->isVisible() && field->text().isEmpty()
            && field->width() < field->fontMetrics().horizontalAdvance(field->placeholderText()) + 16)
            return u"field "_s + field->placeholderText();
    }
    return {};
}

QString allTextOf(const QWidget *window)
{
    QString text;
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->text() + u'\n';
    return text;
}

} // namespace

// What there is to read: help, foreign words, long words, both looks.
class FormWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpOpensByButtonAndByKey();
    void helpIsSeenOnlyWhereItIsWanted();
    void helpGivesTheFocusBack();
    void foreignWordsStayPlainText();
    void endlessDescriptionFitsTheScreen();
    void longerWordsAreNotCut_data();
    void longerWordsAreNotCut();
    void longestWordBreaks();
    void labelFollowsTheLook();
};

void FormWordsTest::helpOpensByButtonAndByKey()
{
    FormHost host(modelAt(bundledModel(u"flux-kontext-dev.json"_s)));
    QTest::mouseClick(host.control(u"guidance.help"_s), Qt::LeftButton);
    QWidget *popover = QApplication::activePopupWidget();
    QVERIFY(popover);
    const QString text = allTextOf(popover);
    for (const QString &part :
         {u"From 0 to 10."_s, u"Default: 2.5."_s, u"How closely the model keeps"_s, u"Sent as guidance"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QTest::keyClick(popover, Qt::Key_Escape);
    host.settle();
    QVERIFY(!QApplication::activePopupWidget());

    for (const QString &parameter : {u"seed"_s, u"aspect_ratio"_s, u"output_format"_s, u"num_inference_steps"_s}) {
        for (const Qt::KeyboardModifiers modifiers :
             {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
            host.form().focusParameter(parameter);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, modifiers);
            popover = QApplication::activePopupWidget();
            QVERIFY2(popover && popover->objectName() == parameter + u".popover"_s, qPrintable(parameter));
            popover->close();
            host.settle();
        }
    }
}

void FormWordsTest::helpIsSeenOnlyWhereItIsWanted()
{
    FormHost host(modelAt(bundledModel(u"flux-kontext-dev.json"_s)));
    host.form().focusParameter(u"seed"_s);
    host.settle();
    const auto isDrawn = [&](const QString &parameter) {
        QWidget *button = host.control(parameter + u".help"_s);
        QImage image(button->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        button->render(&image, {}, {}, {});
        QImage nothing(button->size(), QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return image != nothing;
    };
    QVERIFY(isDrawn(u"seed"_s));
    QVERIFY(!isDrawn(u"guidance"_s));
    host.form().focusParameter(u"guidance"_s);
    QVERIFY(!isDrawn(u"seed"_s));
    QVERIFY(isDrawn(u"guidance"_s));
    host.control(u"output_format.help"_s)->setFocus(Qt::TabFocusReason); // the tabulator stops at it
    QVERIFY(isDrawn(u"output_format"_s));
    QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
    QApplication::sendEvent(host.row(u"seed"_s), &enter);
    QVERIFY(isDrawn(u"seed"_s));
}

void FormWordsTest::helpGivesTheFocusBack()
{
    FormHost host(modelAt(bundledModel(u"flux-kontext-dev.json"_s)));
    host.form().focusParameter(u"seed"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    host.settle();
    QCOMPARE(host.focusWidget(), host.control(u"seed"_s));
}

void FormWordsTest::foreignWordsStayPlainText()
{
    const QString hostile = u"<img src='file:///etc/passwd'><script>alert(1)</script> <b>bold</b> & more"_s;
    FormHost host(modelWith(
        {{u"evil"_s,
          QJsonObject{
              {u"type"_s, u"string"_s}, {u"title"_s, hostile}, {u"description"_s, hostile}, {u"default"_s, hostile}}},
         {u"<b>pick</b>"_s, QJsonObject{{u"enum"_s, QJsonArray{hostile, u"b"_s}}, {u"default"_s, hostile}}}}));
    const auto labels = host.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(host.control<QLabel>(u"evil.label"_s)->text().left(40), hostile.left(40));
    QTest::mouseClick(host.control(u"evil.help"_s), Qt::LeftButton);
    QWidget *popover = QApplication::activePopupWidget();
    QVERIFY(popover);
    QCOMPARE(popover->findChild<QLabel *>(u"help.description"_s)->text(), hostile);
    const auto inPopover = popover->findChildren<QLabel *>();
    for (const QLabel *label : inPopover)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    popover->close();
    // Tool tips guess what they are given: what is foreign must not look like markup to them.
    const auto widgets = host.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
    host.form().setServiceComplaint({u"evil"_s}, hostile);
    QCOMPARE(host.words(u"evil"_s), hostile);
}

void FormWordsTest::endlessDescriptionFitsTheScreen()
{
    const QJsonObject property{{u"type"_s, u"string"_s}, {u"description"_s, u"word "_s.repeated(4000)}};
    FormHost host(modelWith({{u"long"_s, property}}));
    QTest::mouseClick(host.control(u"long.help"_s), Qt::LeftButton);
    const QWidget *popover = QApplication::activePopupWidget();
    QVERIFY(popover);
    QVERIFY(popover->height() <= 400);
    QVERIFY(popover->screen()->availableGeometry().contains(popover->frameGeometry()));
}

void FormWordsTest::longerWordsAreNotCut_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("width");
    for (const QString &path : modelPaths()) {
        for (const int width : {288, 600})
            QTest::addRow("%s %d", qPrintable(path.section(u'/', -1)), width) << path << width;
    }
}

void FormWordsTest::longerWordsAreNotCut()
{
    QFETCH(const QString, path);
    QFETCH(const int, width);
    LongerWords longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    FormHost host(modelAt(path), {}, width);
    host.form().setAdvancedOpen(true);
    host.form().setContext(ParameterValues::fromJson({{u"input_image"_s, u"id"_s}}), {600, 400});
    const ModelSpec model = modelAt(path);
    host.form().setProblems(validate(model.schema, model.rules, {}));
    host.settle();
    QVERIFY2(host.form().minimumSizeHint().width() <= 288,
             qPrintable(QString::number(host.form().minimumSizeHint().width())));
    QCOMPARE(cutText(host), QString());
}

void FormWordsTest::longestWordBreaks()
{
    FormHost host(modelWith({{u"a"_s, QJsonObject{{u"type"_s, u"boolean"_s}, {u"title"_s, QString(79, u'W')}}}}));
    host.form().setServiceComplaint({u"a"_s}, u"https://example.org/"_s + QString(300, u'x'));
    host.settle();
    QVERIFY(host.form().minimumSizeHint().width() <= 288);
    QCOMPARE(cutText(host), QString());
    QVERIFY(host.control<QLabel>(u"a.label"_s)->height() > 2 * host.fontMetrics().height());
}

void FormWordsTest::labelFollowsTheLook()
{
    FormHost host(modelAt(bundledModel(u"flux-kontext-max.json"_s)));
    const auto darkest = [&] {
        const QImage image = host.control(u"seed.label"_s)->grab().toImage();
        int least = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                least = std::min(least, qGray(image.pixel(x, y)));
        }
        return least;
    };
    host.form().setAutoFillBackground(true);
    QApplication::setPalette(paletteOf(tokensFor(Look::Light)));
    host.settle();
    const int onLight = darkest();
    QVERIFY2(onLight < 130, qPrintable(QString::number(onLight)));
    QApplication::setPalette(paletteOf(tokensFor(Look::Dark)));
    host.settle();
    QVERIFY(darkest() < onLight); // the ground is the darkest there
}

PENTIMENTO_TEST(FormWordsTest)
#include "tst_formwords.moc"
