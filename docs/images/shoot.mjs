// The part of docs/images/make that uses the browser.
// node shoot.mjs NODE_MODULES CHROMIUM ADDRESS REPORT OUTPUT_FOLDER
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, chromium, address, report, out] = process.argv.slice(2);
const { chromium: engine } = await import(pathToFileURL(join(modules, "playwright-core/index.mjs")).href);
const browser = await engine.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-dev-shm-usage"] });

/** A picture of a page from the top of one element to the bottom of another. */
async function shoot(url, name, width, from, to, most = Infinity) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: "light" });
  await page.goto(url, { waitUntil: "networkidle" });
  const box = async selector => page.locator(selector).first().boundingBox();
  const [first, last] = [await box(from), await box(to)];
  const top = Math.max(0, first.y - 12);
  await page.screenshot({ path: join(out, name), fullPage: true, clip: { x: 0, y: top, width, height: Math.min(most, last.y + last.height + 12 - top) } });
  await page.close();
}

await shoot(new URL("/situation?story=talks-syria-2015", address).href, "situation.png", 1100, "#network", "#relations");
await shoot(pathToFileURL(report).href, "report.png", 1280, "body", "body", 1000);
await browser.close();
