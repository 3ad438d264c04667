// What makes a narrow window scroll sideways? Gives [{kind, width, …described}], one for each cause, the widest first.
// kind "text": lines that could have been broken must be scrolled; "part": a table, picture or code; "word": a long word.
const reflow = () => {
  const room = innerWidth;
  const page = document.scrollingElement;
  if (!page || page.scrollWidth <= room + 2) return [];
  // With overflow hidden on the page nothing scrolls: what is lost is told as cut off.
  if ([document.documentElement, document.body].some((root) => root && /hidden|clip/.test(getComputedStyle(root).overflowX))) return [];

  const TWO_WAYS = "table, [role=table], [role=grid], [role=treegrid], pre, code, samp, kbd, math, svg, img, picture, video, canvas, " +
    "iframe, object, embed, map, [role=img], [role=application], [role=toolbar], figure > :not(figcaption), [contenteditable]";
  const right = (element) => element.getBoundingClientRect().right + scrollX;
  const flowsApart = (node) => {
    const { overflowX, position } = helder.style(node);
    return position === "fixed" || (overflowX !== "visible" && node !== document.body && node !== document.documentElement);
  };

  /** The outermost element that is too wide itself: its parent still fits. */
  const cause = (element) => {
    let widest = element;
    for (let node = element; node && node !== document.documentElement; node = helder.parent(node)) {
      if (right(node) > room + 2 && helder.style(node).display !== "contents") widest = node;
    }
    return widest;
  };

  const causes = new Map();
  const blame = (kind, element) => {
    const node = cause(element);
    const told = causes.get(node);
    if (!told || kind === "text") causes.set(node, { node, kind: told && told.kind === "text" ? "text" : kind });
  };

  for (const { element, text, rects } of helder.texts()) {
    if (!rects.some((rect) => rect.right + scrollX > room + 3) || helder.around(element, flowsApart)) continue;
    const special = element.closest(TWO_WAYS);
    const block = helder.block(element);
    // Lines run on when their box is too wide, or when they may not be broken, as an address may at its strokes; else
    // there is one word that does not fit.
    const runs = right(block) > room + 3 || (/nowrap|^pre$/.test(helder.style(element).whiteSpace) && /\S[ /]\S/.test(text));
    if (special) blame("part", special);
    else blame(runs && rects.some((rect) => rect.left < room) ? "text" : "word", element);
  }
  const CONTROLS = "button, input:not([type=hidden]), select, textarea";
  for (const element of document.querySelectorAll(CONTROLS)) {
    if (right(element) <= room + 8 || !helder.visible(element) || helder.veiled(element)) continue;
    if (element.closest(TWO_WAYS) || helder.around(helder.parent(element), flowsApart)) continue;
    blame("text", element);
  }
  for (const element of document.querySelectorAll("img, svg, video, canvas, iframe, object, embed")) {
    if (right(element) <= room + 2 || !helder.visible(element) || helder.around(helder.parent(element), flowsApart)) continue;
    blame("part", element);
  }
  const widths = [...causes.values()].map(({ node, kind }) => ({ node, kind, width: Math.round(node.getBoundingClientRect().width) }));
  const most = { text: 5, part: 3, word: 2 };
  return widths.sort((one, other) => other.width - one.width).filter(({ kind }) => (most[kind] -= 1) >= 0)
    .map(({ node, kind, width }) => ({ kind, width, ...helder.describe(node) }));
};
