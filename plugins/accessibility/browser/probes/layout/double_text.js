// Doubles the size of all text, as a browser does that zooms text alone. Gives a function that puts it back.
const doubleText = () => {
  const kept = new Map();
  const set = (element, property, value) => {
    if (!kept.has(element)) kept.set(element, element.getAttribute("style"));
    element.style.setProperty(property, `${value}px`, "important");
  };
  const far = (now, wanted) => Math.abs(now - wanted) > 0.5;
  const sizes = [document.documentElement, document.body, ...helder.scopeElements()].filter((element) => element && element.style).map((element) => {
    const style = helder.style(element);
    return [element, parseFloat(style.fontSize), parseFloat(style.lineHeight)];
  });
  // What is measured in rem follows the root; the rest is set by itself.
  set(document.documentElement, "font-size", sizes[0][1] * 2);
  const small = sizes.filter(([element, size]) => far(parseFloat(helder.style(element).fontSize), size * 2));
  for (const [element, size] of small) set(element, "font-size", size * 2);
  const close = sizes.filter(([element, , line]) => line && far(parseFloat(helder.style(element).lineHeight), line * 2));
  for (const [element, , line] of close) set(element, "line-height", line * 2);
  return () => {
    for (const [element, style] of kept) {
      if (style === null) element.removeAttribute("style");
      else element.setAttribute("style", style);
    }
  };
};
