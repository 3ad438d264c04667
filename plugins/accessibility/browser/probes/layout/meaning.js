// Meaning that only the looks carry. Answer: [{kind, ...described}].
// kind "css": words that a style sheet adds; "heading": a line that looks like a heading and is none; "kept": the main
// text, with aria-hidden.
const answer = [];
const all = helder.elements();

// -- words from the style sheet ----------------------------------------------------------------------------------------
const told = new Set();
for (const element of all) {
  if (answer.length >= 8) break;
  for (const part of ["::before", "::after"]) {
    const style = getComputedStyle(element, part);
    const content = style.content.replace(/(?:url|image-set)\([^)]*\)/g, "");
    if (!content || content === "none" || content === "normal" || content.includes("counter")) continue;
    // Behind a slash stands what is read aloud instead: its maker has thought of it.
    if (/"\s*\/\s*"/.test(content)) continue;
    const texts = [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((found) => found[1]);
    const text = helder.words(texts.join(""));
    if (!/\p{L}{2}/u.test(text) || style.display === "none" || style.visibility === "hidden" || style.opacity === "0") continue;
    // Small capitals of an icon font are no words.
    if (/icon|awesome|symbol|glyph|material/i.test(style.fontFamily)) continue;
    if (!helder.visible(element) || helder.veiled(element) || parseFloat(style.fontSize) < 4) continue;
    // Said in another way too: in the element itself, or in the head of its column.
    const table = element.closest("table, [role=table]");
    const said = [element.getAttribute("aria-label"), element.getAttribute("title"), element.textContent, table && table.textContent];
    if (said.some((each) => each && each.toLowerCase().includes(text.toLowerCase()))) continue;
    const key = `${text} ${element.localName} ${element.className}`;
    if (told.has(key)) continue;
    told.add(key);
    answer.push({ kind: "css", words: text.slice(0, 80), ...helder.describe(element) });
  }
}

// -- the main text, that a script keeps from who listens: left over from a window that has gone ---------------------------
const heart = document.querySelector("main, [role=main], h1");
const veil = heart && heart.closest("[aria-hidden=true]");
const windows = [...document.querySelectorAll("dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]")];
if (veil && !windows.some((each) => helder.visible(each)) && helder.visible(heart) && helder.words(heart.innerText).length > 60) {
  answer.push({ kind: "kept", words: "", ...helder.describe(veil) });
}

// -- headings by their looks --------------------------------------------------------------------------------------------
const NOT_IN = "h1, h2, h3, h4, h5, h6, [role=heading], a, button, li, table, [role=table], label, legend, figure, figcaption, " +
  "summary, dl, blockquote, header, nav, footer, aside, form, address, [role=banner], [role=contentinfo], [role=navigation], " +
  "[role=search], [role=alert], [role=status], [role=dialog], [aria-hidden=true], pre, code";
const bodySize = (() => {
  const sizes = new Map();
  for (const { element, text } of helder.texts(document.querySelector("main") || document.body)) {
    const size = helder.style(element).fontSize;
    sizes.set(size, (sizes.get(size) || 0) + text.length);
  }
  const [most] = [...sizes].sort((a, b) => b[1] - a[1]);
  return most ? parseFloat(most[0]) : 16;
})();
const INLINE = /^(?:inline|contents|none)/;
const isText = (element) => [...element.querySelectorAll("*")].every((child) => INLINE.test(helder.style(child).display) || child.localName === "br");
const looks = (element) => {
  const [first] = helder.texts(element);
  const style = helder.style(first ? first.element : element);
  return { size: parseFloat(style.fontSize), weight: Number(style.fontWeight), by: first && first.element };
};
let count = 0;
for (const line of document.querySelectorAll("p, div, span, center, font, strong, b")) {
  if (count >= 6) break;
  if (INLINE.test(helder.style(line).display) || line.closest(NOT_IN) || !isText(line)) continue;
  const text = helder.words(line.innerText);
  if (text.length < 3 || text.length > 70 || !/\p{L}{3}/u.test(text) || /[.!?:;,…]$/.test(text) || !helder.visible(line)) continue;
  if (line.querySelector("a, button, input, img, svg, br")) continue;
  let next = line.nextElementSibling;
  while (next && (helder.style(next).display === "none" || next.localName === "br")) next = next.nextElementSibling;
  if (!next || !next.matches("p, ul, ol, div, section, table") || next.querySelector("h1, h2, h3, h4, h5, h6, form, nav")) continue;
  const after = helder.words(next.innerText);
  if (after.length < Math.max(60, text.length * 1.5) || (next.matches("p, div") && !/[.!?:]/.test(after))) continue;
  const [own, theirs] = [looks(line), looks(next)];
  if (!own.by || !theirs.by) continue;
  const larger = own.size >= theirs.size * 1.2 && own.size >= bodySize * 1.2;
  const bolder = own.weight >= 600 && theirs.weight < 600 && own.size >= theirs.size;
  // Bold by markup alone can be read in the page itself: another rule does.
  const byMarkup = bolder && !larger && own.by.closest("strong, b") && line.contains(own.by.closest("strong, b"));
  if ((!larger && !bolder) || byMarkup) continue;
  // A line in a row of lines that all look so is no heading: an address, a figure with its caption.
  const box = line.getBoundingClientRect();
  if (next.getBoundingClientRect().top < box.bottom - 4) continue;
  count += 1;
  answer.push({ kind: "heading", words: text, ...helder.describe(line) });
}
return answer;
