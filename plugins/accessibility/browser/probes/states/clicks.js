// How a page answers to a click on a button. Needs answers.js before it.
const CLICKED = "button, [role=button], [role=tab], [role=switch], [role=checkbox], [role=menuitemcheckbox], [role=radio], input[type=button], a[href^='#']";
const MOST_CLICKS = 12;
const stateOf = (element) => STATES.map((name) => element.getAttribute(name)).join();
const likes = (element) => [...(element.parentElement?.children || [])].filter((each) => each !== element && each.localName === element.localName && helder.visible(each));
const stateless = (element) => !STATES.some((name) => element.hasAttribute(name)) && !element.matches("[aria-haspopup], [role=tab], [popovertarget], [commandfor]") && !element.closest("[role=tablist], [role=radiogroup], [role=menu], [role=listbox]");
const formOf = (element) => { const shape = wholeShape(element); return shape ? shape.form + JSON.stringify(shape.colours) : null; };
const closeAll = () => {
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  for (const popover of document.querySelectorAll("[popover]")) { try { popover.hidePopover(); } catch { /* it was closed */ } }
};

const clicked = async (button) => {
  button.focus({ preventScroll: true });
  forget();
  const repeated = button.closest("li, tr, article, dd");
  const known = helder.describe(button);
  const peers = likes(button).filter(stateless);
  const group = stateless(button) && peers.length < 9 ? [button, ...peers] : [];
  const before = look();
  const [state, name] = [stateOf(button), nameOf(button)];
  const forms = new Map([button, ...group].map((each) => [each, formOf(each)]));
  const open = document.querySelectorAll("dialog[open], :popover-open").length;
  const there = new Set(document.querySelectorAll("body *"));
  button.click();
  await clock.pass(PATIENCE);
  const found = differing(before, look());
  if (left()) return;
  const dialog = document.querySelectorAll("dialog[open], :popover-open").length > open;
  const gone = !button.isConnected || !helder.visible(button);
  const active = helder.active();
  // A bar that goes away for good leaves nothing to go on with; a list does.
  if (gone && repeated && !dialog && (!active || active === document.body) && found.gone.length) tell("lost", button, { at: known, words: name });
  const message = dialog ? null : unsaid(found, gone ? null : button, false);
  if (message) tell("status", message.element, { words: message.text });
  const own = group.length ? forms.get(button) : null;
  helder.changed();
  if (own && !gone) {
    const chosen = peers.find((each) => forms.get(each) && forms.get(each) !== own && formOf(button) === forms.get(each) && formOf(each) === own);
    // Buttons that leave nothing else changed may be for colours, or play.
    if (chosen && found.any && stateOf(button) === state) tell("looks", button, { words: name });
  }
  const kept = !gone && stateOf(button) === state;
  if (kept && button.matches("[role=tab][aria-selected=false]") && found.fresh.length && found.gone.length) tell("stale", button, { words: name });
  if (kept && button.matches("[aria-pressed=true], [aria-pressed=false], [role=switch][aria-checked], [role=checkbox][aria-checked]") && forms.get(button) && formOf(button) !== forms.get(button)) tell("stale", button, { words: name });

  // A button that only looks otherwise, until it is pressed again: it is on or off, and does not say so.
  if (own && !gone && !found.any && nameOf(button) === name && stateOf(button) === state && formOf(button) !== own) {
    button.click();
    await clock.pass(PATIENCE);
    helder.changed();
    if (formOf(button) === own && !differing(before, look()).any) tell("looks", button, { words: name });
    return;
  }
  const shown = found.fresh.filter(({ element, was }) => !was && !button.contains(element));
  const revealed = shown.filter(({ element }) => there.has(element));
  const plain = stateless(button) && !button.matches("a");
  if (!dialog && !gone && plain && !message && revealed.length && nameOf(button) === name && !revealed.some(({ element }) => element.closest(LIVE)) && active === button) {
    button.click();
    await clock.pass(PATIENCE);
    const back = look();
    if (revealed.every(({ element }) => !back.has(element))) tell("silent", button, { words: name });
    return;
  }
  const messages = shown.filter(({ element, text }) => element.closest("[role=status], [role=alert], [aria-live]") || STATUS.test(text));
  if (!dialog && messages.length) {
    await clock.pass(LONG_READ);
    const still = look();
    if (messages.every(({ element }) => !still.has(element))) tell("vanishes", messages[0].element, { words: messages[0].text, unsure: messages[0].text.length < 40 });
  }
};

const clicks = async () => {
  const kinds = new Map();
  const all = [...document.querySelectorAll(CLICKED)].filter((each) => {
    if (!seenAndOn(each) || each.matches("[type=submit]") || (each.form && each.localName === "button" && each.type === "submit")) return false;
    if (each.matches("a") && !hears(each, "click")) return false;
    if (!hearer(each, "click", "pointerup", "mouseup", "keydown")) return false;
    // Of each kind the last of two: with tabs the first is the one that is chosen already.
    const kind = `${each.localName} ${[...each.classList].slice(0, 1)} ${each.getAttribute("role")} ${each.parentElement.localName}.${each.parentElement.className}`;
    kinds.set(kind, [...(kinds.get(kind) || []), each]);
    return true;
  });
  const chosen = new Set([...kinds.values()].flatMap((some) => some.slice(0, 2)));
  let done = 0;
  for (const button of all.filter((each) => chosen.has(each))) {
    if (done >= MOST_CLICKS || budget < 0) return;
    if (!button.isConnected || !seenAndOn(button)) continue;
    done += 1;
    await clicked(button);
    closeAll();
  }
};

return (async () => {
  pasted();
  await refuses();
  await tips();
  await writes();
  await chooses();
  await sends();
  await clicks();
  return answer;
})();
