// Keeps note of what scripts of the page put off until later: then nobody has to wait longer than they do. In the window until "end".
// What they put off for long waits until then, however slow we are.
const key = "__helderRest";
/** Timers of so many milliseconds at most belong to what was done just before. */
const SHORT = 250;
/** And of so many at most, to a step with the Tab key: the next one comes no later. */
const STEP = 60;
/** So long for a frame: a page that nobody sees gets none. */
const FRAME = 40;
/** So many of them without anything that goes on, after a change: what opens may take the focus in the next. */
const CALM = 2;

const start = () => {
  if (window[key]) return;
  const rest = window[key] = { put: 0, changes: 0, pending: new Set(), long: new Map(), next: 2 ** 25, undo: [], setTimeout: window.setTimeout.bind(window), frame: window.requestAnimationFrame.bind(window) };
  const replace = (owner, name, make) => {
    const own = owner?.[name];
    if (!own) return;
    const mine = owner[name] = make(own);
    rest.undo.push(() => { if (owner[name] === mine) owner[name] = own; });
  };
  const promised = (promise) => {
    const one = Symbol("promised");
    rest.pending.add(one);
    const done = () => rest.pending.delete(one);
    promise.then(done, done);
  };
  const ids = new Map();
  const later = (own, forget, wait) => (callback, ...given) => {
    if (typeof callback !== "function") return own.call(window, callback, ...given);
    if (wait(given) > SHORT) {
      rest.long.set(rest.next += 1, () => callback.apply(window, given.slice(1)));
      return rest.next;
    }
    if (wait(given) <= STEP) rest.put += 1;
    const one = Symbol("later");
    rest.pending.add(one);
    const id = own.call(window, (...all) => { rest.pending.delete(one); callback.apply(window, all); }, ...given);
    ids.set(`${forget} ${id}`, one);
    return id;
  };
  const no = (name) => (own) => (id) => {
    if (rest.long.delete(id)) return;
    rest.pending.delete(ids.get(`${name} ${id}`));
    own.call(window, id);
  };
  replace(window, "setTimeout", (own) => later(own, "clearTimeout", ([delay]) => Number(delay) || 0));
  replace(window, "requestAnimationFrame", (own) => later(own, "cancelAnimationFrame", () => 0));
  replace(window, "requestIdleCallback", (own) => later(own, "cancelIdleCallback", () => 0));
  for (const name of ["clearTimeout", "cancelAnimationFrame", "cancelIdleCallback"]) replace(window, name, no(name));
  const counted = (own) => function (...given) { rest.put += 1; return own.apply(this, given); };
  for (const [owner, name] of [[window, "setInterval"], [window, "postMessage"], [MessagePort.prototype, "postMessage"], [XMLHttpRequest.prototype, "send"]]) replace(owner, name, counted);
  const awaited = (promiseOf) => (own) => function (...given) {
    rest.put += 1;
    const answer = own.apply(this, given);
    const promise = promiseOf(answer);
    if (promise) promised(promise);
    return answer;
  };
  replace(window, "fetch", awaited((reply) => reply));
  replace(Element.prototype, "animate", awaited((animation) => animation.effect.getComputedTiming().endTime <= SHORT && animation.finished));
  replace(Document.prototype, "startViewTransition", awaited((transition) => transition.finished));
  rest.observer = new MutationObserver((records) => { rest.changes += records.length; });
  rest.observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
};

/** How often was something put off since the start, or the last time this was asked? */
const put = () => {
  const { put: times } = window[key];
  window[key].put = 0;
  return times;
};

/** From now on: what changes, changes in answer to what comes next. */
const mark = () => {
  start();
  window[key].observer.takeRecords();
  window[key].changes = 0;
};

/** Wait until the page has come to rest, after it changed or `anyhow`; so many milliseconds at most. */
const settle = async (most, anyhow = false) => {
  const rest = window[key];
  const wait = (milliseconds) => new Promise((done) => rest.setTimeout(done, milliseconds));
  const frame = () => new Promise((done) => { rest.frame(() => rest.setTimeout(done, 0)); rest.setTimeout(done, FRAME); });
  const until = performance.now() + most;
  for (let calm = 0; calm < (anyhow ? 1 : CALM) && performance.now() < until;) {
    await frame();
    calm = (anyhow || rest.changes) && !rest.pending.size ? calm + 1 : 0;
  }
  await wait(0);
};

const end = () => {
  const rest = window[key];
  if (!rest) return;
  rest.observer.disconnect();
  rest.undo.reverse().forEach((undo) => undo());
  delete window[key];
  for (const call of rest.long.values()) {
    try { call(); } catch { /* the page's own affair */ }
  }
};

return { start, put, mark, settle, end }[arguments[0]](...[...arguments].slice(1));
