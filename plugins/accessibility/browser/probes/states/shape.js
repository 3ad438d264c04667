// Stands before the scripts about states: what an element looks like, its form apart from its colours.
const SIDES = ["Top", "Right", "Bottom", "Left"];
const PARTS = ["::before", "::after"];
const painted = (text, ground) => helder.over(helder.colour(text), ground);

/** The edges of a box (or of a part that a style sheet draws) that can be told from the ground: [width, style, colour] each. */
const edges = (style, ground) => SIDES.map((side) => {
  const width = style[`border${side}Style`] === "none" ? 0 : parseFloat(style[`border${side}Width`]);
  const colour = painted(style[`border${side}Color`], ground);
  return width && !helder.alike(colour, ground) ? [width, style[`border${side}Style`], colour] : [0, "", null];
});

/** {form, colours} of one box: a text that is the same for boxes that differ in colour alone, and its colours by name. */
const boxShape = (style, ground) => {
  const sides = edges(style, ground);
  const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 && !helder.alike(painted(style.outlineColor, ground), ground);
  const form = [
    sides.map(([width, kind]) => `${width}${kind}`), style.fontWeight, style.fontStyle, style.fontSize, style.fontFamily,
    style.textDecorationLine, style.textDecorationStyle, style.textTransform, style.transform, style.scale, style.rotate,
    style.backgroundImage.replace(/(?:rgba?|oklch|oklab|color)\([^)]*\)/g, ""), outline ? style.outlineWidth : "",
    style.boxShadow.replace(/(?:rgba?|oklch|oklab|color)\([^)]*\)/g, ""), style.clipPath, style.maskImage,
  ].join("|");
  const fill = painted(style.backgroundColor, ground);
  return { form, colours: { text: painted(style.color, fill), fill, ...Object.fromEntries(SIDES.map((side, at) => [side, sides[at][2]])) } };
};

/** The same of an element with what is drawn before and after its words; null where the ground is not flat. */
const shapeOf = (element) => {
  const ground = helder.ground(helder.parent(element));
  if (!ground) return null;
  const shape = boxShape(helder.style(element), ground);
  for (const part of PARTS) {
    const style = getComputedStyle(element, part);
    if (/^(?:none|normal)$/.test(style.content) || style.display === "none") { shape.form += "-"; continue; }
    const drawn = boxShape(style, shape.colours.fill);
    const empty = helder.alike(drawn.colours.fill, shape.colours.fill) && /^["']{2}/.test(style.content);
    shape.form += `${style.content} ${[style.width, style.height, style.left, style.top, style.right, style.bottom, style.float].join(" ")} ${drawn.form} ${empty}`;
    for (const [name, colour] of Object.entries(drawn.colours)) if (colour) shape.colours[part + name] = colour;
  }
  return shape;
};

/** Shapes of the element and of all in it, joined; null where not certain, or too much of it. */
const wholeShape = (element) => {
  const inner = [...element.querySelectorAll("*")].filter((each) => helder.visible(each) && !helder.veiled(each));
  if (inner.length > 12) return null;
  const whole = { form: "", colours: {} };
  for (const [at, each] of [element, ...inner].entries()) {
    const shape = shapeOf(each);
    if (!shape) return null;
    whole.form += `${each.matches("svg, svg *, img") ? each.outerHTML.length : ""};${shape.form}`;
    for (const [name, colour] of Object.entries(shape.colours)) whole.colours[`${at} ${name}`] = colour;
  }
  return whole;
};

/** How much two shapes of one form differ in colour: the greatest contrast; 1 when they are the same to everybody; null for other forms. */
const apart = (one, other) => {
  if (!one || !other || one.form !== other.form) return null;
  let most = 1;
  for (const [name, colour] of Object.entries(one.colours)) {
    const twin = other.colours[name];
    if (!colour !== !twin) return null;
    if (colour && !helder.alike(colour, twin)) most = Math.max(most, helder.contrast(colour, twin), 1.001);
  }
  return most;
};
