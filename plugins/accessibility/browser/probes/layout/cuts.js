// Which texts are cut off by the box around them, or lie over each other? Told are those that did not do so before.

/**
 * `cuts()` gives how the page is now; `cuts(before)` describes what is wrong now and was not so before: {how, unsure, …}.
 */
const cuts = (before) => {
  const boxes = new Map();
  /** What an element does to what sticks out of it: per axis "show", "cut" or "scroll". */
  const boxOf = (element) => {
    let box = boxes.get(element);
    if (box) return box;
    const style = helder.style(element);
    const does = (overflow) => (/hidden|clip/.test(overflow) ? "cut" : overflow === "visible" ? "show" : "scroll");
    const flat = /^(?:inline|contents)$/.test(style.display);
    const root = element === document.body || element === document.documentElement;
    box = {
      x: flat || root ? "show" : does(style.overflowX),
      y: flat || root ? "show" : does(style.overflowY),
      position: style.position,
      shortened: style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none",
    };
    if (box.x === "cut" || box.y === "cut") {
      const outer = element.getBoundingClientRect();
      const left = outer.left + element.clientLeft;
      const top = outer.top + element.clientTop;
      box.inner = { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight };
    }
    boxes.set(element, box);
    return box;
  };

  /** The boxes that cut the text of this element off; `apart` when it moves otherwise than the page when that scrolls. */
  const cuttersOf = (element) => {
    const cutters = [];
    let [x, y, apart, jump] = [true, true, false, false];
    for (let node = element; node; node = helder.parent(node)) {
      const box = boxOf(node);
      if (jump && box.position === "static") continue;
      jump = box.position === "absolute";
      if (box.x === "scroll" || box.y === "scroll") apart = true;
      if (box.x === "scroll") x = false;
      if (box.y === "scroll") y = false;
      if ((x && box.x === "cut") || (y && box.y === "cut")) {
        cutters.push({ node, inner: box.inner, x: x && box.x === "cut", y: y && box.y === "cut", shortened: box.shortened });
      }
      if (box.position === "fixed" || box.position === "sticky") apart = true;
      if (box.position === "fixed") break;
    }
    return { cutters, apart };
  };

  const known = new Map();
  const surroundings = (element) => {
    let answer = known.get(element);
    if (!answer) known.set(element, (answer = cuttersOf(element)));
    return answer;
  };

  /** How a line sticks out of a box: whole, half, or not; with some room for letters that are higher than their line. */
  const sticksOut = (rect, cutter) => {
    const high = Math.max(cutter.inner.top - rect.top, rect.bottom - cutter.inner.bottom);
    const wide = Math.max(cutter.inner.left - rect.left, rect.right - cutter.inner.right);
    const down = cutter.y && high > rect.height * 0.35;
    const aside = cutter.x && wide > Math.max(4, rect.height * 0.4);
    if (!down && !aside) return "";
    return (down && high >= rect.height * 0.9) || (aside && wide >= rect.width) ? "whole" : "half";
  };

  const texts = helder.scopeTexts();
  const cut = new Map();
  const free = [];
  for (const text of texts) {
    const { cutters, apart } = surroundings(text.element);
    const outs = text.rects.map((rect) => cutters.map((cutter) => [cutter, sticksOut(rect, cutter)]).filter(([, out]) => out));
    const cutting = outs.flat().map(([cutter]) => cutter);
    if (cutting.length) {
      const block = helder.block(text.element);
      const told = cut.get(block) || { block, nodes: [], seen: false, half: false, shortened: false, by: cutting[0].node };
      told.nodes.push(text.node);
      // A block of which nothing can be seen is closed, or the next one of a row: not cut off.
      told.seen ||= outs.some((out) => !out.some(([, how]) => how === "whole"));
      told.shortened ||= cutting.some((cutter) => cutter.shortened);
      cut.set(block, told);
    } else if (!apart) text.rects.forEach((rect) => free.push({ text, rect }));
  }
  for (const text of texts) {
    const told = cut.get(helder.block(text.element));
    if (told && !told.nodes.includes(text.node)) told.seen = true;
  }

  /** Pairs of lines of different blocks that lie over each other. */
  const overlaps = [];
  free.sort((a, b) => a.rect.top - b.rect.top);
  const pile = [];
  for (const line of free) {
    for (let at = pile.length - 1; at >= 0; at -= 1) if (pile[at].rect.bottom <= line.rect.top) pile.splice(at, 1);
    for (const other of pile) {
      if (other.text.node === line.text.node) continue;
      const width = Math.min(line.rect.right, other.rect.right) - Math.max(line.rect.left, other.rect.left);
      const height = Math.min(line.rect.bottom, other.rect.bottom) - line.rect.top;
      const small = Math.min(line.rect.height, other.rect.height);
      if (width < 6 || height < small * 0.4) continue;
      const [one, two] = [helder.block(line.text.element), helder.block(other.text.element)];
      // Only the end of a long word may touch its neighbour.
      const slight = width < 60 && width < Math.min(line.rect.width, other.rect.width) * 0.3;
      if (one !== two && !one.contains(two) && !two.contains(one)) overlaps.push([other.text.node, line.text.node, slight]);
    }
    pile.push(line);
  }

  if (!before) {
    const pairs = new Map();
    for (const [one, two] of overlaps) pairs.set(one, (pairs.get(one) || new Set()).add(two));
    return {
      cut: new Set([...cut.values()].flatMap((each) => each.nodes)),
      known: new Set(texts.map((text) => text.node)),
      overlaps: pairs,
    };
  }
  const wasOver = (one, two) => before.overlaps.get(one)?.has(two) || before.overlaps.get(two)?.has(one);
  const answer = [];
  for (const each of cut.values()) {
    const fresh = each.nodes.some((node) => !before.cut.has(node) && before.known.has(node));
    if (!fresh || !each.seen) continue;
    // Where a link or button follows, the whole text may be behind it.
    const next = each.by.nextElementSibling;
    const more = Boolean(next && (next.matches("a, button, summary") || next.querySelector(":scope > a, :scope > button")));
    answer.push({ how: "cut", unsure: each.shortened || more, ...helder.describe(each.block) });
  }
  const told = new Set();
  for (const [one, two, slight] of overlaps.sort((a, b) => a[2] - b[2])) {
    if (!before.known.has(one) || !before.known.has(two) || wasOver(one, two)) continue;
    const block = helder.block(two.parentElement || two.getRootNode().host);
    if (told.has(block)) continue;
    told.add(block);
    answer.push({ how: "over", unsure: slight, ...helder.describe(block) });
  }
  return answer.slice(0, 20);
};
