// Stands before the scripts about fields and icons: how much icons of controls stand out.
const CONTROL = "button, a[href], summary, [role=button], [role=link], [role=tab], [role=menuitem]";
const DEAD = "[disabled], [aria-disabled=true], fieldset[disabled] *";

/**
 * The controls that show an icon alone, with the contrast of its best part; `sure` when nobody sees any of it.
 * With `system`, the colours that the visitor chose: parts in those always stand out, others may meet white or black.
 */
const icons = (system) => {
  const found = [];
  for (const control of document.querySelectorAll(CONTROL)) {
    const drawings = control.querySelectorAll("svg");
    if (drawings.length !== 1 || control.matches(DEAD) || !helder.visible(drawings[0])) continue;
    if (control.querySelector("img, input, video, canvas") || helder.veiled(control) || helder.texts(control).length) continue;
    const [drawing] = drawings;
    const box = drawing.getBoundingClientRect();
    const ground = helder.ground(helder.parent(drawing));
    const before = helder.around(drawing, (node) => helder.style(node).opacity !== "1" || helder.style(node).filter !== "none");
    if (!ground || before || box.width < 8 || box.height < 8) continue;
    let best = 0;
    let sure = true;
    for (const shape of drawing.querySelectorAll("path, circle, ellipse, rect, line, polyline, polygon, use, text, image")) {
      if (shape.closest("defs, clipPath, mask, symbol, pattern")) continue;
      const style = getComputedStyle(shape);
      if (style.display === "none" || style.visibility === "hidden") continue;
      if (/^(?:use|image|text)$/.test(shape.localName)) sure = false;
      for (const [paint, share] of [[style.fill, style.fillOpacity], [style.stroke, style.strokeWidth === "0px" ? 0 : style.strokeOpacity]]) {
        if (paint === "none" || Number(share) === 0) continue;
        if (paint.startsWith("url") || paint.startsWith("context")) { best = Infinity; continue; }
        const colour = helder.colour(paint);
        if (colour[3] === 0) continue;
        if (system && system.has(colour.join())) best = Infinity;
        const grounds = system ? [[255, 255, 255, 1], [0, 0, 0, 1]] : [ground];
        if (!helder.alike(helder.over(colour, ground), ground)) sure = false;
        const [worst] = grounds.map((each) => helder.contrast(helder.over([...colour.slice(0, 3), colour[3] * share], each), each)).sort((a, b) => a - b);
        best = Math.max(best, worst);
      }
    }
    if (best) found.push({ control, contrast: best, sure });
  }
  return found;
};
