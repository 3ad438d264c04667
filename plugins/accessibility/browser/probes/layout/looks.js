// Stands before the scripts of this folder, after prelude.js: what a page looks like, in numbers.
helder.SKIPPED = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TITLE", "OPTION", "OPTGROUP", "TEXTAREA"]);

/** Every element, inside open shadow roots too, in the order of the document. */
helder.elements = (root = document.body) => {
  const found = [];
  const walk = (parent) => {
    for (const child of parent.children) {
      if (helder.SKIPPED.has(child.tagName)) continue;
      found.push(child);
      if (child.shadowRoot) walk(child.shadowRoot);
      walk(child);
    }
  };
  if (root) walk(root);
  return found;
};

/** An element of HTML, in whatever kind of document. */
helder.make = (name) => document.createElementNS("http://www.w3.org/1999/xhtml", name);

helder.parent = (element) => element.parentElement || element.getRootNode().host || null;

helder.styles = new Map();
helder.style = (element) => {
  let style = helder.styles.get(element);
  if (!style) helder.styles.set(element, (style = getComputedStyle(element)));
  return style;
};

/** The nearest of the element and those around it for which the test holds. */
helder.around = (element, test) => {
  for (let node = element; node; node = helder.parent(node)) if (test(node)) return node;
  return null;
};

helder.words = (text) => (text || "").replace(/\s+/g, " ").trim();

/** Hidden on purpose from those who look, as skip links and texts for screen readers are. */
helder.veils = new Map();
helder.veiled = (element) => {
  if (helder.veils.has(element)) return helder.veils.get(element);
  const style = helder.style(element);
  const box = element.getBoundingClientRect();
  const small = style.overflow !== "visible" && style.display !== "inline" && (box.width < 5 || box.height < 5);
  const cut = /inset\((?:50|100)%|circle\(0/.test(style.clipPath) || /^rect\((?:0|1)px/.test(style.clip);
  const far = parseFloat(style.textIndent) < -400 || box.right < -50 || box.bottom + scrollY < -20;
  const above = helder.parent(element);
  const answer = small || cut || far || style.opacity === "0" || (above ? helder.veiled(above) : false);
  helder.veils.set(element, answer);
  return answer;
};

/** The text nodes that can be seen, as {node, element, text, rects}: one rectangle for each line. */
helder.texts = (root = document.body) => {
  const found = [];
  const range = document.createRange();
  const look = (element) => {
    const shown = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
    if (!shown.length || helder.SKIPPED.has(element.tagName)) return;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || helder.veiled(element)) return;
    for (const node of shown) {
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 3);
      if (rects.length) found.push({ node, element, text: helder.words(node.data), rects });
    }
  };
  if (root) look(root);
  for (const element of helder.elements(root)) look(element);
  return found;
};

/** What the visit is about, with what stands next to it: none of these within another. */
helder.scope = () => {
  const roots = window.helderAsked?.probes;
  if (!roots) return document.body ? [document.body] : [];
  const near = new Set(roots.flatMap((root) => [root, root.previousElementSibling, root.nextElementSibling]));
  return [...near].filter((one) => one && one.isConnected && ![...near].some((other) => other && other !== one && other.contains(one)));
};

/** All elements in there. */
helder.scopeElements = () => helder.scope().flatMap((root) => [root, ...helder.elements(root)]);

/** The text nodes in there that can be seen. */
helder.scopeTexts = () => helder.scope().flatMap((root) => helder.texts(root));

/** What was learnt of the page no longer holds: its style has changed. */
helder.changed = () => [helder.veils, helder.grounds].forEach((known) => known.clear());

helder.block = (element) => helder.around(element, (node) => !/^(?:inline|contents)/.test(helder.style(node).display));

helder.colours = new Map();
/** [red, green, blue, alpha] of a computed colour, in any notation. */
helder.colour = (text) => {
  if (helder.colours.has(text)) return helder.colours.get(text);
  let parts;
  const plain = /^rgba?\(([\d., ]+)\)$/.exec(text);
  if (plain) {
    parts = plain[1].split(",").map(Number);
    if (parts.length === 3) parts.push(1);
  } else {
    const canvas = Object.assign(helder.make("canvas"), { width: 1, height: 1 });
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    pen.fillStyle = "rgba(0, 0, 0, 0)";
    pen.fillStyle = text;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
    parts = [red, green, blue, alpha / 255];
  }
  helder.colours.set(text, parts);
  return parts;
};

helder.over = (above, below) => [0, 1, 2].map((i) => above[i] * above[3] + below[i] * (1 - above[3])).concat(1);

helder.luminance = (colour) => {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

helder.contrast = (one, other) => {
  const [low, high] = [helder.luminance(one), helder.luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** The same to everybody: yellow on white has no contrast either, but most people see it. */
helder.alike = (one, other) => [0, 1, 2].every((i) => Math.abs(one[i] - other[i]) < 12);

helder.canvas = () => {
  const box = helder.make("i");
  box.style.cssText = "color-scheme: inherit; position: absolute; background-color: Canvas";
  document.documentElement.append(box);
  const colour = helder.colour(getComputedStyle(box).backgroundColor);
  box.remove();
  return colour;
};

/** The flat colour that is painted behind what the element holds; null where it is a picture, or not certain. */
helder.grounds = new Map();
helder.ground = (element) => {
  if (!element) {
    if (!helder.grounds.has(null)) helder.grounds.set(null, helder.canvas());
    return helder.grounds.get(null);
  }
  if (helder.grounds.has(element)) return helder.grounds.get(element);
  const style = helder.style(element);
  const own = helder.colour(style.backgroundColor);
  let answer = null;
  if (style.backgroundImage === "none" && style.opacity === "1" && style.mixBlendMode === "normal") {
    if (own[3] === 1) answer = own;
    // What is taken out of the flow may lie over anything.
    else if (style.position !== "absolute" && style.position !== "fixed") {
      const below = helder.ground(helder.parent(element));
      answer = below && helder.over(own, below);
    }
  }
  helder.grounds.set(element, answer);
  return answer;
};
