import { type ActorRow, ask, changed, type EventRow, type Filters, type HappeningRow, type Page, type PositionRow, type RelationRow, type StatementRow, type StoryRow } from "../api";
import { h } from "../dom";
import { csvLink } from "../links";
import { go } from "../router";
import { plural } from "../words";
import { actorColumns, type Column, eventColumns, happeningColumns, positionColumns, relationColumns, statementColumns, storyColumns, table } from "./rows";
import { type Field, form } from "./section";

const PageSize = 50;

// What each kind can be asked by; the API says the same of its parameters.
const story = ["text", "story", "publisher", "issue"];
const days = ["from", "until"];
const who = ["actor", "with", "source", "target", "pair", "country", "role"];
const kinds: Record<string, { columns: Column<never>[]; filters: string[] }> = {
  events: { columns: eventColumns as Column<never>[], filters: [...who, "type", "code", "quad", "status", "place", ...days, ...story] },
  statements: { columns: statementColumns as Column<never>[], filters: ["actor", "with", "country", "role", "type", ...days, ...story] },
  positions: { columns: positionColumns as Column<never>[], filters: ["actor", "with", "target", "country", "role", "type", ...days, ...story] },
  relations: { columns: relationColumns as Column<never>[], filters: [...who, "type", ...days, ...story] },
  actors: { columns: actorColumns as Column<never>[], filters: ["actor", "country", "role", "type"] },
  stories: { columns: storyColumns as Column<never>[], filters: ["actor", "country", ...days, ...story] },
  happenings: { columns: happeningColumns as Column<never>[], filters: [...who, "type", "code", "status", "place", "independent", "disputed", ...days, ...story] },
};

const labels: Record<string, string> = { actor: "Takes part", with: "And", source: "Acts", target: "Acted upon", pair: "Pair (RUS,UKR)", text: "Words", code: "CAMEO code", type: "Type", story: "Story's id", independent: "Independent reports" };

const options: Record<string, [string, string][]> = {
  quad: [["", "any"], ["cooperation", "cooperation"], ["conflict", "conflict"], ["1", "verbal cooperation"], ["2", "material cooperation"], ["3", "verbal conflict"], ["4", "material conflict"], ["0", "neither"]],
  disputed: [["", "any"], ["true", "yes"], ["false", "no"]],
};

const field = (name: string): Field => ({ name, label: labels[name] ?? name[0]!.toUpperCase() + name.slice(1), type: days.includes(name) ? "date" : "text", options: options[name] });

type Any = EventRow & StatementRow & PositionRow & RelationRow & ActorRow & StoryRow & HappeningRow;

/** Any table of the record, narrowed by any of its filters: what a number opens. */
export async function itemsView(main: HTMLElement, query: URLSearchParams): Promise<void> {
  if (query.get("kind") === "reports") return reportsView(main, query);
  const kind = kinds[query.get("kind") ?? "events"] ? query.get("kind") ?? "events" : "events";
  const { columns, filters } = kinds[kind]!;
  const asked: Filters = Object.fromEntries(filters.map(name => [name, name === "with" ? query.getAll(name) : query.get(name)]));
  const given = filters.filter(name => query.get(name));
  const form_ = form(`Narrow the ${kind}`, "/items", [{ name: "kind", label: "Table", options: Object.keys(kinds).map((k): [string, string] => [k, k]) }, ...filters.flatMap(name => name === "with" ? [...query.getAll(name), ""].map(value => ({ ...field(name), value })) : [field(name)])], query, go);
  const page = await ask<Page<Any>>(kind, { ...asked, limit: PageSize, offset: query.get("offset") });
  const words: Record<string, string> = { stories: "story", happenings: "happening" };
  main.append(
    h("h1", {}, plural(page.total, words[kind] ?? kind.slice(0, -1), kind)),
    h("p", { class: "note" }, given.length > 0 ? given.map(name => `${labels[name] ?? name}: ${query.getAll(name).join(", ")}`).join(" · ") : "All in the record.", " ", csvLink(kind, asked)),
    h("details", { class: "narrow", open: given.length === 0 && !query.has("offset") && !query.has("kind") }, h("summary", {}, "Narrow"), form_),
    table(kind, columns as Column<unknown>[], page.items), pager("/items", query, page) ?? "");
}

async function reportsView(main: HTMLElement, query: URLSearchParams): Promise<void> {
  const reports = await ask<EventRow[]>("happening", { id: query.get("id"), independent: query.get("independent") });
  main.append(h("h1", {}, `${plural(reports.length, query.get("independent") === "true" ? "independent report" : "report")} of one happening`), table("Reports", eventColumns, reports));
}

/** Leads to the pages before and behind. */
export function pager(path: string, query: URLSearchParams, page: Page<unknown>): HTMLElement | null {
  if (page.offset === 0 && !page.truncated) return null;
  const at = (offset: number): string => changed(path, query, { offset: offset > 0 ? offset : null });
  return h("nav", { class: "pager", "aria-label": "Pages" },
    page.offset > 0 ? h("a", { href: at(Math.max(0, page.offset - page.limit)) }, "← newer") : null,
    h("span", {}, `${(page.offset + 1).toLocaleString("en")}–${(page.offset + page.items.length).toLocaleString("en")} of ${page.total.toLocaleString("en")}`),
    page.truncated ? h("a", { href: at(page.offset + page.limit) }, "older →") : null);
}
