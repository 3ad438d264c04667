// Texts that a script changes again and again. Needs the clock, and controls.js of the probes on lay-out.
const clock = window.helderClock;
const FIVE = 5000;
const GLIMPSED = 10000;
/** What changes more seldom than this is told of as slides. */
const QUICK = 2400;
/** Changes at nearly the same moment are one. */
const AT_ONCE = 200;
/** So long is waited in earnest, where something goes by a clock that is not ours; animations go so much faster then. */
const IN_EARNEST = 1000;
const FASTER = GLIMPSED / IN_EARNEST;
const STEP = 50;
const MOST_TOLD = 5;
const CLOCK = "time, [role=timer], [role=status], [role=log], [role=progressbar], [aria-live]";
const clockLike = (element) => Boolean(element.closest(CLOCK)) || /\d[:.]\d\d/.test(element.textContent);

/** Keeps note of the moments at which texts changed: by element, whose own text or children did. */
const changes = () => {
  const noted = new Map();
  return {
    note(records, now) {
      for (const { type, target } of records) {
        if (type === "attributes") continue;
        const element = target.nodeType === 1 ? target : target.parentElement;
        if (!element || helder.SKIPPED.has(element.tagName)) continue;
        const known = noted.get(element) || { text: null, times: [] };
        if (now - known.times.at(-1) < AT_ONCE) continue;
        const text = helder.words(element.textContent);
        if (text !== known.text) noted.set(element, { text, times: [...known.times, now] });
      }
    },
    /** The elements that changed twice or more after this moment, not with long pauses. */
    often(from) {
      return [...noted].filter(([element, { times }]) => {
        const late = times.filter((each) => each > from);
        return late.length > 1 && (late.at(-1) - late[0]) / (late.length - 1) <= QUICK && element.isConnected;
      }).map(([element]) => element);
    },
  };
};

/** Do scripts of the page wait for the parts of an animation? */
const animated = () => {
  if (!document.getAnimations().some((each) => each.playState === "running")) return false;
  return clock.animates || [window, document, ...document.querySelectorAll("*")].some((each) => /animation(?:iteration|end|start)/.test(Object.keys(getEventListeners(each)).join()));
};
const hurried = new Set();
const hurry = () => document.getAnimations().filter((each) => !hurried.has(each)).forEach((each) => { hurried.add(each); each.playbackRate *= FASTER; });

/** What changed by itself in earnest: by animations, made faster; or by what comes from elsewhere, of which nobody knows how long. */
const inEarnest = async (news) => {
  const moved = animated();
  if (!moved && !clock.outside) return [];
  const seen = changes();
  for (let passed = 0; passed <= IN_EARNEST; passed += STEP) {
    if (moved) hurry();
    await clock.wait(STEP);
    seen.note(news(), clock.outside ? passed : passed * FASTER);
    if (clock.outside && seen.often(0).length) break;
  }
  hurried.forEach((each) => { each.playbackRate /= FASTER; });
  return seen.often(clock.outside ? 0 : FIVE);
};

const told = (elements, doubtful) => {
  const stop = control();
  if (stop === "stop") return [];
  const all = helder.texts();
  return elements.filter((element) => {
    const own = all.filter((text) => element.contains(text.element));
    // Alone on the page there is nothing that it keeps people from reading.
    return own.length && own.length < all.length;
  }).slice(0, MOST_TOLD).map((element) => {
    const unsure = doubtful(element) || stop === "maybe" || clockLike(element);
    return { kind: "changes", unsure, ...helder.describe(element), text: "" }; // another text each time
  });
};
