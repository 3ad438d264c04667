// Chooses elements whose focus has to show, one of each kind, and brings them into view.
const key = "__helderRing";
const MOST_FAMILIES = 60;
const MOST_OF_A_KIND = 20;
const MOST_KINDS = 24;
const MOST_SCREENS = 3;
const MARGIN = 60;
const AROUND = 10;

const marked = (number) => window[key].elements[number];

const rect = (element) => {
  const boxes = [...element.getClientRects()].filter((each) => each.width > 0 && each.height > 0);
  const { left, top, right, bottom } = boxes.length > 1 && getComputedStyle(element).display === "inline"
    ? element.getBoundingClientRect() : boxes[0] || element.getBoundingClientRect();
  return { left, top, right, bottom };
};

const behind = (element) => {
  for (const node of tabbable.upwards(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundColor !== "rgba(0, 0, 0, 0)" || backgroundImage !== "none") return backgroundColor + backgroundImage;
  }
  return "";
};

/** Elements that a style sheet can hardly tell apart. */
const family = (element) => {
  const names = [...tabbable.upwards(element)].slice(0, 3).map((node) => `${node.localName}.${node.className}`);
  return [...names, element.type, behind(element), helder.describe(element).part].join(" ");
};

const LOOKS = ["outline", "outline-offset", "box-shadow", "background-color", "color", "border", "text-decoration", "opacity"];
const looks = (element) => {
  const style = getComputedStyle(element);
  return Object.fromEntries(LOOKS.map((name) => [name, style.getPropertyValue(name)]));
};

/** How an element looks, and what of that changes with the focus; what changes around it only pictures can say. */
const kind = (element, name) => {
  const { display, position, color } = getComputedStyle(element);
  const before = looks(element);
  element.focus({ preventScroll: true, focusVisible: true });
  const after = looks(element);
  element.blur();
  const change = Object.entries(after).filter(([property, value]) => before[property] !== value);
  if (!change.length || place(element).apart) return { name, change: null };
  const part = helder.describe(element).part;
  return { name: [element.localName, element.type, display, position, color, behind(element), part, ...change.flat()].join(" "), change };
};

const place = (element) => {
  const { left, top, right, bottom } = rect(element);
  const apart = !helder.visible(element) || left + scrollX < 0 || top + scrollY < 0 || right > innerWidth ||
    element.getRootNode() !== document || bottom - top > innerHeight - 2 * MARGIN;
  return { element, left, right, top: top + scrollY, bottom: bottom + scrollY, apart };
};

/** Nothing at all to see, with or without focus: that it has no name is told by others. */
const bare = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return width * height === 0 && !element.innerText?.trim() &&
    ![...element.querySelectorAll("img, svg")].some(helder.visible);
};

/** What changes, and the places, for each kind of element. */
const kinds = () => {
  helder.active()?.blur();
  const families = new Map();
  for (const element of tabbable.list()) {
    if (["iframe", "audio", "video", "body", "html"].includes(element.localName) || bare(element)) continue;
    const name = family(element);
    families.set(name, [...(families.get(name) || []), element]);
  }
  const found = new Map();
  const asked = [...families].filter(([, elements]) => elements.some((element) => helder.asked(element)));
  for (const [name, elements] of asked.slice(0, MOST_FAMILIES)) {
    const known = kind(elements[0], name);
    const places = elements.slice(0, MOST_OF_A_KIND).map(place);
    if (!found.has(known.name)) found.set(known.name, { change: known.change, places: [] });
    found.get(known.name).places.push(...places);
  }
  return [...found.values()].slice(0, MOST_KINDS);
};

const near = (one, other) => one.left - AROUND * 2 < other.right && other.left < one.right + AROUND * 2 &&
  one.top - AROUND * 2 < other.bottom && other.top < one.bottom + AROUND * 2;

/** As few screens as will do, with one of each kind on one of them: [scroll position, [numbers, numbers …]].
 *  Those that are close to each other come one after the other. */
const plan = () => {
  const ring = window[key] = { elements: [], change: [], style: [] };
  const number = (element, change) => {
    ring.style.push(element.getAttribute("style"));
    ring.change.push(change);
    return ring.elements.push(element) - 1;
  };
  const found = kinds();
  const flat = (each) => each.places.filter((one) => !one.apart);
  const single = found.filter((each) => !each.change || !flat(each).length);
  const alone = single.map((each) => number((flat(each)[0] || each.places[0]).element, null));
  let left = found.filter((each) => !single.includes(each)).map((each) => ({ flat: flat(each), change: each.change }));
  const screens = [];
  while (left.length) {
    const y = Math.max(0, Math.min(...left.map(({ flat }) => Math.min(...flat.map((each) => each.top)))) - MARGIN);
    const turns = [];
    for (const each of left) {
      const here = each.flat.filter(({ top, bottom }) => top >= y && bottom <= y + innerHeight - MARGIN);
      if (!here.length) continue;
      each.done = true;
      const turn = turns.find((others) => here.some((one) => !others.some((other) => near(one, other.place)))) || turns[turns.push([]) - 1];
      const chosen = here.find((one) => !turn.some((other) => near(one, other.place)));
      turn.push({ place: chosen, number: number(chosen.element, each.change) });
    }
    screens.push([y, turns.map((turn) => turn.map((each) => each.number))]);
    if (!turns.length) break;
    left = left.filter((each) => !each.done);
  }
  const fullest = screens.map(([y, turns]) => [turns.flat().length, y, turns]).sort((one, other) => other[0] - one[0]);
  const best = fullest.slice(0, MOST_SCREENS).map(([, y, turns]) => [y, turns]);
  return { screens: best, alone: alone.filter((each) => !appears(each)) };
};

/** Where these elements are on the screen now; null for one that something else lies over. */
const show = (y, turns) => {
  scrollTo(0, y);
  return turns.map((numbers) => numbers.map((number) => {
    const element = marked(number);
    const { left, top, right, bottom } = rect(element);
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (over && !element.contains(over) && !over.contains(element)) return null;
    return [left - AROUND, top - AROUND, right + AROUND, bottom + AROUND].map(Math.round);
  }));
};

/** Let these look as if they have the focus. */
const freeze = (numbers) => {
  for (const number of numbers) {
    for (const [name, value] of window[key].change[number]) marked(number).style.setProperty(name, value, "important");
  }
};

const thaw = () => window[key].elements.forEach((element, number) => {
  const style = window[key].style[number];
  if (style === null) element.removeAttribute("style");
  else element.setAttribute("style", style);
});

/** Does a caret show in it when it has the focus? */
const types = (number) => {
  const element = marked(number);
  const written = element.isContentEditable || element.matches("textarea, input:not([type=button], [type=submit], [type=reset]," +
    "[type=checkbox], [type=radio], [type=file], [type=image], [type=range], [type=color])");
  element.focus({ preventScroll: true, focusVisible: true });
  return written && getComputedStyle(element).caretColor !== "rgba(0, 0, 0, 0)";
};

/** Does it come from outside the screen into it when it has the focus, as a skip link may? Then that shows. */
const appears = (number) => {
  const element = marked(number);
  const shown = () => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return helder.visible(element) && right - left > 8 && bottom - top > 8 && left >= 0 && top >= 0 &&
      right <= innerWidth && bottom <= innerHeight && Boolean(over) && element.contains(over);
  };
  const before = shown();
  element.focus({ preventScroll: true, focusVisible: true });
  const after = shown();
  element.blur();
  return !before && after;
};

const enter = (number) => {
  const element = marked(number);
  element.scrollIntoView({ block: "center", inline: "nearest" });
  element.focus({ preventScroll: true, focusVisible: true });
};

/** The outermost part around the element that is off the screen too, such as a menu that slides in: one fault, not many. */
const region = (element) => {
  let found = element;
  for (const node of tabbable.upwards(element)) {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    const { position } = getComputedStyle(node);
    if (right <= 1 || left >= innerWidth - 1 || (position === "fixed" && (bottom <= 1 || top >= innerHeight - 1))) found = node;
  }
  return helder.target(found);
};

/** The focus is on the element for certain; says where it is: "here", "off" the screen or invisible, "under" something. */
const settle = (number) => {
  const element = marked(number);
  if (helder.active() !== element) element.focus({ preventScroll: true, focusVisible: true });
  if (helder.active() !== element) return { where: "lost" };
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const outside = right <= 1 || bottom <= 1 || left >= innerWidth - 1 || top >= innerHeight - 1;
  const small = right - left <= 2 || bottom - top <= 2;
  const over = outside ? null : document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const under = over && !element.contains(over) && !over.contains(element) && tabbable.pinned(over);
  const { outlineStyle, clip, clipPath } = getComputedStyle(element);
  const cut = clip.startsWith("rect(") || clipPath.startsWith("inset(50%") || clipPath.startsWith("inset(100%");
  const where = under ? "under" : outside || small || cut || !helder.visible(element) ? "off" : "here";
  return { where, x: scrollX, y: scrollY, own: outlineStyle === "auto", region: region(element), at: helder.describe(element) };
};

const leave = (number, x, y) => {
  helder.active()?.blur();
  scrollTo(x, y);
};

/** Did the focus stay away? A script may have brought it back. */
const left = (number) => helder.active() !== marked(number);

const clean = () => {
  if (window[key]) thaw();
  delete window[key];
  helder.active()?.blur();
  scrollTo(0, 0);
};

return { plan, show, freeze, thaw, types, enter, settle, leave, left, clean }[arguments[0]](...[...arguments].slice(1));
