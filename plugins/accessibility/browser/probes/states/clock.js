// A clock that only goes when it is told to, and a page that cannot leave. Stands before the scripts that act as a visitor
// does; or is put into a page before its own scripts. Whoever does this loads the page anew afterwards.
(() => {
  if (window !== window.top || window.helderClock) return;
  const real = {
    setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window), Date: window.Date,
    frame: window.requestAnimationFrame.bind(window), noFrame: window.cancelAnimationFrame.bind(window),
    now: performance.now.bind(performance), fetch: window.fetch.bind(window), send: XMLHttpRequest.prototype.send,
  };
  const MOST = 4000;
  const MOST_THOROUGH = 20000;
  const SOON = 50;
  const MOST_REAL = 400;
  const MOST_REAL_THOROUGH = 3000;
  /** Milliseconds from one frame to the next, by how many milliseconds a thorough look took until now: as browsers drop them. */
  const FRAMES = [[250, 16], [1000, 100], [Infinity, 500]];
  const MOST_REPLY = 150;
  /** Who looks at the clock until it has changed, waits a little. */
  const LOOK = 0.005;
  const queue = new Map();
  const soon = new Map();
  const replies = new Set();
  let now = 0;
  let next = 2 ** 24;
  let looked = 0;
  let spent = 0;
  let start = null;
  const clock = window.helderClock = { held: false, withheld: [], outside: false, animates: false, waiting: () => queue.size };
  const call = ({ callback, given, frame }) => {
    try {
      if (typeof callback === "function") callback.apply(window, frame ? [time()] : given); else (0, eval)(String(callback));
    } catch { /* the page's own affair */ }
  };
  const add = (wait, timer) => {
    next += 1;
    queue.set(next, { ...timer, at: now + wait, every: timer.every ? wait : 0 });
    return next;
  };
  /** While a page is being made ready, what it wants at once it gets. */
  const atOnce = (begin, stop, timer) => {
    next += 1;
    const id = next;
    const handle = begin(() => { soon.delete(id); call(timer); });
    soon.set(id, { id, timer, stop: () => stop(handle) });
    return id;
  };
  const waitOf = (delay, least) => Math.max(least, Number(delay) || 0);
  window.setTimeout = (callback, delay, ...given) => {
    const [wait, timer] = [waitOf(delay, 0), { callback, given }];
    if (!clock.held && wait < SOON) return atOnce((done) => real.setTimeout(done, wait), real.clearTimeout, { ...timer, wait });
    return add(wait, timer);
  };
  window.setInterval = (callback, delay, ...given) => add(waitOf(delay, 10), { callback, given, every: true });
  const toFrame = () => FRAMES.find(([until]) => spent < until)[1];
  window.requestAnimationFrame = (callback) => {
    const timer = { callback, frame: true, wait: 16 };
    return clock.held ? add(toFrame(), timer) : atOnce(real.frame, real.noFrame, timer);
  };
  for (const name of ["clearTimeout", "clearInterval", "cancelAnimationFrame"]) {
    const own = window[name].bind(window);
    window[name] = (id) => {
      if (queue.delete(id)) return;
      if (soon.has(id)) soon.get(id).stop(); else own(id);
      soon.delete(id);
    };
  }
  const since = (stamp) => {
    looked += LOOK;
    return stamp + now + looked;
  };
  const time = () => (start ? since(start.now) : real.now());
  const date = () => (start ? Math.floor(since(start.date)) : real.Date.now());
  performance.now = time;
  window.Date = new Proxy(real.Date, {
    construct: (own, given, made) => Reflect.construct(own, given.length ? given : [date()], made),
    apply: () => new real.Date(date()).toString(),
    get: (own, name) => (name === "now" ? date : Reflect.get(own, name)),
  });
  // What these bring goes by a clock elsewhere.
  for (const name of ["EventSource", "WebSocket", "Worker", "SharedWorker"]) {
    if (window[name]) window[name] = new Proxy(window[name], { construct: (...all) => { clock.outside = true; return Reflect.construct(...all); } });
  }

  const { animate } = Element.prototype;
  Element.prototype.animate = function (...given) {
    clock.animates = true;
    return animate.apply(this, given);
  };

  const channel = new MessageChannel();
  /** What the page puts off to a task of its own, it gets. */
  const turn = () => new Promise((done) => {
    channel.port1.onmessage = done;
    channel.port2.postMessage(0);
  });
  const replied = async () => {
    await Promise.race([Promise.allSettled(replies), clock.wait(MOST_REPLY)]);
    replies.clear();
    for (let again = 0; again < 2; again += 1) await turn();
  };
  clock.wait = (milliseconds) => new Promise((done) => real.setTimeout(done, milliseconds));

  /**
   * Let so many milliseconds pass. `each` is called after every callback. Gives false when it took too long.
   * `thorough` takes more time: whatever the callbacks set off, and replies of the server, come before the next of them.
   */
  clock.pass = async (milliseconds, each, thorough = false) => {
    const end = now + milliseconds;
    const began = real.now();
    for (let done = 0; ; done += 1) {
      let first = null;
      for (const [id, timer] of queue) if (timer.at <= end && (!first || timer.at < first[1].at)) first = [id, timer];
      if (!first) break;
      const took = real.now() - began;
      spent = thorough ? took : 0;
      if (thorough ? done > MOST_THOROUGH || took > MOST_REAL_THOROUGH : done > MOST || took > MOST_REAL) return false;
      const [id, timer] = first;
      now = Math.max(now, timer.at);
      if (timer.every) timer.at = now + timer.every; else queue.delete(id);
      call(timer);
      for (let again = 0; again < 3; again += 1) await null;
      if (thorough) await turn();
      if (thorough && replies.size) await replied();
      if (each?.(now)) return true;
    }
    now = end;
    await clock.wait(0); // what goes elsewhere, goes in a task of its own
    return true;
  };

  /** From now on nothing goes by itself, leaves the page, or is sent. With `asks` it may still get things from the server. */
  clock.hold = (asks = false) => {
    clock.asks = asks;
    if (clock.held) return;
    clock.held = true;
    start = { now: real.now(), date: real.Date.now() };
    for (const { timer, stop, id } of [...soon.values()]) {
      stop();
      queue.set(id, { ...timer, at: now + timer.wait, every: 0 });
    }
    soon.clear();
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
    window.fetch = (...given) => {
      const gets = clock.asks && /^get$/i.test(given[1]?.method || given[0]?.method || "get");
      if (!gets) { hold("fetch"); return never(); }
      const reply = real.fetch(...given);
      replies.add(reply.then((each) => each.clone().arrayBuffer()));
      return reply;
    };
    const methods = new WeakMap();
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (method, ...given) {
      methods.set(this, method);
      return open.call(this, method, ...given);
    };
    XMLHttpRequest.prototype.send = function () {
      if (!clock.asks || !/^get$/i.test(methods.get(this) || "")) { hold("fetch"); return; }
      replies.add(new Promise((done) => this.addEventListener("loadend", done, { once: true })));
      real.send.call(this);
    };
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
