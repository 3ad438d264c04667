// Fields, icons and examples in fields that stand out too little. Gives [{kind, contrast, limit, sure, …described}].
const fields = () => {
  const NEEDED = 3;
  const answer = [];
  const FIELDS = "input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=search], input[type=number], " +
    "input[type=password], input[type=url], input[type=date], textarea, select";

  const colourOf = (text, ground) => helder.over(helder.colour(text), ground);
  let seen = false;
  /** The contrast of the clearest edge or fill of a box with what is around it. */
  const edge = (element, outside) => {
    const style = helder.style(element);
    const against = [];
    if (style.backgroundColor !== "rgba(0, 0, 0, 0)") against.push(colourOf(style.backgroundColor, outside));
    for (const side of ["Top", "Right", "Bottom", "Left"]) {
      if (style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0) against.push(colourOf(style[`border${side}Color`], outside));
    }
    if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) against.push(colourOf(style.outlineColor, outside));
    for (const [shadow] of style.boxShadow.matchAll(/(?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\)/g)) against.push(colourOf(shadow, outside));
    const parts = ["::before", "::after"].some((part) => !/^(?:none|normal)$/.test(getComputedStyle(element, part).content));
    if (parts || style.borderImageSource !== "none") return Infinity;
    if (against.some((colour) => !helder.alike(colour, outside))) seen = true;
    return Math.max(1, ...against.map((colour) => helder.contrast(colour, outside)));
  };

  for (const field of document.querySelectorAll(FIELDS)) {
    if (answer.length >= 12) break;
    if (field.matches(DEAD) || field.readOnly || !helder.visible(field) || helder.veiled(field)) continue;
    const style = helder.style(field);
    const size = parseFloat(style.fontSize);
    const inside = helder.ground(field);
    if (field.placeholder && helder.words(field.placeholder) && !field.value && inside) {
      const hint = getComputedStyle(field, "::placeholder");
      const [red, green, blue, alpha] = helder.colour(hint.color);
      const contrast = helder.contrast(helder.over([red, green, blue, alpha * hint.opacity], inside), inside);
      const limit = size >= 24 || (size >= 18.66 && hint.fontWeight >= 700) ? 3 : 4.5;
      // Invisible on purpose: a label takes its place.
      if (alpha * hint.opacity > 0.05 && contrast < limit - 0.02) answer.push({ kind: "example", contrast, limit, ...helder.describe(field) });
    }
    let best = 0;
    seen = false;
    let outside = null;
    const box = field.getBoundingClientRect();
    for (let node = field, up = 0; node && up < 4; node = helder.parent(node), up += 1) {
      const around = node.getBoundingClientRect();
      if (around.width > box.width + 160 || around.height > box.height + 48) break;
      outside = helder.ground(helder.parent(node));
      best = outside ? Math.max(best, edge(node, outside)) : Infinity;
    }
    if (best >= NEEDED) continue;
    const blank = !field.value && !helder.words(field.placeholder) && field.localName !== "select" && field.type !== "date";
    answer.push({
      kind: "field", contrast: best, limit: NEEDED, sure: blank && !seen, ...helder.describe(field),
    });
  }
  for (const { control, contrast, sure } of icons()) {
    if (contrast >= NEEDED || answer.length >= 20) continue;
    answer.push({ kind: "icon", contrast, limit: NEEDED, sure, ...helder.describe(control) });
  }
  return answer;
};
