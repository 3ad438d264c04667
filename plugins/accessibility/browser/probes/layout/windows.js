// What is wrong in a window of one size. arguments: ["desk", "twice", "narrow" or "done"].
// What is kept between the sizes stays on the page until "done". Nothing is painted in between: all is done at once.
const [size] = arguments;
const KEPT = "helderWindows";
const during = (change, look) => {
  const undo = change();
  helder.changed();
  try { return look(); } finally { undo(); helder.changed(); }
};
if (size === "done") { delete window[KEPT]; return null; }
if (size === "desk") {
  const plain = cuts();
  window[KEPT] = plain;
  return {
    lies: lies(),
    large: during(doubleText, () => cuts(plain)),
    ...during(airy, () => ({ airy: cuts(plain), fixed: fixedLines() })),
  };
}
const wrong = cuts(window[KEPT]);
if (size === "twice") return { wrong };
const plain = cuts();
return { wrong, wide: reflow(), airy: during(airy, () => cuts(plain)) };
