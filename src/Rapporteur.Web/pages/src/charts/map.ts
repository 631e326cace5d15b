import { geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { address, type Filters, type PlaceRow, type Places } from "../api";
import { h, s } from "../dom";
import { numberLink } from "../links";
import { chartWidth, isNarrow } from "./size";
import { plural } from "../words";

const Labels = 14;

const side = (place: PlaceRow): "conflict" | "cooperation" | "other" => place.conflict > place.cooperation ? "conflict" : place.cooperation > place.conflict ? "cooperation" : "other";

/** Circles by how many events; their colour says whether more of them are cooperation or conflict. Shapes of countries: Natural Earth, which takes no side in disputes of borders. */
export async function mapChart(places: Places, filters: Filters): Promise<HTMLElement> {
  if (places.items.length === 0) return h("p", { class: "none" }, "None of these events has a place.");
  const world = (await import("world-atlas/countries-110m.json")).default as unknown as Topology<{ countries: GeometryCollection }>;
  const Width = chartWidth(), Height = isNarrow() ? 280 : 400;
  const countries = feature(world, world.objects.countries);
  const projection = geoNaturalEarth1();
  const points = { type: "MultiPoint" as const, coordinates: places.items.map(p => [p.longitude, p.latitude]) };
  projection.fitExtent([[40, 40], [Width - 40, Height - 40]], points);
  // A single town fills no map: whoever looks must see where in the world it lies.
  if (!Number.isFinite(projection.scale()) || projection.scale() > 900) projection.scale(900).center([0, 0]).translate([0, 0]);
  if (projection.translate()[0] === 0) {
    const at = places.items.map(p => projection([p.longitude, p.latitude])!);
    const middle = (axis: 0 | 1): number => (Math.min(...at.map(p => p[axis])) + Math.max(...at.map(p => p[axis]))) / 2;
    projection.translate([Width / 2 - middle(0), Height / 2 - middle(1)]);
  }
  const path = geoPath(projection.clipExtent([[0, 0], [Width, Height]])), most = Math.max(...places.items.map(p => p.events));
  const marks = places.items.map(place => {
    const [x, y] = projection([place.longitude, place.latitude])!, radius = 4 + 12 * Math.sqrt(place.events / most);
    return { place, x, y, radius, box: [x - radius, y - radius, x + radius, y + radius] as Box };
  });
  const taken = marks.map(mark => mark.box);
  const around = (place: string): string => address("/items", { kind: "events", ...filters, place });
  return h("figure", { class: "chart" },
    s("svg", { viewBox: `0 0 ${Width} ${Height}`, class: "map", "aria-hidden": "true" },
      s("path", { class: "graticule", d: path(geoGraticule10()) ?? "" }),
      countries.features.map(country => s("path", { class: "country", d: path(country) ?? "" })),
      marks.map(({ place, x, y, radius }) => s("a", { href: around(place.place), tabindex: -1 },
        s("circle", { class: side(place), cx: x, cy: y, r: radius }, s("title", {}, `${place.place}: ${plural(place.events, "event")}, ${place.cooperation} of cooperation, ${place.conflict} of conflict`)))),
      // Names above all circles.
      marks.slice(0, Labels).map(({ place, x, y, radius, box }) => s("a", { href: around(place.place), tabindex: -1 }, label(place.place, x, y, radius, [Width, Height], taken, box)))),
    h("ul", { class: "chips" }, places.items.slice(0, Labels).map(place => h("li", {},
      h("span", { class: `dot ${side(place)}` }), h("span", { class: "quiet" }, side(place) === "other" ? "" : `mostly ${side(place)}: `), `${place.place} `, numberLink(place.events, "events", { ...filters, place: place.place }, `events in ${place.place}`)))),
    h("figcaption", {}, places.gathered < places.total ? `The newest ${places.gathered.toLocaleString("en")} of ` : [numberLink(places.placed, "events", { ...filters, place: "known" }, "events with a place"), " of "],
      numberLink(places.total, "events", filters, "events"), places.gathered < places.total ? " events, where they have a place." : ` events ${places.placed === 1 ? "has" : "have"} a place.`, " Circles lead to their events. Shapes: Natural Earth."),
    h("details", {}, h("summary", {}, "The same as a table"), h("div", { class: "scroll", role: "region", "aria-label": "Places as a table", tabindex: 0 }, h("table", { class: "plain" },
      h("thead", {}, h("tr", {}, ["place", "country", "events", "cooperation", "conflict"].map(head => h("th", { scope: "col" }, head)))),
      h("tbody", {}, places.items.map(p => h("tr", {}, h("th", { scope: "row" }, p.place), h("td", {}, p.country),
        h("td", { class: "count" }, numberLink(p.events, "events", { ...filters, place: p.place }, `events in ${p.place}`)),
        (["cooperation", "conflict"] as const).map(kind => h("td", { class: "count" }, numberLink(p[kind], "events", { ...filters, place: p.place, quad: kind }, `events of ${kind} in ${p.place}`))))))))));
}

type Box = [left: number, top: number, right: number, bottom: number];

/** A name beside, above or beneath its circle, where neither a name nor another circle stands. */
function label(name: string, x: number, y: number, radius: number, [width, height]: [number, number], taken: Box[], own: Box): SVGElement | null {
  const size = name.length * 6.6;
  for (const [left, base] of [[x + radius + 3, y + 4], [x - radius - 3 - size, y + 4], [x - size / 2, y - radius - 5], [x - size / 2, y + radius + 14], [x + radius, y - radius], [x + radius, y + radius + 8], [x - radius - size, y - radius], [x - radius - size, y + radius + 8]] as const) {
    const box: Box = [left - 1, base - 11, left + size + 1, base + 3];
    if (box[0] < 2 || box[1] < 2 || box[2] > width - 2 || box[3] > height - 2 || taken.some(t => t !== own && t[0] < box[2] && box[0] < t[2] && t[1] < box[3] && box[1] < t[3])) continue;
    taken.push(box);
    return s("text", { class: "label", x: left, y: base }, name);
  }
  return null;
}
