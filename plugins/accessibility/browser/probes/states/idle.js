// What a page does while the visitor does nothing. Needs the clock, in it from the start. Gives (later) [{kind, …described}].
const LONGEST = 30 * 60 * 1000;
const FIVE = 5000;
const WATCHED = 20000;
/** Texts that change more often than this, others see without a clock of their own. */
const QUICK = 2400;
const GLANCE = 250;
const STOPS = /pau[sz]e|stop|hide|verberg|freeze|stil\b|uitzetten|turn off|animatie|beweging|motion|animation/i;
const MORE = /tijd|verleng|langer|time|extend|stay|continue|doorgaan|blijf|ingelogd|sessie|session/i;
const clock = window.helderClock;
if (!clock || !document.body) return [];
const answer = [];

const controls = () => [...document.querySelectorAll("button, [role=button], [role=switch], input[type=button], input[type=submit], input[type=checkbox], summary, a[href]")]
  .filter((each) => helder.visible(each) && !helder.veiled(each));
const nameOf = (each) => helder.words([each.innerText, each.value, each.ariaLabel, each.title].join(" "));
const open = () => document.querySelectorAll("dialog[open], :popover-open, [role=dialog], [role=alertdialog]").length;
const openSeen = () => [...document.querySelectorAll("dialog[open], [role=dialog], [role=alertdialog], [popover]")].filter((each) => helder.visible(each)).length;
const fieldsSeen = () => [...document.querySelectorAll("form input:not([type=hidden]), form textarea, form select")].filter((each) => helder.visible(each) && !each.disabled);

return (async () => {
  clock.hold();
  const still = helder.make("style");
  still.textContent = "*, *::before, *::after { transition: none !important; scroll-behavior: auto !important }";
  (document.head || document.documentElement).append(still);
  const buttons = new Set(controls());
  const dialogs = openSeen();
  const fields = fieldsSeen();
  if (!clock.waiting()) return answer;

  const changed = new Map();
  const records = [];
  const sees = new MutationObserver((news) => records.push(...news));
  sees.observe(document.body, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ["class", "style", "hidden", "aria-hidden", "transform", "src"] });
  const looks = (element) => {
    const box = element.getBoundingClientRect();
    const first = element.firstElementChild?.getBoundingClientRect();
    const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return `${helder.words(element.innerText)} ${Math.round(box.left)} ${Math.round(box.top)} ${Math.round(first?.left || 0)} ${shown} ${element.currentSrc || ""}`;
  };
  const written = new Set();
  let noted = -GLANCE;
  const note = (now) => {
    const once = new Set();
    records.push(...sees.takeRecords());
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
  await clock.pass(WATCHED, (now) => { note(now); return clock.withheld.length > 0; });
  const on = controls();
  const stop = on.some((each) => STOPS.test(nameOf(each)));
  if (!stop && !clock.withheld.length) {
    const moving = [...changed].filter(([element, { times }]) => {
      const late = times.filter((time) => time > FIVE);
      const pace = (times.at(-1) - times[0]) / (times.length - 1);
      return late.length >= 2 && (pace > QUICK || ![element, ...element.querySelectorAll("*")].some((each) => written.has(each))) && pace < WATCHED / 2 && element.isConnected && helder.visible(element.parentElement || element);
    }).map(([element]) => element);
    for (const element of moving.filter((each) => !moving.some((other) => other !== each && other.contains(each))).slice(0, 3)) {
      if (!helder.words(element.innerText) && !element.querySelector("img, svg") && !element.matches("img")) continue;
      const clockLike = element.closest("time, [role=timer], [role=status], [role=log], [role=progressbar], [aria-live]") || /\d[:.]\d\d/.test(element.textContent);
      answer.push({ kind: "slides", unsure: Boolean(clockLike), ...helder.describe(element), text: "" });
    }
  }
  sees.disconnect();
  if (!clock.withheld.length) await clock.pass(LONGEST - WATCHED, () => clock.withheld.some(({ kind }) => kind === "go" || kind === "send" || kind === "reload"));
  const gone = clock.withheld.find(({ kind }) => kind === "go" || kind === "send" || kind === "reload");
  const offered = openSeen() > dialogs || controls().some((each) => !buttons.has(each) && MORE.test(nameOf(each))) ||
    clock.withheld.some(({ kind }) => kind === "ask") || [...buttons].some((each) => /verleng|meer tijd|more time|extend|uitzetten|turn off/i.test(nameOf(each)));
  if (gone && !offered && gone.at > 900) {
    answer.push({ kind: "leaves", unsure: gone.kind === "reload", minutes: Math.max(1, Math.round(gone.at / 60000)), ...helder.describe(document.body), text: "" });
  } else if (!gone && !offered) {
    const lost = fields.find((field) => !field.isConnected || field.disabled || !helder.visible(field));
    if (lost && fieldsSeen().length < fields.length) answer.push({ kind: "closes", unsure: false, ...helder.describe(lost.isConnected ? lost : document.body), text: "" });
  }
  return answer;
})();
