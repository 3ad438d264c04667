// Words that are painted over a picture or a gradient. arguments: [round, most words of one text].
// Scrolls to the texts that were not in view in an earlier round. Answer (later): {left, texts: [{limit, colour, words, ...described}]}
// where words are [text, left, top, width, height] in the viewport. The round "rest" gives what cannot be measured, and
// what was not: [described]. The round "forget" puts the page back.
const [round, most] = arguments;
const KEPT = "helderOver";
if (round === "forget") {
  if (window[KEPT]) scrollTo({ left: window[KEPT].x, top: window[KEPT].y, behavior: "instant" });
  delete window[KEPT];
  return null;
}
if (round === "rest") {
  const { left, rest } = window[KEPT];
  return [...left, ...rest].slice(0, most).map(({ element }) => helder.describe(element));
}
const MOST_TEXTS = 40;
const NOT = "svg, [aria-hidden=true], [disabled], [aria-disabled=true], fieldset[disabled] *, select";

const pictured = new Map();
/** Is there a picture below what this element holds? */
const overPicture = (element) => {
  if (!element) return false;
  if (pictured.has(element)) return pictured.get(element);
  const style = helder.style(element);
  const parts = ["::before", "::after"].map((part) => getComputedStyle(element, part));
  const own = style.backgroundImage !== "none" || parts.some((part) => part.content !== "none" && part.backgroundImage !== "none" && part.position === "absolute");
  const flat = helder.colour(style.backgroundColor)[3] === 1;
  const answer = own || (!flat && overPicture(helder.parent(element)));
  pictured.set(element, answer);
  return answer;
};
/** What cannot be told from the colour of the letters and the ground alone. */
const strange = (element) => helder.around(element, (node) => {
  const style = helder.style(node);
  return style.opacity !== "1" || style.mixBlendMode !== "normal" || style.filter !== "none" || style.textShadow !== "none" ||
    style.backgroundClip.includes("text") || parseFloat(style.webkitTextStrokeWidth) > 0 ||
    style.webkitTextFillColor !== style.color || getComputedStyle(node).animationName !== "none";
});
const limitOf = (style) => {
  const size = parseFloat(style.fontSize);
  return size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
};

if (!window[KEPT]) {
  const pictures = [...document.querySelectorAll("img, picture, video, canvas")]
    .filter((each) => helder.visible(each)).map((each) => [each, each.getBoundingClientRect()]);
  const found = helder.texts().filter(({ element, text, rects }) => {
    if (!/\p{L}{2}/u.test(text) || !helder.asked(element) || element.closest(NOT)) return false;
    const [line] = rects;
    const onto = pictures.some(([, box]) => line.left >= box.left - 1 && line.right <= box.right + 1 && line.top >= box.top - 1 && line.bottom <= box.bottom + 1);
    return (onto || overPicture(element)) && !element.closest("label")?.control?.matches(":disabled");
  }).map(({ node, element }) => ({ node, element }));
  const plain = found.filter(({ element }) => !strange(element));
  const rest = [...found.filter(({ element }) => strange(element)), ...plain.slice(MOST_TEXTS)];
  window[KEPT] = { x: scrollX, y: scrollY, left: plain.slice(0, MOST_TEXTS), rest };
}

return (async () => {
  const kept = window[KEPT];
  if (!kept.left.length) return { left: 0, texts: [] };
  kept.left[0].element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const near = ({ top, bottom }) => bottom > 0 && top < innerHeight; // others may come when they are scrolled to, and not before
  const late = [...document.images].filter((image) => !image.complete && helder.visible(image) && near(image.getBoundingClientRect()));
  await Promise.race([Promise.all(late.map((image) => image.decode().catch(() => 0))), new Promise((done) => setTimeout(done, 800))]);
  const texts = [];
  const later = [];
  const range = document.createRange();
  kept.left.forEach(({ node, element }, at) => {
    const words = [];
    for (const found of node.data.matchAll(/[\p{L}\p{N}’'-]*\p{L}{2}[\p{L}\p{N}’'-]*/gu)) {
      if (words.length >= most) break;
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      const boxes = range.getClientRects();
      const box = boxes[0];
      if (boxes.length !== 1 || box.left < 0 || box.top < 0 || box.right > document.documentElement.clientWidth || box.bottom > innerHeight) continue;
      // Something else may lie over it: a bar that stays in view.
      const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      if (!top || !(top === element || element.contains(top) || top.contains(element))) continue;
      words.push([found[0], box.left, box.top, box.width, box.height]);
    }
    if (words.length) {
      const style = helder.style(element);
      texts.push({ limit: limitOf(style), colour: helder.colour(style.color), words, ...helder.describe(element) });
    } else if (at) later.push({ node, element });
  });
  kept.left = later;
  return { left: later.length, texts };
})();
