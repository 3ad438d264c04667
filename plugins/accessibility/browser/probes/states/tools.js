// Stands before the scripts that act as a visitor does. Needs the clock and getEventListeners.
const clock = window.helderClock;
clock.hold();
const still = helder.make("style");
still.textContent = "*, *::before, *::after { transition: none !important; scroll-behavior: auto !important } *:focus, *:focus-visible { outline: none !important }";
(document.head || document.documentElement).append(still);

/** Who listens to what, as it is at the start. */
const hearers = new Map();
{
  const nodes = [window, document, ...document.querySelectorAll("*")];
  for (const node of nodes) for (const type of Object.keys(getEventListeners(node))) hearers.set(type, [...(hearers.get(type) || []), node]);
}
const hears = (node, ...types) => types.some((type) => hearers.get(type)?.includes(node));
const anyHears = (...types) => types.some((type) => hearers.has(type));
/** The nearest of the element and those around it, up to the document, that listens. */
const hearer = (element, ...types) => {
  for (let node = element; node; node = node.parentElement) if (hears(node, ...types)) return node;
  return [document, window].find((node) => hears(node, ...types)) || null;
};
const seenAndOn = (element) => helder.visible(element) && !helder.veiled(element) && !element.disabled && !element.closest("[inert], [aria-disabled=true]");
const nameOf = (each) => helder.words([each.innerText, each.localName === "input" ? each.value : "", each.ariaLabel, each.title].join(" "));
const BUTTONS = "button, [role=button], input[type=button], input[type=submit], input[type=reset], a[href], summary, select, input[type=number], input[type=range]";
const buttonsIn = (element) => [...element.querySelectorAll(BUTTONS)].filter(seenAndOn);

/** The texts that can be seen now, by the element that holds them. */
const texts = () => {
  helder.changed();
  const found = new Map();
  for (const { element, text } of helder.texts()) found.set(element, found.has(element) ? `${found.get(element)} ${text}` : text);
  return found;
};
/** What is new or other, and what is gone. */
const differing = (before, after) => {
  const fresh = [];
  const gone = [];
  for (const [element, text] of after) if (before.get(element) !== text) fresh.push({ element, text, was: before.get(element) || "" });
  for (const [element, text] of before) if (!after.has(element)) gone.push({ element, text });
  return { fresh, gone, any: fresh.length + gone.length > 0 };
};
/** Where things are and how they look, for what is moved rather than written. */
const place = (element) => {
  const all = [element, ...[...element.querySelectorAll("*")].slice(0, 30)];
  return all.map((each) => {
    const box = each.getBoundingClientRect();
    return `${Math.round(box.left)},${Math.round(box.top)},${Math.round(box.width)},${Math.round(box.height)}`;
  }).join(" ") + all.map((each) => `${each.getAttribute("style")}${each.getAttribute("transform")}${each.getAttribute("viewBox")}${each.scrollLeft}`).join("");
};

const fire = (target, type, options = {}) => {
  const all = { bubbles: !/enter$|leave$/.test(type), cancelable: true, composed: true, view: window, ...options };
  let Kind = Event;
  if (type.startsWith("pointer")) { Kind = PointerEvent; Object.assign(all, { pointerId: 1, pointerType: "mouse", isPrimary: true }); }
  else if (/^(?:mouse|click|dblclick|contextmenu)/.test(type)) Kind = MouseEvent;
  else if (type.startsWith("key")) Kind = KeyboardEvent;
  const event = new Kind(type, all);
  target.dispatchEvent(event);
  return event;
};
const middle = (element) => {
  const box = element.getBoundingClientRect();
  return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, screenX: box.left + box.width / 2, screenY: box.top + box.height / 2 };
};
const touches = (target, type, points) => {
  const list = points.map(([clientX, clientY], identifier) => new Touch({ identifier, target, clientX, clientY, pageX: clientX + scrollX, pageY: clientY + scrollY }));
  const end = type === "touchend";
  const event = new TouchEvent(type, { bubbles: true, cancelable: true, composed: true, touches: end ? [] : list, targetTouches: end ? [] : list, changedTouches: list });
  target.dispatchEvent(event);
};
/** One finger, or the mouse, along these places: down at the first, up at the last. */
const stroke = (target, points, { up = target } = {}) => {
  const at = ([clientX, clientY]) => ({ clientX, clientY, screenX: clientX, screenY: clientY, button: 0 });
  const tell = (type, kinds, where, down) => {
    fire(where, `pointer${type}`, { ...at(kinds), buttons: down ? 1 : 0 });
    fire(where, `mouse${type}`, { ...at(kinds), buttons: down ? 1 : 0 });
  };
  tell("down", points[0], target, true);
  touches(target, "touchstart", [points[0]]);
  for (const point of points.slice(1)) { tell("move", point, target, true); touches(target, "touchmove", [point]); }
  tell("up", points.at(-1), up, false);
  touches(target, "touchend", [points.at(-1)]);
};
const answer = [];
/** Tell of an element; of one that may be gone by now by `at`, what was known of it before. */
const tell = (kind, element, { unsure = false, words = "", at = null } = {}) => answer.push({ kind, unsure, words: words.slice(0, 80), ...(at || helder.describe(element)) });
const left = () => clock.withheld.some(({ kind }) => kind === "go" || kind === "send" || kind === "open");
const forget = () => clock.withheld.splice(0);
const LIVE = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], [role=timer], [role=progressbar], [role=alertdialog], [role=dialog], [role=marquee], output, dialog";
