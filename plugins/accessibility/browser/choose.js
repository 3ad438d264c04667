// arguments: [shape, paths for axe, paths for probes]. When the page is built as `shape` says, only the elements at these
// paths are asked about from now on (null: all). Answer: is it built so?
const [shape, forAxe, forProbes] = arguments;
const SILENT = new Set(["script", "style", "template", "noscript"]);
const read = () => {
  const tags = [];
  const waiting = document.body ? [document.body] : [];
  while (waiting.length) {
    const node = waiting.pop();
    const children = SILENT.has(node.localName) ? [] : [...node.children];
    tags.push(`${node.localName.toLowerCase()}${children.length}`);
    waiting.push(...children.reverse());
  }
  return tags.join(" ");
};
const at = (path) => path.reduce((node, step) => node.children[step], document.body);
const same = Boolean(document.body) && read() === shape;
const asked = { axe: same && forAxe ? forAxe.map(at) : null, probes: same && forProbes ? forProbes.map(at) : null };
Object.defineProperty(window, "helderAsked", { value: asked, configurable: true });
return same;
