// Contrast of what only shows in a state: under the mouse, with the focus, after a visit, selected; and of controls that
// are drawn. Answer: [{kind, contrast, limit, …described}]. The style sheets get rules for an attribute beside those for a
// state, at the same place and of the same weight: then a state can be put on without a mouse.
const STATE = "data-helder-state";
const PSEUDO = /:(hover|focus-visible|focus-within|focus|visited)(?![\w-])/g;
const SHADES = ["color", "background-color", "background-image", "opacity", "-webkit-text-fill-color"];
const MOST = 60;
const DEAD = ":disabled, [aria-disabled=true], [aria-hidden=true], [inert] *";
const answer = [];

const doubled = [];
const wanted = new Map();
/** Put the twin of each rule about a state behind it. */
const double = (owner, list) => {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const rule = list[at];
    if (rule.media && !matchMedia(rule.media.mediaText).matches) continue;
    if (rule.cssRules?.length) double(rule, rule.cssRules);
    if (!rule.selectorText || doubled.length > 400) continue;
    const kinds = new Set([...rule.selectorText.matchAll(PSEUDO)].map((found) => found[1]));
    if (!kinds.size || !SHADES.some((name) => rule.style.getPropertyValue(name))) continue;
    for (const selector of rule.selectorText.split(/,(?![^(]*\))/)) {
      if (!selector.match(PSEUDO) || selector.includes("::")) continue;
      const bare = selector.replace(/:not\(:(?:hover|focus-visible|focus-within|focus|visited)\)/g, "").replace(PSEUDO, "").trim();
      wanted.set(bare, new Set([...(wanted.get(bare) || []), ...kinds]));
    }
    try {
      owner.insertRule(rule.cssText.replaceAll(PSEUDO, `[${STATE}~="$1"]`), at + 1);
      doubled.push([owner, owner.cssRules[at + 1]]);
    } catch { /* a selector that cannot be had twice is left alone */ }
  }
};
const undo = () => {
  for (const [owner, rule] of doubled.reverse()) {
    const at = [...owner.cssRules].indexOf(rule);
    if (at >= 0) owner.deleteRule(at);
  }
};

/** The element in a state, with all around it, as long as `look` looks. */
const during = (element, states, look) => {
  const marked = [];
  for (let node = element; node; node = node.parentElement) {
    const own = node === element ? states : states.filter((state) => state === "hover" || state === "focus-within");
    if (own.length) { node.setAttribute(STATE, own.join(" ")); marked.push(node); }
  }
  helder.changed();
  try { return look(); } finally { marked.forEach((node) => node.removeAttribute(STATE)); helder.changed(); }
};

/** The contrast of each text in the element, by its node: {contrast, limit}. */
const contrasts = (element) => new Map(helder.texts(element).flatMap(({ node, element: own, text }) => {
  const ground = /[\p{L}\p{N}]/u.test(text) ? helder.ground(own) : null;
  if (!ground) return [];
  const style = helder.style(own);
  const colour = helder.colour(style.color);
  const size = parseFloat(style.fontSize);
  const limit = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
  if (colour[3] < 0.05 || style.textShadow !== "none" || style.webkitTextFillColor !== style.color) return [];
  return [[node, { contrast: helder.contrast(helder.over(colour, ground), ground), limit, own }]];
}));

const GROUPS = [["hover", ["hover"]], ["focus", ["focus", "focus-visible", "focus-within"]], ["visited", ["visited"]]];
const inStates = () => {
  const looked = new Set();
  const told = new Set();
  for (const [selector, kinds] of wanted) {
    let matched;
    try { matched = [...document.querySelectorAll(selector || "a, button")].slice(0, 80); } catch { continue; }
    for (const element of matched) {
      if (looked.size >= MOST || answer.length >= 8) return;
      if (!helder.asked(element) || element.matches(DEAD) || !helder.visible(element) || helder.veiled(element)) continue;
      for (const [name, states] of GROUPS) {
        if (!states.some((state) => kinds.has(state))) continue;
        if (name === "visited" && !element.matches("a[href]")) continue;
        const sort = `${name} ${element.localName} ${element.className} ${element.parentElement?.className} ${helder.ground(element)} ${helder.style(element).color}`;
        if (looked.has(sort)) continue;
        looked.add(sort);
        const before = contrasts(element);
        const after = before.size ? during(element, states, () => contrasts(element)) : before;
        for (const [node, { contrast, limit, own }] of after) {
          const rest = before.get(node);
          if (!rest || contrast >= limit - 0.05 || rest.contrast < limit || told.has(own) || own.closest(DEAD)) continue;
          told.add(own);
          answer.push({ kind: name, contrast, limit, ...helder.describe(element.contains(own) ? element : own) });
          break;
        }
      }
    }
  }
};

const still = helder.make("style");
still.textContent = "*, *::before, *::after { transition: none !important }";
(document.head || document.documentElement).append(still);
try {
  for (const sheet of document.styleSheets) {
    try {
      if (!sheet.disabled && (!sheet.media.length || matchMedia(sheet.media.mediaText).matches)) double(sheet, sheet.cssRules);
    } catch { /* from elsewhere: it cannot be read */ }
  }
  if (wanted.size && document.body) inStates();
} finally {
  undo();
  still.remove();
  helder.changed();
}
if (document.body) answer.push(...drawn());
return answer;
