import { type ActorRow, address, ask, type Counts, type Page, type RecordSummary, type StoryRow } from "../api";
import { h } from "../dom";
import { csvLink, numberLink } from "../links";
import { go } from "../router";
import { form, section } from "./section";
import { actorColumns, storyColumns, table } from "./rows";

export async function homeView(main: HTMLElement): Promise<void> {
  const [record, stories, actors, issues] = await Promise.all([
    ask<RecordSummary>("record"), ask<Page<StoryRow>>("stories", { limit: 8 }), ask<Page<ActorRow>>("actors", { limit: 8 }), ask<Counts>("positions/counts", { by: "issue" }),
  ]);
  const kinds = ["stories", "actors", "events", "statements", "positions", "relations", "happenings"] as const;
  main.append(
    h("h1", {}, "Who did what to whom, and who says so"),
    form("Search the record", "/search", [{ name: "text", label: "Words, or somebody's name", type: "search" }], new URLSearchParams(), go),
    h("dl", { class: "figures" }, kinds.map(kind => h("div", {}, h("dt", {}, kind), h("dd", {}, h("a", { href: address("/items", { kind }), "aria-label": `${record[kind].toLocaleString("en")} ${kind}` }, record[kind].toLocaleString("en")))))),
    h("p", { class: "note" }, record.newest_day ? `The newest story is of ${record.newest_day}.` : "There are no stories yet: rapporteur add puts them in."),
    h("div", { class: "columns" },
      section("stories", "Newest stories", csvLink("stories", {}), table("Newest stories", storyColumns.slice(0, 2), stories.items)),
      section("actors", "Most active", csvLink("actors", {}), table("Actors in most events", [actorColumns[0]!, actorColumns[3]!, actorColumns[4]!], actors.items))),
    section("issues", "Issues", csvLink("positions/counts", { by: "issue" }), h("ul", { class: "chips" }, issues.items.slice(0, 24).map(i =>
      h("li", {}, h("a", { href: address("/situation", { issue: i.key }) }, i.key), " ", numberLink(i.count, "positions", { issue: i.key }, `positions on ${i.key}`))))));
}
