// A clock that only goes when it is told to, and a page that cannot leave. Stands before the scripts that act as a visitor
// does; or is put into a page before its own scripts. Whoever does this loads the page anew afterwards.
(() => {
  if (window !== window.top || window.helderClock) return;
  const real = { setTimeout: window.setTimeout.bind(window), Date: window.Date, start: performance.now() };
  const MOST = 4000;
  const SOON = 50;
  const MOST_REAL = 400;
  const queue = new Map();
  let now = 0;
  let next = 2 ** 24;
  const clock = window.helderClock = { held: false, withheld: [], waiting: () => queue.size };
  const add = (callback, delay, every, given) => {
    next += 1;
    const wait = Math.max(every ? 10 : 0, Number(delay) || 0);
    queue.set(next, { callback, at: now + wait, every: every ? wait : 0, given });
    return next;
  };
  const call = ({ callback, given }) => {
    try { if (typeof callback === "function") callback.apply(window, given); else (0, eval)(String(callback)); } catch { /* the page's own affair */ }
  };
  window.setTimeout = (callback, delay, ...given) => {
    // While a page is being made ready, what it wants at once it gets.
    if (!clock.held && (Number(delay) || 0) < SOON) return real.setTimeout(callback, delay, ...given);
    return add(callback, delay, false, given);
  };
  window.setInterval = (callback, delay, ...given) => add(callback, delay, true, given);
  for (const name of ["clearTimeout", "clearInterval"]) {
    const own = window[name].bind(window);
    window[name] = (id) => { if (!queue.delete(id)) own(id); };
  }
  const frame = window.requestAnimationFrame.bind(window);
  const stop = window.cancelAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => (clock.held ? add(callback, 16, false, [now]) : frame(callback));
  window.cancelAnimationFrame = (id) => { if (!queue.delete(id)) stop(id); };
  const clockOf = performance.now.bind(performance);
  performance.now = () => clockOf() + now;
  window.Date = class extends real.Date {
    constructor(...given) { super(...(given.length ? given : [real.Date.now() + now])); }
    static now() { return real.Date.now() + now; }
  };

  /** Let so many milliseconds pass. `each` is called after every callback. Gives false when it took too long. */
  clock.pass = async (time, each) => {
    const end = now + time;
    const began = clockOf();
    for (let done = 0; ; done += 1) {
      let first = null;
      for (const [id, timer] of queue) if (timer.at <= end && (!first || timer.at < first[1].at)) first = [id, timer];
      if (!first) break;
      if (done > MOST || clockOf() - began > MOST_REAL) return false;
      const [id, timer] = first;
      now = Math.max(now, timer.at);
      if (timer.every) timer.at = now + timer.every; else queue.delete(id);
      call(timer);
      for (let turn = 0; turn < 3; turn += 1) await null;
      if (each?.(now)) return true;
    }
    now = end;
    await new Promise((done) => real.setTimeout(done, 0)); // what goes elsewhere, goes in a task of its own
    return true;
  };

  /** From now on nothing goes by itself, leaves the page, or is sent. */
  clock.hold = () => {
    if (clock.held) return;
    clock.held = true;
    const hold = (kind, detail = "") => { if (clock.withheld.length < 20) clock.withheld.push({ kind, detail, at: now }); };
    const instead = (owner, name, kind, answer) => { owner[name] = () => { hold(kind); return answer; }; };
    instead(window, "open", "open", null);
    instead(window, "alert", "ask");
    instead(window, "confirm", "ask", true);
    instead(window, "prompt", "ask", null);
    instead(window, "print", "ask");
    instead(window, "close", "go");
    for (const name of ["back", "forward", "go"]) instead(History.prototype, name, "go");
    for (const name of ["setPointerCapture", "releasePointerCapture"]) Element.prototype[name] = () => {}; // no pointer is real here
    const never = () => new Promise(() => {});
    window.fetch = () => { hold("fetch"); return never(); };
    XMLHttpRequest.prototype.send = () => hold("fetch");
    navigator.sendBeacon = () => true;
    window.navigation?.addEventListener("navigate", (event) => {
      if (event.destination.sameDocument || event.hashChange) return;
      hold(event.formData ? "send" : event.navigationType === "reload" ? "reload" : "go", event.destination.url);
      if (event.cancelable) event.preventDefault();
    }, true);
    window.addEventListener("click", (event) => {
      const link = event.composedPath().find((node) => node.localName === "a" && node.hasAttribute("href"));
      if (link?.target && link.target !== "_self") event.preventDefault();
    }, true);
    window.addEventListener("submit", (event) => {
      if (event.target.target && event.target.target !== "_self") event.preventDefault();
    }, true);
  };
})();
