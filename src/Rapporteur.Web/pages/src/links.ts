import { address, type Filters } from "./api";
import { h } from "./dom";

export const actorLink = (id: string | null | undefined, name: string): Node => id ? h("a", { href: address("/actor", { id }) }, name) : document.createTextNode(name);

export const storyAddress = (id: string, item?: string | null): string => address("/story", { id, item });

/** A number, which opens what it counts. */
export const numberLink = (count: number, kind: string, filters: Filters, what: string): HTMLElement =>
  count === 0 ? h("span", {}, "0") : h("a", { class: "number", href: address("/items", { kind, ...filters }), "aria-label": `${count.toLocaleString("en")} ${what}` }, count.toLocaleString("en"));

/** All items of a kind, where only some are shown. */
export const allLink = (kind: string, filters: Filters): HTMLElement => h("a", { href: address("/items", { kind, ...filters }), "aria-label": `all ${kind}` }, "all");

export const csvLink = (path: string, filters: Filters, of?: string): HTMLElement => h("a", { class: "csv", href: address(`/api/${path}.csv`, filters), download: "", "aria-label": `CSV of ${of ?? path}` }, of ? `CSV of ${of}` : "CSV");

/** Names of several, each leading to its own page where it is known which is which. */
export function actorLinks(names: string, ids: string[]): Node[] {
  const single = names.split("; ").filter(Boolean);
  if (single.length !== ids.length) return [document.createTextNode(names)];
  return single.flatMap((name, i) => [...(i > 0 ? [document.createTextNode("; ")] : []), actorLink(ids[i], name)]);
}
