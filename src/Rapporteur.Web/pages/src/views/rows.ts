import type { ActorRow, EventRow, HappeningRow, PositionRow, RelationRow, StatementRow, StoryRow } from "../api";
import { address } from "../api";
import { type Child, h } from "../dom";
import { actorLink, actorLinks, storyAddress } from "../links";
import { act, lower, quads, relationKind, relationWords, stanceSign, stanceWord } from "../words";

/** A column of a table. */
export interface Column<T> { head: string; cell: (row: T) => Child; class?: string }

const evidence = (story: string, item: string | null, sentence: string): Child =>
  h("a", { class: "evidence", href: storyAddress(story, item), title: "Open the sentence in its story" }, sentence || story);

const day = (text: string): Child => h("time", {}, text);

export const eventColumns: Column<EventRow>[] = [
  { head: "Day", cell: r => day(r.day), class: "day" },
  { head: "Who", cell: r => actorLinks(r.sources, r.source_actors) },
  {
    head: "What",
    cell: r => [
      h("span", { class: `sign ${quads[r.quad]?.kind ?? "other"}` }, r.negated ? "not " : "", act(r.plover, r.mode, r.type)),
      " ", h("span", { class: "code", title: quads[r.quad]?.name ?? "" }, r.cameo), r.status === "actual" ? null : h("span", { class: "status" }, r.status),
    ],
  },
  { head: "To whom", cell: r => actorLinks(r.targets, r.target_actors) },
  { head: "Where", cell: r => r.place },
  { head: "Sentence", cell: r => evidence(r.story, r.event, r.sentence), class: "wide" },
];

export const statementColumns: Column<StatementRow>[] = [
  { head: "Day", cell: r => day(r.day), class: "day" },
  { head: "Who", cell: r => [actorLink(r.speaker_actor, r.speaker || "nobody named"), r.via ? h("span", { class: "via" }, ` via ${r.via}`) : null] },
  { head: "", cell: r => h("span", { class: "cue" }, r.cue), class: "cue" },
  { head: "What", cell: r => evidence(r.story, r.statement, r.content), class: "wide" },
];

export const positionColumns: Column<PositionRow>[] = [
  { head: "Day", cell: r => day(r.day), class: "day" },
  { head: "Who", cell: r => actorLink(r.holder_actor, r.holder) },
  { head: "Stands", cell: r => [h("span", { class: `stance ${stanceWord(r.stance)}` }, stanceSign(r.stance, r.conditional), " ", stanceWord(r.stance)), r.conditional ? " if" : null, r.change === "none" ? null : h("span", { class: "status" }, r.change)] },
  { head: "Issue", cell: r => h("a", { href: address("/situation", { issue: r.issue }) }, r.issue) },
  { head: "Sentence", cell: r => evidence(r.story, r.position, r.sentence || r.words), class: "wide" },
];

export const relationColumns: Column<RelationRow>[] = [
  { head: "Day", cell: r => day(r.day), class: "day" },
  { head: "From", cell: r => actorLink(r.from_actor, r.from) },
  { head: "Is", cell: r => h("span", { class: `sign ${relationKind(r.type)}` }, relationWords(r.type)) },
  { head: "To", cell: r => actorLink(r.to_actor, r.to) },
  { head: "Sentence", cell: r => h("a", { class: "evidence", href: address("/story", { id: r.story, at: r.start, to: r.end }) }, r.sentence || r.evidence), class: "wide" },
];

export const actorColumns: Column<ActorRow>[] = [
  { head: "Name", cell: r => actorLink(r.actor, r.name) },
  { head: "Kind", cell: r => r.kind },
  { head: "Code", cell: r => h("span", { class: "code" }, r.code) },
  { head: "Stories", cell: r => h("a", { class: "number", href: address("/items", { kind: "stories", actor: r.actor }), "aria-label": `${r.stories} stories of ${r.name}` }, r.stories), class: "count" },
  { head: "Events", cell: r => h("a", { class: "number", href: address("/items", { kind: "events", actor: r.actor }), "aria-label": `${r.events} events of ${r.name}` }, r.events), class: "count" },
];

export const storyColumns: Column<StoryRow>[] = [
  { head: "Day", cell: r => day(r.day), class: "day" },
  { head: "Story", cell: r => h("a", { href: storyAddress(r.story) }, r.title || r.opening || r.story), class: "wide" },
  { head: "Publisher", cell: r => r.publisher },
  { head: "Events", cell: r => h("a", { class: "number", href: address("/items", { kind: "events", story: r.story }), "aria-label": `${r.events} events of this story` }, r.events), class: "count" },
  { head: "Statements", cell: r => h("a", { class: "number", href: address("/items", { kind: "statements", story: r.story }), "aria-label": `${r.statements} statements of this story` }, r.statements), class: "count" },
];

export const happeningColumns: Column<HappeningRow>[] = [
  { head: "Day", cell: r => day(r.day), class: "day" },
  { head: "Who", cell: r => r.sources },
  { head: "What", cell: r => [lower(r.plover), " ", h("span", { class: "code" }, r.cameo), r.planned ? h("span", { class: "status" }, `planned, ${r.outcome}`) : null] },
  { head: "To whom", cell: r => r.targets },
  { head: "Where", cell: r => r.place },
  { head: "Reports", cell: r => h("a", { class: "number", href: address("/items", { kind: "reports", id: r.happening }), "aria-label": `${r.reports} reports of this happening` }, r.reports), class: "count" },
  { head: "Independent", cell: r => h("a", { class: "number", href: address("/items", { kind: "reports", id: r.happening, independent: "true" }), "aria-label": `${r.independent} independent reports of this happening` }, r.independent), class: "count" },
  { head: "Disagree on", cell: r => r.disagreement },
];

/** A table; the caption tells screen readers what it is. */
export function table<T>(caption: string, columns: Column<T>[], rows: T[], none = "Nothing in the record."): HTMLElement {
  if (rows.length === 0) return h("p", { class: "none" }, none);
  return h("div", { class: "scroll", role: "region", "aria-label": `${caption}, table`, tabindex: 0 }, h("table", { class: "rows" },
    h("caption", { class: "quiet" }, caption),
    h("thead", {}, h("tr", {}, columns.map(c => h("th", { scope: "col", class: c.class }, c.head || h("span", { class: "quiet" }, "How"))))),
    h("tbody", {}, rows.map(row => h("tr", {}, columns.map(c => h("td", { class: c.class, "data-head": c.head }, c.cell(row))))))));
}
