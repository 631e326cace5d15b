import { type ActorDetail, address, ask, type Count, type EventRow, type Filters, type Page, type PositionRow, type RelationRow, type StatementRow, type Timeline } from "../api";
import { timelineChart } from "../charts/timeline";
import { h } from "../dom";
import { actorLink, allLink, csvLink, numberLink } from "../links";
import { entitle } from "../router";
import { lower } from "../words";
import { eventColumns, positionColumns, relationColumns, statementColumns, table } from "./rows";
import { later, section } from "./section";

const Few = 10;

export async function actorView(main: HTMLElement, query: URLSearchParams): Promise<void> {
  const id = query.get("id") ?? "";
  const { actor, ...of } = await ask<ActorDetail>("actor", { id });
  entitle(actor.name);
  const mine: Filters = { actor: id };
  const all = (kind: string) => [allLink(kind, mine), " ", csvLink(kind, mine)];
  main.append(
    h("h1", {}, actor.name),
    h("p", { class: "note" }, [actor.kind, actor.country, actor.role, actor.code].filter(Boolean).join(" · "), " · ", h("a", { href: address("/situation", { actor: id }) }, "situation")),
    h("dl", { class: "figures" }, ([["stories", actor.stories], ["events", actor.events], ["statements", of.statements], ["positions", of.positions], ["relations", of.relations]] as const)
      .map(([kind, count]) => h("div", {}, h("dt", {}, kind), h("dd", {}, numberLink(count, kind, mine, kind))))));
  main.append(...await Promise.all([
    later("timeline", "Cooperation and conflict", csvLink("timeline", mine), ask<Timeline>("timeline", mine).then(t => timelineChart(t, mine))),
    Promise.resolve(h("div", { class: "columns" },
      section("with", "With whom", csvLink("events/counts", { ...mine, by: "actor" }), counts(of.with, c => actorLink(c.key, c.name ?? c.key), c => ({ pair: `${id},${c.key}` }), "events with")),
      section("acts", "Does", csvLink("events/counts", { source: id, by: "type" }), counts(of.acts, c => lower(c.key || null), c => ({ source: id, type: c.key || "none" }), "times")),
      section("suffers", "Is done to", csvLink("events/counts", { target: id, by: "type" }), counts(of.suffers, c => lower(c.key || null), c => ({ target: id, type: c.key || "none" }), "times")))),
    later("events", "Newest events", all("events"), ask<Page<EventRow>>("events", { ...mine, limit: Few }).then(p => table("Newest events", eventColumns, p.items))),
    later("statements", "Newest statements", all("statements"), ask<Page<StatementRow>>("statements", { ...mine, limit: Few }).then(p => table("Newest statements", statementColumns, p.items))),
    later("positions", "Positions", all("positions"), ask<Page<PositionRow>>("positions", { ...mine, limit: Few }).then(p => table("Newest positions", positionColumns, p.items))),
    later("relations", "Relations", all("relations"), ask<Page<RelationRow>>("relations", { ...mine, limit: Few }).then(p => table("Newest relations", relationColumns, p.items))),
  ]));
}

/** A count; mere statements are events without a type. */
function counts(list: Count[], name: (count: Count) => Node | string, filters: (count: Count) => Filters, what: string): HTMLElement {
  if (list.length === 0) return h("p", { class: "none" }, "Nothing in the record.");
  return h("ul", { class: "tally" }, list.slice(0, Few).map(c => h("li", {}, h("span", {}, name(c)), numberLink(c.count, "events", filters(c), `${what} ${c.name ?? lower(c.key || null)}`))));
}
