// Animations that go on for more than five seconds. Gives [{kind, unsure, …described}].
const LONGEST = 5000;
const animations = () => {
  const BUSY = "[role=progressbar], [role=status], [role=alert], [aria-busy=true], progress, [class*=spinner], [class*=loading], [class*=loader], [class*=skeleton]";
  const stop = control();
  if (stop === "stop") return [];

  const ends = (timing) => (timing.iterations === Infinity ? Infinity : timing.endTime);
  /** Does it look different halfway? Its time is set, so that the answer is always the same. */
  const changes = (animation, element, pseudo) => {
    const frames = animation.effect.getKeyframes();
    const properties = [...new Set(frames.flatMap((frame) => Object.keys(frame)))].filter((name) => !/^(?:offset|computedOffset|easing|composite)$/.test(name));
    const { duration, delay } = animation.effect.getComputedTiming();
    const now = animation.currentTime;
    const states = [0.05, 0.3, 0.55, 0.8].map((share) => {
      animation.currentTime = delay + duration * share;
      const style = getComputedStyle(element, pseudo);
      return properties.map((name) => (name.startsWith("--") ? style.getPropertyValue(name) : style[name])).join("|");
    });
    animation.currentTime = now;
    return new Set(states).size > 1;
  };

  const told = new Map();
  for (const animation of document.getAnimations()) {
    if (animation.playState !== "running" || !animation.effect || !(animation.timeline instanceof DocumentTimeline)) continue;
    const { target, pseudoElement } = animation.effect;
    if (!target || told.has(target) || ends(animation.effect.getComputedTiming()) <= LONGEST || target.closest(BUSY)) continue;
    // Half transparent at this moment is still there: only what takes no room cannot be seen.
    const box = target.getBoundingClientRect();
    if (box.width < 4 || box.height < 4 || !target.checkVisibility({ visibilityProperty: true })) continue;
    if (box.right < 0 || box.bottom + scrollY < 0 || !changes(animation, target, pseudoElement)) continue;
    told.set(target, { kind: "moves", unsure: stop === "maybe", ...helder.describe(target) });
  }
  return [...told.values()].slice(0, 8);
};

/** Could there be others for people who did not ask for less motion? Not without frames in a style sheet. */
const framed = (rules) => [...rules].some((rule) => rule instanceof CSSKeyframesRule || (rule.styleSheet ? ofSheet(rule.styleSheet) : rule.cssRules && framed(rule.cssRules)));
const ofSheet = (sheet) => {
  try { return framed(sheet.cssRules); } catch { return true; }
};
const mayMove = () => [...document.styleSheets, ...document.adoptedStyleSheets].some(ofSheet);
