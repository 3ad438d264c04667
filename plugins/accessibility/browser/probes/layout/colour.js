// What is told by colour alone, or not at all. Answer: [{kind, ...described}].
// kind "link": a link in a sentence that looks like the words around it; "required": a label in red; "dot": coloured dots.
const answer = [];
const LINES = /underline|overline|line-through/;
const ALPHA = (text) => helder.colour(text)[3];

/** Is there anything besides colour by which a link stands out? */
const marked = (link, around) => {
  const own = helder.style(link);
  const text = helder.style(around);
  if (LINES.test(own.textDecorationLine) || own.outlineStyle !== "none" || own.boxShadow !== "none") return true;
  if (["Top", "Bottom", "Left"].some((side) => own[`border${side}Style`] !== "none" && parseFloat(own[`border${side}Width`]) > 0)) return true;
  if (own.backgroundImage !== "none" || own.fontStyle !== text.fontStyle || own.fontVariantCaps !== text.fontVariantCaps) return true;
  if (Math.abs(own.fontWeight - text.fontWeight) >= 200 || Math.abs(parseFloat(own.fontSize) - parseFloat(text.fontSize)) > 2) return true;
  if (own.fontFamily !== text.fontFamily || own.textTransform !== text.textTransform) return true;
  if (["::before", "::after"].some((part) => !/^(?:none|normal)$/.test(getComputedStyle(link, part).content))) return true;
  return own.display !== "inline" || ALPHA(own.backgroundColor) > 0;
};

for (const link of document.querySelectorAll("a[href]")) {
  if (answer.length >= 10) break;
  const around = link.parentElement;
  if (!around || helder.style(link).display !== "inline" || !helder.words(link.textContent) || !helder.visible(link)) continue;
  const block = helder.block(around);
  if (!block.matches("p, li, dd, td, div, blockquote, figcaption") || block.closest("nav, [role=navigation], header, footer")) continue;
  const beside = helder.words([...around.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join(" "));
  if (beside.length < 20 || !/\p{L}{3}/u.test(beside) || helder.veiled(link)) continue;
  if (link.querySelector("img, svg") || marked(link, around)) continue;
  // A mark may also stand on what is within the link.
  if ([...link.querySelectorAll("*")].some((child) => marked(child, around))) continue;
  // What differs in colour alone is left to axe-core, which knows how much.
  if (helder.style(link).color === helder.style(around).color) answer.push({ kind: "link", ...helder.describe(link) });
}

const reddish = ([red, green, blue]) => red > 120 && red - green > 70 && red - blue > 60;
const labels = [...document.querySelectorAll("form label, form legend")].filter((label) => helder.visible(label));
const red = labels.filter((label) => reddish(helder.colour(helder.style(label).color)));
const SAID = /[*!✱⚠]|verplicht|vereist|required|fout|error|ongeldig|klopt niet|invullen|niet ingevuld/i;
if (red.length && red.length < labels.length) {
  for (const label of red.slice(0, 5)) {
    const group = label.closest("fieldset, p, li, div") || label;
    const text = group.matches("form, body") ? label.textContent : group.textContent;
    if (SAID.test(text) || label.querySelector("svg, img") || helder.style(label).fontWeight >= 600) continue;
    answer.push({ kind: "required", ...helder.describe(label) });
  }
}

/** Small coloured shapes without a name, alone in their cell or item, of which the colour must be the message. */
const dots = new Map();
for (const cell of document.querySelectorAll("td, li, dd")) {
  if (helder.words(cell.innerText) || !helder.visible(cell) || cell.querySelector("img[alt]:not([alt='']), svg title, [aria-label], [title], input, button, a")) continue;
  if (cell.matches("[aria-label], [title]")) continue;
  const dot = [cell, ...cell.querySelectorAll("*")].find((each) => ALPHA(helder.style(each).backgroundColor) === 1 && helder.visible(each));
  const row = dot && (cell.closest("table, ul, ol, dl") || cell.parentElement);
  if (!row || !helder.words(row.innerText) || [dot, cell].some((each) => ["::before", "::after"].some((part) => /\p{L}/u.test(getComputedStyle(each, part).content.replace(/^none|normal$/, ""))))) continue;
  const { cells } = dots.get(row) || dots.set(row, { cells: [] }).get(row);
  cells.push({ dot, colour: helder.style(dot).backgroundColor });
}
for (const { cells } of dots.values()) {
  if (cells.length < 3 || new Set(cells.map((each) => each.colour)).size < 2) continue;
  answer.push({ kind: "dot", ...helder.describe(cells[0].dot) });
}
return answer;
