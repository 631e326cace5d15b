// Uses the pages in a real browser as an analyst would. Prints a line of JSON for each scenario: { "name", "ok", "message" }.
// Only scenarios whose name has the words of RAPPORTEUR_TEST_SCENARIO run, where it is set.
// node browse.mjs ADDRESS NODE_MODULES CHROMIUM HOSTILE_ID [SHOTS]
import { readFileSync, mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const [address, modules, chromium, hostile, shots] = process.argv.slice(2);
const { chromium: engine } = await import(pathToFileURL(join(modules, "playwright-core/index.mjs")).href);
const axe = readFileSync(join(modules, "axe-core/axe.min.js"), "utf8");
const ask = async path => (await fetch(new URL(path, address))).json();
const check = (isTrue, message) => { if (!isTrue) throw new Error(message); };
const same = (actual, expected, what) => check(actual === expected, `${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
const number = text => Number(text.replace(/[^0-9]/g, ""));

const views = {
  home: "/", search: "/search?text=MADE", situation: "/situation", pair: "/situation?actor=ACTOR&with=OTHER", several: "/situation?actor=ACTOR&with=OTHER&with=THIRD", telling: "/situation?story=made-7", actor: "/actor?id=ACTOR",
  story: "/story?id=made-7&item=e2", items: "/items?kind=events&quad=4", statements: "/items?kind=statements", happenings: "/items?kind=happenings", reference: "/reference",
};

// Words, actors and events that the record is known to have.
const actors = (await ask("/api/actors?limit=4")).items.map(a => a.actor);
const story = await ask("/api/story?id=made-7");
const word = story.record.text.match(/[a-z]{5,}/)[0];
for (const name of Object.keys(views)) views[name] = views[name].replace("ACTOR", actors[0]).replace("OTHER", actors[1]).replace("THIRD", actors[2]).replace("MADE", word);

const browser = await engine.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
const complaints = [];

async function open(path, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.on("console", m => { if (m.type() === "error") complaints.push(`${path}: ${m.text()}`); });
  page.on("pageerror", e => complaints.push(`${path}: ${e.message}`));
  page.on("dialog", d => { complaints.push(`${path}: a dialog said ${d.message()}`); void d.dismiss(); });
  await page.goto(new URL(path, address).href, { waitUntil: "networkidle" });
  await page.waitForSelector("main:not([aria-busy]) h1");
  return page;
}

const settled = page => page.waitForSelector("main:not([aria-busy]) h1").then(() => page.waitForLoadState("networkidle"));
const chosen = page => page.$$eval(".text .chosen", marks => marks.map(m => m.textContent));

const scenarios = {
  async "finds stories by their words"() {
    const page = await open("/");
    await page.fill("input[name=text]", word);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?text=*");
    await settled(page);
    const { total } = await ask(`/api/stories?text=${word}`);
    check(total > 0, "the word is in no story");
    same(number(await page.textContent("#stories-head")), total, "stories");
    return page;
  },

  async "filters, and the address keeps the filters"() {
    const publisher = (await ask("/api/stories/counts?by=publisher")).items.find(p => p.key.startsWith("Paper")).key;
    const page = await open("/search");
    await page.selectOption("select[name=publisher]", publisher);
    await page.fill("input[name=until]", "1995-01-20");
    await page.click(".ask button");
    await page.waitForURL("**publisher=*");
    await settled(page);
    const { total } = await ask(`/api/stories?publisher=${encodeURIComponent(publisher)}&until=1995-01-20`);
    same(number(await page.textContent("#stories-head")), total, "filtered stories");
    await page.reload({ waitUntil: "networkidle" });
    same(number(await page.textContent("#stories-head")), total, "filtered stories after loading again");
    same(await page.inputValue("select[name=publisher]"), publisher, "publisher after loading again");
    return page;
  },

  async "turns the pages of two hundred stories"() {
    const page = await open("/items?kind=stories");
    const { total } = await ask("/api/stories?limit=1");
    let seen = await page.locator(".rows tbody tr").count();
    while (await page.locator(".pager a", { hasText: "older" }).count() > 0) {
      const before = page.url();
      await page.locator(".pager a", { hasText: "older" }).click();
      await page.waitForFunction(old => location.href !== old, before);
      await settled(page);
      seen += await page.locator(".rows tbody tr").count();
    }
    same(seen, total, "stories seen");
    check(total > 200, "there are fewer than two hundred stories");
    return page;
  },

  async "opens the sentence behind an event"() {
    const page = await open("/items?kind=events&story=made-7");
    const sentence = (await page.textContent(".rows tbody tr:first-child .evidence")).trim();
    await page.click(".rows tbody tr:first-child .evidence");
    await page.waitForURL("**/story?*");
    await settled(page);
    const marks = await chosen(page);
    check(marks.length > 0, "nothing is marked");
    for (const mark of marks) check(sentence.includes(mark.trim()), `"${mark}" is not in the sentence "${sentence}"`);
    return page;
  },

  async "a link leads to one item of a story"() {
    const event = story.record.events[2];
    const page = await open(`/story?id=made-7&item=${event.id}`);
    const words = story.record.text.slice(event.trigger.start, event.trigger.end);
    check((await chosen(page)).join("").includes(words), `${words} is not marked`);
    check(await page.isVisible(`li.chosen[data-item=${event.id}]`), "the item is not chosen in the list");
    await page.click("[data-item=e1] a");
    check(page.url().endsWith("item=e1"), `the address is ${page.url()}`);
    return page;
  },

  async "choosing among overlapping marks shows the words of each item"() {
    const page = await open("/story?id=made-7");
    for (const event of story.record.events.slice(0, 6)) {
      await page.click(`[data-item=${event.id}] a`);
      const words = [event.trigger, ...event.sources, ...event.targets].map(s => story.record.text.slice(s.start, s.end)).sort().join("|");
      const marked = (await chosen(page)).sort().join("|");
      same(marked, words, event.id);
    }
    return page;
  },

  async "every number of the timeline opens its events"() {
    const page = await open(`/situation?actor=${actors[0]}&until=2000-12-31`);
    await page.locator("#timeline summary").click();
    const link = page.locator("#timeline table a").first();
    const count = number(await link.textContent());
    await link.click();
    await page.waitForURL("**/items?*");
    await settled(page);
    same(number(await page.textContent("h1")), count, "events");
    await page.goBack();
    await page.waitForURL("**/situation?*");
    await settled(page);
    await page.locator("#network summary").click();
    const line = page.locator("#network table a").first();
    const events = number(await line.textContent());
    await line.click();
    await page.waitForURL("**/items?*");
    await settled(page);
    same(number(await page.textContent("h1")), events, "events of a line");
    return page;
  },

  async "numbers of an actor open what they count"() {
    const page = await open(`/actor?id=${actors[0]}`);
    for (const selector of ["#with .number", "#acts .number", "#suffers .number", ".figures div:nth-child(3) a"]) {
      const link = page.locator(selector).first();
      const count = number(await link.textContent());
      await link.click();
      await page.waitForURL("**/items?*");
      await settled(page);
      same(number(await page.textContent("h1")), count, selector);
      await page.goBack();
      await page.waitForURL("**/actor?*");
      await settled(page);
    }
    return page;
  },

  async "every number opens as many items"() {
    let last, checked = 0;
    for (const path of ["/", `/search?text=${word}`, `/situation?actor=${actors[0]}&until=2000-12-31`, `/situation?actor=${actors[0]}&with=${actors[1]}&with=${actors[2]}`, `/actor?id=${actors[0]}`, "/items?kind=actors", "/items?kind=stories", "/items?kind=happenings"]) {
      const page = last = await open(path);
      for (const summary of await page.locator("main summary").all()) await summary.click();
      const bare = await page.$$eval("td.count, .tally li, .figures dd", cells => cells.filter(c => /[1-9]/.test(c.lastElementChild?.textContent ?? c.textContent) && !c.querySelector("a[href^='/items']")).map(c => c.textContent));
      same(bare.join("; "), "", `numbers that open nothing in ${path}`);
      const links = await page.$$eval("main a.number, main .figures a", all => all.map(a => [a.textContent, a.getAttribute("href")]));
      check(links.length > 0, `${path} has no numbers`);
      // Some of each page: all would take minutes.
      for (const [text, href] of links.filter((_, i) => i % Math.ceil(links.length / 14) === 0)) {
        const query = new URL(href, address).searchParams, kind = query.get("kind");
        query.delete("kind");
        const found = await ask(kind === "reports" ? `/api/happening?${query}` : `/api/${kind}?${query}&limit=1`);
        same(kind === "reports" ? found.length : found.total, number(text), `${href} in ${path}`);
        checked++;
      }
    }
    check(checked > 60, `${checked} numbers`);
    return last;
  },

  async "the network moves through time with the keyboard"() {
    const page = await open("/situation?until=2000-12-31");
    const weight = () => page.$$eval("#network table .count", cells => cells.reduce((sum, cell) => sum + Number(cell.textContent.replace(",", "")), 0));
    const all = await weight();
    await page.focus("#network input[type=range]");
    const [answer] = await Promise.all([page.waitForResponse("**/api/network?*"), page.keyboard.press("ArrowRight")]);
    const expected = (await answer.json()).edges.reduce((sum, edge) => sum + edge.cooperation + edge.conflict, 0);
    await page.waitForFunction(number => [...document.querySelectorAll("#network table .count")].reduce((sum, cell) => sum + Number(cell.textContent.replace(",", "")), 0) === number, expected);
    check(expected > 0 && expected < all, `the network of one stretch weighs ${expected}, that of all days ${all}`);
    same(await page.getAttribute("#network input[type=range]", "aria-valuetext"), await page.textContent("#network output"), "what is spoken");
    return page;
  },

  async "actors are added and taken away with the keyboard"() {
    const page = await open("/situation");
    const listed = () => page.$$eval("#picked li", chips => chips.map(chip => chip.firstChild.textContent.trim()));
    const names = (await ask("/api/actors?limit=3")).items.map(a => a.name);
    for (const [i, actor] of actors.slice(0, 3).entries()) {
      await page.focus("#pick");
      await page.keyboard.type(actor);
      await page.keyboard.press("Enter");
      await page.waitForFunction(count => document.querySelectorAll("#picked li").length === count, i + 1);
      same(await page.evaluate(() => document.activeElement.id), "pick", `the focus after adding ${actor}`);
    }
    same((await listed()).join("|"), names.join("|"), "picked");
    same(new URL(page.url()).searchParams.getAll("with").length, 2, "others in the address");
    const asked = `actor=${actors[0]}&with=${actors[1]}&with=${actors[2]}`;
    same(new URL(page.url()).searchParams.toString(), asked, "the address");
    await page.click("#events .aside a");
    await page.waitForURL("**/items?*");
    await settled(page);
    same(number(await page.textContent("h1")), (await ask(`/api/events?${asked}&limit=1`)).total, "events among them");
    await page.goBack();
    await page.waitForURL("**/situation?*");
    await settled(page);
    await page.focus(`#picked button[aria-label="Remove ${names[0]}"]`);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll("#picked li").length === 2);
    same((await listed()).join("|"), names.slice(1).join("|"), "left");
    same(new URL(page.url()).searchParams.toString(), `actor=${actors[1]}&with=${actors[2]}`, "the address after removing");
    // A name that is chosen stands for what the record calls so, whatever its case.
    const other = (await ask("/api/events/counts?by=country")).items.find(c => c.name);
    await page.focus("#pick");
    await page.keyboard.type(other.name.toUpperCase());
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll("#picked li").length === 3);
    same(new URL(page.url()).searchParams.getAll("with").at(-1), other.key, "what the name stands for");
    return page;
  },

  async "lines among several actors open their events"() {
    const asked = `actor=${actors[0]}&with=${actors[1]}&with=${actors[2]}`;
    const page = await open(`/situation?${asked}`);
    same(await page.locator("#network .node").count(), 3, "nodes");
    const href = await page.locator("#network svg.network a[href^='/items']").first().getAttribute("href");
    await page.goto(new URL(href, address).href, { waitUntil: "networkidle" });
    check(number(await page.textContent("h1")) > 0, "the line opens no events");
    return page;
  },

  async "a cell of the matrix opens its sentences with the keyboard"() {
    const page = await open("/situation");
    await page.focus("#positions .cell");
    await page.keyboard.press("Enter");
    check(await page.isVisible("#positions .behind .evidence"), "no sentence is shown");
    same(await page.locator("#positions .cell[aria-expanded=true]").count(), 1, "open cells");
    return page;
  },

  async "the keyboard skips to the content and moves between views"() {
    const page = await open("/");
    await page.keyboard.press("Tab");
    same(await page.evaluate(() => document.activeElement.className), "skip", "first stop");
    await page.keyboard.press("Enter");
    same(await page.evaluate(() => document.activeElement.id), "main", "after skipping");
    await page.focus("nav a[href='/situation']");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/situation");
    await settled(page);
    same(await page.evaluate(() => document.activeElement.id), "main", "after a change of view");
    same(await page.getAttribute("nav a[href='/situation']", "aria-current"), "page", "current view");
    check((await page.title()).includes("Rapporteur"), "the title");
    return page;
  },

  async "a hostile story stays text"() {
    const paths = [`/story?id=${encodeURIComponent(hostile)}&item=e1`, "/actor?id=evil-actor", "/situation?actor=evil-actor", "/search?from=2031-01-01", "/items?kind=positions&actor=evil-actor", "/items?kind=events&actor=evil-actor", "/items?kind=stories&publisher=%3Ci%3EPaper%3C%2Fi%3E", "/situation?issue=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"];
    let last;
    for (const path of paths) {
      const page = last = await open(path);
      check(!(await page.title()).startsWith("taken"), `${path} ran a script of the story`);
      same(await page.locator("main script, main img, main iframe, main i, main svg[onload]").count(), 0, `elements of the story in ${path}`);
      same(await page.locator("a[href^='javascript:']").count(), 0, `script addresses in ${path}`);
      if (path.startsWith("/story")) check((await page.textContent(".text")).includes("<script>document.title='taken'</script>"), "the story's text is not shown");
    }
    return last;
  },

  async "prints the content only"() {
    const page = await open("/story?id=made-7&item=e2");
    await page.emulateMedia({ media: "print" });
    check(!(await page.isVisible(".bar")), "the bar is printed");
    check(await page.isVisible(".text"), "the text is not printed");
    check((await page.pdf()).length > 5000, "the print is empty");
    return page;
  },

  async "links to CSV lead to CSV"() {
    const page = await open(`/situation?actor=${actors[0]}&with=${actors[1]}`);
    const links = await page.$$eval("a.csv", all => all.map(a => a.getAttribute("href")));
    check(links.length >= 6, `${links.length} links`);
    for (const link of links) {
      const answer = await fetch(new URL(link, address));
      check(answer.ok && answer.headers.get("content-type").startsWith("text/csv"), `${link}: ${answer.status}`);
    }
    return page;
  },

  async "the API's page tells of every address"() {
    const page = await open("/reference");
    same(await page.locator(".operation").count(), Object.keys((await ask("/openapi/v1.json")).paths).length, "addresses");
    return page;
  },

  async "what is wrong is said"() {
    const page = await open("/items?kind=events&from=2020-01-01&quad=9").catch(() => null) ?? (await browser.newPage());
    if (!page.url().includes("quad")) await page.goto(new URL("/items?kind=events&quad=9", address).href, { waitUntil: "networkidle" });
    check((await page.textContent("[role=alert]")).includes("conflict"), "no word of the mistake");
    complaints.splice(0, complaints.length, ...complaints.filter(c => !c.includes("quad=9")));
    return page;
  },
};

for (const scheme of ["light", "dark"]) {
  scenarios[`accessible in ${scheme} colours`] = async () => {
    const faults = [];
    for (const [name, path] of Object.entries(views)) {
      const page = await open(path, { colorScheme: scheme });
      for (const summary of await page.locator("summary").all()) await summary.click();
      await page.evaluate(axe);
      const found = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      for (const v of found.violations) faults.push(`${name}: ${v.id} (${v.nodes.length}) ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].any[0]?.message ?? ""}`);
      await page.close();
    }
    check(faults.length === 0, faults.join("\n"));
  };
}

scenarios["fits a telephone and a desk"] = async () => {
  const faults = [];
  for (const [device, size] of Object.entries({ desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } }))
    for (const colorScheme of shots ? ["light", "dark"] : ["light"])
      for (const [name, path] of Object.entries(views)) {
        const page = await open(path, { viewport: size, colorScheme });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) faults.push(`${name} is ${over} pixels too wide for a ${device}`);
        if (shots) await page.screenshot({ path: join(shots, `${name}-${device}-${colorScheme}.png`), fullPage: true });
        await page.close();
      }
  check(faults.length === 0, faults.join("\n"));
};

scenarios["nothing complains"] = async () => check(complaints.length === 0, [...new Set(complaints)].join("\n"));

if (shots) mkdirSync(shots, { recursive: true });
for (const [name, scenario] of Object.entries(scenarios)) {
  if (!name.includes(process.env.RAPPORTEUR_TEST_SCENARIO ?? "")) continue;
  let ok = true, message = "";
  try {
    const page = await scenario();
    if (page && shots) await page.screenshot({ path: join(shots, `scenario-${name.replaceAll(" ", "-")}.png`) });
    await page?.close();
  } catch (error) {
    [ok, message] = [false, String(error.message ?? error)];
  }
  console.log(JSON.stringify({ name, ok, message }));
}
await browser.close();
