import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import { address, type Filters, type Network } from "../api";
import { h, s } from "../dom";
import { numberLink } from "../links";
import { chartWidth, isNarrow } from "./size";
import { plural } from "../words";

const MostTies = 60, Steps = 200, Starts = 12, Margin = 14;

interface Node extends SimulationNodeDatum { id: string; name: string; events: number }
/** What is done from a to b, and back. */
interface Tie { a: Node; b: Node; cooperation: [number, number]; conflict: [number, number] }

/** Labels tied by what is done between them: blue cooperation, dashed red conflict, the wider the more. */
export function networkChart(network: Network, filters: Filters): HTMLElement {
  if (network.edges.length === 0) return h("p", { class: "none" }, "Nobody acts on anybody in these events.");
  const shown = new Map(network.nodes.slice(0, isNarrow() ? 14 : 28).map(n => [n.id, { ...n } as Node]));
  const ties = tiesOf(network, shown);
  const tied = new Set(ties.flatMap(t => [t.a, t.b]));
  const nodes = [...shown.values()].filter(n => tied.has(n));
  const Width = chartWidth(), Height = Math.min(460, 120 + nodes.length * 34);
  layOut(nodes, ties, Width, Height);
  const rest = network.nodes.length - nodes.length;
  return h("figure", { class: "chart" },
    h("ul", { class: "legend" },
      h("li", {}, s("svg", { viewBox: "0 0 26 8", width: 26, height: 8, "aria-hidden": "true" }, s("line", { class: "tie cooperation", x1: 0, x2: 26, y1: 4, y2: 4, "stroke-width": 3 })), " cooperation"),
      h("li", {}, s("svg", { viewBox: "0 0 26 8", width: 26, height: 8, "aria-hidden": "true" }, s("line", { class: "tie conflict", x1: 0, x2: 26, y1: 4, y2: 4, "stroke-width": 3 })), " conflict")),
    s("svg", { viewBox: `0 0 ${Width} ${Height}`, class: "network", "aria-hidden": "true" },
      ties.flatMap(tie => lines(tie, filters)),
      nodes.map(node => s("a", { href: network.level === "actor" ? address("/actor", { id: node.id }) : address("/situation", { actor: node.id }), tabindex: -1 },
        s("rect", { class: "node", x: node.x! - half(node), y: node.y! - 11, width: 2 * half(node), height: 22, rx: 11 }),
        s("text", { x: node.x!, y: node.y! + 4, "text-anchor": "middle" }, short(node.name), s("title", {}, node.name))))),
    h("figcaption", {}, "Lines lead to their events, names to their pages.", rest > 0 ? ` ${rest.toLocaleString("en")} more in the table.` : "",
      network.omitted > 0 ? ` ${plural(network.omitted, "lighter line")} not listed.` : ""),
    h("details", {}, h("summary", {}, "The same as a table"), edgeTable(network, filters)));
}

const short = (name: string): string => name.length > (isNarrow() ? 17 : 22) ? `${name.slice(0, isNarrow() ? 16 : 21)}…` : name;
const half = (node: Node): number => short(node.name).length * 3.5 + 9;

function tiesOf(network: Network, shown: Map<string, Node>): Tie[] {
  const ties = new Map<string, Tie>();
  for (const edge of network.edges) {
    const a = shown.get(edge.source < edge.target ? edge.source : edge.target), b = shown.get(edge.source < edge.target ? edge.target : edge.source);
    if (!a || !b || a === b) continue;
    const tie = ties.get(`${a.id} ${b.id}`) ?? { a, b, cooperation: [0, 0], conflict: [0, 0] } satisfies Tie;
    const way = edge.source === a.id ? 0 : 1;
    tie.cooperation[way] += edge.cooperation;
    tie.conflict[way] += edge.conflict;
    ties.set(`${a.id} ${b.id}`, tie);
  }
  return [...ties.values()].slice(0, MostTies);
}

/** The drawing with the least faults of some that begin differently. The starts are fixed: the same network always looks the same. */
function layOut(nodes: Node[], ties: Tie[], width: number, height: number): void {
  let best: { faults: number; places: [number, number][] } | null = null;
  for (let start = 1; start <= Starts; start++) {
    nodes.forEach((node, i) => {
      const angle = 2 * Math.PI * (i * start % nodes.length) / nodes.length, away = 60 + 12 * Math.sqrt(i * start);
      Object.assign(node, { x: width / 2 + away * Math.cos(angle + start), y: height / 2 + away * Math.sin(angle + start), vx: 0, vy: 0 });
    });
    settle(nodes, ties, width, height);
    const faults = faultsOf(nodes, ties);
    if (!best || faults < best.faults) best = { faults, places: nodes.map(n => [n.x!, n.y!]) };
  }
  nodes.forEach((node, i) => { [node.x, node.y] = best!.places[i]!; });
}

function settle(nodes: Node[], ties: Tie[], width: number, height: number): void {
  forceSimulation(nodes)
    .force("tie", forceLink(ties.map(t => ({ source: t.a, target: t.b }))).distance(105).strength(0.5))
    .force("apart", forceManyBody().strength(-330))
    .force("room", forceCollide<Node>(n => Math.max(24, half(n) * 0.85)).iterations(3))
    .force("x", forceX(width / 2).strength(0.06)).force("y", forceY(height / 2).strength(0.16))
    .stop().tick(Steps);
  fit(nodes, width, height);
  for (let i = 0; i < 60 && separate(nodes, width, height); i++);
  // Making room for a line may push names onto each other, and the other way about: names apart is what must hold in the end.
  for (let i = 0; i < 80 && uncover(nodes, ties, width, height); i++) separate(nodes, width, height);
  for (let i = 0; i < 60 && separate(nodes, width, height); i++);
}

/** Lines that cross, and, which is worse, names that stand on lines of others. */
function faultsOf(nodes: Node[], ties: Tie[]): number {
  let faults = 0;
  ties.forEach(({ a, b }, i) => {
    for (const other of ties.slice(i + 1)) if (![a, b].includes(other.a) && ![a, b].includes(other.b) && crosses(a, b, other.a, other.b)) faults++;
    for (const node of nodes) if (node !== a && node !== b && overlap(a, b, node) > 0) faults += 3;
  });
  return faults;
}

/** On which side of the line from a to b a point lies. */
const turn = (a: Node, b: Node, c: Node): number => Math.sign((b.x! - a.x!) * (c.y! - a.y!) - (b.y! - a.y!) * (c.x! - a.x!));

const crosses = (a: Node, b: Node, c: Node, d: Node): boolean => turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);

function fit(nodes: Node[], width: number, height: number): void {
  const left = Math.min(...nodes.map(n => n.x! - half(n))), right = Math.max(...nodes.map(n => n.x! + half(n)));
  const top = Math.min(...nodes.map(n => n.y!)), bottom = Math.max(...nodes.map(n => n.y!));
  const across = Math.min(1.6, (width - 2 * Margin) / Math.max(1, right - left)), down = Math.min(1.6, (height - 4 * Margin) / Math.max(1, bottom - top));
  for (const node of nodes) {
    node.x = width / 2 + (node.x! - (left + right) / 2) * across;
    node.y = height / 2 + (node.y! - (top + bottom) / 2) * down;
    node.x = Math.min(width - Margin - half(node), Math.max(Margin + half(node), node.x));
  }
}

/** Pushes labels apart that lie on each other; whether there were any. */
function separate(nodes: Node[], width: number, height: number): boolean {
  let moved = false;
  nodes.forEach((a, i) => nodes.slice(i + 1).forEach(b => {
    const dx = b.x! - a.x!, dy = b.y! - a.y!, across = half(a) + half(b) + 6 - Math.abs(dx), down = 28 - Math.abs(dy);
    if (across <= 0 || down <= 0) return;
    moved = true;
    // Labels are flat: up and down is the shorter way but for those side by side.
    const [x, y] = across < down ? [Math.sign(dx || 1) * across / 2, 0] : [0, Math.sign(dy || 1) * down / 2];
    for (const [node, side] of [[a, -1], [b, 1]] as const) {
      node.x = Math.min(width - Margin - half(node), Math.max(Margin + half(node), node.x! + side * x));
      node.y = Math.min(height - Margin, Math.max(Margin, node.y! + side * y));
    }
  }));
  return moved;
}

/** How far a label lies over a line that is not its own; 0 or less where it does not. */
function overlap(a: Node, b: Node, label: Node): number {
  const dx = b.x! - a.x!, dy = b.y! - a.y!, length = Math.max(1, Math.hypot(dx, dy));
  const along = ((label.x! - a.x!) * dx + (label.y! - a.y!) * dy) / length;
  if (along < 0 || along > length) return 0;
  // How far it reaches across the line, less how far its middle is from it.
  return Math.abs(dy / length) * half(label) + Math.abs(dx / length) * 11 + 5 - Math.abs((label.x! - a.x!) * dy - (label.y! - a.y!) * dx) / length;
}

/** Pushes labels off lines that would seem to end there; whether there were any. */
function uncover(nodes: Node[], ties: Tie[], width: number, height: number): boolean {
  let moved = false;
  for (const { a, b } of ties) {
    const dx = b.x! - a.x!, dy = b.y! - a.y!, length = Math.max(1, Math.hypot(dx, dy));
    for (const node of nodes) {
      const over = node === a || node === b ? 0 : overlap(a, b, node);
      if (over <= 0) continue;
      moved = true;
      const push = Math.min(9, over / 2 + 1) * (turn(a, b, node) > 0 ? -1 : 1);
      node.x = Math.min(width - Margin - half(node), Math.max(Margin + half(node), node.x! + dy / length * push));
      node.y = Math.min(height - Margin, Math.max(Margin, node.y! - dx / length * push));
    }
  }
  return moved;
}

function lines(tie: Tie, filters: Filters): SVGElement[] {
  const kinds = (["cooperation", "conflict"] as const).filter(kind => tie[kind][0] + tie[kind][1] > 0);
  // Who is asked for narrows a pair by "with", beside which a pair may stand.
  const { actor, with: others, ...common } = filters;
  const around: Filters = { ...common, with: [actor, others].flat().filter(one => one !== null && one !== undefined).map(String) };

  const dx = tie.b.x! - tie.a.x!, dy = tie.b.y! - tie.a.y!, length = Math.max(1, Math.hypot(dx, dy));
  return kinds.map((kind, i) => {
    // Two lines between the same two stand side by side.
    const off = kinds.length === 2 ? (i - 0.5) * 6 : 0, ox = -dy / length * off, oy = dx / length * off;
    return s("a", { href: address("/items", { kind: "events", ...around, pair: `${tie.a.id},${tie.b.id}`, quad: kind }), tabindex: -1 },
      s("line", { class: `tie ${kind}`, x1: tie.a.x! + ox, y1: tie.a.y! + oy, x2: tie.b.x! + ox, y2: tie.b.y! + oy, "stroke-width": Math.min(7, 1.2 + Math.sqrt(tie[kind][0] + tie[kind][1])) },
        s("title", {}, ([[tie.a, tie.b, tie[kind][0]], [tie.b, tie.a, tie[kind][1]]] as const).filter(([, , count]) => count > 0).map(([from, to, count]) => `${from.name} to ${to.name}: ${plural(count, "event")} of ${kind}`).join("; "))));
  });
}

function edgeTable(network: Network, filters: Filters): HTMLElement {
  const names = new Map(network.nodes.map(n => [n.id, n.name]));
  return h("div", { class: "scroll", role: "region", "aria-label": "Network as a table", tabindex: 0 }, h("table", { class: "plain" },
    h("thead", {}, h("tr", {}, ["who", "to whom", "cooperation", "conflict"].map(head => h("th", { scope: "col" }, head)))),
    h("tbody", {}, network.edges.map(edge => h("tr", {},
      h("th", { scope: "row" }, names.get(edge.source)), h("td", {}, names.get(edge.target)),
      (["cooperation", "conflict"] as const).map(kind => h("td", { class: "count" },
        numberLink(edge[kind], "events", { ...filters, source: edge.source, target: edge.target, quad: kind }, `events of ${kind}, ${names.get(edge.source)} to ${names.get(edge.target)}`))))))));
}
