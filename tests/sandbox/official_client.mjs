// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// official_client.mjs PACKAGE SANDBOX [--effects]: the official client's own functions against the sandbox, asserted on
// decoded pixels and on the sandbox's counts.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import readline from "node:readline";
import path from "node:path";
import { decodePng, encodePng } from "./png.mjs";

const [packageFolder, program, ...flags] = process.argv.slice(2);
const Replicate = createRequire(import.meta.url)(path.resolve(packageFolder));
const key = "r8_of_the_official_client";
const kontext = "black-forest-labs/flux-kontext-max";
const schnell = "black-forest-labs/flux-schnell";

const checks = [];
const check = (name, run) => checks.push({ name, run });

async function openSandbox(...options) {
  const child = spawn(program, ["--token", key, ...options], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = readline.createInterface({ input: child.stdout });
  const base = await new Promise((resolve, reject) => {
    lines.once("line", resolve);
    child.once("exit", (code) => reject(new Error(`the sandbox ended with ${code}`)));
  });
  const client = new Replicate({ auth: key, baseUrl: base });
  const counts = async () => (await fetch(new URL("/sandbox/counts", base))).json();
  return { base, client, counts, close: () => child.kill() };
}

// What the sandbox's plain effects paint for a seed.
const colourOf = (seed) => [(seed * 37) % 251, (seed * 91) % 251, (seed * 53) % 251];

// Without the key, as the official client fetches outputs.
async function picture(url) {
  const response = await fetch(url);
  assert.equal(response.status, 200);
  return decodePng(Buffer.from(await response.arrayBuffer()));
}

async function statusOf(promise) {
  return promise.then(
    () => 200,
    (error) => error.response?.status ?? error
  );
}

// What changed in the counts while something ran; the two looks at them are requests themselves.
async function counting(sandbox, run) {
  const before = await sandbox.counts();
  const result = await run();
  const after = await sandbox.counts();
  const changed = Object.fromEntries(Object.keys(after).map((k) => [k, after[k] - before[k]]));
  changed.requests -= 1;
  return { result, changed };
}

check("create, get and wait", async ({ client, ...sandbox }) => {
  const { result, changed } = await counting(sandbox, async () => {
    const made = await client.predictions.create({ model: kontext, input: { prompt: "make it blue hour", seed: 7 } });
    assert.equal(made.status, "starting");
    assert.match(made.id, /^[0-9a-z]{26}$/);
    assert.equal((await client.predictions.get(made.id)).id, made.id);
    return client.wait(made, { interval: 20 });
  });
  assert.equal(result.status, "succeeded");
  assert.match(result.logs, /Using seed: 7\n/);
  assert.match(result.logs, /100%\|██████████\| 28\/28/);
  const image = await picture(result.output);
  assert.deepEqual([image.width, image.height], [1024, 1024]);
  assert.deepEqual(image.pixel(5, 5), colourOf(7));
  assert.equal(changed.creates, 1);
  assert.ok(changed.polls >= 2);
});

check("create that waits", async ({ client, ...sandbox }) => {
  const { result, changed } = await counting(sandbox, () =>
    client.predictions.create({ model: kontext, input: { prompt: "x", seed: 8 }, wait: 30 })
  );
  assert.equal(result.status, "succeeded");
  assert.deepEqual((await picture(result.output)).pixel(1, 1), colourOf(8));
  assert.deepEqual([changed.creates, changed.polls], [1, 0]);
});

check("create by version", async ({ client }) => {
  const { latest_version: version } = await client.models.get(...schnell.split("/"));
  const input = { prompt: "x", num_outputs: 2, output_format: "png", seed: 30 };
  const made = await client.predictions.create({ version: version.id, input, wait: true });
  assert.equal(made.version, version.id);
  assert.equal(made.output.length, 2);
  assert.deepEqual((await picture(made.output[1])).pixel(5, 5), colourOf(31));
});

check("a wait that runs out says starting", async ({ client }) => {
  const made = await client.predictions.create({ model: kontext, input: { prompt: "[slow 60]" }, wait: 1 });
  assert.equal(made.status, "starting");
  assert.equal(made.output, null);
  await client.predictions.cancel(made.id);
});

check("cancel", async ({ client, ...sandbox }) => {
  const made = await client.predictions.create({ model: kontext, input: { prompt: "[slow 60]" } });
  const { changed } = await counting(sandbox, async () => {
    assert.equal((await client.predictions.cancel(made.id)).status, "canceled");
    assert.equal((await client.predictions.get(made.id)).status, "canceled");
  });
  assert.equal(changed.cancels, 1);
});

check("list, page by page", async ({ client, ...sandbox }) => {
  const { changed } = await counting(sandbox, async () => {
    for (let i = 0; i < 210; ++i) await client.predictions.create({ model: kontext, input: { prompt: `[fail] ${i}` } });
  });
  assert.equal(changed.creates, 210);
  const first = await client.predictions.list();
  assert.equal(first.results.length, 100);
  assert.equal(first.results[0].input.prompt, "[fail] 209");
  const ids = new Set();
  let pages = 0;
  for await (const page of client.paginate(client.predictions.list)) {
    page.forEach((prediction) => ids.add(prediction.id));
    ++pages;
  }
  assert.equal(ids.size, (await sandbox.counts()).creates);
  assert.equal(pages, 3);
});

check("run, which waits", async ({ client, ...sandbox }) => {
  const { result, changed } = await counting(sandbox, () => client.run(kontext, { input: { prompt: "x", seed: 9 } }));
  assert.deepEqual((await picture(result)).pixel(2, 2), colourOf(9));
  assert.equal(changed.creates, 1);
  assert.equal(changed.polls, 0);
});

check("run, which polls, with progress", async ({ client, ...sandbox }) => {
  const seen = [];
  const options = { input: { prompt: "x [slow 1]", seed: 10 }, wait: { mode: "poll", interval: 50 } };
  const { result, changed } = await counting(sandbox, () =>
    client.run(kontext, options, (prediction) => seen.push(`${prediction.status} ${prediction.logs.length}`))
  );
  assert.deepEqual((await picture(result)).pixel(2, 2), colourOf(10));
  assert.equal(changed.creates, 1);
  assert.ok(changed.polls > 1);
  assert.match(seen[0], /^starting/);
  assert.ok(new Set(seen.filter((s) => s.startsWith("processing"))).size > 1, "the log grows");
  assert.match(seen.at(-1), /^succeeded/);
});

check("run with a picture, which the client uploads", async ({ client, ...sandbox }) => {
  const file = new Blob([encodePng(300, 200, [10, 200, 30])], { type: "image/png" });
  const { result, changed } = await counting(sandbox, () =>
    client.run(kontext, { input: { prompt: "x", input_image: file, seed: 3 } })
  );
  assert.deepEqual([changed.uploads, changed.creates], [1, 1]);
  const image = await picture(result);
  assert.deepEqual([image.width, image.height], [1248, 832]);
  assert.deepEqual(image.pixel(0, 0), [1, 0, 0]); // one picture went in
});

check("run with a picture as data: URI", async ({ client, ...sandbox }) => {
  const uri = `data:image/png;base64,${encodePng(20, 40, [10, 200, 30]).toString("base64")}`;
  const { result, changed } = await counting(sandbox, () =>
    client.run(kontext, { input: { prompt: "x", input_image: uri } })
  );
  const image = await picture(result);
  assert.deepEqual([image.width, image.height], [720, 1456]);
  assert.deepEqual([changed.uploads, changed.creates], [0, 1]);
});

// With this strategy, the client mixes up its arguments and sends itself, key and all, as the input. No prediction may come
// of that.
check("the client sent as its own input is refused", async ({ base, ...sandbox }) => {
  const client = new Replicate({ auth: key, baseUrl: base, fileEncodingStrategy: "data-uri" });
  const { result, changed } = await counting(sandbox, () =>
    statusOf(client.run(kontext, { input: { prompt: "x", input_image: new Blob([encodePng(2, 2, [1, 2, 3])]) } }))
  );
  assert.equal(result, 422);
  assert.equal(changed.creates, 0);
});

check("run that is aborted cancels", async ({ client, ...sandbox }) => {
  const controller = new AbortController();
  const { changed } = await counting(sandbox, () =>
    statusOf(
      client.run(kontext, { input: { prompt: "[slow 60]" }, wait: { mode: "poll", interval: 20 }, signal: controller.signal }, (p) => {
        if (p.status === "processing") controller.abort();
      })
    )
  );
  assert.deepEqual([changed.creates, changed.cancels], [1, 1]);
});

check("refused and failed runs say why", async ({ client }) => {
  await assert.rejects(client.run(kontext, { input: { prompt: "[refuse]" } }), /flagged as sensitive.*E005/);
  await assert.rejects(client.run(kontext, { input: { prompt: "[fail]" } }), /E1000/);
  await assert.rejects(
    client.run(kontext, { input: { prompt: "x", input_image: "https://example.org/a.png" } }),
    /offline and does not fetch/
  );
});

check("files", async ({ client, base, ...sandbox }) => {
  const bytes = encodePng(5, 6, [7, 8, 9]);
  const { changed } = await counting(sandbox, async () => {
    const file = await client.files.create(new Blob([bytes], { type: "image/png" }), { from: "test" });
    assert.equal(file.size, bytes.length);
    assert.equal(file.content_type, "image/png");
    assert.deepEqual(file.metadata, { from: "test" });
    assert.equal(file.checksums.sha256, createHash("sha256").update(bytes).digest("hex"));
    assert.deepEqual(await client.files.get(file.id), file);
    assert.equal((await client.files.list()).results[0].id, file.id);
    const content = await fetch(`${base}/files/${file.id}/download`, { headers: { Authorization: `Bearer ${key}` } });
    assert.ok(Buffer.from(await content.arrayBuffer()).equals(bytes));
    assert.equal(await client.files.delete(file.id), true);
    assert.equal(await statusOf(client.files.get(file.id)), 404);
  });
  assert.deepEqual([changed.uploads, changed.downloads], [1, 1]);
});

check("models", async ({ client }) => {
  const model = await client.models.get(...kontext.split("/"));
  assert.equal(`${model.owner}/${model.name}`, kontext);
  assert.ok(model.latest_version.openapi_schema.components.schemas.Input.properties.prompt);
  const versions = await client.models.versions.list(...kontext.split("/"));
  assert.equal(versions.results[0].id, model.latest_version.id);
  const version = await client.models.versions.get(...kontext.split("/"), model.latest_version.id);
  assert.equal(version.id, model.latest_version.id);
  assert.ok((await client.models.list()).results.some((m) => m.name === model.name));
  const found = await client.models.search("open weights"); // method QUERY
  assert.deepEqual(found.results.map((m) => m.name), ["flux-kontext-dev"]);
  assert.deepEqual((await client.models.search("zebra")).results, []);
});

check("account", async ({ client }) => {
  assert.equal((await client.accounts.current()).username, "sandbox");
});

check("errors", async ({ client, base }) => {
  const stranger = new Replicate({ auth: "r8_wrong", baseUrl: base });
  assert.equal(await statusOf(stranger.accounts.current()), 401);
  assert.equal(await statusOf(stranger.predictions.create({ model: kontext, input: { prompt: "x" } })), 401);
  assert.equal(await statusOf(client.predictions.get("nothing")), 404);
  assert.equal(await statusOf(client.models.get("no", "model")), 404);
  assert.equal(await statusOf(client.predictions.create({ model: "no/model", input: {} })), 404);
  assert.equal(await statusOf(client.predictions.create({ version: "0".repeat(64), input: {} })), 422);
  const wrong = client.predictions.create({ model: kontext, input: { prompt: "x", output_format: "webp" } });
  await assert.rejects(wrong, /422.*"field":"input\.output_format".*"type":"enum"/);
  // What the sandbox does not have is told apart from what is broken.
  assert.equal(await statusOf(client.hardware.list()), 404);
  assert.equal(await statusOf(client.trainings.list()), 404);
  assert.equal(await statusOf(client.collections.list()), 404);
  assert.equal(await statusOf(client.deployments.list()), 404);
});

async function checkRate() {
  const sandbox = await openSandbox("--plain", "--pace", "0", "--rate", "2");
  const create = () => statusOf(sandbox.client.predictions.create({ model: kontext, input: { prompt: "[fail]" } }));
  assert.deepEqual([await create(), await create(), await create()], [200, 200, 429]);
  assert.equal((await sandbox.counts()).creates, 2);
  sandbox.close();
}

// The real effects: the same request gives the same pixels, and black and white is black and white.
async function checkEffects() {
  const sandbox = await openSandbox("--pace", "0");
  const file = () => new Blob([encodePng(90, 60, [200, 40, 90])], { type: "image/png" });
  const run = async () =>
    picture(await sandbox.client.run(kontext, { input: { prompt: "make it black and white", input_image: file() } }));
  const [first, second] = [await run(), await run()];
  assert.deepEqual([first.width, first.height], [1248, 832]);
  assert.ok(first.data.equals(second.data), "the same pixels twice");
  for (const [x, y] of [[10, 10], [600, 400], [1200, 800]]) {
    const [r, g, b] = first.pixel(x, y);
    assert.ok(r === g && g === b, `grey at ${x}, ${y}`);
  }
  sandbox.close();
}

let failed = 0;
async function report(name, run) {
  try {
    await run();
    console.log(`ok   ${name}`);
  } catch (error) {
    ++failed;
    console.log(`FAIL ${name}\n${error.stack}`);
  }
}

const sandbox = await openSandbox("--plain", "--pace", "0");
for (const { name, run } of checks) await report(name, () => run({ ...sandbox }));
sandbox.close();
await report("too many creates", checkRate);
if (flags.includes("--effects")) await report("real effects", checkEffects);
console.log(`${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
