// What scripts of the page listen to, and whether it is HTML at all. Needs getEventListeners.
const types = new Set();
const ask = (root) => {
  for (const node of [root, ...root.querySelectorAll("*")]) {
    for (const type of Object.keys(getEventListeners(node))) types.add(type);
    if (node.shadowRoot && node !== root) ask(node.shadowRoot);
  }
};
Object.keys(getEventListeners(window)).forEach((type) => types.add(type));
ask(document);
const made = document.createElement("span");
return [[...types], made instanceof HTMLElement && document.head !== null && document.body !== null];
