// What does not fit a window. arguments: ["wanted"], or a size: ["text", "panels" or "turned"].
// "wanted" gives the sizes that there is anything to look at for; "done" forgets what was kept.
const [what] = arguments;
const KEPT = "helderRoom";
const VIEWPORT = /\dv(?:w|h|min|max|i|b)\b/;
const TURN = /draai (?:uw|je|het|de)|kantel|roteer|rotate|turn (?:your|the)|tilt|landscape|portrait|liggend/i;

const OTHER = /\d(?:px|rem|em|%|pt|ch|ex|cm|mm|in)\b/;
/** A size that only hangs on the window: what is added to it, or the least of it, grows with the page. */
const hangs = (size, given) => {
  const whole = size.replace(/var\((--[\w-]+)[^()]*\)/g, (found, name) => given.get(name) || "");
  return VIEWPORT.test(whole) && (!OTHER.test(whole) || /\bmin\(/.test(whole));
};
const usesViewport = () => {
  const sizes = [];
  const given = new Map();
  const read = (list) => {
    for (const rule of list) {
      const own = rule.style && (rule.style.fontSize || rule.style.font);
      if (own) sizes.push(own);
      for (const name of rule.style || []) if (name.startsWith("--")) given.set(name, rule.style.getPropertyValue(name));
      if (rule.cssRules?.length) read(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) { try { read(sheet.cssRules); } catch { /* from elsewhere */ } }
  for (const each of document.querySelectorAll("[style*=font]")) sizes.push(each.style.fontSize);
  return sizes.some((size) => hangs(size, given));
};

const fixed = () => helder.elements().filter((each) => helder.style(each).position === "fixed" && helder.visible(each) && !helder.veiled(each));
/** The panels that lie over the page, apart from bars at an edge. */
const outermost = (list) => list.filter((each) => !list.some((other) => other !== each && other.contains(each)));

/** Does what lies outside the window come into it by scrolling anything but the page? */
const scrolls = (element, panel, way) => {
  for (let node = element; node; node = node.parentElement) {
    const style = helder.style(node);
    const box = node.getBoundingClientRect();
    const most = way === "y" ? innerHeight : innerWidth;
    const [over, size, inner, end] = way === "y" ? [style.overflowY, node.clientHeight, node.scrollHeight, box.bottom] : [style.overflowX, node.clientWidth, node.scrollWidth, box.right];
    if (/auto|scroll/.test(over) && inner > size + 1 && end <= most + 4) return true;
    if (node === panel) return false;
  }
  return false;
};

if (what === "wanted") {
  if (!document.body) return [];
  const sizes = [];
  if (usesViewport()) sizes.push("text");
  if (fixed().some((each) => helder.words(each.innerText))) sizes.push("panels");
  if (TURN.test(document.body.textContent)) sizes.push("turned");
  return sizes;
}
if (what === "done") { delete window[KEPT]; return null; }
if (what === "text") {
  const now = new Map(helder.texts().map(({ node, element }) => [node, { element, size: parseFloat(helder.style(element).fontSize) }]));
  (window[KEPT] ||= []).push([innerWidth, now]);
  if (window[KEPT].length < 3) return [];
  const [[wide, first], ...others] = window[KEPT];
  const seen = new Set();
  const answer = [];
  for (const [node, { element, size }] of first) {
    // By how much does this text grow, when the visitor makes the page two and four times as large?
    const grown = others.map(([width, texts]) => (texts.get(node)?.size ?? size) * (wide / width) / size);
    const sort = `${element.localName} ${element.className}`;
    if (grown.some((times) => times > 1.15) || seen.has(sort)) continue;
    seen.add(sort);
    answer.push(helder.describe(element));
  }
  return answer.slice(0, 4);
}
if (what === "panels") {
  const answer = [];
  for (const panel of outermost(fixed())) {
    const lost = helder.texts(panel).find(({ element, rects, text }) => {
      if (!/[\p{L}\p{N}]{2}/u.test(text) || !helder.visible(element)) return false;
      const last = rects.at(-1);
      const below = last.top > innerHeight - 2 && !scrolls(element, panel, "y");
      const beside = rects.some((rect) => rect.right > innerWidth + 6 && rect.left < innerWidth - 2) && !scrolls(element, panel, "x");
      return below || beside;
    });
    // A bar that slides in from below the window, or one that is parked beside it, is not there yet.
    const box = panel.getBoundingClientRect();
    if (!lost || box.top > innerHeight - 20 || box.left > innerWidth - 20) continue;
    answer.push({ words: lost.text.slice(0, 60), ...helder.describe(panel) });
  }
  return answer.slice(0, 3);
}
/** A layer over everything that asks to turn the screen. */
const asks = fixed().concat(helder.elements().filter((each) => helder.style(each).position === "absolute")).filter((each) => {
  const box = each.getBoundingClientRect();
  const words = helder.words(each.innerText);
  if (!TURN.test(words) || words.length > 240 || !helder.visible(each)) return false;
  const covers = box.left <= 2 && box.top <= 2 && box.right >= innerWidth - 2 && box.bottom >= innerHeight - 2;
  return covers && helder.colour(helder.style(each).backgroundColor)[3] > 0.6;
});
return asks.slice(0, 1).map((each) => helder.describe(each));
