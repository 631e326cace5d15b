import type { Span, StoryRecord } from "./api";

/** An item of a story and the words that prove it. */
export interface Item { id: string; kind: "event" | "statement" | "position" | "relation" | "group"; spans: Span[]; all: Span[] }

/** A stretch of text under the same marks. */
export interface Segment extends Span { items: Item[]; actor: string | null }

/** The items of a record; those without an id are named by their place. */
export function itemsOf(record: StoryRecord): Item[] {
  const real = (...spans: (Span | undefined)[]): Span[] => spans.filter((s): s is Span => s?.start !== undefined && s.end > s.start);
  return [
    ...record.events.map((e): Item => ({ id: e.id, kind: "event", spans: real(e.trigger), all: real(e.trigger, ...e.sources, ...e.targets) })),
    ...record.statements.map((s): Item => ({ id: s.id, kind: "statement", spans: real(s.cue, ...s.content), all: real(s.cue, s.speaker, ...s.content) })),
    ...(record.positions ?? []).map((p): Item => ({ id: p.id, kind: "position", spans: real(p.evidence), all: real(p.evidence, p.holder) })),
    ...(record.relations ?? []).map((r, i): Item => ({ id: `r${i + 1}`, kind: "relation", spans: real(r.evidence), all: real(r.evidence, r.from, r.to) })),
    ...(record.groups ?? []).map((g, i): Item => ({ id: `g${i + 1}`, kind: "group", spans: real(g.evidence), all: real(g.evidence) })),
  ];
}

/** Cuts a text where any mark begins or ends. Offsets count UTF-16 code units, as strings here do. */
export function segmentsOf(record: StoryRecord, items: Item[], within: Span): Segment[] {
  const marks = [
    ...items.flatMap(item => item.all.map(span => ({ ...span, item, actor: null as string | null }))),
    ...record.mentions.filter(m => m.actor).map(m => ({ start: m.start, end: m.end, item: null, actor: m.actor! })),
  ].filter(m => m.end > within.start && m.start < within.end);
  const cuts = [...new Set([within.start, within.end, ...marks.flatMap(m => [m.start, m.end])])].filter(at => at >= within.start && at <= within.end).sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const over = marks.filter(m => m.start <= start && m.end >= end);
    // The shortest mention is the innermost.
    const actor = over.filter(m => m.actor).sort((a, b) => (a.end - a.start) - (b.end - b.start))[0]?.actor ?? null;
    return { start, end, items: [...new Set(over.flatMap(m => m.item ? [m.item] : []))], actor };
  });
}

/** The paragraphs of a text. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
