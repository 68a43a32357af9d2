// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// As much of PNG as the sandbox's outputs need: eight bits, RGB or RGBA, not interlaced.

import assert from "node:assert/strict";
import zlib from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function* chunks(bytes) {
  let at = 8;
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    const type = bytes.toString("latin1", at + 4, at + 8);
    assert.equal(bytes.readUInt32BE(end), crc32(bytes.subarray(at + 4, end)), `check sum of ${type}`);
    yield { type, data: bytes.subarray(at + 8, end) };
    at = end + 4;
  }
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; ++bit) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function unfilter(raw, width, height, channels) {
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; ++y) {
    const filter = raw[y * (stride + 1)];
    assert.ok(filter <= 4, "filter");
    for (let x = 0; x < stride; ++x) {
      const left = x >= channels ? out[y * stride + x - channels] : 0;
      const up = y > 0 ? out[(y - 1) * stride + x] : 0;
      const corner = x >= channels && y > 0 ? out[(y - 1) * stride + x - channels] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      out[y * stride + x] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return out;
}

// {width, height, pixel(x, y) → [r, g, b], data}
export function decodePng(bytes) {
  assert.ok(bytes.subarray(0, 8).equals(signature), "PNG signature");
  const all = [...chunks(bytes)];
  assert.equal(all.at(-1).type, "IEND");
  const header = all[0].data;
  const [width, height, depth, colour] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  assert.equal(depth, 8);
  assert.ok(colour === 2 || colour === 6, "RGB or RGBA");
  const channels = colour === 2 ? 3 : 4;
  const raw = zlib.inflateSync(Buffer.concat(all.filter((c) => c.type === "IDAT").map((c) => c.data)));
  assert.equal(raw.length, (width * channels + 1) * height);
  const data = unfilter(raw, width, height, channels);
  const pixel = (x, y) => [...data.subarray((y * width + x) * channels, (y * width + x) * channels + 3)];
  return { width, height, channels, data, pixel };
}

// A plane in one colour.
export function encodePng(width, height, [r, g, b]) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = 2;
  const row = Buffer.alloc(width * 3 + 1);
  for (let x = 0; x < width; ++x) row.set([r, g, b], 1 + x * 3);
  const rows = Buffer.concat(Array(height).fill(row));
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", zlib.deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}
