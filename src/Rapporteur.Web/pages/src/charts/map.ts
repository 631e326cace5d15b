import { geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { address, type Filters, type Places } from "../api";
import { h, s } from "../dom";
import { numberLink } from "../links";
import { chartWidth, isNarrow } from "./size";
import { plural } from "../words";

const Labels = 14;

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
  const taken: Box[] = [];
  const around = (place: string): string => address("/items", { kind: "events", ...filters, place });
  return h("figure", { class: "chart" },
    s("svg", { viewBox: `0 0 ${Width} ${Height}`, class: "map", "aria-hidden": "true" },
      s("path", { class: "graticule", d: path(geoGraticule10()) ?? "" }),
      countries.features.map(country => s("path", { class: "country", d: path(country) ?? "" })),
      places.items.map((place, i) => {
        const [x, y] = projection([place.longitude, place.latitude])!;
        const radius = 4 + 12 * Math.sqrt(place.events / most);
        return s("a", { href: around(place.place), tabindex: -1 },
          s("circle", { class: place.conflict > place.cooperation ? "conflict" : place.cooperation > place.conflict ? "cooperation" : "other", cx: x, cy: y, r: radius },
            s("title", {}, `${place.place}: ${plural(place.events, "event")}, ${place.cooperation} of cooperation, ${place.conflict} of conflict`)),
          i < Labels ? label(place.place, x, y, radius, Width, taken) : null);
      })),
    h("figcaption", {}, places.gathered < places.total ? `The newest ${places.gathered.toLocaleString("en")} of ` : [numberLink(places.placed, "events", { ...filters, place: "known" }, "events with a place"), " of "],
      numberLink(places.total, "events", filters, "events"), places.gathered < places.total ? " events, where they have a place." : ` events ${places.placed === 1 ? "has" : "have"} a place.`, " Circles lead to their events. Shapes: Natural Earth."),
    h("details", {}, h("summary", {}, "The same as a table"), h("div", { class: "scroll", role: "region", "aria-label": "Places as a table", tabindex: 0 }, h("table", { class: "plain" },
      h("thead", {}, h("tr", {}, ["place", "country", "events", "cooperation", "conflict"].map(head => h("th", { scope: "col" }, head)))),
      h("tbody", {}, places.items.map(p => h("tr", {}, h("th", { scope: "row" }, p.place), h("td", {}, p.country),
        h("td", { class: "count" }, numberLink(p.events, "events", { ...filters, place: p.place }, `events in ${p.place}`)),
        (["cooperation", "conflict"] as const).map(kind => h("td", { class: "count" }, numberLink(p[kind], "events", { ...filters, place: p.place, quad: kind }, `events of ${kind} in ${p.place}`))))))))));
}

type Box = [left: number, top: number, right: number, bottom: number];

/** A name beside its circle, where no other name stands. */
function label(name: string, x: number, y: number, radius: number, width: number, taken: Box[]): SVGElement | null {
  const size = name.length * 6.6;
  for (const isLeft of x > width - 100 ? [true] : [false, true]) {
    const left = isLeft ? x - radius - 3 - size : x + radius + 3;
    const box: Box = [left, y - 8, left + size, y + 8];
    if (left < 2 || taken.some(t => t[0] < box[2] && box[0] < t[2] && t[1] < box[3] && box[1] < t[3])) continue;
    taken.push(box);
    return s("text", { class: "label", x: left, y: y + 4 }, name);
  }
  return null;
}
