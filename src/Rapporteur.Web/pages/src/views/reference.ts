import { h } from "../dom";
import { section } from "./section";

interface Schema { $ref?: string; type?: string | string[]; description?: string; items?: Schema; properties?: Record<string, Schema> }
interface Operation { summary?: string; tags?: string[]; parameters?: { name: string; description?: string; schema?: Schema }[]; responses: Record<string, { content?: Record<string, { schema?: Schema }> }> }
interface OpenApi { info: { title: string; version: string; description?: string }; paths: Record<string, Record<string, Operation>>; components?: { schemas?: Record<string, Schema> } }

/** The API, from its own description. */
export async function referenceView(main: HTMLElement): Promise<void> {
  const api = await (await fetch("/openapi/v1.json")).json() as OpenApi;
  const tags = new Map<string, [string, Operation][]>();
  for (const [path, methods] of Object.entries(api.paths)) {
    const operation = methods["get"];
    if (!operation) continue;
    const tag = operation.tags?.[0] ?? "other";
    tags.set(tag, [...tags.get(tag) ?? [], [path, operation]]);
  }
  main.append(
    h("h1", {}, "The API"),
    h("p", {}, api.info.description ?? ""),
    h("p", { class: "note" }, `Version ${api.info.version} · `, h("a", { href: "/openapi/v1.json", target: "_blank" }, "OpenAPI document")),
    ...[...tags].map(([tag, operations]) => section(tag, tag, null, operations.map(([path, operation]) => h("details", { class: "operation" },
      h("summary", {}, h("code", {}, path), " ", operation.summary),
      (operation.parameters ?? []).length === 0 ? h("p", { class: "note" }, "No parameters.") : h("table", { class: "plain" },
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "parameter"), h("th", { scope: "col" }, "what it asks for"))),
        h("tbody", {}, operation.parameters!.map(p => h("tr", {}, h("th", { scope: "row" }, h("code", {}, p.name)), h("td", {}, p.description))))),
      answer(operation, api))))));
}

function answer(operation: Operation, api: OpenApi): HTMLElement {
  const [type, content] = Object.entries(operation.responses["200"]?.content ?? {})[0] ?? [];
  if (type === undefined || !content?.schema || type === "text/csv") return h("p", { class: "note" }, type === "text/csv" ? "Answers CSV with the members of the JSON rows as columns." : "");
  return h("div", {}, h("p", { class: "note" }, "Answers"), fields(content.schema, api, 0));
}

function fields(schema: Schema, api: OpenApi, depth: number): HTMLElement {
  const known = schema.$ref ? api.components?.schemas?.[schema.$ref.split("/").at(-1)!] : schema.items ? schema.items : schema;
  if (known?.$ref || known?.items) return fields(known, api, depth);
  return h("ul", { class: "fields" }, Object.entries(known?.properties ?? {}).map(([name, of]) => h("li", {}, h("code", {}, name), " ", of.description ?? "", depth < 2 && (of.$ref || of.items?.$ref) ? fields(of, api, depth + 1) : null)));
}
