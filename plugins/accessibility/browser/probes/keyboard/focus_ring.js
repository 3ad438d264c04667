// Chooses elements whose focus has to show, one of each kind, and brings them into view.
const MARK = "data-helder-ring";
const MOST_FAMILIES = 60;
const MOST_OF_A_KIND = 20;
const MOST_KINDS = 24;
const MARGIN = 60;
const AROUND = 10;

const marked = (number) => [...tabbable.all(document, `[${MARK}="${number}"]`)][0];

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

const LOOKS = ["outline", "outlineOffset", "boxShadow", "backgroundColor", "color", "border", "textDecoration", "opacity"];
const looks = (element) => { const style = getComputedStyle(element); return LOOKS.map((name) => style[name]).join(" "); };

/** How an element looks, and what of that changes with the focus; what changes around it only pictures can say. */
const kind = (element, name) => {
  const { display, position, color } = getComputedStyle(element);
  const before = looks(element);
  element.focus({ preventScroll: true, focusVisible: true });
  const after = looks(element);
  element.blur();
  const part = helder.describe(element).part;
  return before === after || place(element).apart ? name : [element.localName, element.type, display, position, color, behind(element), part, after].join(" ");
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

/** One list of places for each kind of element. */
const kinds = () => {
  helder.active()?.blur();
  const families = new Map();
  for (const element of tabbable.list()) {
    if (["iframe", "audio", "video", "body", "html"].includes(element.localName) || bare(element)) continue;
    const name = family(element);
    families.set(name, [...(families.get(name) || []), element]);
  }
  const found = new Map();
  for (const [name, elements] of [...families].slice(0, MOST_FAMILIES)) {
    const known = kind(elements[0], name);
    found.set(known, [...(found.get(known) || []), ...elements.slice(0, MOST_OF_A_KIND).map(place)]);
  }
  return [...found.values()].slice(0, MOST_KINDS);
};

const near = (one, other) => one.left - AROUND * 2 < other.right && other.left < one.right + AROUND * 2 &&
  one.top - AROUND * 2 < other.bottom && other.top < one.bottom + AROUND * 2;

/** As few screens as will do, with one of each kind on one of them: [scroll position, [numbers, numbers …]].
 *  Those that are close to each other come one after the other. */
const plan = () => {
  const number = (element) => { element.setAttribute(MARK, count); count += 1; return count - 1; };
  let count = 0;
  let left = kinds().map((places) => ({ flat: places.filter((each) => !each.apart), apart: places.find((each) => each.apart) }));
  const apart = left.filter((each) => !each.flat.length && each.apart).map((each) => number(each.apart.element));
  left = left.filter((each) => each.flat.length);
  const screens = [];
  while (left.length) {
    const y = Math.max(0, Math.min(...left.map(({ flat }) => Math.min(...flat.map((each) => each.top)))) - MARGIN);
    const turns = [];
    for (const each of left) {
      const here = each.flat.filter(({ top, bottom }) => top >= y && bottom < y + innerHeight - MARGIN);
      if (!here.length) continue;
      each.done = true;
      const turn = turns.find((others) => here.some((one) => !others.some((other) => near(one, other.place)))) || turns[turns.push([]) - 1];
      const chosen = here.find((one) => !turn.some((other) => near(one, other.place)));
      turn.push({ place: chosen, number: number(chosen.element) });
    }
    screens.push([y, turns.map((turn) => turn.map((each) => each.number))]);
    left = left.filter((each) => !each.done);
  }
  const order = [...document.querySelectorAll(`[${MARK}]`)].map((element) => Number(element.getAttribute(MARK)));
  return { screens, order, apart: apart.filter((each) => !appears(each)) };
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
  for (const element of tabbable.all(document, `[${MARK}]`)) element.removeAttribute(MARK);
  helder.active()?.blur();
  scrollTo(0, 0);
};

return { plan, show, types, enter, settle, leave, left, clean }[arguments[0]](...[...arguments].slice(1));
