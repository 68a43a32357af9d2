// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/preferences/sightings.h"

#include <QAccessible>
#include <QMetaProperty>
#include <QWidget>

namespace pentimento::test {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(QAccessibleInterface *accessible)
{
    QStringList texts;
    for (int kind = QAccessible::Name; kind <= QAccessible::Accelerator; ++kind)
        texts.append(accessible->text(QAccessible::Text(kind)));
    if (QAccessibleTextInterface *text = accessible->textInterface())
        texts.append(text->text(0, text->characterCount()));
    if (QAccessibleValueInterface *value = accessible->valueInterface())
        texts.append(value->currentValue().toString());
    return texts;
}

bool holds(const QVariant &value, const QByteArray &secret)
{
    return value.toString().contains(QString::fromLatin1(secret)) || value.toByteArray().contains(secret)
           || value.toStringList().join(u'\n').contains(QString::fromLatin1(secret));
}

QStringList propertiesOf(const QWidget &widget, const QByteArray &secret)
{
    QStringList found;
    const QMetaObject *meta = widget.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        if (holds(meta->property(i).read(&widget), secret))
            found.append(u"%1.%2"_s.arg(widget.objectName(), QLatin1StringView(meta->property(i).name())));
    }
    const QList<QByteArray> names = widget.dynamicPropertyNames();
    for (const QByteArray &name : names) {
        if (holds(widget.property(name.constData()), secret))
            found.append(u"%1.%2"_s.arg(widget.objectName(), QString::fromLatin1(name)));
    }
    return found;
}

} // namespace

QStringList sightingsIn(QWidget &widget, const QByteArray &secret)
{
    QStringList found;
    const QList<QWidget *> all = QList<QWidget *>{&widget} + widget.findChildren<QWidget *>();
    for (QWidget *each : all) {
        found += propertiesOf(*each, secret);
        if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(each);
            accessible != nullptr && textsOf(accessible).join(u'\n').contains(QString::fromLatin1(secret)))
            found.append(u"%1 to a screen reader"_s.arg(each->objectName()));
    }
    return found;
}

} // namespace pentimento::test
