// Boxes to tick that a style sheet draws, and that stand out too little. Gives [{kind, contrast, limit, …described}].
const BOXES = "input[type=checkbox], input[type=radio], [role=checkbox], [role=radio], [role=switch]";
const ENOUGH = 3;
const LEAST_SIDE = 8;
const MOST_SIDE = 72;

/** The greatest contrast of edge, fill or sign with what is around it. */
const standsOut = (style, ground) => {
  if (!ground || /url\(|gradient/.test(style.backgroundImage) || style.maskImage !== "none" || style.borderImageSource !== "none") return Infinity;
  const over = (text) => helder.over(helder.colour(text), ground);
  const against = [over(style.backgroundColor)];
  for (const side of ["Top", "Right", "Bottom", "Left"]) {
    if (style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0) against.push(over(style[`border${side}Color`]));
  }
  if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) against.push(over(style.outlineColor));
  for (const [shadow] of style.boxShadow.matchAll(/(?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\)/g)) against.push(over(shadow));
  if (/[^"'\s]/.test(style.content || "") && !/^(?:none|normal)$/.test(style.content)) against.push(over(style.color));
  return Math.max(...against.map((colour) => helder.contrast(colour, ground)));
};
const fits = (width, height) => Math.min(width, height) >= LEAST_SIDE && Math.max(width, height) <= MOST_SIDE;

/** The contrast of each small box in or on the element. */
const boxesOf = (element) => {
  const found = [];
  const parts = [element, ...[...element.querySelectorAll("span, i, div, b, svg")].slice(0, 8)];
  for (const each of parts) {
    if (!helder.visible(each) || helder.veiled(each)) continue;
    const box = each.getBoundingClientRect();
    if (each.localName === "svg") { found.push(Infinity); continue; }
    if (fits(box.width, box.height) && !helder.words(each.innerText)) found.push(standsOut(helder.style(each), helder.ground(helder.parent(each))));
    for (const part of ["::before", "::after"]) {
      const style = getComputedStyle(each, part);
      if (/^(?:none|normal)$/.test(style.content) || style.display === "none" || style.opacity === "0") continue;
      const extra = style.boxSizing === "border-box" ? 0 : parseFloat(style.borderLeftWidth) * 2;
      if (fits(parseFloat(style.width) + extra, parseFloat(style.height) + extra)) found.push(standsOut(style, helder.ground(each)));
    }
  }
  return found;
};

/** Where the box of this control is drawn: on itself, or beside a native one that is hidden or bare. */
const drawers = (control) => {
  if (control.localName !== "input") return [control];
  const bare = helder.style(control).appearance === "none";
  const shown = helder.visible(control) && !helder.veiled(control);
  if (shown) return bare ? [control] : [];
  return [control.nextElementSibling, ...(control.labels || [])].filter((each, at, all) => each && all.indexOf(each) === at && helder.visible(each));
};

const drawn = () => {
  const answer = [];
  const kinds = new Set();
  for (const control of document.querySelectorAll(BOXES)) {
    if (answer.length >= 4 || kinds.size > 30) break;
    if (control.matches(":disabled, [aria-disabled=true], :checked, [aria-checked=true]")) continue;
    const places = drawers(control);
    if (!places.length) continue;
    const sort = `${control.type || control.getAttribute("role")} ${control.className} ${places[0].className} ${control.parentElement.className}`;
    if (kinds.has(sort)) continue;
    kinds.add(sort);
    const found = places.flatMap(boxesOf);
    const best = Math.max(0, ...found);
    // Boxes that nobody can tell from the ground are perhaps not what is looked for.
    if (!found.length || best >= ENOUGH || best < 1.02) continue;
    answer.push({ kind: "box", contrast: best, limit: ENOUGH, ...helder.describe(places[0]) });
  }
  return answer;
};
