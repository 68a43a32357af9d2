// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest>

#include <functional>
#include <memory>

namespace pentimento::test {

// The list of test objects in an executable; filled by PENTIMENTO_TEST at the end of each tst_*.cpp.
void enter(const char *name, std::function<std::unique_ptr<QObject>()> make);

struct Entry
{
    template<typename Make>
    Entry(const char *name, Make make)
    {
        enter(name, make);
    }
};

} // namespace pentimento::test

// NOLINTNEXTLINE: a list that fills itself needs a static object, and only tests have it.
#define PENTIMENTO_TEST(Class)                                                                                         \
    static const pentimento::test::Entry entry##Class(#Class, [] { return std::make_unique<Class>(); });
