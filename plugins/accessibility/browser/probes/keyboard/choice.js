// Choosing something must not take the visitor away. Works on fields that a script listens to.
const ADVICE = /automatisch|meteen|direct|zodra|herla|ververs|opent|nieuw venster|reload|refresh|submit|go to|ga naar|new window/i;
const HEARD = ["change", "input", "click"];
const MOST = 8;

/** A field a script listens to, itself or on what it stands in. Needs getEventListeners. */
const heard = (element) => {
  for (const node of [...tabbable.upwards(element), document, window]) {
    const types = getEventListeners(node);
    if (HEARD.some((type) => types[type]?.length && (type !== "click" || node === element))) return true;
  }
  return false;
};

const fields = () => {
  const names = new Set();
  return [...tabbable.all(document, "select, input[type=radio], input[type=checkbox]")].filter((element) => {
    if (!tabbable.focusable(element) || element.tabIndex < 0 || !heard(element)) return false;
    if (element.localName === "select" && element.options.length < 2) return false;
    if (element.type !== "radio") return true;
    const fresh = !names.has(element.name) && !element.checked;
    if (fresh) names.add(element.name);
    return fresh;
  }).slice(0, MOST).map((element) => {
    const label = [...(element.labels || [])].map((each) => each.textContent).join(" ");
    const hint = (element.getAttribute("aria-describedby") || "").split(/\s+/).filter(Boolean)
      .map((id) => document.getElementById(id)?.textContent || "").join(" ");
    const around = element.closest("fieldset, form, p, div")?.textContent.slice(0, 500) || "";
    return { at: helder.describe(element), list: element.localName === "select", told: ADVICE.test(label + hint + around) };
  });
};

const enter = (target) => {
  helder.active()?.blur();
  helder.find(target)?.focus();
};

return { fields, enter }[arguments[0]](...[...arguments].slice(1));
