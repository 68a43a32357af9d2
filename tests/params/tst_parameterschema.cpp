// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/params/parameterschema.h"
#include "tests/support/testmain.h"

using namespace pentimento;
using namespace Qt::StringLiterals;

class ParameterSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsComeInOrder();
    void numberedNamesCountAsNumbers();
    void fieldsAreFoundByNameAndRole();
};

namespace {

ParameterSpec field(const QString &name, std::optional<int> order = {}, bool required = false,
                    ParameterRole role = ParameterRole::None)
{
    ParameterSpec spec;
    spec.name = name;
    spec.order = order;
    spec.required = required;
    spec.role = role;
    return spec;
}

QStringList namesOf(const QList<ParameterSpec> &parameters)
{
    QStringList names;
    for (const ParameterSpec &spec : parameters)
        names.append(spec.name);
    return names;
}

} // namespace

void ParameterSchemaTest::fieldsComeInOrder()
{
    const ParameterSchema schema({field(u"zebra"_s), field(u"image"_s, {}, false, ParameterRole::Image),
                                  field(u"need_b"_s, {}, true), field(u"second"_s, 2), field(u"apple"_s),
                                  field(u"need_image"_s, {}, true, ParameterRole::Image), field(u"first"_s, -1),
                                  field(u"prompt"_s, {}, false, ParameterRole::Prompt), field(u"need_a"_s, {}, true)},
                                 OutputKind::File);
    QCOMPARE(namesOf(schema.parameters()), (QStringList{u"first"_s, u"second"_s, u"need_image"_s, u"need_a"_s,
                                                        u"need_b"_s, u"prompt"_s, u"image"_s, u"apple"_s, u"zebra"_s}));
}

void ParameterSchemaTest::numberedNamesCountAsNumbers()
{
    const auto image = [](const QString &name) { return field(name, {}, true, ParameterRole::Image); };
    const ParameterSchema schema({image(u"input_image_10"_s), image(u"input_image_2"_s), image(u"input_image"_s)},
                                 OutputKind::File);
    QCOMPARE(namesOf(schema.withRole(ParameterRole::Image)),
             (QStringList{u"input_image"_s, u"input_image_2"_s, u"input_image_10"_s}));
}

void ParameterSchemaTest::fieldsAreFoundByNameAndRole()
{
    const ParameterSchema schema({field(u"b"_s, 2, false, ParameterRole::Image),
                                  field(u"a"_s, 1, false, ParameterRole::Image),
                                  field(u"p"_s, 3, false, ParameterRole::Prompt)},
                                 OutputKind::Files);
    QCOMPARE(schema.findRole(ParameterRole::Image)->name, u"a"_s);
    QCOMPARE(schema.find(u"p")->role, ParameterRole::Prompt);
    QCOMPARE(schema.find(u"P"), nullptr);
    QCOMPARE(schema.findRole(ParameterRole::Seed), nullptr);
    QCOMPARE(schema.output(), OutputKind::Files);
    QCOMPARE(ParameterSchema().parameters().size(), 0);
}

PENTIMENTO_TEST(ParameterSchemaTest)
#include "tst_parameterschema.moc"
