import { address, ask, type Counts, type EventRow, type Filters, type Matrix, type Network, type Page, type Places, type StatementRow, type Timeline } from "../api";
import { mapChart } from "../charts/map";
import { matrixChart } from "../charts/matrix";
import { networkChart } from "../charts/network";
import { daysOf, timelineChart } from "../charts/timeline";
import { type Child, h } from "../dom";
import { csvLink } from "../links";
import { entitle, go } from "../router";
import { eventColumns, statementColumns, table } from "./rows";
import { form, later } from "./section";

const Few = 12;

/** What is known of some actors or an issue: timeline, network, positions, map, the newest statements and events. */
export async function situationView(main: HTMLElement, query: URLSearchParams): Promise<void> {
  const given = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const [one, other, issue] = [given("actor") ?? given("with"), given("actor") ? given("with") : undefined, given("issue")];
  const common: Filters = { issue, text: given("text"), from: given("from"), until: given("until") };
  // The API knows a pair as one filter.
  const who: Filters = other ? { pair: `${one},${other}` } : { actor: one };
  const filters: Filters = { ...who, ...common };
  const [actors, issues, countries] = await Promise.all([ask<Counts>("events/counts", { by: "actor" }), ask<Counts>("positions/counts", { by: "issue" }), ask<Counts>("events/counts", { by: "country" })]);
  const names = new Map([...countries.items, ...actors.items].map(c => [c.key, c.name ?? c.key]));
  const called = (id: string | undefined): string | undefined => id && (names.get(id) ?? id);
  const name = [other ? `${called(one)} and ${called(other)}` : called(one), issue, given("text")].filter(Boolean).join(", ") || "All";
  entitle(name);
  main.append(
    h("h1", {}, name),
    form("Pick a situation", "/situation", [
      { name: "actor", label: "Actor or country", list: "actors" }, { name: "with", label: "and", list: "actors" }, { name: "issue", label: "Issue", list: "issues" },
      { name: "text", label: "Words", type: "search" }, { name: "from", label: "From", type: "date" }, { name: "until", label: "Until", type: "date" },
    ], query, go),
    h("datalist", { id: "actors" }, [...countries.items.filter(c => /^[A-Z]{3}$/.test(c.key)).slice(0, 200), ...actors.items.slice(0, 300)].map(a => h("option", { value: a.key }, a.name ?? a.key))),
    h("datalist", { id: "issues" }, issues.items.slice(0, 300).map(i => h("option", { value: i.key }))));
  const level = query.get("level") === "country" ? "country" : "actor";
  const timeline = ask<Timeline>("timeline", filters);
  main.append(...await Promise.all([
    later("timeline", "Cooperation and conflict", csvLink("timeline", filters), timeline.then(t => timelineChart(t, filters))),
    later("network", "Network", [levelLink(query, level), " ", csvLink("network", { ...filters, level })],
      Promise.all([timeline, ask<Network>("network", { ...filters, level })]).then(([t, all]) => networkOverTime(t, all, filters, level))),
    later("positions", "Positions", csvLink("matrix", { ...who, ...common }), ask<Matrix>("matrix", { ...who, ...common }).then(matrixChart)),
    later("map", "Map of events", csvLink("places", filters), ask<Places>("places", filters).then(p => mapChart(p, filters))),
    later("statements", "Newest statements", (other ? [one, other] : [one]).map(actor => [csvLink("statements", { actor, ...common }, other ? called(actor) : undefined), " "]), newest(other ? [one, other] : [one], common).then(rows => table("Newest statements", statementColumns, rows))),
    later("events", "Newest events", [h("a", { href: address("/items", { kind: "events", ...filters }), "aria-label": "all events" }, "all"), " ", csvLink("events", filters)],
      ask<Page<EventRow>>("events", { ...filters, limit: Few }).then(p => table("Newest events", eventColumns, p.items))),
  ]));
}

function levelLink(query: URLSearchParams, level: string): Node {
  const next = level === "actor" ? "country" : "actor";
  return h("a", { href: address("/situation", { ...Object.fromEntries(query), level: next }) }, next === "country" ? "by country" : "by actor");
}

/** Statements have no pair: those of each, the newest of all. */
async function newest(actors: (string | undefined)[], common: Filters): Promise<StatementRow[]> {
  const pages = await Promise.all(actors.map(actor => ask<Page<StatementRow>>("statements", { actor, ...common, limit: Few })));
  return pages.flatMap(p => p.items).sort((a, b) => a.day < b.day ? 1 : a.day > b.day ? -1 : 0).slice(0, Few);
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
