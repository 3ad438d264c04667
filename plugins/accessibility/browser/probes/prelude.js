// Stands before every script of a probe. Defines `helder`; leaves nothing behind on the page.
const helder = {
  limit: 300,

  /** A CSS selector that leads to the element alone within its document or shadow root. */
  selector(element) {
    const root = element.getRootNode();
    const steps = [];
    for (let node = element; node && node.nodeType === 1; node = node.parentElement) {
      const byId = node.id && `#${CSS.escape(node.id)}`;
      if (byId && root.querySelectorAll(byId).length === 1) { steps.unshift(byId); break; }
      const name = CSS.escape(node.localName);
      const parent = node.parentNode;
      const twins = parent ? [...parent.children].filter((child) => child.localName === node.localName) : [];
      steps.unshift(twins.length < 2 ? name : `${name}:nth-of-type(${twins.indexOf(node) + 1})`);
      if (node.localName === "body") break;
    }
    return steps.join(" > ");
  },

  /** Selectors from the outermost shadow root inwards. */
  target(element) {
    const path = [];
    for (let node = element; node; node = node.getRootNode().host) path.unshift(helder.selector(node));
    return path;
  },

  /** The element that `target` led to; null when it is not there any more. */
  find(path) {
    let root = document;
    let element = null;
    for (const selector of path) {
      element = root ? root.querySelector(selector) : null;
      root = element?.shadowRoot;
    }
    return element;
  },

  /** The active element, inside shadow roots too. */
  active() {
    let element = document.activeElement;
    while (element && element.shadowRoot && element.shadowRoot.activeElement) element = element.shadowRoot.activeElement;
    return element;
  },

  describe(element) {
    const main = document.querySelector("main");
    const around = !element || !main || element === document.body || element === document.documentElement;
    const clean = (text) => (text || "").replace(/\s+/g, " ").trim();
    return {
      target: element ? helder.target(element) : [],
      html: element ? element.cloneNode(false).outerHTML.slice(0, helder.limit) : "",
      text: element ? clean(element.innerText || element.textContent).slice(0, helder.limit) : "",
      part: around ? "page" : main.contains(element) ? "main" : "frame",
      path: element ? helderPath(element) : null,
    };
  },

  /** Is this one of the elements that the visit is about? */
  asked(element) {
    const roots = window.helderAsked?.probes;
    for (let node = element; roots && node; node = node.getRootNode().host) {
      if (roots.some((root) => root.contains(node))) return true;
    }
    return !roots;
  },

  /** Can somebody with a screen see it? */
  visible(element) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  },
};
