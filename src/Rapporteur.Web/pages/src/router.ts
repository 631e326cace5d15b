/** Each view has an address of its own; links change it without loading the document again. */
export type View = (main: HTMLElement, query: URLSearchParams) => Promise<void>;

const views = new Map<string, { title: string; view: View }>();
let turn = 0;
let shown = "";

export function route(path: string, title: string, view: View): void {
  views.set(path, { title, view });
}

/** Shows another view. Its beginning has the focus then, or what has this id. */
export function go(address: string, focus?: string): void {
  history.pushState(null, "", address);
  void show(true, focus);
}

/** Sets the title of the view that is shown. */
export function entitle(text: string): void {
  document.title = `${text} – Rapporteur`;
}

async function show(isNew: boolean, focus?: string): Promise<void> {
  const mine = ++turn;
  shown = location.pathname + location.search;
  const main = document.getElementById("main")!;
  const found = views.get(location.pathname) ?? views.get("/")!;
  entitle(found.title);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a")) {
    if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const fresh = document.createElement("div");
  fresh.className = "view";
  main.setAttribute("aria-busy", "true");
  try {
    await found.view(fresh, new URLSearchParams(location.search));
  } catch (error) {
    const note = document.createElement("p");
    note.className = "problem";
    note.setAttribute("role", "alert");
    note.textContent = error instanceof Error ? error.message : String(error);
    fresh.append(note);
  }
  // Whoever was slower than the next click is not shown.
  if (mine !== turn) return;
  main.replaceChildren(fresh);
  main.removeAttribute("aria-busy");
  if (isNew) {
    window.scrollTo(0, 0);
    ((focus && document.getElementById(focus)) || main).focus({ preventScroll: true });
  }
  document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: "center" });
}

export function start(): void {
  document.addEventListener("click", event => {
    const link = (event.target as Element).closest("a");
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const isOurs = link instanceof HTMLAnchorElement ? link.origin === location.origin && views.has(link.pathname) && !link.target && !link.hash : false;
    if (isOurs) {
      event.preventDefault();
      go((link as HTMLAnchorElement).href);
    } else if (link instanceof SVGAElement && link.href.baseVal.startsWith("/")) {
      event.preventDefault();
      go(link.href.baseVal);
    }
  });
  // A link within a view moves the page alone.
  window.addEventListener("popstate", () => { if (shown !== location.pathname + location.search) void show(false); });
  void show(false);
}
