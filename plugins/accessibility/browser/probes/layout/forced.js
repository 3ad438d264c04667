// What is lost when the visitor’s system chooses the colours. `lostLooks(ownLooks())` gives [{kind, …described}].
const SHAPED = "button, input[type=button], input[type=submit], input[type=reset], [role=button], a[class*=btn], a[class*=button], a[class*=knop]";
const SIDES = ["Top", "Right", "Bottom", "Left"];
const bordered = (style) => SIDES.some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0) ||
  (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
const alike = (element) => `${element.localName}.${element.className}`;
const masks = () => helder.scopeElements().filter((element) => {
  const image = helder.style(element).maskImage || helder.style(element).webkitMaskImage;
  return image && image !== "none" && image.includes("url") && helder.visible(element);
});
const fills = (element) => {
  const ground = helder.ground(helder.parent(element));
  return ground ? helder.contrast(helder.over(helder.colour(helder.style(element).backgroundColor), ground), ground) : Infinity;
};

const OTHERS = ["backgroundColor", "backgroundImage", "color", "textDecorationLine", "textDecorationColor", "textDecorationThickness", "fontWeight",
  "borderTopWidth", "borderBottomWidth", "borderTopColor", "borderBottomColor", "borderTopStyle", "transform", "filter", "clipPath"];
const looks = (element) => {
  const style = getComputedStyle(element);
  return {
    shadow: style.boxShadow,
    outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
    others: OTHERS.map((name) => style[name]).join("|"),
  };
};
/** The controls that show by nothing but a shadow that they have the focus. The focus goes back to where it was. */
const byShadow = (controls) => {
  const begin = [document.activeElement, scrollX, scrollY];
  const found = controls.filter((control) => {
    control.blur();
    const before = looks(control);
    control.focus({ preventScroll: true });
    if (document.activeElement !== control) return false;
    const after = looks(control);
    return !after.outline && before.others === after.others && before.shadow !== after.shadow;
  });
  document.activeElement?.blur?.();
  if (begin[0] && begin[0] !== document.body) begin[0].focus({ preventScroll: true });
  scrollTo({ left: begin[1], top: begin[2], behavior: "instant" });
  return found;
};
/** Does nothing at all change when these get the focus? */
const unmarked = (controls) => {
  const found = controls.filter((control) => {
    const before = looks(control);
    control.focus({ preventScroll: true });
    const after = looks(control);
    control.blur();
    return !after.outline && before.others === after.others;
  });
  return found;
};

/** How things look in the page’s own colours. */
const ownLooks = () => {
  const kept = { shaped: new Set(), icons: new Map(), masks: new Set(), texts: new Map(), focus: [] };
  for (const control of document.querySelectorAll(SHAPED)) {
    if (!helder.visible(control) || helder.veiled(control) || control.matches(DEAD)) continue;
    const style = helder.style(control);
    if (style.boxShadow !== "none" || style.backgroundImage !== "none" || fills(control) > 1.2) kept.shaped.add(control);
  }
  for (const { control, contrast } of icons()) kept.icons.set(control, contrast);
  for (const element of masks()) if (fills(element) > 1.5) kept.masks.add(element);
  const kinds = new Map();
  for (const control of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")) {
    if (kinds.has(alike(control)) || !helder.asked(control)) continue;
    if (helder.visible(control) && !control.matches(DEAD)) kinds.set(alike(control), control);
  }
  kept.focus = byShadow([...kinds.values()].slice(0, 25));
  return kept;
};

const systemColours = () => {
  const box = helder.make("i");
  document.documentElement.append(box);
  const colours = ["CanvasText", "LinkText", "VisitedText", "ActiveText", "ButtonText", "GrayText", "Highlight", "HighlightText", "SelectedItem", "AccentColor"].map((name) => {
    box.style.color = name;
    return helder.colour(getComputedStyle(box).color).join();
  });
  box.remove();
  return new Set(colours);
};

/** What of `kept`, that showed in the page’s own colours, does not in those of the system. */
const lostLooks = (kept) => {
  const answer = [];
  const told = new Set();
  const tell = (kind, element) => {
    const key = `${kind} ${alike(element)}`;
    if (told.has(key) || told.size >= 12) return;
    told.add(key);
    answer.push({ kind, ...helder.describe(element) });
  };
  for (const control of kept.shaped) {
    const style = helder.style(control);
    const inner = [...control.children].some((child) => bordered(helder.style(child)));
    const part = ["::before", "::after"].some((name) => bordered(getComputedStyle(control, name)) && getComputedStyle(control, name).content !== "none");
    if (!bordered(style) && style.textDecorationLine === "none" && !inner && !part && fills(control) < 1.2) tell("button", control);
  }
  for (const { control, contrast } of icons(systemColours())) if (contrast < 2 && kept.icons.get(control) >= 3) tell("icon", control);
  for (const element of masks()) {
    const control = element.closest(CONTROL);
    if (kept.masks.has(element) && control && !helder.texts(control).length && fills(element) < 1.5) tell("icon", control);
  }
  for (const { element } of helder.scopeTexts()) {
    if (helder.style(element).forcedColorAdjust !== "none") continue;
    const ground = helder.ground(element);
    const colour = helder.colour(helder.style(element).color);
    if (ground && helder.contrast(helder.over(colour, ground), ground) < 2) tell("text", element);
  }
  for (const control of unmarked(kept.focus)) tell("focus", control);
  return answer;
};
