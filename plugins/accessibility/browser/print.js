// A print of what a page looks like: the same number twice means the same colours, on the same visible elements.
const [onlyMain] = arguments;
const root = (onlyMain && document.querySelector("main")) || document.documentElement;
let hash = 2166136261;
const add = (text) => {
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
};
const read = (scope) => {
  for (const element of scope.querySelectorAll("*")) {
    if (!element.checkVisibility({ visibilityProperty: true })) { add("-"); continue; }
    const style = getComputedStyle(element);
    add(style.color); add(style.backgroundColor); add(style.backgroundImage); add(style.textDecorationLine); add(style.opacity);
    if (element.shadowRoot) read(element.shadowRoot);
  }
};
for (let above = root; above; above = above.parentElement) add(getComputedStyle(above).backgroundColor);
read(root);
return hash >>> 0;
