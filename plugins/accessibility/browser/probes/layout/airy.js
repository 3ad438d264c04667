// The visitor's own distances between lines, letters, words and paragraphs: those that WCAG 1.4.12 names.
const airy = () => {
  const sheet = helder.make("style");
  sheet.textContent = `
    *:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;
  (document.head || document.documentElement).append(sheet);
  return () => sheet.remove();
};

/**
 * With those on the page: which lines stay too close, as their place says `!important`? axe-core sees most of these;
 * not lines so close that their letters touch, which it takes for one line.
 */
const fixedLines = () => {
  const found = [];
  for (const element of document.querySelectorAll("[style*='line-height']")) {
    if (element.style.getPropertyPriority("line-height") !== "important") continue;
    if (/^(?:inherit|unset|revert)/.test(element.style.lineHeight)) continue;
    const style = helder.style(element);
    const line = style.lineHeight === "normal" ? parseFloat(style.fontSize) : parseFloat(style.lineHeight);
    if (line >= parseFloat(style.fontSize) * 1.5 - 0.1) continue;
    const lines = helder.texts(element).filter((text) => text.element === element).flatMap((text) => text.rects);
    const close = lines.some((rect, at) => at && rect.top > lines[at - 1].top && rect.top < lines[at - 1].bottom);
    if (close) found.push(helder.describe(element));
  }
  return found;
};
