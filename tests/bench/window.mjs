// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// window.mjs RUNS FLOOR NAME=PROGRAM … : P1 and P4. Starts an empty Qt window (the floor) and the program on each library by turns,
// and prints a Markdown table: from exec to the first painted frame, to the library at hand, and the memory (PSS) at idle, with
// the ratio to the floor of the same run. Each NAME=PROGRAM may hold arguments, parted by spaces.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [runs, ...programs] = [Number(process.argv[2]), ...process.argv.slice(3)];
const folder = mkdtempSync(join(tmpdir(), "pentimento-bench-"));
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const idleMs = 2500;

function phases(file) {
  try {
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    return Object.fromEntries(lines.map((line) => line.split(" ")).map(([time, phase]) => [phase, Number(time) / 1000]));
  } catch {
    return {};
  }
}

async function start(command, last) {
  const trace = join(folder, "trace");
  rmSync(trace, { force: true });
  const begin = Number(process.hrtime.bigint()) / 1e6;
  const [program, ...rest] = command.split(" ");
  const child = spawn(program, rest, { env: { ...process.env, PENTIMENTO_TRACE: trace }, stdio: "ignore" });
  while (phases(trace)[last] === undefined && child.exitCode === null) await pause(5);
  await pause(idleMs);
  const seen = phases(trace);
  const memory = readFileSync(`/proc/${child.pid}/smaps_rollup`, "utf8").match(/^Pss:\s+(\d+)/m);
  child.kill("SIGTERM");
  await new Promise((resolve) => child.once("exit", resolve));
  const since = (phase) => (seen[phase] === undefined ? NaN : seen[phase] - begin);
  return { "painted (ms)": since("painted"), "library at hand (ms)": since("ready"), "memory, PSS (MB)": Number(memory[1]) / 1024 };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const table = new Map(programs.map((entry) => [entry.slice(0, entry.indexOf("=")), []]));
for (let run = 0; run < runs; ++run) {
  for (const [index, entry] of programs.entries()) {
    const cut = entry.indexOf("=");
    table.get(entry.slice(0, cut)).push(await start(entry.slice(cut + 1), index === 0 ? "painted" : "ready"));
  }
}
rmSync(folder, { recursive: true });
console.log("| window | figure | median (least–most) | ratio to the floor |\n|---|---|---|---|");
const floor = table.values().next().value;
for (const [name, figures] of table) {
  for (const figure of Object.keys(figures[0])) {
    const values = figures.map((run) => run[figure]);
    if (values.some(Number.isNaN)) continue;
    const base = median(floor.map((run) => run[figure]));
    const spread = `${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;
    console.log(`| ${name} | ${figure} | ${spread} | ${Number.isNaN(base) ? "–" : (median(values) / base).toFixed(2)} |`);
  }
}
