import { address, type Filters, type Timeline, type TimelineStep } from "../api";
import { h, s } from "../dom";
import { numberLink } from "../links";
import { chartWidth } from "./size";

const Height = 250, Left = 40, Bottom = 22, Top = 8;

const sides = [
  { key: "verbal_cooperation", quad: 1, class: "cooperation verbal", name: "verbal cooperation", up: true },
  { key: "material_cooperation", quad: 2, class: "cooperation", name: "material cooperation", up: true },
  { key: "verbal_conflict", quad: 3, class: "conflict verbal", name: "verbal conflict", up: false },
  { key: "material_conflict", quad: 4, class: "conflict", name: "material conflict", up: false },
] as const;

/** The days of a step, as filters. */
export function daysOf(key: string): { from: string; until: string } {
  if (key.length === 10) return { from: key, until: key };
  if (key.length === 4) return { from: `${key}-01-01`, until: `${key}-12-31` };
  const last = new Date(Date.UTC(Number(key.slice(0, 4)), Number(key.slice(5)), 0)).getUTCDate();
  return { from: `${key}-01`, until: `${key}-${last}` };
}

/** Every step from the first to the last, so that a quiet month takes its room. */
export function allSteps(timeline: Timeline): TimelineStep[] {
  const found = new Map(timeline.steps.map(step => [step.key, step]));
  const first = timeline.steps[0]?.key, last = timeline.steps.at(-1)?.key;
  if (!first || !last) return [];
  const size = first.length, steps: TimelineStep[] = [];
  const at = new Date(`${first}${"-01-01".slice(size - 4)}T00:00:00Z`);
  for (let key = first; key <= last && steps.length < 2000;) {
    steps.push(found.get(key) ?? { key, verbal_cooperation: 0, material_cooperation: 0, verbal_conflict: 0, material_conflict: 0, other: 0 });
    if (size === 10) at.setUTCDate(at.getUTCDate() + 1);
    else if (size === 7) at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCFullYear(at.getUTCFullYear() + 1);
    key = at.toISOString().slice(0, size);
  }
  return steps;
}

/** Bars up for cooperation, down for conflict; the table below tells the same, and each of its numbers opens its events. */
export function timelineChart(timeline: Timeline, filters: Filters): HTMLElement {
  const steps = allSteps(timeline);
  if (steps.length === 0) return h("p", { class: "none" }, "No events with a day.");
  const Width = chartWidth();
  const up = Math.max(1, ...steps.map(t => t.verbal_cooperation + t.material_cooperation)), down = Math.max(1, ...steps.map(t => t.verbal_conflict + t.material_conflict));
  const room = Height - Top - Bottom, unit = room / (up + down), zero = Top + up * unit;
  const pitch = (Width - Left) / steps.length, bar = Math.max(1.5, Math.min(26, pitch * 0.8));
  // The first label begins at its bar, the others stand beneath theirs: half as far again keeps them apart.
  const every = Math.max(1, Math.ceil((steps[0]!.key.length * 6.6 * 1.5 + 8) / pitch));
  const bars = steps.flatMap((step, i) => {
    let above = zero, below = zero;
    return sides.filter(side => step[side.key] > 0).map(side => {
      const size = step[side.key] * unit;
      const y = side.up ? above -= size : below;
      if (!side.up) below += size;
      return s("a", { href: address("/items", { kind: "events", ...filters, ...daysOf(step.key), quad: side.quad }), tabindex: -1 },
        s("rect", { class: side.class, x: Left + i * pitch + (pitch - bar) / 2, y, width: bar, height: Math.max(1, size - 0.5) }, s("title", {}, `${step.key}: ${step[side.key]} ${side.name}`)));
    });
  });
  return h("figure", { class: "chart" },
    legend(),
    s("svg", { viewBox: `0 0 ${Width} ${Height}`, class: "timeline", "aria-hidden": "true" },
      s("line", { class: "axis", x1: Left, x2: Width, y1: zero, y2: zero }),
      s("text", { class: "tick", x: Left - 6, y: Top + 10, "text-anchor": "end" }, up), s("text", { class: "tick", x: Left - 6, y: Height - Bottom, "text-anchor": "end" }, down),
      bars,
      steps.map((step, i) => i % every === 0 ? s("text", { class: "tick", x: Left + i * pitch + (i === 0 ? 0 : pitch / 2), y: Height - 5, "text-anchor": i === 0 ? "start" : Left + (i + 0.5) * pitch + step.key.length * 3.3 > Width ? "end" : "middle", dx: i > 0 && Left + (i + 0.5) * pitch + step.key.length * 3.3 > Width ? pitch / 2 : null }, step.key) : null)),
    h("figcaption", {}, `Events by ${timeline.unit}.`, timeline.undated > 0 ? " Events without a day are left out." : "", timeline.truncated ? " Earlier ones are left out." : "",
      " Bars lead to their events."),
    h("details", {}, h("summary", {}, "The same as a table"), stepTable(timeline, filters)));
}

function legend(): HTMLElement {
  return h("ul", { class: "legend" }, sides.map(side => h("li", {}, s("svg", { viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" }, s("rect", { class: side.class, width: 12, height: 12 })), ` ${side.name}`)));
}

function stepTable(timeline: Timeline, filters: Filters): HTMLElement {
  const cell = (count: number, key: string, quad: number, what: string) => h("td", { class: "count" }, numberLink(count, "events", { ...filters, ...daysOf(key), quad }, `events of ${what} in ${key}`));
  return h("div", { class: "scroll", role: "region", "aria-label": "Timeline as a table", tabindex: 0 }, h("table", { class: "plain" },
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, timeline.unit), sides.map(side => h("th", { scope: "col" }, side.name)), h("th", { scope: "col" }, "neither"))),
    h("tbody", {}, timeline.steps.toReversed().map(step => h("tr", {}, h("th", { scope: "row" }, step.key), sides.map(side => cell(step[side.key], step.key, side.quad, side.name)), cell(step.other, step.key, 0, "neither"))))));
}
