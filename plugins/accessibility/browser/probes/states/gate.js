// What scripts of the page do: the types of events that they listen to, and whether they know of time. Needs getEventListeners.
if (!(document.createElement("span") instanceof HTMLElement) || !document.body) return { types: [], timed: false };
const types = new Set();
for (const node of [window, document, ...document.querySelectorAll("*")]) {
  for (const type of Object.keys(getEventListeners(node))) types.add(type);
}
const TIMES = /setInterval|setTimeout/;
return (async () => {
  let timed = false;
  for (const script of document.scripts) {
    if (timed || /json|importmap|speculation/.test(script.type)) continue;
    if (!script.src) { timed = TIMES.test(script.text); continue; }
    const address = new URL(script.src, location.href);
    try { timed = address.origin !== location.origin || TIMES.test(await (await fetch(address, { cache: "force-cache" })).text()); } catch { timed = true; }
  }
  return { types: [...types], timed };
})();
