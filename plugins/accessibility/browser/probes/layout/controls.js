// Stands before the scripts about what moves and sounds: can a visitor stop it?
const STOPS = /pau[sz]e|stop|hide|verberg|mute|demp|geluid|volume|sound|freeze|stil\b|uitzetten|turn off|animatie|beweging|motion|animation/i;
const nameOf = (control) => helder.words([
  control.innerText, control.value, control.getAttribute("aria-label"), control.title,
  ...[...control.querySelectorAll("img, svg title")].map((part) => part.alt || part.textContent),
].join(" "));
/** "stop" with a control that says so, "maybe" with one that does not, "" without any. */
const control = () => {
  const all = [...document.querySelectorAll("button, input[type=button], input[type=submit], input[type=checkbox], [role=button], [role=switch], summary")]
    .filter((each) => helder.visible(each) && !helder.veiled(each) && !each.disabled);
  if (all.some((each) => STOPS.test(nameOf(each)))) return "stop";
  return all.some((each) => !each.form) ? "maybe" : "";
};
