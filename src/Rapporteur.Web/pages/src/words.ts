/** Words for codes. */
export const quads: Record<number, { name: string; kind: "cooperation" | "conflict" | "other" }> = {
  0: { name: "neither", kind: "other" },
  1: { name: "verbal cooperation", kind: "cooperation" },
  2: { name: "material cooperation", kind: "cooperation" },
  3: { name: "verbal conflict", kind: "conflict" },
  4: { name: "material conflict", kind: "conflict" },
};

export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** A code in small letters, as words. */
export const lower = (code: string | null): string => (code ?? "statement").toLowerCase().replace(/[-_]/g, " ");

/** What an event is: its type, and how it was done. */
export const act = (plover: string | null | undefined, mode: string | null | undefined, own?: string | null): string => `${lower(plover ?? own ?? null)}${mode ? ` (${lower(mode)})` : ""}`;

/** How a relation reads between its ends. */
const relations: Record<string, string> = { ally: "is an ally of", favours: "favours", talks: "talks with", opposes: "opposes", fights: "fights", member: "is a member of", leads: "leads", part: "is part of", same: "is" };

export const relationWords = (type: string): string => relations[type] ?? lower(type);

/** Which side a relation is on. */
export const relationKind = (type: string): "cooperation" | "conflict" | "other" => ["ally", "favours", "talks"].includes(type) ? "cooperation" : ["opposes", "fights"].includes(type) ? "conflict" : "other";

/** How a stance reads. */
export function stanceWord(stance: number): "for" | "against" | "neither" {
  return stance > 0.05 ? "for" : stance < -0.05 ? "against" : "neither";
}

export const stanceSign = (stance: number, conditional: boolean): string => {
  const word = stanceWord(stance);
  return word === "for" ? (conditional ? "△" : "▲") : word === "against" ? (conditional ? "▽" : "▼") : conditional ? "○" : "●";
};
