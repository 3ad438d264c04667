// Only for comfort: says "vandaag" and "nu open" at opening hours, wakes search, reads aloud. The site works without.
(() => {
  const one = (part, root = document) => root.querySelector(part);
  const all = (part, root = document) => [...root.querySelectorAll(part)];

  // The clock on the wall in the town hall, wherever the visitor is.
  const parts = {};
  for (const { type, value } of new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Amsterdam", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }).formatToParts(new Date())) parts[type] = value;
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  const noon = Date.parse(`${date}T12:00Z`);
  const weekday = (new Date(noon).getUTCDay() + 6) % 7;
  const now = parts.hour * 60 + +parts.minute;
  const time = (minutes) => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, "0")} uur`;

  // Hours that were written long ago may not know of the latest changes: then better silent than wrong.
  for (const box of all("[data-hours]")) {
    if (!(Math.abs(noon - Date.parse(`${box.dataset.hours}T12:00Z`)) / 864e5 < 8)) continue;
    const row = one(`[data-date="${date}"]`, box) || one(`[data-weekday="${weekday}"]`, box);
    if (!row) continue;
    const open = row.dataset.opens.split(" ").filter(Boolean).map((pair) => pair.split("-").map(Number));
    const inside = open.find(([from, until]) => from <= now && now < until);
    const later = open.find(([from]) => now < from);
    const say = one("[data-now]", box);
    say.textContent = inside ? `Nu open, tot ${time(inside[1])}.` : later ? `Nu gesloten. Vandaag open vanaf ${time(later[0])}.`
      : open.length ? "Nu gesloten. Vandaag niet meer open." : "Vandaag gesloten.";
    say.hidden = false;
    row.classList.add("hl-today");
    (one("th", row) || row).append(" (vandaag)");
  }

  // Search: the script and the words come when somebody goes to a search field, or to the page with results.
  for (const form of all("[data-search]")) {
    const begin = (what) => import(form.dataset.show).then((search) => search[what](form)).catch(() => {});
    form.action = form.dataset.search;
    form.addEventListener("focusin", () => begin("suggest"), { once: true });
    if (form.closest("[data-found]")) begin("results");
  }

  // Read aloud, by a voice that this device has itself: other voices would send the page to somebody else.
  const main = one("main[data-read]");
  const place = main && (one(".hl-counter", main) || one(".hl-kind", main));
  if (!place || !window.speechSynthesis) return;
  const [begin, end] = main.dataset.read.split("|");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "nl-link hl-read", textContent: begin });
  const voice = (language) => speechSynthesis.getVoices().find((each) => each.localService && each.lang.startsWith(language));
  const language = document.documentElement.lang;
  let texts = [], at = 0, speaks = false;

  const offer = () => { if (!button.isConnected && voice(language)) place.append(button); };
  const text = () => {
    const found = [];
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || !element.checkVisibility() || element.closest("form, button, .hl-feedback, .hl-alerts")) continue;
      const block = element.closest("h1, h2, h3, h4, p, li, dt, dd, caption, th, td, summary, main");
      const spoken = element.closest("[lang]").lang;
      const last = found.at(-1);
      if (last?.block === block && last.spoken === spoken) last.words += node.data;
      else found.push({ block, spoken, words: node.data });
    }
    return found;
  };
  const rest = () => {
    speaks = false;
    speechSynthesis.cancel();
    texts[at]?.block.classList.remove("hl-spoken");
    button.textContent = begin;
  };
  const speak = () => {
    const { block, spoken, words } = texts[at];
    const saying = new SpeechSynthesisUtterance(words);
    saying.voice = voice(spoken) || voice(language);
    saying.lang = saying.voice.lang;
    saying.onend = () => {
      if (!speaks) return;
      block.classList.remove("hl-spoken");
      at += 1;
      if (at < texts.length) return speak();
      at = 0;
      rest();
    };
    saying.onerror = rest;
    block.classList.add("hl-spoken");
    block.scrollIntoView({ block: "nearest" });
    speechSynthesis.speak(saying);
  };
  // Who stops and goes on, goes on where it stopped.
  button.addEventListener("click", () => {
    if (speaks) return rest();
    if (!at) texts = text();
    speaks = true;
    button.textContent = end;
    speak();
  });
  addEventListener("pagehide", rest);
  speechSynthesis.addEventListener?.("voiceschanged", offer);
  offer();
})();
