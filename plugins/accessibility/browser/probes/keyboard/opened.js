// What opens when somebody uses a button: a dialog, or the part that the button names.
const key = "__helderOpened";
const TRIGGERS = "button, [role=button], input[type=button], a[role=button]";
const SAYS = "[aria-haspopup], [aria-expanded=false], [aria-controls], [popovertarget], [commandfor], [command]";
const BOXES = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [popover]";
const HARM = /verwijder|wis |delete|remove|uitlog|log ?uit|log ?out|betaal|pay|verstuur|verzend|submit|send|print|download/i;
const MOST = 8;

/** Does a script listen to clicks on it itself? Needs getEventListeners. */
const hears = (element) => Boolean(getEventListeners(element).click?.length);

/** Buttons that say that they open something, and other buttons with a script when there are dialogs to open. */
const triggers = () => {
  const dialogs = document.querySelector(BOXES);
  return [...tabbable.all(document, TRIGGERS)].filter((element) => {
    if (!tabbable.reached(element) || !helder.visible(element) || HARM.test(element.textContent + (element.ariaLabel || ""))) return false;
    if (element.form && element.type === "submit") return false;
    return element.matches(SAYS) || (dialogs && hears(element));
  }).slice(0, MOST).map((element) => helder.describe(element));
};

const shown = () => [...tabbable.all(document, BOXES)].filter(helder.visible);
const controlled = (element) => document.getElementById(element.getAttribute("aria-controls") || "");

/** The whole of the page as it is now, with what is typed and chosen. */
const looks = () => [document.documentElement.outerHTML, location.href, ...[...document.querySelectorAll("input, select, textarea, dialog")]
  .map((each) => [each.value, each.checked, each.selectedIndex, each.open].join())].join("\n");

const start = (target) => {
  const trigger = helder.find(target);
  if (!trigger) return null;
  const part = controlled(trigger);
  window[key] = {
    trigger, part, before: shown(), wasShown: part ? helder.visible(part) : null, wasExpanded: trigger.getAttribute("aria-expanded"), was: looks(),
  };
  trigger.scrollIntoView({ block: "center" });
  trigger.focus();
  return helder.active() === trigger;
};

/** What is there now that was not before. */
const opened = () => {
  const state = window[key];
  const { trigger, part } = state;
  state.dialog = shown().find((box) => !state.before.includes(box)) || null;
  const isShown = part ? helder.visible(part) : null;
  const stays = part && trigger.isConnected && helder.visible(trigger) && isShown !== state.wasShown &&
    trigger.getAttribute("aria-expanded") === state.wasExpanded && trigger.hasAttribute("aria-expanded") &&
    String(isShown) !== trigger.getAttribute("aria-expanded");
  const box = state.dialog;
  const { width, height } = box ? box.getBoundingClientRect() : { width: 0, height: 0 };
  return {
    dialog: Boolean(box) && !box.matches("[popover]:not([role=dialog], [role=alertdialog], dialog)"),
    other: isShown !== state.wasShown || Boolean(box),
    wrong: Boolean(stays),
    modal: Boolean(box) && (box.matches(":modal, [aria-modal=true]") || (width >= innerWidth * 0.95 && height >= innerHeight * 0.95)),
    native: Boolean(box) && box.matches(":modal"),
    inside: Boolean(box) && box.contains(helder.active()),
    stops: box ? tabbable.list().filter((element) => box.contains(element)).length : 0,
    at: box ? helder.describe(box) : helder.describe(trigger),
  };
};

/** Is the focus in the dialog, or on the browser's own buttons? */
const inside = () => {
  const element = helder.active();
  return !element || element === document.body || [...tabbable.upwards(element)].includes(window[key].dialog);
};

const rejoin = () => tabbable.list().find((element) => window[key].dialog.contains(element))?.focus();
const closed = () => !helder.visible(window[key].dialog);
const returned = () => helder.active() === window[key].trigger || !helder.visible(window[key].trigger);
/** Gives whether anything on the page is not as it was. */
const end = () => {
  const other = looks() !== window[key].was;
  delete window[key];
  return other;
};

return { triggers, start, opened, inside, rejoin, closed, returned, end }[arguments[0]](...[...arguments].slice(1));
