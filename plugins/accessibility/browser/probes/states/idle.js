// What a page does while the visitor does nothing. Needs the clock, in it from the start, and changing.js.
// arguments: [whether a script asks for others]. Gives (later) [{kind, …described}].
const [imports] = arguments;
const LONGEST = 30 * 60 * 1000;
const WATCHED = 20000;
const GLANCE = 250;
const PAUSES = /pau[sz]e|stop|hide|verberg|freeze|stil\b|uitzetten|turn off|animatie|beweging|motion|animation/i;
const MORE = /tijd|verleng|langer|time|extend|stay|continue|doorgaan|blijf|ingelogd|sessie|session/i;
if (!clock || !document.body) return [];
const answer = [];

const controls = () => [...document.querySelectorAll("button, [role=button], [role=switch], input[type=button], input[type=submit], input[type=checkbox], summary, a[href]")]
  .filter((each) => helder.visible(each) && !helder.veiled(each));
const openSeen = () => [...document.querySelectorAll("dialog[open], [role=dialog], [role=alertdialog], [popover]")].filter((each) => helder.visible(each)).length;
const fieldsSeen = () => [...document.querySelectorAll("form input:not([type=hidden]), form textarea, form select")].filter((each) => helder.visible(each) && !each.disabled);
const gone = () => clock.withheld.find(({ kind }) => kind === "go" || kind === "send" || kind === "reload");

/** What scripts asked for may still be on its way. Of what they import nothing tells, but that no more comes in. */
const arrived = async () => {
  const IDLE = 60;
  const MOST = 300;
  const loads = () => [...document.scripts].some((each) => each.src && /^(?:|module|(?:text|application)\/javascript)$/.test(each.type) && !performance.getEntriesByName(each.src).length);
  const count = () => performance.getEntriesByType("resource").length;
  for (let [passed, idle, last] = [0, imports ? 0 : IDLE, count()]; passed < MOST && (idle < IDLE || loads()); passed += 10) {
    await clock.wait(10);
    idle = count() > last ? 0 : idle + 10;
    last = count();
  }
};

return (async () => {
  await arrived();
  clock.hold(true);
  const still = helder.make("style");
  still.textContent = "*, *::before, *::after { transition: none !important; scroll-behavior: auto !important }";
  (document.head || document.documentElement).append(still);
  const buttons = new Set(controls());
  const dialogs = openSeen();
  const fields = fieldsSeen();
  if (!clock.waiting() && !clock.outside && !animated()) return answer;

  const changed = new Map();
  const records = [];
  const fresh = [];
  const sees = new MutationObserver((news) => fresh.push(...news));
  const news = () => [...fresh.splice(0), ...sees.takeRecords()];
  sees.observe(document.body, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ["class", "style", "hidden", "aria-hidden", "transform", "src"] });
  const looks = (element) => {
    const box = element.getBoundingClientRect();
    const first = element.firstElementChild?.getBoundingClientRect();
    const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return `${helder.words(element.innerText)} ${Math.round(box.left)} ${Math.round(box.top)} ${Math.round(first?.left || 0)} ${shown} ${element.currentSrc || ""}`;
  };
  const written = new Set();
  let noted = -GLANCE;
  const texts = changes();
  const note = (now) => {
    const once = new Set();
    const latest = news();
    texts.note(latest, now);
    records.push(...latest);
    if (now - noted < GLANCE) return;
    noted = now;
    for (const { type, target } of records.splice(0)) {
      const element = target.nodeType === 1 ? target : target.parentElement;
      if (!element || helder.SKIPPED.has(element.tagName)) continue;
      once.add(element);
      if (type !== "attributes") written.add(element);
    }
    for (const element of [...once].slice(0, 20)) {
      const look = looks(element);
      const last = changed.get(element) || { look: null, times: [] };
      if (last.look === look) continue;
      changed.set(element, { look, times: [...last.times, now] });
    }
  };
  await clock.pass(GLIMPSED, (now) => { note(now); return Boolean(gone()); }, true);
  const often = texts.often(FIVE);
  const others = gone() ? [] : await inEarnest(news);
  answer.push(...told([...new Set([...often, ...others])], (element) => clock.outside && !often.includes(element)));
  clock.hold();
  if (!clock.withheld.length) await clock.pass(WATCHED - GLIMPSED, (now) => { note(now); return clock.withheld.length > 0; });
  const stop = controls().some((each) => PAUSES.test(nameOf(each)));
  if (!stop && !clock.withheld.length) {
    const moving = [...changed].filter(([element, { times }]) => {
      const late = times.filter((time) => time > FIVE);
      const pace = (times.at(-1) - times[0]) / (times.length - 1);
      return late.length >= 2 && (pace > QUICK || ![element, ...element.querySelectorAll("*")].some((each) => written.has(each))) && pace < WATCHED / 2 && element.isConnected && helder.visible(element.parentElement || element);
    }).map(([element]) => element);
    for (const element of moving.filter((each) => !moving.some((other) => other !== each && other.contains(each))).slice(0, 3)) {
      if (!helder.words(element.innerText) && !element.querySelector("img, svg") && !element.matches("img")) continue;
      answer.push({ kind: "slides", unsure: clockLike(element), ...helder.describe(element), text: "" });
    }
  }
  sees.disconnect();
  if (!clock.withheld.length) await clock.pass(LONGEST - WATCHED, () => Boolean(gone()));
  const left = gone();
  const offered = openSeen() > dialogs || controls().some((each) => !buttons.has(each) && MORE.test(nameOf(each))) ||
    clock.withheld.some(({ kind }) => kind === "ask") || [...buttons].some((each) => /verleng|meer tijd|more time|extend|uitzetten|turn off/i.test(nameOf(each)));
  if (left && !offered && left.at > 900) {
    answer.push({ kind: "leaves", unsure: left.kind === "reload", minutes: Math.max(1, Math.round(left.at / 60000)), ...helder.describe(document.body), text: "" });
  } else if (!left && !offered) {
    const lost = fields.find((field) => !field.isConnected || field.disabled || !helder.visible(field));
    if (lost && fieldsSeen().length < fields.length) answer.push({ kind: "closes", unsure: false, ...helder.describe(lost.isConnected ? lost : document.body), text: "" });
  }
  return answer;
})();
