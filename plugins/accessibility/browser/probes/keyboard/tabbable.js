// Stands before the scripts of the keyboard's probes. Defines `tabbable`.
const tabbable = {
  selector: "a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls]," +
    " video[controls], [tabindex], [contenteditable=''], [contenteditable=true]",

  /** Every element of the page, inside open shadow roots too, in the order of the document. */
  *all(root = document, selector = "*") {
    for (const element of root.querySelectorAll("*")) {
      if (element.matches(selector)) yield element;
      if (element.shadowRoot) yield* tabbable.all(element.shadowRoot, selector);
    }
  },

  /** Can it have the focus at all, also when only a script or the mouse gives it? */
  focusable(element) {
    if (!element.matches(tabbable.selector) || element.matches(":disabled") || element.closest("[inert]")) return false;
    if (element.localName === "summary" && !element.hasAttribute("tabindex") &&
      element.parentElement?.querySelector(":scope > summary") !== element) return false;
    const modal = document.querySelector("dialog:modal");
    if (modal && !modal.contains(element)) return false;
    return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  },

  /** Does the Tab key come to it? One of the radio buttons with the same name is enough. */
  reached(element) {
    const written = element.isContentEditable && !element.hasAttribute("tabindex");
    if ((element.tabIndex < 0 && !written) || !tabbable.focusable(element)) return false;
    if (element.type !== "radio" || !element.name) return true;
    const group = [...element.getRootNode().querySelectorAll(`input[type=radio][name="${CSS.escape(element.name)}"]`)]
      .filter((radio) => radio.form === element.form && !radio.disabled);
    return element === (group.find((radio) => radio.checked) || group[0]);
  },

  list() {
    return [...tabbable.all(document, tabbable.selector)].filter(tabbable.reached);
  },

  /** The next Tab comes to the first stop of the page. */
  rewind() {
    helder.active()?.blur();
    const start = document.createElement("span");
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus({ preventScroll: true });
    start.remove();
    scrollTo(0, 0);
  },

  /** The element and what it stands in, up to the document, out of shadow roots. */
  *upwards(element) {
    for (let node = element; node && node.nodeType === 1; node = node.assignedSlot || node.parentElement || node.getRootNode().host) {
      yield node;
    }
  },

  /** The nearest of these that is fixed to the screen, or sticks to its edge. */
  pinned(element) {
    for (const node of tabbable.upwards(element)) {
      if (["fixed", "sticky"].includes(getComputedStyle(node).position)) return node;
    }
    return null;
  },
};
