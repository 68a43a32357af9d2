// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens the form of every model among the files that it is given, all fields unfolded and laid out, several times, and
// prints one Markdown row: how many models there were, and what the median and the slowest of them took.

#include "app/catalog/catalog.h"
#include "ui/form/parameterform.h"
#include "ui/shared/calmstyle.h"
#include "ui/shared/tokens.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QScrollArea>

#include <algorithm>
#include <cstdio>

using namespace pentimento;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

double openingMilliseconds(const ModelSpec &model)
{
    QElapsedTimer time;
    time.start();
    QScrollArea area;
    area.setWidgetResizable(true);
    auto *form = new ParameterForm;
    area.setWidget(form);
    form->setModel(model, {});
    form->setAdvancedOpen(true);
    area.resize(320, 700);
    area.show();
    QApplication::processEvents();
    area.grab();
    return double(time.nsecsElapsed()) / 1e6;
}

// The median of a few rounds; the first, in which fonts and icons are read, is not counted.
double medianFor(const ModelSpec &model)
{
    QList<double> times;
    for (int i = 0; i <= rounds; ++i)
        times.append(openingMilliseconds(model));
    times.removeFirst();
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

// bench_forms FILE…
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(paletteOf(tokensFor(Look::Dark)));
    QList<std::pair<double, QString>> medians;
    const QStringList paths = QCoreApplication::arguments().mid(1);
    for (const QString &path : paths) {
        const auto model = readAnyModelFile(path);
        if (!model)
            qFatal("%s", qPrintable(model.error().detail));
        medians.append({medianFor(*model), model->id.text()});
    }
    if (medians.isEmpty())
        qFatal("bench_forms FILE…");
    std::sort(medians.begin(), medians.end());
    std::printf("| form of a model, %d models | median %.1f ms | slowest %.1f ms (%s) |\n", int(medians.size()),
                medians.at(medians.size() / 2).first, medians.last().first, qPrintable(medians.last().second));
    return 0;
}
