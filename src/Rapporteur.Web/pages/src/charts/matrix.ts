import type { Matrix, MatrixCell } from "../api";
import { h } from "../dom";
import { actorLink } from "../links";
import { positionColumns, table } from "../views/rows";
import { plural, stanceSign, stanceWord } from "../words";

/** Issues by actors: the signs of the days one behind the other. A cell opens the positions behind it. */
export function matrixChart(matrix: Matrix): HTMLElement {
  if (matrix.cells.length === 0) return h("p", { class: "none" }, "No positions in the record.");
  const cells = new Map(matrix.cells.map(cell => [`${cell.issue}\n${cell.actor}`, cell]));
  const names = new Map(matrix.actors.map(a => [a.id, a.name]));
  const behind = h("div", { class: "behind", "aria-live": "polite" });
  const open = (cell: MatrixCell, button: HTMLElement): void => {
    for (const other of behind.parentElement!.querySelectorAll("button[aria-expanded=true]")) other.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-expanded", "true");
    behind.replaceChildren(h("h3", {}, `${names.get(cell.actor) ?? cell.actor} on ${cell.issue}`), table("Positions behind the cell", positionColumns, cell.positions.toReversed()));
    behind.scrollIntoView({ block: "nearest" });
  };
  const omitted = [matrix.omitted_actors > 0 ? plural(matrix.omitted_actors, "more actor") : "", matrix.omitted_issues > 0 ? plural(matrix.omitted_issues, "more issue") : ""].filter(Boolean);
  return h("figure", { class: "chart" },
    h("ul", { class: "legend" }, h("li", {}, h("span", { class: "stance for" }, "▲"), " for"), h("li", {}, h("span", { class: "stance against" }, "▼"), " against"), h("li", {}, h("span", { class: "stance neither" }, "●"), " neither"), h("li", {}, "△▽○ on a condition")),
    h("div", { class: "scroll", role: "region", "aria-label": "Positions matrix", tabindex: 0 }, h("table", { class: "matrix" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Issue"), matrix.actors.map(a => h("th", { scope: "col" }, actorLink(matrix.cells.some(c => c.actor === a.id && c.positions[0]?.holder_actor) ? a.id : null, a.name))))),
      h("tbody", {}, matrix.issues.map(issue => h("tr", {}, h("th", { scope: "row" }, issue), matrix.actors.map(actor => {
        const cell = cells.get(`${issue}\n${actor.id}`);
        if (!cell) return h("td", {});
        const button = h("button", { class: "cell", "aria-expanded": "false", onclick: () => open(cell, button) }, h("span", { "aria-hidden": "true" }, signs(cell)), h("span", { class: "quiet" }, spoken(cell, actor.name)));
        return h("td", {}, button);
      })))))),
    h("figcaption", {}, "A sign leads to the sentences behind it.", omitted.length > 0 ? ` ${omitted.join(" and ")} not shown.` : "", matrix.gathered < matrix.total ? ` The newest ${matrix.gathered.toLocaleString("en")} positions of ${matrix.total.toLocaleString("en")}.` : ""),
    behind);
}

function signs(cell: MatrixCell): Node[] {
  const days = cell.days.slice(-4);
  return days.flatMap((day, i) => {
    const change = i > 0 && day.change && day.change !== "none" ? day.change : "";
    const told = day.told.split(", ").filter(word => word && word !== "reaffirmed" && word !== change);
    return [
      ...(i > 0 ? [h("span", { class: "arrow" }, "→")] : []),
      h("span", { class: `stance ${stanceWord(day.stance)}`, title: `${day.day} ${day.stance.toFixed(1)} ${day.told}` }, stanceSign(day.stance, day.conditional)),
      ...[change, ...told].filter(Boolean).map(word => h("span", { class: "change" }, word)),
    ];
  });
}

const spoken = (cell: MatrixCell, actor: string): string =>
  `${actor} on ${cell.issue}: ${cell.days.map(d => `${d.day} ${stanceWord(d.stance)}${d.conditional ? " on a condition" : ""}${d.change && d.change !== "none" ? `, ${d.change}` : ""}${d.told ? `, told as ${d.told}` : ""}`).join("; ")}`;
