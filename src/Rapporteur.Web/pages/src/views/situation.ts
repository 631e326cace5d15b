import { ask, changed, type Count, type Counts, type EventRow, type Filters, type Matrix, type Network, type Page, type Places, type PositionRow, type RelationRow, type StatementRow, type StoryRow, type Timeline } from "../api";
import { mapChart } from "../charts/map";
import { matrixChart } from "../charts/matrix";
import { networkChart } from "../charts/network";
import { daysOf, timelineChart } from "../charts/timeline";
import { type Child, h } from "../dom";
import { allLink, csvLink } from "../links";
import { entitle } from "../router";
import { pickForm } from "./pick";
import { eventColumns, positionColumns, relationColumns, statementColumns, table } from "./rows";
import { later } from "./section";

const Few = 12;

/** Whatever an actor may change about a position; who only says the same again changes nothing. */
const Changes = ["softened", "hardened", "reversed"];

const parts: [string, string][] = [["timeline", "Over time"], ["network", "Network"], ["relations", "Relations"], ["positions", "Positions"], ["changes", "What changed"], ["plans", "What is planned"], ["map", "Map"], ["statements", "Statements"], ["events", "Events"]];

/** What is known of some actors, an issue or a story: timeline, network, relations, positions and their changes, plans, map, the newest statements and events. */
export async function situationView(main: HTMLElement, query: URLSearchParams): Promise<void> {
  const given = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const picked = [...new Set([...query.getAll("actor"), ...query.getAll("with")].map(one => one.trim()).filter(Boolean))];
  const [issue, story, words] = [given("issue"), given("story"), given("text")];
  const filters: Filters = { actor: picked[0], with: picked.slice(1), issue, story, text: words, from: given("from"), until: given("until") };
  const [actors, issues, countries, stories] = await Promise.all([
    ask<Counts>("events/counts", { by: "actor" }), ask<Counts>("positions/counts", { by: "issue" }), ask<Counts>("events/counts", { by: "country" }), story ? ask<Page<StoryRow>>("stories", { story, limit: 1 }) : null,
  ]);
  const states = countries.items.filter(c => /^[A-Z]{3}$/.test(c.key)).slice(0, 200);
  const known: Count[] = [...states, ...actors.items.slice(0, 300)];
  const names = new Map([...actors.items, ...states].map(c => [c.key, c.name ?? c.key]));
  const called = (id: string): string => names.get(id) ?? id;
  const title = story && (stories?.items[0]?.title || stories?.items[0]?.opening || story);
  const name = [listed(picked.map(called)), issue, words && `“${words}”`, title].filter(Boolean).join(", ") || "All";
  entitle(name);
  main.append(
    h("h1", {}, name),
    pickForm(query, picked, title, known, issues.items, called),
    h("nav", { class: "jumps", "aria-label": "Parts of this view" }, parts.map(([id, called]) => h("a", { href: `#${id}` }, called))));
  const level = query.get("level") === "country" ? "country" : "actor";
  const timeline = ask<Timeline>("timeline", filters);
  const matrix = ask<Matrix>("matrix", filters);
  const few = { ...filters, limit: Few };
  const all = (kind: string, more: Filters = {}): Child => [allLink(kind, { ...filters, ...more }), " ", csvLink(kind, { ...filters, ...more })];
  main.append(...await Promise.all([
    later("timeline", "Cooperation and conflict", csvLink("timeline", filters), timeline.then(t => timelineChart(t, filters))),
    later("network", "Network", [levelLink(query, level), " ", csvLink("network", { ...filters, level })],
      Promise.all([timeline, ask<Network>("network", { ...filters, level })]).then(([t, network]) => networkOverTime(t, network, filters, level))),
    later("relations", "Who is with or against whom", all("relations"), sides(filters).then(rows => table("Newest relations", relationColumns, rows))),
    later("positions", "Positions", [allLink("positions", filters), " ", csvLink("matrix", filters)], matrix.then(matrixChart)),
    later("changes", "What changed", null, Promise.all([told(filters), matrix]).then(([rows, of]) => table("Positions that changed", positionColumns, newest([...rows, ...seen(of)]), "No story tells of a change, and no position differs from an earlier one."))),
    later("plans", "What is planned", all("events", { status: "planned" }), ask<Page<EventRow>>("events", { ...few, status: "planned" }).then(p => table("What is planned", eventColumns, p.items))),
    later("map", "Map of events", csvLink("places", filters), ask<Places>("places", filters).then(p => mapChart(p, filters))),
    later("statements", "Newest statements", all("statements"), ask<Page<StatementRow>>("statements", few).then(p => table("Newest statements", statementColumns, p.items))),
    later("events", "Newest events", all("events"), ask<Page<EventRow>>("events", few).then(p => table("Newest events", eventColumns, p.items))),
  ]));
}

/** Names as they are said: one, two and three. */
const listed = (names: string[]): string => names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

function levelLink(query: URLSearchParams, level: string): Node {
  const next = level === "actor" ? "country" : "actor";
  return h("a", { href: changed("/situation", query, { level: next }) }, next === "country" ? "by country" : "by actor");
}

/** Relations that put somebody on a side, kind by kind; who leads or belongs to whom is among all. */
async function sides(filters: Filters): Promise<RelationRow[]> {
  return (await Promise.all(["ally", "favours", "talks", "opposes", "fights"].map(type => ask<Page<RelationRow>>("relations", { ...filters, type, limit: Few / 2 })))).flatMap(p => p.items);
}

/** Positions of which a story says that they changed. */
async function told(filters: Filters): Promise<PositionRow[]> {
  return (await Promise.all(Changes.map(type => ask<Page<PositionRow>>("positions", { ...filters, type, limit: Few })))).flatMap(p => p.items);
}

/** Positions that differ from what the same actor held on an earlier day. */
const seen = (matrix: Matrix): PositionRow[] => matrix.cells.flatMap(cell => cell.days.flatMap((day, i) =>
  i > 0 && Changes.includes(day.change ?? "") ? cell.positions.filter(p => p.day === day.day).slice(0, 1).map(p => ({ ...p, change: day.change! })) : []));

/** Each position once, the newest first. */
function newest(rows: PositionRow[]): PositionRow[] {
  const once = new Map(rows.toReversed().map(row => [`${row.story} ${row.position}`, row]));
  return [...once.values()].sort((a, b) => a.day < b.day ? 1 : a.day > b.day ? -1 : 0).slice(0, Few);
}

/** The network of all days, and of each stretch of them. */
function networkOverTime(timeline: Timeline, all: Network, filters: Filters, level: string): Child {
  const stretches = stretchesOf(timeline);
  const shown = h("div", { "aria-live": "polite" }, networkChart(all, filters));
  if (stretches.length < 2) return shown;
  const label = h("output", {}, "all days");
  let turn = 0;
  const slider = h("input", {
    type: "range", min: 0, max: stretches.length, value: 0, step: 1, "aria-label": "Stretch of time", "aria-valuetext": "all days",
    oninput: () => void (async () => {
      const mine = ++turn, stretch = stretches[Number(slider.value) - 1];
      label.textContent = stretch ? stretch.name : "all days";
      slider.setAttribute("aria-valuetext", label.textContent);
      const narrowed = stretch ? { ...filters, from: stretch.from, until: stretch.until } : filters;
      const network = stretch ? await ask<Network>("network", { ...narrowed, level }) : all;
      if (mine === turn) shown.replaceChildren(networkChart(network, narrowed));
    })().catch((error: unknown) => shown.replaceChildren(h("p", { class: "problem", role: "alert" }, String(error)))),
  });
  return [h("div", { class: "over-time" }, slider, label), shown];
}

/** At most a dozen stretches that hold about the same number of steps with events. */
function stretchesOf(timeline: Timeline): { name: string; from: string; until: string }[] {
  const size = Math.max(1, Math.ceil(timeline.steps.length / 12));
  const stretches = [];
  for (let i = 0; i < timeline.steps.length; i += size) {
    const first = timeline.steps[i]!.key, last = timeline.steps[Math.min(i + size, timeline.steps.length) - 1]!.key;
    stretches.push({ name: first === last ? first : `${first} to ${last}`, from: daysOf(first).from, until: daysOf(last).until });
  }
  return stretches;
}
