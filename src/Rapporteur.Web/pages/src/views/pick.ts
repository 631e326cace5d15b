import { changed, type Count } from "../api";
import { h } from "../dom";
import { go } from "../router";
import { form } from "./section";

/** As many as the API takes (Limits.Actors). */
const MostActors = 12;

/** Picks what a situation is about: any number of actors, each with a button that takes it away again, an issue, words, days. */
export function pickForm(query: URLSearchParams, picked: string[], story: string | null | undefined, known: Count[], issues: Count[], called: (id: string) => string): HTMLElement {
  const isFull = picked.length >= MostActors;
  // Who types or chooses a name means the first of that name: a country before the actor that is called the same.
  const ids = new Map(known.toReversed().map(c => [(c.name ?? c.key).toLowerCase(), c.key]));
  const element = form("Pick a situation", "/situation", [
    { name: "pick", id: "pick", label: picked.length === 0 ? "Actor or country" : "Add an actor or country", list: "actors", value: "", describedBy: picked.length > 0 ? "picked" : undefined, disabled: isFull, placeholder: isFull ? `${MostActors} at most` : undefined },
    { name: "issue", label: "Issue", list: "issues" }, { name: "text", label: "Words", type: "search" }, { name: "from", label: "From", type: "date" }, { name: "until", label: "Until", type: "date" },
  ], query, target => { go(target, picked.length > 0 || new URL(target, location.href).searchParams.has("actor") ? "pick" : undefined); }, given => {
    const typed = given.get("pick"), isAdded = typed !== null && !isFull;
    const all = isAdded ? [...new Set([...picked, ids.get(typed.toLowerCase()) ?? typed])] : picked;
    given.delete("pick");
    const shaped = new URLSearchParams(all.map((id, i): [string, string] => [i === 0 ? "actor" : "with", id]));
    for (const name of ["level", "story"]) if (query.get(name)) shaped.set(name, query.get(name)!);
    for (const [name, value] of given) shaped.set(name, value);
    return shaped;
  });
  const chip = (name: string, without: () => string): HTMLElement => h("li", {}, name, " ", h("button", { type: "button", class: "remove", "aria-label": `Remove ${name}`, onclick: () => { go(without(), "pick"); } }, "×"));
  const chips = picked.map(id => chip(called(id), () => {
    const [first, ...rest] = picked.filter(other => other !== id);
    return changed("/situation", query, { actor: first, with: rest });
  }));
  if (story) chips.push(chip(`Story: ${story}`, () => changed("/situation", query, { story: null })));
  if (chips.length > 0) element.prepend(h("ul", { class: "chips picked", id: "picked", "aria-label": "Picked" }, chips));
  element.append(
    h("datalist", { id: "actors" }, known.map(c => h("option", { value: c.name ?? c.key }, c.name ? c.key : null))),
    h("datalist", { id: "issues" }, issues.slice(0, 300).map(i => h("option", { value: i.key }))));
  return element;
}
