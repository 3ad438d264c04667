// How the page lies in this window: how far its trunk is turned, in degrees, and how much text can be seen.
const lies = () => {
  const turn = (element) => {
    const { transform, rotate } = getComputedStyle(element);
    const matrix = new DOMMatrixReadOnly(transform === "none" ? "" : transform);
    const [degrees] = /-?[\d.]+(?=deg)/.exec(rotate) || [0];
    return Math.atan2(matrix.b, matrix.a) * (180 / Math.PI) + Number(degrees);
  };
  const length = (element) => helder.words(element.innerText).length;
  const all = document.body ? length(document.body) : 0;
  const trunk = [document.documentElement];
  // From the body down as long as one child holds nearly all of the text.
  for (let node = document.body; node && trunk.length < 8; ) {
    trunk.push(node);
    node = [...node.children].find((child) => !helder.SKIPPED.has(child.tagName) && length(child) > all * 0.9);
  }
  const seen = helder.texts().reduce((sum, text) => sum + text.text.length, 0);
  let turned = 0;
  let by = null;
  for (const element of trunk) {
    const degrees = turn(element);
    if (degrees) { turned += degrees; by = element; }
  }
  return { turned, seen, ...helder.describe(by) };
};
