// Texts that are seen in another order than they stand in the document. Answer: descriptions with `other`, the text that
// is seen first but read later.
const answer = [];
const told = new Set();
const MOST = 12;

const boxOf = (element) => {
  let box = null;
  for (const { rects } of helder.texts(element)) {
    for (const rect of rects) {
      box = box
        ? { left: Math.min(box.left, rect.left), top: Math.min(box.top, rect.top), right: Math.max(box.right, rect.right), bottom: Math.max(box.bottom, rect.bottom) }
        : { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
    }
  }
  return box;
};

const overlap = (from, to, start, end) => Math.min(to, end) - Math.max(from, start);
const above = (one, other) => other.bottom <= one.top + 2 && overlap(one.left, one.right, other.left, other.right) > 8;
const before = (one, other, rtl) =>
  (rtl ? other.left >= one.right - 2 : other.right <= one.left + 2) && overlap(one.top, one.bottom, other.top, other.bottom) > 8;

/** What could put these children of one box in another order? "lines", "rows" (also within one line), or nothing. */
const disorder = (parent, children) => {
  const style = helder.style(parent);
  const styles = children.map((child) => helder.style(child));
  const moved = styles.some((each) => each.order !== "0");
  if (/flex$/.test(style.display)) {
    if (/reverse/.test(style.flexDirection) || style.flexWrap === "wrap-reverse") return "rows";
    return moved ? "rows" : "";
  }
  if (/grid$/.test(style.display)) {
    const placed = styles.some((each) => /^-?\d/.test(each.gridRowStart) || each.gridArea.split(" / ")[0] !== "auto");
    return moved ? "rows" : placed ? "lines" : "";
  }
  if (styles.filter((each) => each.position === "absolute").length > 1) return "lines";
  if (styles.some((each) => parseFloat(each.marginTop) < -16 || parseFloat(each.top) < -16 || parseFloat(each.bottom) > 16)) return "lines";
  return styles.filter((each) => each.float === "right").length > 1 ? "rows" : "";
};

/** Is it one row of things that follow each other: steps, choices, buttons, links? */
const isRow = (parent) => parent.matches("ol, ul, nav, form, fieldset, p, [role=list], [role=tablist], [role=toolbar]") ||
  [...parent.children].filter((child) => child.matches("button, a[href], input, label, span")).length > 1;

for (const parent of [document.body, ...helder.elements()]) {
  if (answer.length >= MOST) break;
  if (!parent || parent.childElementCount < 2 || parent.closest("svg, table, [aria-hidden=true]")) continue;
  const children = [...parent.children].filter((child) => {
    if (helder.SKIPPED.has(child.tagName)) return false;
    const { display, position } = helder.style(child);
    return display !== "none" && position !== "fixed" && position !== "sticky";
  });
  const why = disorder(parent, children);
  if (!why) continue;
  const boxes = children.map((child) => [child, boxOf(child)]).filter(([, box]) => box);
  const rtl = helder.style(parent).direction === "rtl";
  const floats = helder.style(parent).display !== "flex" && children.some((child) => helder.style(child).float === "right");
  for (let at = 1; at < boxes.length; at += 1) {
    const wrong = boxes.slice(0, at).find(([one, box]) =>
      above(box, boxes[at][1]) || (why === "rows" && (isRow(parent) || !floats) && before(box, boxes[at][1], rtl)));
    if (!wrong || told.has(parent)) continue;
    told.add(parent);
    const [first, later] = [wrong[0], boxes[at][0]].map((element) => helder.words(element.innerText).slice(0, 60));
    answer.push({ first, later, ...helder.describe(parent) });
  }
}
return answer;
