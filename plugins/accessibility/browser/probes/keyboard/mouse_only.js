// Elements that answer the mouse and not the keyboard. Needs getEventListeners.
const CLICKS = ["click", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend"];
const KEYS = ["keydown", "keyup", "keypress"];
const ROLES = ["button", "link", "checkbox", "radio", "switch", "tab", "menuitem", "menuitemcheckbox", "menuitemradio", "option"];
const NATIVE = "a[href], area[href], button, input, select, textarea, summary, label, option, audio, video, iframe, [contenteditable]";
const MOST = 60;
const SHORT = 80;

const hears = (node, types) => {
  const heard = getEventListeners(node);
  return types.some((type) => heard[type]?.length);
};

/** Is there anything on it to click for? An empty layer that closes something does not count. */
const tells = (element) => Boolean(element.innerText?.trim() || element.getAttribute("aria-label") || element.title ||
  element.matches("img, svg, canvas") || element.querySelector("img, svg, canvas") ||
  getComputedStyle(element).backgroundImage.includes("url("));

/** Does it show that it can be clicked on? Then nobody can say that the script only listens along. */
const invites = (element) => {
  if (element.localName === "a" || ROLES.includes(element.getAttribute("role"))) return true;
  const around = element.parentElement ? getComputedStyle(element.parentElement).cursor : "auto";
  return getComputedStyle(element).cursor === "pointer" && around !== "pointer";
};

const others = (element) => [...tabbable.all(element, tabbable.selector)].some((each) => tabbable.focusable(each));

const alone = (element) => {
  for (const node of tabbable.upwards(element)) {
    if (node.matches(NATIVE)) return false;
    if (node !== element && node.tabIndex >= 0 && tabbable.focusable(node) && !node.matches("body, html, main")) return false;
  }
  return !others(element);
};

/** A field close by may do the same: an icon that opens a calendar, a cross that empties a field. */
const field = (element) => !element.parentElement?.matches("body, main, section, article") && Boolean(element.parentElement?.querySelector(
  "input:not([type=hidden], [type=button], [type=submit]), select, textarea, button, [role=button], [role=slider], [contenteditable]"));

const keyed = (element) => [...tabbable.upwards(element), document, window].some((node) => hears(node, KEYS));

const look = () => {
  const found = [];
  for (const element of tabbable.all()) {
    if (element.matches("html, body, main, form, [aria-hidden=true]") || !hears(element, CLICKS)) continue;
    if (found.length >= MOST) break;
    if (!helder.visible(element) || !tells(element) || !alone(element) || element.closest("[aria-hidden=true], [inert]")) continue;
    const stop = tabbable.focusable(element) && element.tabIndex >= 0;
    if (stop && keyed(element)) continue;
    const sure = invites(element) && hears(element, ["click"]);
    if (!sure && (!hears(element, ["click"]) || element.innerText.trim().length > SHORT)) continue;
    if (found.some((other) => other.element.contains(element))) continue;
    found.push({ element, stop, doubtful: !sure || (!stop && field(element)) || (!stop && keyed(element)) });
  }
  return found.map(({ element, stop, doubtful }) => ({ stop, doubtful, at: helder.describe(element) }));
};

return look();
