/** The API, as docs/web.md and /openapi/v1.json describe it. */

export interface Page<T> { total: number; offset: number; limit: number; truncated: boolean; items: T[] }
export interface Count { key: string; count: number; name: string | null }
export interface Counts { by: string; truncated: boolean; items: Count[] }

export interface EventRow {
  story: string; event: string; day: string; date: string | null; sources: string; source_codes: string; cameo: string; plover: string | null; mode: string | null; targets: string;
  target_codes: string; place: string | null; place_country: string | null; status: string; negated: boolean; goldstein: number; quad: number; confidence: number; trigger: string;
  start: number; end: number; sentence: string; statement: string | null; happening: number | null; type: string | null; title: string | null; source_actors: string[]; target_actors: string[];
}
export interface StatementRow {
  story: string; statement: string; day: string; speaker: string; speaker_code: string | null; via: string; cue: string; kind: string; content: string; start: number; end: number;
  sentence: string; title: string | null; speaker_actor: string | null;
}
export interface PositionRow {
  story: string; position: string; day: string; holder: string; issue: string; stance: number; conditional: boolean; change: string; words: string; start: number; end: number;
  sentence: string; title: string | null; holder_actor: string | null;
}
export interface RelationRow {
  story: string; day: string; from: string; type: string; to: string; evidence: string; start: number; end: number; sentence: string; title: string | null;
  from_actor: string | null; to_actor: string | null;
}
export interface ActorRow { actor: string; name: string; kind: string; country: string | null; role: string | null; code: string | null; stories: number; events: number }
export interface StoryRow { story: string; day: string; publisher: string | null; title: string | null; url: string | null; events: number; statements: number; length: number; opening: string }
export interface HappeningRow {
  happening: number; day: string; last_day: string; sources: string; cameo: string; plover: string; targets: string; place: string | null; planned: boolean; outcome: string;
  reports: number; stories: number; independent: number; disagreement: string;
}
export interface TimelineStep { key: string; verbal_cooperation: number; material_cooperation: number; verbal_conflict: number; material_conflict: number; other: number }
export interface Timeline { unit: "day" | "month" | "year"; undated: number; truncated: boolean; steps: TimelineStep[] }
export interface NetworkNode { id: string; name: string; events: number }
export interface NetworkEdge { source: string; target: string; cooperation: number; conflict: number }
export interface Network { level: string; omitted: number; nodes: NetworkNode[]; edges: NetworkEdge[] }
export interface PlaceRow { place: string; country: string | null; latitude: number; longitude: number; events: number; cooperation: number; conflict: number }
export interface Places { total: number; gathered: number; placed: number; items: PlaceRow[] }
export interface MatrixDay { day: string; stance: number; conditional: boolean; told: string; change: string | null }
export interface MatrixCell { actor: string; issue: string; stance: number; conditional: boolean; days: MatrixDay[]; positions: PositionRow[] }
export interface Matrix { total: number; gathered: number; omitted_actors: number; omitted_issues: number; actors: { id: string; name: string }[]; issues: string[]; cells: MatrixCell[] }
export interface Span { start: number; end: number }
export interface Reference extends Span { actor?: string; code?: string }
export interface StoryRecord {
  text: string; sentences: Span[];
  actors: { id: string; name: string; kind: string; code?: string }[];
  mentions: (Span & { actor?: string; type: string })[];
  events: { id: string; cameo?: string; plover?: string; mode?: string; type?: string; status: string; negated?: boolean; date?: string; sources: Reference[]; targets: Reference[]; trigger: Span; sentence: number }[];
  statements: { id: string; speaker?: Reference; via?: Reference[]; cue: Span; content: Span[]; kind: string; sentence: number }[];
  positions?: { id: string; holder: Reference; issue: string; stance: number; conditional?: boolean; change?: string; evidence: Span }[];
  relations?: { type: string; from: Reference; to: Reference; evidence: Span }[];
  groups?: { name: string; status: string; members: Reference[]; evidence: Span }[];
}
export interface StoryDetail {
  story: StoryRow; sources: { id: string; title: string | null; url: string | null; publisher: string | null; published: string | null }[];
  program: string; models: string; knowledge: string; record: StoryRecord;
}
export interface ActorDetail { actor: ActorRow; statements: number; positions: number; relations: number; with: Count[]; acts: Count[]; suffers: Count[] }
export interface RecordSummary {
  program: string; newest_day: string; stories: number; actors: number; events: number; statements: number; positions: number; relations: number; happenings: number;
}

/** What is asked for; a list is a parameter that is given several times. */
export type Filters = Record<string, string | number | string[] | null | undefined>;

/** An address with what is given of the filters. */
export function address(path: string, filters: Filters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (Array.isArray(value)) for (const one of value) query.append(name, one);
    else if (value !== null && value !== undefined && value !== "") query.set(name, String(value));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** The address of a view with other parameters than it has; null takes one away. */
export function changed(path: string, query: URLSearchParams, changes: Filters): string {
  const names = new Set([...query.keys(), ...Object.keys(changes)]);
  return address(path, Object.fromEntries([...names].map((name): [string, Filters[string]] => [name, name in changes ? changes[name] : query.getAll(name)])));
}

/** Asks the API. */
export async function ask<T>(path: string, filters: Filters = {}): Promise<T> {
  const response = await fetch(address(`/api/${path}`, filters), { headers: { Accept: "application/json" } });
  if (response.ok) return await response.json() as T;
  const problem = await response.json().catch(() => null) as { detail?: string } | null;
  throw new Error(problem?.detail ?? `the server answered ${response.status}`);
}
