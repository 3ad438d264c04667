// What only a certain movement of mouse, finger or device does. Needs tools.js. Gives (later) [{kind, unsure, words, …described}].
const DOWN = ["pointerdown", "mousedown", "touchstart"];
const MOVE = ["pointermove", "mousemove", "touchmove"];
const KEYS = ["keydown", "keyup", "keypress"];
const MOST = 6;
const STEP_WORDS = /vorige|volgende|prev|next|terug|verder|eerder|later|omhoog|omlaag|\bup\b|\bdown\b|move|verplaats|hoger|lager|links|rechts|left|right|^[<>‹›«»←→↑↓◀▶+−-]$|^\d+$/i;
const ZOOM_WORDS = /zoom|groter|kleiner|vergroot|verklein|larger|smaller|^[+−–-]$/i;
const FILE_WORDS = /kies|selecteer|blader|upload|bestand|choose|browse|select|file|toevoeg|\badd\b|foto/i;
const keyed = (element) => { const node = hearer(element, ...KEYS); return Boolean(node) && node !== document && node !== window; };
const around = (element) => [element.parentElement, element.parentElement?.parentElement].filter((each) => each && !each.matches("body, html, main"));
const steps = (element, words) => around(element).some((each) => buttonsIn(each).length) || buttonsIn(element).length ||
  buttonsIn(document.querySelector("main") || document.body).some((each) => words.test(nameOf(each)));

const lists = () => {
  if (!anyHears("dragstart", "drop", "dragover", "dragend")) return;
  const groups = new Map();
  for (const item of document.querySelectorAll("[draggable=true]")) {
    if (!helder.visible(item) || !hearer(item, "dragstart", "dragend", "drag")) continue;
    groups.set(item.parentElement, [...(groups.get(item.parentElement) || []), item]);
  }
  for (const [parent, items] of [...groups].slice(0, 3)) {
    const [item] = items;
    if (items.some((each) => buttonsIn(each).length || each.querySelector("input, select"))) continue;
    if (around(item).some((each) => buttonsIn(each).some((button) => STEP_WORDS.test(nameOf(button))))) continue;
    // What can be clicked may be picked up and put down by clicks.
    if (items.some((each) => hears(each, "click", "pointerup", "mouseup")) || hears(parent, "click")) continue;
    tell(items.some((each) => each.tabIndex >= 0 && keyed(each)) ? "drag" : "drag-mouse", item);
  }
};

const zones = () => {
  if (document.querySelector("[draggable=true], input[type=file]")) return;
  for (const zone of hearers.get("drop") || []) {
    if (!zone.matches || zone.matches("html, body, input, textarea") || !helder.visible(zone) || !hearer(zone, "dragover", "dragenter")) continue;
    const near = document.querySelector("main") || document.body;
    if (buttonsIn(near).some((each) => each.matches("button, [role=button], input") && FILE_WORDS.test(nameOf(each)))) continue;
    const asks = /sleep|drag|drop|zet .* hier/i.test(zone.innerText);
    tell("drop", zone, { unsure: !asks || hears(zone, "click") });
    return;
  }
};

const valueOf = (slider) => [slider.getAttribute("aria-valuenow"), ...[...document.querySelectorAll("input, output")].map((each) => each.value)].join("|");
const sliders = () => {
  for (const slider of [...document.querySelectorAll("[role=slider]:not(input)")].slice(0, 3)) {
    if (!seenAndOn(slider) || !hearer(slider, ...MOVE, "drag") || !hearer(slider, ...DOWN, "dragstart")) continue;
    const track = slider.parentElement;
    if (around(slider).some((each) => buttonsIn(each).length || each.querySelector("input:not([type=hidden])"))) continue;
    track.scrollIntoView({ block: "center" });
    const box = track.getBoundingClientRect();
    const own = slider.getBoundingClientRect();
    const upright = slider.getAttribute("aria-orientation") === "vertical" || box.height > box.width * 2;
    const before = valueOf(slider);
    for (const share of [0.8, 0.35]) {
      const at = upright ? [box.left + box.width / 2, box.top + box.height * share] : [box.left + box.width * share, box.top + box.height / 2];
      if (at[0] >= own.left && at[0] <= own.right && at[1] >= own.top && at[1] <= own.bottom) continue;
      const hit = document.elementFromPoint(...at);
      const target = hit && track.contains(hit) && !slider.contains(hit) ? hit : track;
      stroke(target, [at]);
      fire(target, "click", { clientX: at[0], clientY: at[1] });
    }
    if (valueOf(slider) === before) tell("slide", slider);
  }
};

/** What a place looks like: its texts, and where things are. */
const now = (element) => [texts(), place(element)];
const other = (one, two) => differing(one[0], two[0]).any || one[1] !== two[1];

const doubles = async () => {
  for (const element of (hearers.get("dblclick") || []).slice(0, 40)) {
    if (answer.length > 3 || !element.matches || element.matches("html, body, input, textarea") || hears(element, "click") || !helder.visible(element)) continue;
    const before = now(element);
    forget();
    fire(element, "click", middle(element));
    for (const key of ["Enter", " "]) { fire(element, "keydown", { key }); fire(element, "keyup", { key }); }
    await clock.pass(400);
    if (other(before, now(element)) || left()) continue;
    fire(element, "dblclick", middle(element));
    await clock.pass(400);
    if (differing(before[0], texts()).any || left()) { tell("double", element); return; }
  }
};

/** Buttons and other things that answer to pressing, sweeping, holding or pinching. */
const presses = async () => {
  const kinds = new Set();
  const listening = [...new Set(DOWN.flatMap((type) => hearers.get(type) || []))].filter((each) => each.matches && !each.matches("html, body, canvas, input, select, textarea, [draggable=true], [role=slider], video, audio"));
  for (const element of listening) {
    const kind = `${element.localName} ${element.className}`;
    if (kinds.has(kind) || kinds.size >= MOST || !seenAndOn(element)) continue;
    kinds.add(kind);
    element.scrollIntoView({ block: "center" });
    const box = element.getBoundingClientRect();
    const middleOf = [box.left + box.width / 2, box.top + box.height / 2];
    const at = { clientX: middleOf[0], clientY: middleOf[1], button: 0, buttons: 1 };
    const hit = document.elementFromPoint(...middleOf);
    const on = hit && element.contains(hit) ? hit : element;
    const before = now(element);
    const known = helder.describe(element);
    forget();
    for (const type of ["pointerdown", "mousedown"]) fire(on, type, at);
    touches(on, "touchstart", [middleOf]);
    await clock.pass(0);
    const away = document.body;
    const pressed = differing(before[0], texts());
    const wentOff = left();
    // Let go of it elsewhere: that must undo it.
    if (pressed.any || wentOff) {
      for (const type of ["pointerup", "mouseup"]) fire(away, type, { clientX: 1, clientY: 1 });
      if (element.isConnected) touches(element, "touchcancel", [middleOf]);
      await clock.pass(100);
      const after = differing(before[0], texts());
      if (wentOff || after.any) tell("down", element, { at: known, unsure: !wentOff && !pressed.gone.length });
      continue;
    }
    await clock.pass(1600);
    const held = differing(before[0], texts());
    for (const type of ["pointerup", "mouseup"]) fire(on, type, at);
    touches(on, "touchend", [middleOf]);
    fire(on, "click", at);
    await clock.pass(100);
    const base = now(element);
    stroke(on, [middleOf]);
    fire(on, "click", at);
    await clock.pass(100);
    if (other(base, now(element)) || left()) continue; // a short press does something too
    if (held.any) {
      if (!keyed(element) && !hears(element, "contextmenu")) tell("hold", element);
      continue;
    }
    if (/auto|scroll/.test(helder.style(element).overflowX) && element.scrollWidth > element.clientWidth) continue;
    const [far, near] = [[box.right - box.width * 0.15, middleOf[1]], [box.left + box.width * 0.1, middleOf[1]]];
    const [low, high] = [[middleOf[0], box.bottom - box.height * 0.1], [middleOf[0], box.top + box.height * 0.1]];
    for (const path of [[far, middleOf, near], [near, middleOf, far], [low, middleOf, high], [high, middleOf, low]]) {
      const first = document.elementFromPoint(...path[0]);
      stroke(first && element.contains(first) ? first : element, path);
      await clock.pass(600);
      const after = now(element);
      if (!other(base, after)) continue;
      if (!steps(element, STEP_WORDS)) tell(differing(base[0], after[0]).any ? "swipe" : "drag-any", element);
      break;
    }
  }
};

const pinches = async () => {
  for (const element of [...new Set(["touchmove", "touchstart", "gesturechange"].flatMap((type) => hearers.get(type) || []))].slice(0, 3)) {
    if (!element.matches || element.matches("html, body") || !helder.visible(element) || answer.length) continue;
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const apart = (far) => [[x - far, y], [x + far, y]];
    const before = place(element);
    touches(element, "touchstart", [[x, y]]);
    for (const by of [4, 12, 30]) touches(element, "touchmove", [[x, y + by]]);
    touches(element, "touchend", [[x, y + 30]]);
    if (place(element) !== before) continue;
    touches(element, "touchstart", apart(10));
    for (const far of [20, 40, 60]) touches(element, "touchmove", apart(far));
    touches(element, "touchend", apart(60));
    await clock.pass(200);
    if (place(element) === before) continue;
    if (![...document.querySelectorAll(`${BUTTONS}, input[type=range]`)].some((each) => seenAndOn(each) && ZOOM_WORDS.test(nameOf(each)))) tell("pinch", element);
  }
};

const shaken = async () => {
  if (!anyHears("devicemotion", "deviceorientation", "deviceorientationabsolute")) return;
  const before = now(document.body);
  for (let at = 0; at < 8; at += 1) {
    const force = { x: at % 2 ? 40 : -40, y: at % 2 ? 40 : -40, z: 10 };
    const motion = new DeviceMotionEvent("devicemotion", { acceleration: force, accelerationIncludingGravity: force, rotationRate: { alpha: 300, beta: 300, gamma: 300 }, interval: 16 });
    window.dispatchEvent(motion);
    for (const type of ["deviceorientation", "deviceorientationabsolute"]) {
      window.dispatchEvent(new DeviceOrientationEvent(type, { alpha: at * 40, beta: at % 2 ? 60 : -60, gamma: at % 2 ? 60 : -60 }));
    }
    await clock.pass(200);
  }
  if (!other(before, now(document.body)) && !left()) return;
  const OFF = /beweg|schud|kantel|motion|shak|tilt/i;
  const controls = [...document.querySelectorAll(`${BUTTONS}, input, label, [role=switch]`)].filter(seenAndOn);
  if (!controls.some((each) => OFF.test(nameOf(each)) || OFF.test([...(each.labels || [])].map((label) => label.innerText).join(" ")))) tell("shake", document.body);
};

return (async () => {
  lists();
  zones();
  await pinches();
  sliders();
  await doubles();
  await presses();
  await shaken();
  return answer;
})();
