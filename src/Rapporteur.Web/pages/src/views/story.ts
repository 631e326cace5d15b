import { address, ask, type Reference, type StoryDetail, type StoryRecord } from "../api";
import { type Child, h, webAddress } from "../dom";
import { type Item, itemsOf, paragraphsOf, type Segment, segmentsOf } from "../marks";
import { entitle } from "../router";
import { act, plural, relationWords, stanceSign, stanceWord } from "../words";

/** A story: its text with what was read from it, each item beside its words. */
export async function storyView(main: HTMLElement, query: URLSearchParams): Promise<void> {
  const id = query.get("id") ?? "";
  const detail = await ask<StoryDetail>("story", { id });
  const { story, record } = detail;
  const title = story.title || story.opening || story.story;
  entitle(title);
  const items = itemsOf(record);
  const text = h("article", { class: "text", "aria-label": "Text of the story" }, paragraphsOf(record.text).map((p, i) =>
    h("p", { class: i === 0 && story.title && record.text.startsWith(story.title) ? "headline" : null }, segmentsOf(record, items, p).map(s => segment(s, record.text, id)))));
  const list = h("div", { class: "found" }, groups(record, items, id));
  const choose = (item: string | null): void => {
    for (const marked of main.querySelectorAll(".chosen")) marked.classList.remove("chosen");
    if (!item) return;
    const marks = [...text.querySelectorAll(`[data-items~="${CSS.escape(item)}"]`)];
    for (const mark of marks) mark.classList.add("chosen");
    const entry = list.querySelector(`[data-item="${CSS.escape(item)}"]`);
    entry?.classList.add("chosen");
    requestAnimationFrame(() => {
      marks[0]?.scrollIntoView({ block: "center" });
      // Where the list stands beside the text it scrolls by itself.
      if (entry instanceof HTMLElement && list.scrollHeight > list.clientHeight) list.scrollTop = entry.offsetTop - list.clientHeight / 3;
    });
  };
  // Choosing changes the address, so that each item has a link of its own, but not the view.
  main.addEventListener("click", event => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-choose]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, "", link.href);
    choose(link.dataset.choose!);
  });
  main.append(
    h("h1", {}, title),
    h("p", { class: "note" }, [story.day, story.publisher].filter(Boolean).join(" · "), source(story.url), " · ", h("a", { href: address("/situation", { story: id }) }, "situation: network, positions, plans, map"), " · ", h("a", { href: address("/api/story", { id }) }, "JSON")),
    detail.sources.length > 1 ? h("p", { class: "note" }, `Seen ${detail.sources.length} times: ${detail.sources.map(s => s.publisher || s.id).join(", ")}`) : "",
    h("ul", { class: "legend" }, (["event", "statement", "position", "relation"] as const).map(kind => h("li", {}, h("span", { class: `mark ${kind}` }, kind))), h("li", {}, h("span", { class: "actor" }, "actor"))),
    h("div", { class: "story" }, text, list),
    h("p", { class: "note" }, `Read by ${detail.program} with models ${detail.models}, knowledge ${detail.knowledge}.`));
  const at = Number(query.get("at"));
  choose(query.get("item") ?? (query.has("at") ? items.find(i => i.kind === "relation" && i.spans.some(s => s.start === at))?.id ?? null : null));
}

function source(url: string | null): Child {
  const web = webAddress(url);
  return web ? [" · ", h("a", { href: web, rel: "noopener noreferrer", target: "_blank" }, new URL(web).hostname)] : url ? ` · ${url}` : null;
}

function segment(part: Segment, text: string, story: string): Child {
  const words = text.slice(part.start, part.end);
  const inner: Child = part.actor ? h("span", { class: "actor", title: part.actor }, words) : words;
  if (part.items.length === 0) return inner;
  // What the item rests on is marked; who takes part shows only when the item is chosen.
  const proving = part.items.filter(i => i.spans.some(s => s.start <= part.start && s.end >= part.end));
  const trigger = proving.find(i => i.kind === "event") ?? proving.find(i => i.kind === "statement" && i.spans[0]!.start <= part.start && i.spans[0]!.end >= part.end);
  const attributes = { class: `mark ${[...new Set(proving.map(i => i.kind))].join(" ")}`, "data-items": part.items.map(i => i.id).join(" ") };
  return trigger ? h("a", { ...attributes, href: address("/story", { id: story, item: trigger.id }), "data-choose": trigger.id }, inner) : h("span", attributes, inner);
}

function groups(record: StoryRecord, items: Item[], story: string): Child {
  const name = (who: Reference | undefined): string => {
    if (!who) return "nobody named";
    const actor = record.actors.find(a => a.id === who.actor);
    return actor?.name ?? (who.end > who.start ? record.text.slice(who.start, who.end) : who.code ?? "somebody");
  };
  const names = (list: Reference[]): string => list.map(name).join("; ") || "–";
  const entry = (item: Item, ...content: Child[]): HTMLElement => h("li", { "data-item": item.id }, h("a", { href: address("/story", { id: story, item: item.id }), "data-choose": item.id }, content));
  const block = (kind: Item["kind"], title: string, content: (i: number) => Child): Child => {
    const mine = items.filter(i => i.kind === kind);
    return mine.length === 0 ? null : h("section", { class: "kind", "aria-label": title }, h("h2", {}, plural(mine.length, title)), h("ol", {}, mine.map((item, i) => entry(item, content(i)))));
  };
  return [
    h("section", { class: "kind", "aria-label": "actors" }, h("h2", {}, plural(record.actors.length, "actor")), h("ul", { class: "chips" }, record.actors.map(a => h("li", {}, h("a", { href: address("/actor", { id: a.id }) }, a.name))))),
    block("event", "event", i => {
      const e = record.events[i]!;
      return [h("b", {}, names(e.sources)), " ", h("span", { class: "sign" }, e.negated ? "not " : "", act(e.plover, e.mode, e.type)), " ", h("span", { class: "code" }, e.cameo), " ", h("b", {}, names(e.targets)),
        h("small", {}, [e.status === "actual" ? null : e.status, e.date].filter(Boolean).join(", "))];
    }),
    block("statement", "statement", i => {
      const s = record.statements[i]!;
      return [h("b", {}, name(s.speaker)), s.via?.length ? h("span", { class: "via" }, ` via ${names(s.via)}`) : null, ` ${record.text.slice(s.cue.start, s.cue.end)}: `, s.content.map(c => record.text.slice(c.start, c.end)).join(" … ")];
    }),
    block("position", "position", i => {
      const p = record.positions![i]!;
      return [h("b", {}, name(p.holder)), " ", h("span", { class: `stance ${stanceWord(p.stance)}` }, stanceSign(p.stance, p.conditional ?? false), " ", stanceWord(p.stance)), ` ${p.issue}`, p.change && p.change !== "none" ? h("small", {}, p.change) : null];
    }),
    block("relation", "relation", i => {
      const r = record.relations![i]!;
      return [h("b", {}, name(r.from)), ` ${relationWords(r.type)} `, h("b", {}, name(r.to))];
    }),
    block("group", "group", i => {
      const g = record.groups![i]!;
      return [h("b", {}, g.name), ` (${g.status}): ${names(g.members)}`];
    }),
  ];
}
