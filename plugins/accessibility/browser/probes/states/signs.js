// Signs and drawings that tell something, without words. Answer: [{kind, words, unsure, …described}].
const answer = [];
const PRIVATE = /[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u;
const NAMED = "[aria-label], [aria-labelledby], [title], [role=img], [aria-hidden=true], [role=presentation], [role=none]";
const CONTROL = "a[href], button, [role=button], [role=link], [role=tab], [role=menuitem], summary, label, input, select, textarea";
const named = (element) => Boolean(element.closest(NAMED));
const tell = (kind, element, words = "", unsure = false) => answer.push({ kind, words, unsure, ...helder.describe(element) });
const heardName = (element) => helder.words(element.innerText).replace(new RegExp(PRIVATE, "gu"), "").trim();
const kinds = new Set();
const fresh = (sort) => !kinds.has(sort) && Boolean(kinds.add(sort));

/** Letters of an icon font. */
for (const { element, text } of helder.texts()) {
  if (!PRIVATE.test(text) || heardName(element) || named(element) || !fresh(`font ${element.localName} ${element.className}`)) continue;
  // Beside words in a link it mostly only decorates them.
  const control = element.closest(CONTROL);
  if (control && heardName(control)) continue;
  tell("glyph", element);
  if (kinds.size > 3) break;
}

/** What a style sheet adds: [shown, its alternative] as texts; null for nothing. */
const added = (element, part) => {
  const { content, display, visibility } = getComputedStyle(element, part);
  if (/^(?:none|normal|"")$/.test(content) || display === "none" || visibility !== "visible") return null;
  const said = [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((found) => found[1]);
  const alt = /\/\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(content);
  return said.length ? [alt ? said.slice(0, -1).join("") : said.join(""), alt ? alt[1] : null] : null;
};
let looked = 0;
for (const element of helder.elements()) {
  if (looked > 2500 || answer.length > 8) break;
  looked += 1;
  if (element.namespaceURI !== "http://www.w3.org/1999/xhtml") continue;
  for (const part of ["::before", "::after"]) {
    const found = added(element, part);
    if (!found || !helder.visible(element) && element.getClientRects().length === 0) continue;
    const [shown, alt] = found;
    const sort = `${part} ${element.localName} ${element.className} ${shown}`;
    if (alt === "" && /\p{L}{3}/u.test(shown)) {
      const near = helder.words((element.parentElement || element).textContent).toLowerCase();
      if (!near.includes(helder.words(shown).toLowerCase().replace(/[()*:.]/g, "").trim()) && !named(element) && fresh(sort)) tell("unsaid", element, shown);
    } else if (alt === null && PRIVATE.test(shown) && element.matches("h1, h2, h3, h4, h5, h6, p, li, td, th, legend, dt, dd, label") && helder.words(element.innerText)) {
      if (!named(element) && fresh(`noise ${element.localName} ${shown}`)) tell("noise", element);
    }
  }
}

/** The drawing that a part of a row holds without any words: a text that tells one drawing from another; null for none. */
const drawingOf = (item) => {
  const all = [...item.querySelectorAll("svg, img, i, span")].filter((each) => !each.parentElement.closest("svg") && helder.visible(each) && !helder.veiled(each));
  const drawn = all.flatMap((each) => {
    if (each.localName === "svg") return each.querySelector("title, text") ? ["named"] : [each.innerHTML.replace(/\s+|id="[^"]*"/g, "")];
    if (each.localName === "img") return [each.alt ? "named" : each.currentSrc];
    const image = helder.style(each).backgroundImage;
    return !helder.words(each.innerText) && image.includes("url(") ? [image + helder.style(each).backgroundPosition] : [];
  });
  if (drawn.length !== 1 || drawn[0] === "named") return null;
  const holder = all.find((each) => each.matches("svg, img") || helder.style(each).backgroundImage.includes("url("));
  return holder && !holder.closest("[aria-label], [aria-labelledby], [title]") ? drawn[0] : null;
};
const unseen = (item) => [...item.querySelectorAll("*")].some((each) => helder.words(each.textContent) && helder.veiled(each));
for (const row of document.querySelectorAll("ul, ol, tbody")) {
  if (row.closest("nav, header, footer, [role=navigation], a, button") || !helder.visible(row)) continue;
  const inTable = row.localName === "tbody";
  const items = inTable ? [...row.querySelectorAll("td")].filter((cell) => !helder.words(cell.innerText)) : [...row.children];
  if (items.length < 2 || items.length > 200 || items.some((item) => item.querySelector("a, button, input, ul, ol"))) continue;
  const drawn = items.map((item) => (unseen(item) ? null : drawingOf(item)));
  const given = drawn.filter(Boolean);
  const sorts = new Set(given).size;
  // A drawing of its own for each decorates; some the same and others not: there they sort.
  if (inTable ? given.length >= 2 : given.length >= 3 && sorts >= 2 && sorts < given.length) {
    tell("drawing", items[drawn.findIndex(Boolean)], "", !inTable);
  }
}

/** A picture that a style sheet brings, in a box of its own in the text. */
const main = document.querySelector("main, [role=main], article") || document.body;
for (const element of main ? main.querySelectorAll("div, span, figure, p, i") : []) {
  if (element.childElementCount || helder.words(element.textContent) || answer.length > 10) continue;
  const style = helder.style(element);
  if (!style.backgroundImage.includes("url(") || named(element) || element.closest(CONTROL) || !helder.visible(element)) continue;
  const box = element.getBoundingClientRect();
  if (box.width < 80 || box.height < 60 || style.position === "absolute" || style.position === "fixed") continue;
  const before = helder.words(element.previousElementSibling?.textContent);
  tell("background", element, "", !/:$|hieronder|volgende|below|following/i.test(before));
}

/** Bars whose length is the only message. */
for (const bar of main ? main.querySelectorAll("div > div, div > span, div > i, span > span, li > div") : []) {
  const track = bar.parentElement;
  if (bar.childElementCount || track.childElementCount > 1 || helder.words(track.textContent) || named(track) || named(bar) || answer.length > 12) continue;
  if (track.closest("[role=progressbar], [role=meter], [role=slider], [role=switch], label, button, [aria-valuenow]")) continue;
  const [outer, inner] = [track.getBoundingClientRect(), bar.getBoundingClientRect()];
  const share = inner.width / outer.width;
  if (outer.width < 60 || outer.height > 48 || outer.height < 3 || share < 0.03 || share > 0.97 || inner.height < outer.height * 0.6) continue;
  const ground = helder.ground(track);
  const fill = helder.colour(helder.style(bar).backgroundColor);
  if (fill[3] < 0.5 || !ground || helder.alike(helder.over(fill, ground), ground)) continue;
  const edged = parseFloat(helder.style(track).borderTopWidth) > 0 || helder.colour(helder.style(track).backgroundColor)[3] > 0;
  const beside = helder.words([track.previousElementSibling, track.nextElementSibling, track.parentElement.matches("li, td, dd") ? track.parentElement : null]
    .map((each) => each?.textContent || "").join(" "));
  if (edged && !/\d/.test(beside) && fresh("bar")) tell("bar", track);
}

/** A drawing and a key to it, with nothing but colours in common. */
const hex = (colour) => colour.slice(0, 3).map(Math.round).join();
for (const svg of document.querySelectorAll("svg")) {
  if (!helder.visible(svg) || svg.querySelector("text, foreignObject") || svg.querySelectorAll("*").length > 300) continue;
  const fills = new Set([...svg.querySelectorAll("path, rect, circle, polygon, line, polyline")].flatMap((shape) =>
    [getComputedStyle(shape).fill, getComputedStyle(shape).stroke].filter((paint) => paint.startsWith("rgb")).map((paint) => hex(helder.colour(paint)))));
  if (fills.size < 3) continue;
  for (const list of document.querySelectorAll("ul, ol, dl, table, figcaption, p")) {
    const swatches = [...list.querySelectorAll("span, i, b, div, td")].filter((each) => !helder.words(each.textContent) && helder.colour(helder.style(each).backgroundColor)[3] === 1 && helder.visible(each));
    const shared = new Set(swatches.map((each) => hex(helder.colour(helder.style(each).backgroundColor))).filter((colour) => fills.has(colour)));
    // Tints that also differ in lightness can be told apart, if with an effort.
    if (shared.size >= 2 && swatches.length <= 12 && !svg.contains(list)) { tell("key", list); break; }
  }
}
/** Cells that only their colour ties to a key. */
const WORDS = (element) => helder.words(element.textContent).toLowerCase();
for (const list of document.querySelectorAll("ul, ol, dl, p, figcaption")) {
  if (answer.some(({ kind }) => kind === "key") || list.closest("nav") || WORDS(list).length > 240) continue;
  const swatches = [...list.querySelectorAll("span, i, b, div")].filter((each) => !WORDS(each) && helder.colour(helder.style(each).backgroundColor)[3] === 1 && helder.visible(each));
  const colours = new Set(swatches.map((each) => hex(helder.colour(helder.style(each).backgroundColor))));
  if (swatches.length < 2 || swatches.length > 8 || colours.size < 2) continue;
  const key = WORDS(list).split(/\s+/).filter((word) => word.length > 2);
  const cells = [...document.querySelectorAll("td, li, [role=gridcell], button, time")].filter((each) => !list.contains(each) && !each.contains(list) &&
    helder.visible(each) && WORDS(each) && WORDS(each).length <= 16 && colours.has(hex(helder.colour(helder.style(each).backgroundColor))) && helder.colour(helder.style(each).backgroundColor)[3] === 1);
  const plain = cells.filter((each) => !key.some((word) => WORDS(each).includes(word)) && !each.matches("[aria-label], [title]") && !each.querySelector("[aria-label], [title], svg, img") &&
    ["::before", "::after"].every((part) => /^(?:none|normal|"")/.test(getComputedStyle(each, part).content)));
  if (plain.length >= 3 && plain.length === cells.length && new Set(plain.map((each) => helder.style(each).backgroundColor)).size >= 2) tell("key", list);
}
return answer;
