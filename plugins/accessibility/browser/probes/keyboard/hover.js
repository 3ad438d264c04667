// Content that shows when the mouse is on something: what shows, and whether the keyboard shows it too.
const key = "__helderHover";
const MOST = 8;
/** Content so many pixels from what it belongs to may be meant to be pointed at. */
const NEAR = 40;
const REVEALS = ["display", "visibility", "opacity", "left", "right", "top", "bottom", "transform", "height", "max-height",
  "clip", "clip-path", "scale", "translate", "content-visibility"];
const ENTERS = ["mouseenter", "mouseover", "pointerenter", "pointerover"];

const rules = function* (list) {
  for (const rule of list) {
    if (rule.selectorText?.includes(":hover")) yield rule;
    if (rule.cssRules?.length && (!rule.media || matchMedia(rule.media.mediaText).matches)) yield* rules(rule.cssRules);
  }
};

/** A selector without some of its pseudo-classes; null when it cannot be asked for. */
const all = (selector) => {
  try { return [...document.querySelectorAll(selector || "*")].slice(0, 50); } catch { return []; }
};

const seen = (element) => {
  if (!helder.visible(element)) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (right + scrollX <= 0 || bottom + scrollY <= 0) return false;
  for (const node of tabbable.upwards(element)) {
    const { overflowX, overflowY, clip } = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    if (clip.startsWith("rect(") && box.width * box.height < 4) return false;
    if (node !== element && (overflowX !== "visible" || overflowY !== "visible") && (box.height < 2 || box.width < 2)) return false;
  }
  return true;
};

const words = (element) => element.textContent.replace(/\s+/g, " ").trim();
const tells = (element) => /[\p{L}\p{N}]/u.test(words(element)) || element.matches("button, input") ||
  Boolean(element.querySelector("img, button, input"));
const name = (element) => words(element) || [element, ...element.querySelectorAll("*")]
  .map((each) => each.ariaLabel || each.title || each.alt || "").find(Boolean) || "een plaatje of een knop";

/** Style sheets that cannot be read, from elsewhere, say nothing. */
const styled = function* () {
  for (const sheet of document.styleSheets) {
    let list = [];
    try { list = sheet.cssRules; } catch { continue; }
    for (const rule of rules(list)) {
      if (!REVEALS.some((name) => rule.style.getPropertyValue(name))) continue;
      for (const selector of rule.selectorText.split(/,(?![^(]*\))/)) {
        const [before, ...after] = selector.split(":hover");
        if (!after.length || !/[\s>+~]/.test(after.join("").trimEnd()) || /::/.test(selector)) continue;
        for (const trigger of all(before.trim())) {
          const hidden = all(`${before}${after.join("")}`).filter((each) => !seen(each) && tells(each) &&
            (trigger.contains(each) || trigger.parentElement?.contains(each)));
          if (hidden.length) yield [trigger, hidden[0]];
        }
      }
    }
  }
};

/** Where to point: pairs of an element and what its style sheet hides; with scripts, elements that listen. */
const pairs = (listeners) => {
  const found = [...styled()];
  if (listeners) {
    for (const element of tabbable.all(document.body)) {
      const heard = getEventListeners(element);
      if (ENTERS.some((type) => heard[type]?.length) && seen(element)) found.push([element, null]);
    }
  }
  const kept = found.filter(([trigger], index) => seen(trigger) && found.findIndex(([other]) => other === trigger) === index);
  const kinds = new Map(kept.map((pair) => [`${pair[0].localName}.${pair[0].className} ${pair[1]?.className}`, pair]).reverse());
  return [...kinds.values()].reverse().slice(0, MOST).map(([trigger, hidden]) => ({
    trigger: helder.target(trigger), hidden: hidden ? helder.target(hidden) : null,
  }));
};

/** Bring it into view. Gives the place to point at; null when something lies over it. */
const aim = ({ trigger, hidden }) => {
  helder.active()?.blur();
  const element = helder.find(trigger);
  element.scrollIntoView({ block: "center" });
  const box = element.getClientRects()[0];
  if (!box) return null;
  const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 15)];
  const over = document.elementFromPoint(x, y);
  if (!over || !element.contains(over)) return null;
  window[key] = { trigger: element, content: hidden && helder.find(hidden), before: hidden ? null : new Set([...tabbable.all(document.body)].filter(seen)) };
  return [x, y];
};

/** What the mouse showed: described, and a place on it; null for nothing. */
const shows = () => {
  const state = window[key];
  if (state.before) state.content = [...tabbable.all(document.body)].find((element) => !state.before.has(element) && seen(element) && tells(element));
  const content = state.content;
  if (!content || !seen(content)) return null;
  const box = content.getBoundingClientRect();
  const others = [...document.body.querySelectorAll("a, p, li, h1, h2, h3, input, button, td")].filter((element) =>
    !content.contains(element) && !element.contains(content) && !element.contains(state.trigger) && !state.trigger.contains(element) && seen(element));
  const over = others.some((element) => {
    const other = element.getBoundingClientRect();
    return other.left < box.right - 2 && box.left < other.right - 2 && other.top < box.bottom - 2 && box.top < other.bottom - 2;
  });
  const own = state.trigger.getBoundingClientRect();
  const near = own.left < box.right + NEAR && box.left < own.right + NEAR && own.top < box.bottom + NEAR && box.top < own.bottom + NEAR;
  const visible = [Math.max(box.left, 0), Math.max(box.top, 0), Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
  return {
    over, near, name: name(content).slice(0, 80), trigger: helder.describe(state.trigger),
    place: [(visible[0] + visible[2]) / 2, (visible[1] + visible[3]) / 2],
    apart: getComputedStyle(content).pointerEvents === "none",
  };
};

const stays = () => { const { content } = window[key]; return content.isConnected && seen(content); };

/** Does the focus show it, on the element itself or on what is in it or just before it? */
const focused = () => {
  const { trigger, content } = window[key];
  const near = [trigger, ...tabbable.all(trigger), ...(trigger.parentElement ? tabbable.all(trigger.parentElement) : [])]
    .filter((element) => tabbable.focusable(element) && !content.contains(element));
  for (const element of near.slice(0, 5)) {
    element.focus({ preventScroll: true, focusVisible: true });
    if (stays()) return true;
    if (element.matches("[aria-expanded], [aria-haspopup], summary")) return true;
  }
  helder.active()?.blur();
  return Boolean(content.id && document.querySelector(`[aria-controls~="${CSS.escape(content.id)}"], [popovertarget="${CSS.escape(content.id)}"]`));
};

/** Do the same words, or links to the same places, stand on the page where everybody gets at them? */
const elsewhere = () => {
  const { content, trigger } = window[key];
  const links = [...content.querySelectorAll("a[href]")];
  const open = new Set([...document.querySelectorAll("a[href]")].filter((link) => !content.contains(link) && seen(link)).map((link) => link.href));
  if (links.length) return links.every((link) => open.has(link.href));
  const said = words(content);
  if (trigger.closest("a, button") && !content.querySelector("button, input")) return true;
  return !said || document.body.innerText.replace(/\s+/g, " ").includes(said);
};

const end = () => { helder.active()?.blur(); delete window[key]; scrollTo(0, 0); };

return { pairs, aim, shows, stays, focused, elsewhere, end }[arguments[0]](...[...arguments].slice(1));
