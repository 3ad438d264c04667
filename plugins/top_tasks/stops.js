// Where Tab stops, in order. Gives how often to press it to come to the element that the selector finds, from where the
// focus is now; or by way of the link to the content: it counts from there. -1: it is no stop.
const wanted = document.querySelector(arguments[0]);
const KINDS = "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls],"
  + " [tabindex], [contenteditable]";
const chosen = (radio) => {
  const group = [...document.querySelectorAll("input[type=radio]")]
    .filter((other) => other.name === radio.name && other.form === radio.form && !other.disabled);
  return radio === (group.find((other) => other.checked) || group[0]);
};
const stops = [...document.querySelectorAll(KINDS)].filter((element) => element.tabIndex >= 0
  && !element.disabled && element.type !== "hidden" && element.checkVisibility({ visibilityProperty: true })
  && (element.type !== "radio" || !element.name || chosen(element)));
const at = stops.indexOf(wanted);
const first = stops[0];
const href = first && first.getAttribute("href");
const content = href && href.startsWith("#") && href.length > 1 ? document.getElementById(href.slice(1)) : null;
const after = content ? stops.findIndex((stop) =>
  content.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) : -1;
const resting = document.activeElement === document.body || document.activeElement === null;
return {
  presses: at < 0 ? -1 : at - (resting ? -1 : stops.indexOf(document.activeElement)),
  skipped: at < 0 || !resting || after < 0 || at < after ? -1 : at - after + 1,
  stops: stops.length,
};
