// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/requesttext.h"

#include "app/catalog/catalog.h"
#include "app/jobs/requestbuilder.h"
#include "app/providers/protocols.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QProcess>

using namespace pentimento;
using namespace Qt::StringLiterals;

class RequestTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAndSecretsAreNamedAndNotShown();
    void listOfPicturesKeepsItsOrder();
    void requestIsWhatTheServiceGets();
    void aFormIsToldAsAForm();
    void bareBase64IsToldSo();
    void serversOnThisComputerAreShownAlike_data();
    void serversOnThisComputerAreShownAlike();
    void unknownFamilyHasNoText();
    void complaintsNameOurFields();
    void wordsSurviveTheShell_data();
    void wordsSurviveTheShell();
    void shellGivesCurlWhatTheProtocolSends_data();
    void shellGivesCurlWhatTheProtocolSends();
    void nameOfAPictureCannotLeaveItsComment();
    void keyHasAVariable_data();
    void keyHasAVariable();
};

namespace {

const ModelId kontext(u"black-forest-labs/flux-kontext-max"_s);

JobContext contextOf(const ServiceId &service, const ModelId &model)
{
    static const Catalog catalog = readCatalog({}).catalog;
    JobContext context;
    const ModelSpec *spec = catalog.model(model);
    if (catalog.service(service) == nullptr || spec == nullptr)
        qFatal("not in the catalogue");
    context.service = *catalog.service(service);
    context.model = *spec;
    Offer plain;
    plain.model = model;
    plain.remoteName = model.text();
    context.offer = context.service.offerFor(model).value_or(plain);
    context.protocol = protocolFor(context.service.family);
    return context;
}

EditRequest requestFor(const QString &prompt, const QString &picture = u"coffee.png"_s)
{
    EditRequest request;
    request.model = kontext;
    request.service = ServiceId(u"kkiai"_s);
    request.values.set(u"prompt"_s, prompt);
    request.images = {{u"input_image"_s, ImageId(QString(64, u'a')), picture, QSize(600, 400), {}}};
    return request;
}

QJsonObject inputOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value("input"_L1).toObject();
}

// A folder whose `curl` writes down what it was given.
class Shell
{
public:
    Shell()
    {
        QFile curl(m_folder.filePath(u"curl"_s));
        if (!curl.open(QIODevice::WriteOnly))
            qFatal("no folder");
        curl.write("#!/bin/sh\nprintf '%s\\0' \"$@\" >\"$ARGUMENTS\"\n");
        curl.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }

    [[nodiscard]] int run(const QString &script, const QStringList &options = {}) const
    {
        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"ARGUMENTS"_s, m_folder.filePath(u"arguments"_s));
        environment.insert(u"KKIAI_KEY"_s, u"sk- the key"_s);
        bash.setProcessEnvironment(environment);
        bash.setWorkingDirectory(m_folder.path());
        bash.start(u"bash"_s, options);
        bash.write(script.toUtf8());
        bash.closeWriteChannel();
        return bash.waitForFinished(60'000) ? bash.exitCode() : -1;
    }

    [[nodiscard]] QStringList arguments() const
    {
        QFile file(m_folder.filePath(u"arguments"_s));
        QStringList arguments = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QChar(u'\0'))
                                                               : QStringList{u"nothing"_s, {}};
        arguments.removeLast();
        return arguments;
    }

    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_folder;
};

void promptRows()
{
    QTest::addColumn<QString>("prompt");
    QTest::newRow("plain") << u"make it blue hour"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("quotes") << u"the 'neon' sign says \"open\", don't change ''it''"_s;
    QTest::newRow("commands") << u"$(touch evil) `touch evil` $HOME; touch evil & | > evil \\"_s;
    QTest::newRow("history and globs") << u"wow! !! * ? [a-z] {a,b} ~ #no comment"_s;
    QTest::newRow("lines") << u"one\ntwo\r\nthree\n\n\tfour\\\n"_s;
    QTest::newRow("every script") << u"蓝色时刻 לילה ليلة 🌆 e\u0301"_s;
    QTest::newRow("begins as a file or an option") << u"@/etc/passwd --output evil"_s;
}

} // namespace

void RequestTextTest::complaintsNameOurFields()
{
    JobContext context = contextOf(ServiceId(u"kkiai"_s), kontext);
    context.offer.renames = {{u"input_image"_s, u"image_url"_s}, {u"prompt_upsampling"_s, u"enhance_prompt"_s}};
    QCOMPARE(ourFields({u"enhance_prompt"_s, u"image_url.0"_s, u"0.params.seed"_s, u"output_format"_s, u"stream"_s},
                       context),
             (QStringList{u"prompt_upsampling"_s, u"input_image"_s, u"seed"_s, u"output_format"_s, u"stream"_s}));
}

void RequestTextTest::picturesAndSecretsAreNamedAndNotShown()
{
    JobContext context = contextOf(ServiceId(u"kkiai"_s), kontext);
    QList<ParameterSpec> parameters = context.model.schema.parameters();
    for (const QString &name : {u"hf_token"_s, u"given"_s}) {
        ParameterSpec secret;
        secret.name = name;
        secret.kind = ParameterKind::Secret;
        parameters.append(secret);
    }
    context.model.schema = ParameterSchema(parameters, OutputKind::File);
    EditRequest request = requestFor(u"blue hour"_s);
    request.values.set(u"given"_s, u"swordfish-1"_s);
    request.secrets = {u"hf_token"_s}; // as a stored request has it: the name alone
    const QJsonObject input = inputOf(requestJson(request, context));
    QCOMPARE(input.value("input_image"_L1).toString(), u"<coffee.png, 600 × 400>"_s);
    QCOMPARE(input.value("hf_token"_L1).toString(), u"<secret>"_s);
    QCOMPARE(input.value("given"_L1).toString(), u"<secret>"_s);
    QCOMPARE(input.value("prompt"_L1).toString(), u"blue hour"_s);
    QVERIFY(!curlText(request, context).contains(u"swordfish"_s));
}

void RequestTextTest::listOfPicturesKeepsItsOrder()
{
    JobContext context = contextOf(ServiceId(u"kkiai"_s), kontext);
    ParameterSpec images;
    images.name = u"images"_s;
    images.kind = ParameterKind::Files;
    context.model.schema = ParameterSchema({images}, OutputKind::File);
    EditRequest request = requestFor({});
    request.values = {};
    request.images = {{u"images"_s, {}, u"b.jpg"_s, QSize(2, 1), {}}, {u"images"_s, {}, u"a.webp"_s, QSize(), {}}};
    const QJsonArray list = inputOf(requestJson(request, context)).value("images"_L1).toArray();
    QCOMPARE(list, (QJsonArray{u"<b.jpg, 2 × 1>"_s, u"<a.webp>"_s}));
}

void RequestTextTest::requestIsWhatTheServiceGets()
{
    JobContext context = contextOf(ServiceId(u"kkiai"_s), kontext);
    context.offer.renames = {{u"input_image"_s, u"image_url"_s}};
    context.offer.constants = {{u"tier"_s, u"max"_s}};
    context.offer.omit = {u"aspect_ratio"_s};
    context.service.capabilities.files =
        true; // pictures would be uploaded: the paid request is still the one that is shown
    EditRequest request = requestFor(u"x"_s);
    request.values.set(u"seed"_s, qint64(9'007'199'254'740'993));
    request.values.set(u"aspect_ratio"_s, u"1:1"_s);
    const QByteArray json = requestJson(request, context);
    const QJsonObject input = inputOf(json);
    QCOMPARE(input.value("image_url"_L1).toString(), u"<coffee.png, 600 × 400>"_s);
    QCOMPARE(input.value("tier"_L1).toString(), u"max"_s);
    QVERIFY(!input.contains("aspect_ratio"_L1));
    QVERIFY(json.contains("9007199254740993"));
    QVERIFY(curlText(request, context).contains(u"/models/black-forest-labs/flux-kontext-max/predictions"_s));
}

void RequestTextTest::aFormIsToldAsAForm()
{
    JobContext context = contextOf(ServiceId(u"kkiai"_s), kontext);
    context.service.family = u"images"_s;
    context.service.paths.create = u"images/generations"_s;
    context.service.paths.edit = u"images/edits"_s;
    context.protocol = protocolFor(context.service.family);
    const EditRequest request = requestFor(u"it's \"blue\""_s);
    const QJsonObject told = QJsonDocument::fromJson(requestJson(request, context)).object();
    QCOMPARE(told.value("image[]"_L1).toString(), u"<coffee.png, 600 × 400>"_s);
    QCOMPARE(told.value("prompt"_L1).toString(), u"it's \"blue\""_s);
    const QString curl = curlText(request, context);
    QVERIFY2(curl.contains(u"--form 'image[]=@\"coffee.png\"'"_s), qPrintable(curl));
    QVERIFY2(curl.contains(u"--form-string 'prompt=it'\\''s \"blue\"'"_s), qPrintable(curl));
    QVERIFY(!curl.contains(u"multipart"_s)); // curl writes that itself, with its own boundary
    QVERIFY(!curl.contains(u"--data-raw"_s));
}

void RequestTextTest::bareBase64IsToldSo()
{
    JobContext context = contextOf(ServiceId(u"bfl"_s), kontext);
    const EditRequest request = requestFor(u"blue"_s);
    const QJsonObject told = QJsonDocument::fromJson(requestJson(request, context)).object();
    QCOMPARE(told.value("input_image"_L1).toString(), u"<coffee.png, 600 × 400>"_s);
    const QString curl = curlText(request, context);
    QVERIFY2(curl.contains(u"\"$(base64 -w0 'coffee.png')\""_s), qPrintable(curl));
    QVERIFY(!curl.contains(u"data:"_s));
}

void RequestTextTest::serversOnThisComputerAreShownAlike_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("sdcpp") << u"sdcpp"_s
                           << QStringList{u"\"distilled_guidance\": 2.5"_s, u"\"output_format\": \"jpeg\""_s,
                                          u"\"width\": 1248"_s};
    QTest::newRow("comfyui") << u"comfyui"_s << QStringList{u"\"text\": \"blue hour\""_s, u"\"guidance\": 2.5"_s};
}

void RequestTextTest::serversOnThisComputerAreShownAlike()
{
    QFETCH(QString, service);
    QFETCH(QStringList, lines);
    const ModelId dev(u"black-forest-labs/flux-kontext-dev"_s);
    EditRequest request = requestFor(u"blue hour"_s);
    request.model = dev;
    request.service = ServiceId(service);
    request.values.set(u"output_format"_s, u"jpg"_s);
    const QString text = QString::fromUtf8(requestJson(request, contextOf(request.service, dev)));
    lines.append(u"\"<coffee.png, 600 × 400>\""_s);
    for (const QString &line : std::as_const(lines))
        QVERIFY2(text.contains(line), qPrintable(text));
    QVERIFY(!text.contains(u"base64"_s));
    QVERIFY(!curlText(request, contextOf(request.service, dev)).contains(u"--header \"Authorization"_s));
}

void RequestTextTest::unknownFamilyHasNoText()
{
    JobContext context = contextOf(ServiceId(u"kkiai"_s), kontext);
    context.protocol = nullptr;
    QCOMPARE(requestJson(requestFor(u"x"_s), context), QByteArray());
    QCOMPARE(curlText(requestFor(u"x"_s), context), QString());
}

void RequestTextTest::wordsSurviveTheShell_data()
{
    promptRows();
}

void RequestTextTest::wordsSurviveTheShell()
{
    QFETCH(QString, prompt);
    const Shell shell;
    QCOMPARE(shell.run(u"curl "_s + shellQuoted(prompt)), 0);
    QCOMPARE(shell.arguments(), QStringList{prompt});
    QCOMPARE(shellQuoted(u"a"_s + QChar(u'\0') + u'b'), u"'ab'"_s);
}

void RequestTextTest::shellGivesCurlWhatTheProtocolSends_data()
{
    promptRows();
}

void RequestTextTest::shellGivesCurlWhatTheProtocolSends()
{
    QFETCH(QString, prompt);
    const Shell shell;
    const JobContext context = contextOf(ServiceId(u"kkiai"_s), kontext);
    const EditRequest request = requestFor(prompt, u"the 'best' $(touch evil).png"_s);
    const QString text = curlText(request, context);
    QVERIFY(!text.contains(u"the key"_s));
    QCOMPARE(shell.run(text, {u"-n"_s}), 0);
    QCOMPARE(shell.run(text), 0);
    QStringList arguments = shell.arguments();
    QCOMPARE(arguments.size(), 11);
    QCOMPARE(QJsonDocument::fromJson(arguments.takeLast().toUtf8()).object(),
             QJsonDocument::fromJson(requestJson(request, context)).object());
    QCOMPARE(arguments, (QStringList{u"--request"_s, u"POST"_s,
                                     u"https://www.kkiai.com/replicate/v1/models/black-forest-labs/flux-kontext-max/"
                                     "predictions"_s,
                                     u"--header"_s, u"Authorization: Bearer sk- the key"_s, u"--header"_s,
                                     u"Accept: application/json"_s, u"--header"_s, u"Content-Type: application/json"_s,
                                     u"--data-raw"_s}));
    QCOMPARE(inputOf(requestJson(request, context)).value("prompt"_L1).toString(), prompt);
    QCOMPARE(shell.files(), (QStringList{u"arguments"_s, u"curl"_s}));
}

void RequestTextTest::nameOfAPictureCannotLeaveItsComment()
{
    const Shell shell;
    const JobContext context = contextOf(ServiceId(u"kkiai"_s), kontext);
    for (const QString &name : {u"a\ntouch evil\n.png"_s, u"a\r\ntouch evil #.png"_s, u"a\u2028touch evil"_s,
                                u"\u202egnp.exe'; touch evil"_s, u"\\\ntouch evil"_s}) {
        const QString text = curlText(requestFor(u"x"_s, name), context);
        QCOMPARE(shell.run(text), 0);
        QCOMPARE(shell.arguments().size(), 11);
        QCOMPARE(shell.files(), (QStringList{u"arguments"_s, u"curl"_s}));
        QVERIFY(!text.contains(QChar(0x202e)));
    }
}

void RequestTextTest::keyHasAVariable_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<QString>("header");
    QTest::newRow("bearer") << u"kkiai"_s << Authentication::Bearer << u"\"Authorization: Bearer $KKIAI_KEY\""_s;
    QTest::newRow("x-key") << u"bfl"_s << Authentication::XKey << u"\"x-key: $BFL_KEY\""_s;
    QTest::newRow("fal") << u"fal.ai"_s << Authentication::FalKey << u"\"Authorization: Key $FAL_AI_KEY\""_s;
    QTest::newRow("name of a shell's kind") << u"1-a$(b)ü"_s << Authentication::Bearer << u"Bearer $_1_A__B___KEY\""_s;
    QTest::newRow("no key") << u"sandbox"_s << Authentication::None << QString();
}

void RequestTextTest::keyHasAVariable()
{
    QFETCH(QString, service);
    QFETCH(Authentication, authentication);
    QFETCH(QString, header);
    JobContext context = contextOf(ServiceId(u"kkiai"_s), kontext);
    context.service.id = ServiceId(service);
    context.service.authentication = authentication;
    const QString text = curlText(requestFor(u"x"_s), context);
    QVERIFY2(text.contains(header), qPrintable(text));
    QCOMPARE(text.contains(u"_KEY"_s), !header.isEmpty());
}

PENTIMENTO_TEST(RequestTextTest)

#include "tst_requesttext.moc"
