// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/deflatebomb.h"

#include <QStringBuilder>

namespace pentimento::test {

namespace {

// Deflate puts bits into bytes from the low end up; Huffman codes come with their high bit first.
class BitWriter
{
public:
    void value(unsigned bits, int count)
    {
        for (int i = 0; i < count; ++i)
            put((bits >> i) & 1U);
    }
    void code(unsigned bits, int count)
    {
        for (int i = count - 1; i >= 0; --i)
            put((bits >> i) & 1U);
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void put(unsigned bit)
    {
        m_current |= bit << m_filled;
        if (++m_filled < 8)
            return;
        m_bytes += char(m_current);
        m_current = 0;
        m_filled = 0;
    }

    QByteArray m_bytes;
    unsigned m_current = 0;
    int m_filled = 0;
};

} // namespace

QByteArray deflateBomb(qint64 unpacked)
{
    BitWriter writer;
    writer.value(1, 1);         // the last block,
    writer.value(1, 2);         // with the fixed codes
    writer.code(0b00110000, 8); // a zero byte
    for (qint64 made = 1; made < unpacked; made += 258) {
        writer.code(0b11000101, 8); // 258 bytes more,
        writer.code(0b00000, 5);    // each like the one before it
    }
    return "\x78\x9c" + writer.bytes();
}

} // namespace pentimento::test
