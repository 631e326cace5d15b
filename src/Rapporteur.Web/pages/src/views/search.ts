import { type ActorRow, ask, type Counts, type EventRow, type Page, type StatementRow, type StoryRow } from "../api";
import { h } from "../dom";
import { allLink, csvLink } from "../links";
import { go } from "../router";
import { plural } from "../words";
import { pager } from "./items";
import { actorColumns, eventColumns, statementColumns, storyColumns, table } from "./rows";
import { form, later, section } from "./section";

/** So many of the newest are looked through for the words, and so many are shown. */
const Looked = 200, Few = 10;

/** Those whose sentences have most of the words; of as many the newest. */
function nearest<T extends { sentence: string }>(rows: T[], text: string): T[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hits = new Map(rows.map(row => [row, words.filter(word => row.sentence.toLowerCase().includes(word)).length]));
  return rows.toSorted((a, b) => hits.get(b)! - hits.get(a)!).slice(0, Few);
}

export async function searchView(main: HTMLElement, query: URLSearchParams): Promise<void> {
  const text = query.get("text") ?? "";
  const offset = Number(query.get("offset") ?? 0) || 0;
  const filters = { text, publisher: query.get("publisher"), from: query.get("from"), until: query.get("until") };
  const publishers = await ask<Counts>("stories/counts", { by: "publisher" });
  main.append(
    h("h1", {}, "Search"),
    form("Search stories", "/search", [
      { name: "text", label: "Words of the story, or a name", type: "search", placeholder: "\"chemical weapons\" Damascus" },
      { name: "publisher", label: "Publisher", options: [["", "any"], ...publishers.items.filter(p => p.key).slice(0, 100).map((p): [string, string] => [p.key, `${p.key} (${p.count})`])] },
      { name: "from", label: "From", type: "date" }, { name: "until", label: "Until", type: "date" },
    ], query, go));
  const stories = await ask<Page<StoryRow>>("stories", { ...filters, limit: 20, offset });
  const parts = [Promise.resolve(section("stories", plural(stories.total, "story", "stories"), csvLink("stories", filters), table("Stories found", storyColumns, stories.items), pager("/search", query, stories)))];
  if (text && offset === 0) {
    const byName = text.replaceAll("\"", "").trim();
    if (byName) {
      parts.unshift(ask<Page<ActorRow>>("actors", { actor: byName, limit: 6 }).then(actors => actors.total === 0 ? h("section", { hidden: true })
        : section("actors", plural(actors.total, "actor"), [allLink("actors", { actor: byName }), " ", csvLink("actors", { actor: byName })], table("Actors of that name", actorColumns, actors.items))));
    }
    parts.push(later("events", "Events in these stories", [allLink("events", filters), " ", csvLink("events", filters)],
      ask<Page<EventRow>>("events", { ...filters, limit: Looked }).then(events => table("Events in these stories", eventColumns, nearest(events.items, text)))));
    parts.push(later("statements", "Statements in these stories", [allLink("statements", filters), " ", csvLink("statements", filters)],
      ask<Page<StatementRow>>("statements", { ...filters, limit: Looked }).then(said => table("Statements in these stories", statementColumns, nearest(said.items, text)))));
  }
  main.append(...await Promise.all(parts));
}
