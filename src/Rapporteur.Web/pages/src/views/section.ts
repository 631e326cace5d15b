import { type Child, h } from "../dom";

/** A part of a view, with a heading that links lead to. */
export function section(id: string, title: string, aside: Child, ...content: Child[]): HTMLElement {
  return h("section", { id, class: "part", "aria-labelledby": `${id}-head` }, h("div", { class: "head" }, h("h2", { id: `${id}-head` }, title), h("div", { class: "aside" }, aside)), content);
}

/** A part whose content comes later; what goes wrong in one part leaves the others alone. */
export function later(id: string, title: string, aside: Child, content: Promise<Child>): Promise<HTMLElement> {
  return content.then(
    done => section(id, title, aside, done),
    (error: unknown) => section(id, title, null, h("p", { class: "problem", role: "alert" }, error instanceof Error ? error.message : String(error))));
}

export interface Field { name: string; label: string; type?: string; value?: string; id?: string; list?: string; options?: [string, string][]; placeholder?: string; describedBy?: string; disabled?: boolean }

/** A form whose fields are the address's parameters, so that every answer can be linked to. */
export function form(label: string, action: string, fields: Field[], query: URLSearchParams, go: (address: string) => void, shape: (given: URLSearchParams) => URLSearchParams = given => given): HTMLElement {
  const element = h("form", {
    class: "ask", action, role: "search", "aria-label": label,
    onsubmit: event => {
      event.preventDefault();
      const given = new URLSearchParams();
      for (const [name, value] of new FormData(element)) if (typeof value === "string" && value.trim()) given.append(name, value.trim());
      go(`${action}?${shape(given).toString()}`);
    },
  },
  fields.map(field => h("label", {}, h("span", {}, field.label), field.options
    ? h("select", { name: field.name }, field.options.map(([value, text]) => h("option", { value, selected: (query.get(field.name) ?? "") === value }, text)))
    : h("input", { name: field.name, type: field.type ?? "text", id: field.id, value: field.value ?? query.get(field.name) ?? "", list: field.list, "aria-describedby": field.describedBy, disabled: field.disabled, placeholder: field.placeholder, autocomplete: "off", maxlength: 300 }))),
  h("button", {}, "Show"));
  return element;
}
