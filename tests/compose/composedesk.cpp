// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compose/composedesk.h"

#include "ui/compose/inputwell.h"
#include "ui/shared/calmstyle.h"
#include "ui/shared/theme.h"

#include <QAccessible>
#include <QBuffer>
#include <QLabel>
#include <QLocale>
#include <QtTest>

namespace pentimento::test {

using namespace Qt::StringLiterals;

Catalog widerCatalog()
{
    Catalog catalog = readCatalog({}).catalog;
    for (const QString &name : {u"google__nano-banana"_s, u"stability-ai__sdxl"_s, u"prunaai__z-image-turbo"_s}) {
        const auto model = readAnyModelFile(QStringLiteral(PENTIMENTO_FIXTURES "/schemas/") + name + u".json"_s);
        Q_ASSERT(model);
        catalog.add(*model);
    }
    return catalog;
}

namespace {

// Sizes are those of the program, whatever the desktop of the test wants.
void dress()
{
    static const bool isDressed = [] {
        QApplication::setStyle(new CalmStyle);
        QApplication::setPalette(paletteOf(tokensFor(Look::Dark)));
        QApplication::setFont(applicationFont(QApplication::font()));
        return true;
    }();
    Q_UNUSED(isDressed)
}

} // namespace

ComposeDesk::Dress::Dress()
{
    dress();
}

ComposeDesk::ComposeDesk(const ModelId &model, const ServiceId &service)
    : m_catalog({widerCatalog(), {}})
    , m_store(m_folder.filePath(u"inputs"_s), m_folder.filePath(u"results"_s))
    , m_thumbnails(m_store)
    , m_panel(m_catalog, m_store, m_thumbnails)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_panel.resize(320, 1000);
    m_panel.setOffer(model, service);
    m_panel.show();
    m_panel.activateWindow();
    [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&m_panel);
}

InputImage ComposeDesk::picture(const QString &name, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(int(qHash(name) % 360), 160, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const auto stored = m_store.addInputBytes(bytes, name);
    Q_ASSERT(stored);
    return {{}, stored->id, stored->name, stored->size, {}};
}

QStringList ComposeDesk::namesSeen() const
{
    QList<InputWell *> wells = m_panel.findChildren<InputWell *>();
    wells.removeIf([](const InputWell *well) { return !well->isVisible(); });
    std::sort(wells.begin(), wells.end(), [](const InputWell *a, const InputWell *b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    QStringList names;
    for (const InputWell *well : std::as_const(wells))
        names.append(well->well().image ? well->well().image->name : u"-"_s);
    return names;
}

QStringList ComposeDesk::namesOnTheWire() const
{
    QStringList names;
    for (const InputImage &image : draft().request.images)
        names.append(image.name);
    return names;
}

QString ComposeDesk::lineUnderButton() const
{
    QString text = find<QLabel>(u"runLine"_s)->text();
    return text.remove(QRegularExpression(u"<[^>]*>"_s)).replace(QChar::Nbsp, u' ');
}

QJsonValue ComposeDesk::value(const QString &name) const
{
    return draft().request.values.value(name).value_or(QJsonValue(QJsonValue::Undefined));
}

QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

void holdKey(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const auto send = [&](QEvent::Type type, bool isRepeat) {
        QKeyEvent event(type, key, modifiers, {}, isRepeat);
        QApplication::sendEvent(widget, &event);
    };
    send(QEvent::KeyPress, false);
    for (int i = 0; i < 20; ++i) {
        send(QEvent::KeyRelease, true);
        send(QEvent::KeyPress, true);
    }
    send(QEvent::KeyRelease, false);
}

void dragFromTo(QWidget *from, QWidget *to)
{
    const QPoint target = from->mapFromGlobal(to->mapToGlobal(to->rect().center()));
    const auto send = [&](QEvent::Type type, QPoint where, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, where, from->mapToGlobal(where), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(from, &event);
    };
    const QPoint start = from->rect().center();
    send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, (start + target) / 2, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseMove, target, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, target, Qt::LeftButton, Qt::NoButton);
}

} // namespace pentimento::test
