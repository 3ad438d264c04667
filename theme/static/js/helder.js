// Only for comfort: says "vandaag" and "nu open" at opening hours, wakes search. The site works without.
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
})();
