// Keeps note of where the Tab key comes. The notes stand in the window until "end".
const key = "__helderWalk";
const FAR = 200;

const box = (element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
};

const at = (x, y) => {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
};

const solid = (element, until, x, y) => {
  let filled = false;
  for (const node of tabbable.upwards(element)) {
    const style = getComputedStyle(node);
    if (style.opacity < 0.9) return false;
    const alpha = Number(/^rgba\(.*,\s*([\d.]+)\)$/.exec(style.backgroundColor)?.[1] ?? 1);
    const { left, top, right, bottom } = node.getBoundingClientRect();
    const reaches = left <= x && x < right && top <= y && y < bottom;
    filled ||= reaches && (alpha >= 0.9 || style.backgroundImage.includes("url(") || ["img", "iframe", "video"].includes(node.localName));
    if (node === until) return filled;
  }
  return false;
};

/** What is fixed to the screen and lies over the whole of the element; null when any of it shows. */
const cover = (element) => {
  let over = null;
  const boxes = [...element.getClientRects()].filter((rect) => rect.width > 2 && rect.height > 2).slice(0, 4);
  for (const rect of boxes) {
    for (const x of [rect.left + 1, (rect.left + rect.right) / 2, rect.right - 1]) {
      for (const y of [rect.top + 1, (rect.top + rect.bottom) / 2, rect.bottom - 1]) {
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return null;
        const found = at(x, y);
        if (!found || [...tabbable.upwards(found)].includes(element) || [...tabbable.upwards(element)].includes(found)) return null;
        const pinned = tabbable.pinned(found);
        if (!pinned || [...tabbable.upwards(element)].includes(pinned) || !solid(found, pinned, x, y)) return null;
        over = pinned;
      }
    }
  }
  return over;
};

const active = () => {
  const element = helder.active();
  return element === document.body || element === document.documentElement ? null : element;
};

/** Note where the focus is now, when the page has come to rest. */
const note = () => {
  const walk = window[key];
  const element = active();
  if (!element) walk.removed.push(...walk.came.slice(-1));
  walk.came = [];
  walk.stops.push(element);
  if (!element || !walk.pinned) return;
  const over = cover(element);
  if (over && !walk.covered.some((other) => other.over === over)) walk.covered.push({ element, over, x: scrollX, y: scrollY });
};

const start = () => {
  const order = (element) => (element.tabIndex > 0 ? element.tabIndex : Infinity);
  const expected = tabbable.list().sort((one, other) => (order(one) === order(other) ? 0 : order(one) - order(other)));
  const pinned = [...tabbable.all()].slice(0, 5000).some((element) =>
    ["fixed", "sticky"].includes(getComputedStyle(element).position) && helder.visible(element));
  const walk = window[key] = { expected, pinned, stops: [], came: [], removed: [], covered: [] };
  walk.hear = (event) => walk.came.push(event.composedPath()[0]);
  walk.rest = (event) => { if (event.key === "Tab") note(); };
  addEventListener("focus", walk.hear, true);
  addEventListener("keyup", walk.rest, true);
  tabbable.rewind();
  walk.came = [];
  return expected.length;
};

/** The stops until now, each with its number by first visit; -1 is nowhere. Nothing when the page went away after all. */
const stops = () => {
  const known = new Map([[null, -1]]);
  return (window[key]?.stops || []).map((stop) => {
    if (!known.has(stop)) known.set(stop, known.size - 1);
    return known.get(stop);
  });
};

/** The same stops from the last to the first, as Shift and Tab would come to them. */
const back = () => {
  const walk = window[key];
  if (!walk.pinned) return;
  const visited = [...new Set(walk.stops)].filter((stop) => stop?.isConnected);
  scrollTo(0, document.documentElement.scrollHeight);
  for (const stop of visited.reverse()) {
    stop.focus();
    if (active() !== stop) continue;
    const over = cover(stop);
    if (over && !walk.covered.some((other) => other.over === over)) {
      walk.covered.push({ element: stop, over, x: scrollX, y: scrollY });
    }
  }
};

const block = (element) => {
  for (const node of tabbable.upwards(element)) if (!/^inline|^contents/.test(getComputedStyle(node).display)) return node;
  return element;
};

const loose = (element) => [...tabbable.upwards(element)].some((node) =>
  ["fixed", "sticky", "absolute"].includes(getComputedStyle(node).position) || node.matches("dialog, [role=dialog], [popover]"));

/** Pairs of stops where the focus goes far back up, in the same column. */
const jumps = () => {
  const visited = [...new Set(window[key].stops)].filter((stop) => stop?.isConnected && helder.visible(stop));
  const found = [];
  for (let index = 1; index < visited.length; index += 1) {
    const [from, to] = [visited[index - 1], visited[index]];
    if (from.tabIndex > 0 || to.tabIndex > 0) continue;
    const [above, below] = [box(block(to)), box(block(from))];
    const shared = Math.min(above.right, below.right) - Math.max(above.left, below.left);
    const narrow = Math.min(above.right - above.left, below.right - below.left);
    if (above.bottom > below.top - FAR || shared < narrow / 2 || loose(from) || loose(to)) continue;
    found.push({ at: helder.describe(to), before: helder.describe(from).text });
  }
  return found;
};

const skipped = () => window[key].expected.filter((element) => element.isConnected &&
  !window[key].stops.includes(element) && !window[key].removed.includes(element) &&
  tabbable.reached(element) && helder.visible(element) && !element.closest("[role=dialog], dialog") &&
  !["iframe", "audio", "video"].includes(element.localName)).map(helder.describe);

const pinned = () => window[key].pinned;
const wrong = (whole) => window[key].removed.length + (whole ? skipped().length : 0) > 0;

/** Elements that gave the focus away again when they got it; tried once more. */
const removed = () => [...new Set(window[key].removed)].filter((element) => {
  if (!element.isConnected || !tabbable.reached(element) || !helder.visible(element)) return false;
  element.focus();
  return active() === null && tabbable.reached(element);
}).map(helder.describe);

/** Put the page as it was when the n-th was covered. */
const recover = (index) => {
  const { element, x, y } = window[key].covered[index];
  element.focus({ preventScroll: true });
  scrollTo(x, y);
};

const covered = (index) => {
  const { element, over } = window[key].covered[index];
  if (cover(element) !== over) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { at: helder.describe(element), over: helder.describe(over).html, box: [left, top, right, bottom].map(Math.round) };
};

/** Make the element itself invisible, or no longer so: what lies over it stays as it is. */
const hide = (index, hidden) => {
  const { element } = window[key].covered[index];
  if (hidden) element.style.setProperty("visibility", "hidden", "important");
  else element.style.removeProperty("visibility");
  if (element.getAttribute("style") === "") element.removeAttribute("style");
};

const end = () => {
  removeEventListener("focus", window[key]?.hear, true);
  removeEventListener("keyup", window[key]?.rest, true);
  delete window[key];
  tabbable.rewind();
};

/** What shows after the walk, and after the way back. */
const told = (lively) => {
  const answer = { jumps: jumps(), skipped: lively ? skipped() : [], removed: lively ? removed() : [] };
  back();
  return { ...answer, covered: window[key].covered.length };
};

/** The whole walk when no script of the page can move the focus: then the browser's own order is the order. */
const calm = (most) => {
  start();
  for (const element of window[key].expected.slice(0, most)) {
    element.focus();
    note();
  }
  const answer = told(false);
  if (!answer.covered) end();
  return answer;
};

return { start, stops, pinned, wrong, skipped, told, calm, recover, covered, hide, end }[arguments[0]](...[...arguments].slice(1));
