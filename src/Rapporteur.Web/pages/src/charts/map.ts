import { geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { address, type Filters, type Places } from "../api";
import { h, s } from "../dom";
import { numberLink } from "../links";
import { plural } from "../words";

const Width = 760, Height = 400, Labels = 8;

/** Circles by how many events; their colour says whether more of them are cooperation or conflict. Shapes of countries: Natural Earth, which takes no side in disputes of borders. */
export async function mapChart(places: Places, filters: Filters): Promise<HTMLElement> {
  if (places.items.length === 0) return h("p", { class: "none" }, "None of these events has a place.");
  const world = (await import("world-atlas/countries-110m.json")).default as unknown as Topology<{ countries: GeometryCollection }>;
  const countries = feature(world, world.objects.countries);
  const projection = geoNaturalEarth1();
  const points = { type: "MultiPoint" as const, coordinates: places.items.map(p => [p.longitude, p.latitude]) };
  projection.fitExtent([[40, 40], [Width - 40, Height - 40]], points);
  // A single town fills no map: whoever looks must see where in the world it lies.
  if (!Number.isFinite(projection.scale()) || projection.scale() > 900) projection.scale(900).center([0, 0]).translate([0, 0]);
  if (projection.translate()[0] === 0) {
    const [x, y] = projection([places.items[0]!.longitude, places.items[0]!.latitude])!;
    projection.translate([Width / 2 - x, Height / 2 - y]);
  }
  const path = geoPath(projection.clipExtent([[0, 0], [Width, Height]])), most = Math.max(...places.items.map(p => p.events));
  const around = (place: string): string => address("/items", { kind: "events", ...filters, place });
  return h("figure", { class: "chart" },
    h("div", { class: "wide-chart" }, s("svg", { viewBox: `0 0 ${Width} ${Height}`, class: "map", "aria-hidden": "true" },
      s("path", { class: "graticule", d: path(geoGraticule10()) ?? "" }),
      countries.features.map(country => s("path", { class: "country", d: path(country) ?? "" })),
      places.items.map((place, i) => {
        const [x, y] = projection([place.longitude, place.latitude])!;
        const radius = 4 + 12 * Math.sqrt(place.events / most);
        return s("a", { href: around(place.place), tabindex: -1 },
          s("circle", { class: place.conflict > place.cooperation ? "conflict" : place.cooperation > place.conflict ? "cooperation" : "other", cx: x, cy: y, r: radius },
            s("title", {}, `${place.place}: ${plural(place.events, "event")}, ${place.cooperation} of cooperation, ${place.conflict} of conflict`)),
          i < Labels ? s("text", { class: "label", x: x > Width - 90 ? x - radius - 3 : x + radius + 3, y: y + 4, "text-anchor": x > Width - 90 ? "end" : "start" }, place.place) : null);
      }))),
    h("figcaption", {}, `${plural(places.placed, "event")} of ${places.gathered.toLocaleString("en")} ${places.placed === 1 ? "has" : "have"} a place.`,
      places.gathered < places.total ? ` The newest of ${places.total.toLocaleString("en")}.` : "", " Circles lead to their events. Shapes: Natural Earth."),
    h("details", {}, h("summary", {}, "The same as a table"), h("div", { class: "scroll", role: "region", "aria-label": "Places as a table", tabindex: 0 }, h("table", { class: "plain" },
      h("thead", {}, h("tr", {}, ["place", "country", "events", "cooperation", "conflict"].map(head => h("th", { scope: "col" }, head)))),
      h("tbody", {}, places.items.map(p => h("tr", {}, h("th", { scope: "row" }, p.place), h("td", {}, p.country),
        h("td", { class: "count" }, numberLink(p.events, "events", { ...filters, place: p.place }, `events in ${p.place}`)),
        (["cooperation", "conflict"] as const).map(kind => h("td", { class: "count" }, numberLink(p[kind], "events", { ...filters, place: p.place, quad: kind }, `events of ${kind} in ${p.place}`))))))))));
}
