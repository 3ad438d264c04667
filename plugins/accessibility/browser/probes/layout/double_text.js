// Doubles the size of all text, as a browser does that zooms text alone; or puts it back. arguments: [back or not].
const [back] = arguments;
const KEPT = "helderSizes";
if (back) {
  for (const [element, style] of window[KEPT] || []) {
    if (style === null) element.removeAttribute("style");
    else element.setAttribute("style", style);
  }
  delete window[KEPT];
  return;
}
const all = [document.documentElement, document.body, ...helder.elements()].filter(Boolean);
const kept = new Map();
window[KEPT] = kept;
const sizes = all.map((element) => {
  const style = getComputedStyle(element);
  return [element, parseFloat(style.fontSize), parseFloat(style.lineHeight)];
});
const set = (element, property, value) => {
  if (!kept.has(element)) kept.set(element, element.getAttribute("style"));
  element.style.setProperty(property, `${value}px`, "important");
};
const far = (now, wanted) => Math.abs(now - wanted) > 0.5;
set(document.documentElement, "font-size", sizes[0][1] * 2);
const small = sizes.filter(([element, size]) => far(parseFloat(getComputedStyle(element).fontSize), size * 2));
for (const [element, size] of small) set(element, "font-size", size * 2);
const fixed = sizes.filter(([element, , line]) => line && far(parseFloat(getComputedStyle(element).lineHeight), line * 2));
for (const [element, , line] of fixed) set(element, "line-height", line * 2);
