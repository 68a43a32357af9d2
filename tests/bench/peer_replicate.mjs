// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The official JavaScript client at the same task as bench_engine: COUNT equal edits at once, timed from the service's
// completed_at to the moment the bytes are held. One line of JSON.
//   node peer_replicate.mjs PACKAGE BASE COUNT wait|poll PROMPT IMAGE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [packageFolder, base, count, mode, prompt, image] = process.argv.slice(2);
const Replicate = createRequire(pathToFileURL(packageFolder + "/"))(packageFolder);
const replicate = new Replicate({ auth: "none", baseUrl: base });
const uri = `data:image/png;base64,${readFileSync(image).toString("base64")}`;
const counts = async () => (await (await fetch(new URL("/sandbox/counts", base))).json()).requests;

async function one() {
  let prediction = await replicate.predictions.create({
    model: "black-forest-labs/flux-kontext-pro",
    input: { prompt, input_image: uri, output_format: "jpg" },
    ...(mode === "wait" ? { wait: 60 } : {}),
  });
  if (prediction.status !== "succeeded") prediction = await replicate.wait(prediction, { interval: 500 });
  const output = Array.isArray(prediction.output) ? prediction.output[0] : prediction.output;
  await (await fetch(String(output))).arrayBuffer();
  return Date.now() - Date.parse(prediction.completed_at);
}

const before = await counts();
const used = process.cpuUsage();
const latencies = await Promise.all(Array.from({ length: Number(count) }, one));
const cpu = process.cpuUsage(used);
const requests = (await counts()) - before - 1;
console.log(JSON.stringify({
  latencies_ms: latencies,
  requests_per_prediction: requests / latencies.length,
  cpu_ms_per_prediction: (cpu.user + cpu.system) / 1000 / latencies.length,
}));
