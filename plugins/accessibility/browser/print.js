// A print of what a page looks like: the same number twice means the same colours, on the same visible elements.
// arguments: [context], as run.js takes it.
const [context] = arguments;
const asked = context === "asked" && window.helderAsked && helderAsked.axe;
const roots = asked || [(context && document.querySelector("main")) || document.documentElement];
let hash = 2166136261;
const add = (text) => {
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
};
const read = (elements) => {
  for (const element of elements) {
    if (!element.checkVisibility({ visibilityProperty: true })) { add("-"); continue; }
    const style = getComputedStyle(element);
    add(style.color); add(style.backgroundColor); add(style.backgroundImage); add(style.textDecorationLine); add(style.opacity);
    if (element.shadowRoot) read(element.shadowRoot.querySelectorAll("*"));
  }
};
for (const root of roots) {
  for (let above = root.parentElement; above; above = above.parentElement) add(getComputedStyle(above).backgroundColor);
  read([root, ...root.querySelectorAll("*")]);
}
return hash >>> 0;
