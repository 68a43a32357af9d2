// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalog.h"
#include "app/main/editreport.h"
#include "app/settings/jsonfile.h"
#include "tests/support/testmain.h"
#include "ui/shared/errortext.h"
#include "ui/shared/phasetext.h"
#include "ui/shared/problemtext.h"

#include <QJsonArray>
#include <QXmlStreamReader>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

JobRecord jobWith(Phase phase, std::optional<ErrorKind> kind = {})
{
    JobRecord job;
    job.phase = phase;
    job.creates = 1;
    if (kind) {
        job.error = Error{};
        job.error->kind = *kind;
    }
    return job;
}

} // namespace

// What people read: sentences for every kind, an exit code for every end, translations without holes.
class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSaysWhatAndWhatNext();
    void smallFilesOfOursAreSpokenOf_data();
    void smallFilesOfOursAreSpokenOf();
    void moneyIsSpokenOfWhereItWasInQuestion();
    void foreignWordsStayOutOfTheFirstLine();
    void everyProblemNamesItsField();
    void everyRuleOfABundledModelHasASentence();
    void everyPhaseHasAWord();
    void exitCodes_data();
    void exitCodes();
    void theGravestJobDecides();
    void translationsAreFinished_data();
    void translationsAreFinished();
};

void TextsTest::everyErrorSaysWhatAndWhatNext()
{
    for (int i = 0; i <= int(ErrorKind::Unsupported); ++i) {
        Error error;
        error.kind = ErrorKind(i);
        error.subject = u"thing"_s;
        const Explanation explanation = explain(error, {u"kkiai"_s, u"FLUX"_s});
        QVERIFY2(explanation.what.endsWith(u'.'), qPrintable(errorWord(error.kind)));
        QVERIFY2(!explanation.next.isEmpty(), qPrintable(errorWord(error.kind)));
        QVERIFY2(!explanation.what.contains(u'%'), qPrintable(explanation.what));
    }
}

void TextsTest::smallFilesOfOursAreSpokenOf_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("damaged") << ErrorKind::Storage << JsonFileProblem::setAside
                             << QStringList{u"settings.json"_s, u"damaged"_s, u"set aside as “aside.json”"_s};
    QTest::newRow("unreadable") << ErrorKind::Storage << JsonFileProblem::unreadable
                                << QStringList{u"settings.json"_s, u"cannot be read"_s, u"left as it is"_s};
    QTest::newRow("newer") << ErrorKind::Unsupported << JsonFileProblem::newer
                           << QStringList{u"settings.json"_s, u"newer version"_s, u"left as it is"_s};
}

void TextsTest::smallFilesOfOursAreSpokenOf()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QLatin1StringView, code);
    QFETCH(QStringList, says);
    Error error;
    error.kind = kind;
    error.code = code;
    error.subject = u"/home/ada/settings.json"_s;
    error.detail = u"aside.json"_s;
    error.charged = Charged::No;
    const Explanation explanation = explain(error, {});
    for (const QString &part : says)
        QVERIFY2(explanation.sentence().contains(part), qPrintable(explanation.sentence()));
    QVERIFY(!explanation.what.contains(u'%') && !explanation.next.contains(u'%'));
}

void TextsTest::moneyIsSpokenOfWhereItWasInQuestion()
{
    Error error;
    error.kind = ErrorKind::Network;
    error.charged = Charged::No;
    QCOMPARE(explain(error, {}).cost, u"Nothing was charged."_s);
    error.charged = Charged::Unknown;
    QCOMPARE(explain(error, {}).cost, u"Whether it was charged is not known."_s);
    error.kind = ErrorKind::Unreadable;
    QVERIFY(explain(error, {}).cost.isEmpty());
}

void TextsTest::foreignWordsStayOutOfTheFirstLine()
{
    Error error;
    error.kind = ErrorKind::ModelFailed;
    error.detail = u"<b>CUDA out of memory</b>"_s;
    error.code = u"E9999"_s;
    const Explanation explanation = explain(error, {u"kkiai"_s, u"FLUX"_s});
    QVERIFY(!explanation.what.contains(u"CUDA"_s));
    QCOMPARE(explanation.next, u"kkiai says: “<b>CUDA out of memory</b>” Try again, or change the request."_s);
    QVERIFY(!explanation.sentence().contains(u"E9999"_s));
    QVERIFY(explanation.inFull().contains(u"CUDA"_s));
    QVERIFY(explanation.inFull().contains(u"E9999"_s));
}

void TextsTest::everyProblemNamesItsField()
{
    for (int i = 0; i <= int(ProblemKind::NotNullable); ++i) {
        Problem problem;
        problem.kind = ProblemKind(i);
        problem.parameter = u"guidance"_s;
        problem.value = 7;
        problem.limit = 3;
        QVERIFY2(sentenceFor(problem).contains(u"guidance"_s), QByteArray::number(i).constData());
    }
}

void TextsTest::everyRuleOfABundledModelHasASentence()
{
    const Catalog catalog = readCatalog({}).catalog;
    QSet<QString> reasons;
    for (const ModelSpec &model : catalog.models()) {
        for (const Rule &rule : model.rules)
            reasons.insert(rule.reason);
    }
    QVERIFY(reasons.size() > 8);
    for (const QString &reason : std::as_const(reasons))
        QVERIFY2(!reasonText(reason).isEmpty(), qPrintable(reason));
}

void TextsTest::everyPhaseHasAWord()
{
    QStringList words;
    for (int i = 0; i < int(Phase::Foreign); ++i)
        words.append(phaseText(phaseWord(Phase(i))));
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    QVERIFY(phaseText(u"upscaling"_s).contains(u"upscaling"_s));
}

void TextsTest::exitCodes_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<int>("kind"); // -1: none
    QTest::addColumn<int>("code");
    QTest::newRow("succeeded") << Phase::Succeeded << -1 << 0;
    QTest::newRow("moderated") << Phase::Failed << int(ErrorKind::Moderated) << 3;
    QTest::newRow("model failed") << Phase::Failed << int(ErrorKind::ModelFailed) << 4;
    QTest::newRow("no key") << Phase::Failed << int(ErrorKind::KeyMissing) << 4;
    QTest::newRow("no credit") << Phase::Failed << int(ErrorKind::PaymentRequired) << 4;
    QTest::newRow("unknown") << Phase::Unknown << int(ErrorKind::OutcomeUnknown) << 5;
    QTest::newRow("disk full") << Phase::Owed << int(ErrorKind::Storage) << 6;
    QTest::newRow("download failed") << Phase::Owed << int(ErrorKind::Network) << 4;
    QTest::newRow("held") << Phase::Held << -1 << 4;
    QTest::newRow("canceled") << Phase::Canceled << int(ErrorKind::Canceled) << 130;
}

void TextsTest::exitCodes()
{
    QFETCH(Phase, phase);
    QFETCH(int, kind);
    QTEST(int(exitCodeOf(jobWith(phase, kind < 0 ? std::nullopt : std::optional(ErrorKind(kind))))), "code");
}

void TextsTest::theGravestJobDecides()
{
    const JobRecord good = jobWith(Phase::Succeeded);
    const JobRecord refused = jobWith(Phase::Failed, ErrorKind::Moderated);
    const JobRecord failed = jobWith(Phase::Failed, ErrorKind::ModelFailed);
    const JobRecord unsaved = jobWith(Phase::Owed, ErrorKind::Storage);
    const JobRecord unknown = jobWith(Phase::Unknown, ErrorKind::OutcomeUnknown);
    QCOMPARE(outcomeOf({good, failed, refused}, {}, {}).exitCode, ExitCode::Refused);
    QCOMPARE(outcomeOf({refused, unsaved}, {}, {}).exitCode, ExitCode::NotSaved);
    QCOMPARE(outcomeOf({unsaved, unknown, good}, {}, {}).exitCode, ExitCode::OutcomeUnknown);
    const EditOutcome outcome = outcomeOf({good, failed}, u"kkiai"_s, u"FLUX"_s);
    QCOMPARE(outcome.end.value("jobs"_L1).toArray().size(), 2);
    QCOMPARE(outcomeFromJson(outcomeToJson(outcome)), outcome);
}

void TextsTest::translationsAreFinished_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &language : {u"en"_s, u"de"_s})
        QTest::newRow(qPrintable(language))
            << QStringLiteral(PENTIMENTO_SOURCE_DIR "/translations/pentimento_%1.ts").arg(language);
}

// Whole, and with the places that the source has: %1 that is lost is a sentence without its name.
void TextsTest::translationsAreFinished()
{
    QFETCH(QString, file);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&source);
    QString text;
    int messages = 0;
    const auto placesOf = [](const QString &sentence) {
        static const QRegularExpression place(u"%(\\d|n)"_s);
        QStringList places;
        auto matches = place.globalMatch(sentence);
        while (matches.hasNext())
            places.append(matches.next().captured());
        places.removeDuplicates();
        places.sort();
        return places;
    };
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1) {
            text = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            ++messages;
            QVERIFY2(!xml.attributes().hasAttribute("type"_L1), qPrintable(text));
            const QString translated = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(!translated.trimmed().isEmpty(), qPrintable(text));
            QStringList expected = placesOf(text);
            QStringList found = placesOf(translated);
            expected.removeAll(u"%n"_s); // a plural form may write the number as a word
            found.removeAll(u"%n"_s);
            QVERIFY2(found == expected, qPrintable(text));
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(messages > 0);
}

PENTIMENTO_TEST(TextsTest)
#include "tst_texts.moc"
