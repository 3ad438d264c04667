// What is chosen, on, or wrong, and differs from what is not by colour alone. Answer: [{kind, contrast, …described}].
const NEEDED = 3;
const answer = [];
const ON = "[aria-current]:not([aria-current=false], [aria-current='']), [aria-selected=true], [aria-pressed=true], [aria-checked=true]";
const HUES_ALIKE = 1.001;

/** The item that the element fills, in a row of items of one kind. */
const itemOf = (element) => {
  for (let node = element, up = 0; node && up < 3; node = node.parentElement, up += 1) {
    const like = [...(node.parentElement?.children || [])].filter((each) => each !== node && each.localName === node.localName);
    if (like.length) return [node, like];
    if (helder.words(node.parentElement?.textContent) !== helder.words(node.textContent)) return null;
  }
  return null;
};
/** Is it off, and yet something of the same kind? What has no state of its own is no peer of a switch. */
const off = (item, state) => {
  const whole = [item, ...item.querySelectorAll("*")];
  if (whole.some((each) => each.matches(ON))) return false;
  return state === "aria-current" || whole.some((each) => each.hasAttribute(state));
};
const STATES = ["aria-current", "aria-selected", "aria-pressed", "aria-checked"];

const SWITCHES = "[role=switch], [role=checkbox], [role=menuitemcheckbox], button[aria-pressed]";
for (const element of document.querySelectorAll(ON)) {
  if (answer.length >= 6) break;
  if (element.matches("svg *, option, input, html, body") || !helder.visible(element) || helder.veiled(element)) continue;
  const state = STATES.find((name) => element.hasAttribute(name));
  const found = itemOf(element);
  // Switches may each stand in a paragraph of their own; then the other is one of the same kind that is off.
  const kind = element.className && typeof element.className === "string" ? element.className.trim().split(/\s+/)[0] : "";
  const others = found ? found[1].filter((each) => off(each, state)) : [];
  let [item, peers] = [found?.[0] || element, others];
  if (!peers.length && element.matches(SWITCHES)) {
    item = element;
    peers = [...document.querySelectorAll(`${element.localName}[${state}=false]`)].filter((each) => !kind || each.classList.contains(kind));
  }
  const peer = peers.find((each) => helder.visible(each) && !helder.veiled(each));
  // The words may say it too, as "aan" and "uit".
  if (!peer || /\b(?:aan|uit|on|off|actief|gekozen|selected|active|current|huidige?)\b/i.test(item.innerText)) continue;
  const contrast = apart(wholeShape(item), wholeShape(peer));
  if (contrast === null || contrast < HUES_ALIKE || contrast >= NEEDED) continue;
  const shades = element.matches("[role=switch], [role=checkbox]") ? "state" : "chosen";
  answer.push({ kind: shades, contrast, ...helder.describe(element) });
}

/** Fields with an edge in an alarming colour, and nothing else that says that they are wrong. */
const reddish = ([red, green, blue]) => red > 120 && red - green > 70 && red - blue > 60;
const ALARM = /fout|error|ongeldig|invalid|klopt niet|niet goed|verplicht|required|invullen|vul |kies |please|must|enter |onjuist|incorrect|mist|missing|ontbreekt|[!⚠✖✗❌]/i;
const FIELDS = "input:not([type=hidden], [type=button], [type=submit], [type=image], [type=range], [type=color]), select, textarea";
const redEdge = (field) => {
  const ground = helder.ground(helder.parent(field));
  const drawn = ground ? edges(helder.style(field), ground).filter(([width]) => width) : [];
  return drawn.length > 0 && drawn.every(([, , colour]) => reddish(colour));
};
const fields = [...document.querySelectorAll("form")].flatMap((form) => {
  const all = [...form.querySelectorAll(FIELDS)].filter((each) => helder.visible(each) && !each.matches(":focus"));
  const red = all.filter(redEdge);
  return all.length > red.length || all.some((each) => each.matches("[aria-invalid=true]")) ? red : [];
});
for (const field of fields.slice(0, 6)) {
  const told = ["aria-describedby", "aria-errormessage"].flatMap((name) => (field.getAttribute(name) || "").split(/\s+/))
    .map((id) => document.getElementById(id)).filter((each) => each && helder.visible(each) && helder.words(each.innerText));
  let group = field;
  while (group.parentElement && !group.parentElement.matches("form, fieldset, body") && group.parentElement.querySelectorAll(FIELDS).length < 2) group = group.parentElement;
  const beside = [group.innerText, group === field ? field.nextElementSibling?.innerText : "", [...(field.labels || [])].map((label) => label.innerText).join(" ")].join(" ");
  if (told.length || ALARM.test(beside) || group.querySelector("svg, img")) continue;
  if (ALARM.test([...document.querySelectorAll("[role=alert], [class*=error i], [class*=fout i]")].map((each) => each.innerText).join(" "))) continue;
  // What is required may have a red edge from the start: then it is no error, and colour alone all the same.
  answer.push({ kind: "error", contrast: 1, ...helder.describe(field) });
}
return answer;
