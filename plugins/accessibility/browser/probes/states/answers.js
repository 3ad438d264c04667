// How a page answers to typing, choosing, sending and clicking. Needs tools.js and shape.js. Gives (later) [{kind, unsure, words, …described}].
const STATUS = new RegExp([
  /\b\d+\s+(?:\p{L}+\s+){0,3}(?:result|gevonden|found|match|treffer|hits?\b|items?\b|artikel|in (?:uw|je|your)\b)/, /\bgeen\s+(?:\p{L}+\s+){0,2}(?:gevonden|result|treffer)/,
  /\bno\s+(?:\p{L}+\s+){0,2}(?:found|result|match)/, /opgeslagen|verzonden|verstuurd|toegevoegd|verwijderd|gekopieerd|gelukt|mislukt|bijgewerkt|bewaard|ontvangen|aangemeld/,
  /\b(?:saved|sent|added|removed|deleted|copied|succe\w+|failed|updated|received|submitted|uploaded|subscribed)\b/, /\b(?:laden|loading|bezig met|searching)\b/,
  /^\s*(?:fout|error|let op|warning)\b|\b(?:ongeldig|invalid|onjuist|incorrect)\b|\bvul\b.*\bin\b|\bis verplicht\b|\bis required\b|^please \w+/, /\b(?:bedankt|thank you|thanks)\b/,
].map((each) => each.source).join("|"), "iu");
const COUNTS = /\d/;
const LETTERS_LEFT = /teken|character|letters|over\b|left\b|resterend|remaining/i;
const ADVICE = /automatisch|vanzelf|meteen|direct|zodra|herla|ververs|submit|go on|continue|by (?:it|our)sel|automatic|as soon as|reload|refresh/i;
const STATES = ["aria-selected", "aria-pressed", "aria-current", "aria-checked", "aria-expanded"];
const MOST_MESSAGE = 160;
const MOST_FRESH = 400;
const LONG_READ = 20000;
const PATIENCE = 400;
let budget = 40000;
const look = () => { const found = texts(); budget -= found.size + 20; return found; };

/** A message that shows, and that no screen reader will say. */
const unsaid = ({ fresh }, origin, counts) => {
  if (!fresh.length || fresh.reduce((sum, { text }) => sum + text.length, 0) > MOST_FRESH) return null;
  if (fresh.some(({ element }) => element.closest(LIVE))) return null;
  const active = helder.active();
  if (active && active !== document.body && active !== origin) return null; // the focus went to tell of it
  const tied = (origin?.getAttribute("aria-describedby") || "").split(/\s+/).filter(Boolean);
  const told = fresh.find(({ element, text, was }) => text.length <= MOST_MESSAGE && !origin?.contains(element) &&
    !element.closest("label, a, option, [role=tooltip], [aria-hidden=true]") && !(element.closest("button") && was) && !tied.some((id) => element.closest(`[id="${CSS.escape(id)}"]`)) &&
    (STATUS.test(text) || (counts && COUNTS.test(text) && COUNTS.test(was) && text.replace(/\d+/g, "#") === was.replace(/\d+/g, "#") && !LETTERS_LEFT.test(text) && !element.closest("time, output, td"))));
  return told || null;
};
const setValue = (field, value) => {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  own.set.call(field, value);
};
const typed = (field, value) => {
  setValue(field, value);
  fire(field, "keydown", { key: value.at(-1) || "Backspace" });
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, data: value, inputType: "insertText" }));
  fire(field, "keyup", { key: value.at(-1) || "Backspace" });
};
const FIELDS = "input:not([type]), input[type=text], input[type=search], input[type=email], input[type=tel], input[type=url], input[type=number], input[type=password], textarea";
const usable = (selector) => [...document.querySelectorAll(selector)].filter((each) => seenAndOn(each) && !each.readOnly);

const pasted = () => {
  if (!anyHears("paste")) return;
  for (const field of usable(FIELDS).slice(0, 10)) {
    const secret = field.type === "password" || /username|password|one-time-code/.test(field.autocomplete) || /code|pin\b|otp|token|bsn|email|e-mail|gebruikersnaam|wachtwoord|password|user/i.test(`${field.name} ${field.id}`);
    if (!secret || !hearer(field, "paste")) continue;
    const before = usable(FIELDS).map((each) => each.value).join("|");
    const data = new DataTransfer();
    data.setData("text/plain", "123456");
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true, composed: true });
    field.dispatchEvent(event);
    if (event.defaultPrevented && usable(FIELDS).map((each) => each.value).join("|") === before) tell("paste", field);
  }
};

const tips = async () => {
  const OVER = ["mouseenter", "mouseover", "pointerenter", "pointerover"];
  const SHOWN = [...OVER, "focus", "focusin"];
  const all = [...new Set(SHOWN.flatMap((type) => hearers.get(type) || []))].filter((each) => each.matches && !each.matches("html, body") && seenAndOn(each)).slice(0, 6);
  for (const element of all) {
    if (budget < 0) return;
    const before = look();
    const inner = element.matches("button, a, input") ? element : element.querySelector("button, a, input, [tabindex]") || element;
    for (const type of [...OVER].reverse()) fire(inner, type, middle(inner));
    if (inner !== element) for (const type of ["pointerenter", "mouseenter"]) fire(element, type, middle(element));
    if (!OVER.some((type) => hears(element, type))) inner.focus({ preventScroll: true });
    await clock.pass(900);
    const shown = differing(before, look()).fresh.filter(({ element: each }) => !each.closest("[role=status], [role=alert], [aria-live]"));
    if (shown.length) {
      await clock.pass(LONG_READ);
      const still = look();
      if (shown.every(({ element: each }) => !still.has(each))) tell("tip", inner, { words: shown[0].text });
    }
    for (const type of ["pointerout", "pointerleave", "mouseout", "mouseleave"]) { fire(inner, type); fire(element, type); }
    inner.blur();
    await clock.pass(900);
  }
};

const near = (field) => {
  const tied = (field.getAttribute("aria-describedby") || "").split(/\s+/).map((id) => document.getElementById(id)?.textContent || "");
  return [...tied, ...[...(field.labels || [])].map((label) => label.textContent), field.closest("fieldset, p, li, div")?.textContent.slice(0, 400)].join(" ");
};
/** Do Enter and space still do what they do by themselves, or something else in their place? */
const refuses = async () => {
  if (!anyHears("keydown")) return;
  for (const control of [...document.querySelectorAll("summary, button, a[href]")].filter(seenAndOn).slice(0, 6)) {
    if (budget < 0 || !hearer(control, "keydown") || hearer(control, "keydown") === window || control.closest("[role=tablist], [role=menu], [role=toolbar], [role=listbox]")) continue;
    forget();
    const before = look();
    const keys = control.localName === "a" ? ["Enter"] : ["Enter", " "];
    let idle = 0;
    for (const key of keys) {
      const { defaultPrevented } = fire(control, "keydown", { key, code: key === " " ? "Space" : key });
      fire(control, "keyup", { key });
      await clock.pass(PATIENCE);
      if (defaultPrevented && !clock.withheld.length && !differing(before, look()).any && helder.active() === document.body) idle += 1;
    }
    if (idle === keys.length) { tell("keys", control); return; }
  }
};
const VAGUE = /(?:invalid|ongeldig|onjuist|incorrect|not valid|niet geldig|niet goed|wrong|fout)(?:e?\s+(?:value|waarde|invoer|input|entry|gegevens|format|formaat))?\s*[.!]?\s*$/i;
const hint = ({ fresh }) => {
  const vague = fresh.find(({ element, text }) => text.length <= 60 && VAGUE.test(text) && !/\d|bijvoorbeeld|zoals|example|such as|must|moet/i.test(element.parentElement.innerText.slice(0, 300)));
  if (vague) tell("hintless", vague.element, { words: vague.text });
};
const writes = async () => {
  for (const field of usable(FIELDS).filter((each) => hearer(each, "input", "keyup", "keydown", "change", "keypress", "blur", "focusout")).slice(0, 5)) {
    if (budget < 0) return;
    const rest = field.value;
    const most = field.maxLength > 0 && field.maxLength <= 10 ? field.maxLength : 0;
    field.focus({ preventScroll: true });
    forget();
    const before = look();
    typed(field, most ? "1".repeat(most) : field.type === "number" ? "3" : "zzq");
    await clock.pass(PATIENCE * 3);
    if (left()) {
      if (!ADVICE.test(near(field))) tell("advance", field);
      continue;
    }
    const message = unsaid(differing(before, look()), field, true);
    if (message) tell("status", message.element, { words: message.text });
    typed(field, rest);
    await clock.pass(PATIENCE * 3);
    const typing = look();
    field.blur();
    fire(field, "change");
    await clock.pass(PATIENCE);
    const error = left() ? null : unsaid(differing(typing, look()), field, false);
    if (error) tell("status", error.element, { words: error.text });
  }
};
const chooses = async () => {
  const all = usable("select, input[type=checkbox], input[type=radio]:not(:checked)").filter((each) => hearer(each, "change", "input", "click"));
  for (const field of all.slice(0, 4)) {
    if (budget < 0 || answer.some((each) => each.kind === "status")) return;
    if (field.localName === "select" && field.options.length < 2) continue;
    field.focus({ preventScroll: true });
    const before = look();
    const rest = field.selectedIndex;
    const choose = (index) => {
      if (field.localName !== "select") { field.click(); return; }
      field.selectedIndex = index;
      for (const type of ["input", "change"]) fire(field, type);
    };
    choose(rest === field.options?.length - 1 ? 0 : field.options?.length - 1);
    await clock.pass(PATIENCE * 2);
    const message = unsaid(differing(before, look()), field, true);
    if (message) tell("status", message.element, { words: message.text });
    if (field.type !== "radio") choose(rest);
    await clock.pass(PATIENCE * 2);
  }
};

const EXAMPLES = { email: "naam@example.org", tel: "0612345678", url: "https://example.org/", number: "2", password: "Proef-1234!", date: "2030-06-03" };
const fill = (form) => {
  for (const field of form.elements) {
    if (field.disabled || field.readOnly || field.type === "hidden" || field.type === "file") continue;
    if (field.type === "checkbox" || field.type === "radio") { if (field.required && !field.checked) field.click(); continue; }
    if (field.localName === "select") { if (!field.value) { field.selectedIndex = field.options.length - 1; fire(field, "change"); } continue; }
    if (!field.matches(FIELDS) && field.type !== "date") continue;
    const value = EXAMPLES[field.type] || (field.inputMode === "numeric" ? "2" : "Proef");
    typed(field, field.min && field.type === "number" ? field.min : value);
    fire(field, "change");
  }
};
const redder = (fields, before) => fields.filter((field) => {
  const [was, now] = [before.get(field), edgeOf(field)];
  return was && now && was !== now;
});
const edgeOf = (field) => { const style = helder.style(field); return ["Top", "Right", "Bottom", "Left"].map((side) => `${style[`border${side}Width`]} ${style[`border${side}Color`]}`).join(" ") + style.backgroundColor + style.boxShadow + style.outlineColor; };
const widthOf = (field) => { const style = helder.style(field); return ["Top", "Right", "Bottom", "Left"].map((side) => style[`border${side}Width`]).join() + style.backgroundImage; };
const sends = async () => {
  for (const form of [...document.forms].filter((each) => hearer(each, "submit") && helder.visible(each)).slice(0, 2)) {
    for (const filled of [false, true]) {
      if (budget < 0 || !form.isConnected) break;
      if (filled) { fill(form); await clock.pass(PATIENCE); }
      // What the browser itself says of an empty field, it says well.
      if (!form.noValidate && !form.checkValidity()) continue;
      const button = form.querySelector("button:not([type=button], [type=reset]), input[type=submit]");
      const fields = [...form.querySelectorAll(`${FIELDS}, select`)].filter(seenAndOn);
      (button || fields[0])?.focus({ preventScroll: true });
      const before = look();
      const edgesBefore = new Map(fields.map((field) => [field, edgeOf(field)]));
      const widths = new Map(fields.map((field) => [field, widthOf(field)]));
      forget();
      try { form.requestSubmit(button && button.form === form ? button : undefined); } catch { continue; }
      await clock.pass(PATIENCE * 3);
      const found = differing(before, look());
      const alarmed = redder(fields, edgesBefore).filter((field) => field !== helder.active());
      if (!filled && !left() && alarmed.length && !found.any && alarmed.every((field) => widths.get(field) === widthOf(field))) {
        if (!form.querySelector("[aria-invalid=true][aria-describedby], [aria-errormessage]")) tell("red", alarmed[0]);
        continue;
      }
      if (!left()) hint(found);
      const message = left() ? null : unsaid(found, button, false);
      if (message) { tell("status", message.element, { words: message.text }); return; }
    }
  }
};
