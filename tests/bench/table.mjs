// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads lines "scenario<TAB>who<TAB>json" and prints one Markdown table: medians over the runs, the spread, and the ratio.
import { readFileSync } from "node:fs";

const sorted = (values) => [...values].sort((a, b) => a - b);
const quantile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))];
const round = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const runs = new Map();
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const [scenario, who, json] = line.split("\t");
  const figures = JSON.parse(json);
  const entry = runs.get(scenario) ?? {};
  (entry[who] ??= []).push({
    "finished → held, p50 (ms)": quantile(figures.latencies_ms, 0.5),
    "finished → held, p99 (ms)": quantile(figures.latencies_ms, 0.99),
    "requests per prediction": figures.requests_per_prediction,
    "processor per prediction (ms)": figures.cpu_ms_per_prediction,
  });
  runs.set(scenario, entry);
}
console.log("| scenario | figure | Pentimento | npm replicate | ratio |\n|---|---|---|---|---|");
for (const [scenario, who] of runs) {
  for (const figure of Object.keys(who.pentimento[0])) {
    const show = (name) => {
      const values = (who[name] ?? []).map((run) => run[figure]);
      return values.length ? `${round(quantile(values, 0.5))} (${round(Math.min(...values))}–${round(Math.max(...values))})` : "–";
    };
    const median = (name) => quantile((who[name] ?? []).map((run) => run[figure]), 0.5);
    console.log(`| ${scenario} | ${figure} | ${show("pentimento")} | ${show("peer")} | ${round(median("pentimento") / median("peer"))} |`);
  }
}
