// Looks for a way out of the elements that the Tab key does not leave. Uses the notes of walk.js.
const MOST_CHORDS = 4;
const MOST_CLICKS = 4;
const UNSAFE = "wtnqrpsoldfju";

const stops = () => [...new Set(window.__helderWalk.stops)].filter(Boolean);
const inside = (numbers) => numbers.map((number) => stops()[number]);

/** Is the focus on one of these now? A focus on nothing is a way out too. */
const held = (numbers) => inside(numbers).includes(helder.active());

const facts = (numbers) => {
  const elements = inside(numbers);
  const over = elements.every((element) => element.closest("dialog, [role=dialog], [role=alertdialog], [aria-modal=true]") ||
    tabbable.pinned(element));
  return { doubtful: over, described: helder.describe(elements[0]) };
};

/** Combinations of keys that the page speaks of: [key, alt, control, shift]. */
const chords = () => {
  const said = [document.body.innerText, ...[...document.querySelectorAll("[aria-label], [title]")]
    .map((element) => `${element.ariaLabel || ""} ${element.title || ""}`)].join("\n");
  const found = [...said.matchAll(/\b((?:(?:ctrl|control|alt|shift)\s*[+-]\s*)+)([a-z0-9])\b/gi)].map(([, held, key]) => [
    key.toLowerCase(), /alt/i.test(held), /ctrl|control/i.test(held), /shift/i.test(held),
  ]);
  return found.filter(([letter, , control]) => !control || !UNSAFE.includes(letter)).slice(0, MOST_CHORDS);
};

/** Use the buttons among these, as far as they do no harm. Gives how many there were. */
const use = (numbers) => {
  const harmless = inside(numbers).filter((element) => element.isConnected &&
    element.matches("button[type=button], input[type=button], button:not(form *), a[href^='#'], [role=button]"));
  harmless.slice(0, MOST_CLICKS).forEach((element) => { element.focus(); element.click(); });
  return harmless.length;
};

const enter = (numbers) => inside(numbers)[0].focus();

return { held, facts, chords, use, enter }[arguments[0]](...[...arguments].slice(1));
