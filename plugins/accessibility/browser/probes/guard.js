// Holds back what would take the visitor away from the page, and remembers it. Leaves nothing behind after "off".
const key = "__helderGuard";
const on = () => {
  if (window[key]) return;
  const guard = window[key] = { held: [], undo: [] };
  const hold = (kind) => { if (guard.held.length < 20) guard.held.push({ kind, element: helder.active() }); };
  const replace = (owner, name, kind, answer) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own) return;
    owner[name] = () => { hold(kind); return answer; };
    guard.undo.push(() => Object.defineProperty(owner, name, own));
  };
  const listen = (target, type, listener) => {
    target.addEventListener(type, listener, true);
    guard.undo.push(() => target.removeEventListener(type, listener, true));
  };
  const elsewhere = (element) => {
    const target = (element.getAttribute("target") || document.querySelector("base[target]")?.target || "").toLowerCase();
    return target !== "" && target !== "_self";
  };
  replace(window, "open", "open", null);
  replace(window, "alert", "ask");
  replace(window, "confirm", "ask", false);
  replace(window, "prompt", "ask", null);
  replace(window, "print", "ask");
  listen(navigation, "navigate", (event) => {
    if (event.destination.sameDocument || !event.cancelable) return;
    hold(event.formData ? "send" : "go");
    event.preventDefault();
  });
  listen(window, "submit", (event) => {
    if (!elsewhere(event.target)) return;
    hold("send");
    event.preventDefault();
  });
  listen(window, "click", (event) => {
    const link = event.composedPath().find((node) => node.localName === "a" && node.hasAttribute("href"));
    if (!link || !elsewhere(link)) return;
    hold("open");
    event.preventDefault();
  });
};
const off = () => {
  window[key]?.undo.reverse().forEach((undo) => undo());
  delete window[key];
};
const held = () => (window[key]?.held.splice(0) || []).map(({ kind, element }) => ({ kind, at: helder.describe(element) }));
return { on, off, held }[arguments[0]]();
