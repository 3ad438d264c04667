// Pictures that move, and texts that a script changes again and again. Gives (later) [{kind, unsure, …described}].
const GLANCE = 2400;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const isMoving = async (image) => {
  const address = new URL(image.currentSrc || image.src, location.href);
  if (address.origin !== location.origin || !/\.(?:gif|webp|png|apng|avif)$/i.test(address.pathname)) return false;
  const reply = await fetch(address, { cache: "force-cache" });
  const data = await reply.arrayBuffer();
  const head = new Uint8Array(data.slice(0, 4096));
  const type = (reply.headers.get("content-type") || "").split(";")[0];
  // Only an animated PNG says so at its start; reading the others costs more.
  if (type === "image/png" && !new TextDecoder("latin1").decode(head).includes("acTL")) return false;
  if (!/^image\/(?:gif|webp|png|apng|avif)$/.test(type) || !window.ImageDecoder || data.byteLength > 2 ** 23) return false;
  const decoder = new ImageDecoder({ data, type });
  await decoder.tracks.ready;
  await decoder.completed;
  const { frameCount, repetitionCount } = decoder.tracks.selectedTrack;
  if (frameCount < 2) { decoder.close(); return false; }
  let micros = 0;
  for (let at = 0; at < Math.min(frameCount, 200); at += 1) micros += (await decoder.decode({ frameIndex: at })).image.duration || 0;
  decoder.close();
  return (micros / 1000) * (repetitionCount + 1) > LONGEST;
};

/** Do the scripts of this page know of time at all? Else there is nothing to wait for. */
const timers = async () => {
  const texts = await Promise.all([...document.scripts].map(async (script) => {
    if (/json|importmap|speculation/.test(script.type)) return "";
    if (!script.src) return script.text;
    const address = new URL(script.src, location.href);
    if (address.origin !== location.origin) return "setInterval";
    try { return await (await fetch(address, { cache: "force-cache" })).text(); } catch { return ""; }
  }));
  return /setInterval|setTimeout|requestAnimationFrame|EventSource|WebSocket/.test(texts.join("\n"));
};

/** The elements of which the text changed, with how often; changes at nearly the same moment are one. */
const watch = async (wanted) => {
  const changed = new Map();
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const element = record.target.nodeType === 1 ? record.target : record.target.parentElement;
      if (!element || helder.SKIPPED.has(element.tagName)) continue;
      const text = helder.words(element.textContent);
      const last = changed.get(element) || { times: 0, at: -Infinity, text: null };
      if (text === last.text || performance.now() - last.at < 200) continue;
      changed.set(element, { times: last.times + 1, at: performance.now(), text });
    }
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  const begin = performance.now();
  const often = () => [...changed].filter(([element, { times }]) => times >= wanted && element.isConnected).map(([element]) => element);
  const longest = () => (changed.size ? 2 * GLANCE : GLANCE);
  while (!often().length && performance.now() - begin < longest()) await sleep(100);
  observer.disconnect();
  return often();
};

const moving = async () => {
  const stop = control();
  if (stop === "stop" || !document.body) return [];
  const answer = [];
  for (const image of [...document.images].slice(0, 40)) {
    try {
      if (helder.visible(image) && await isMoving(image)) answer.push({ kind: "moves", unsure: stop === "maybe", ...helder.describe(image) });
    } catch { /* a picture that cannot be read does not move */ }
  }
  if (!await timers()) return answer;
  // Something may also come in late, once: what counts is what still changes after five seconds.
  if (!(await watch(2)).length) return answer;
  await sleep(Math.max(0, LONGEST + 200 - performance.now()));
  const texts = helder.texts();
  for (const element of (await watch(2)).slice(0, 5)) {
    const own = texts.filter((text) => element.contains(text.element));
    // Alone on the page there is nothing that it keeps people from reading.
    if (!own.length || own.length === texts.length) continue;
    const clock = element.closest("time, [role=timer], [role=status], [role=log], [role=progressbar], [aria-live]") || /\d[:.]\d\d/.test(element.textContent);
    answer.push({ kind: "changes", unsure: Boolean(clock) || stop === "maybe", ...helder.describe(element), text: "" }); // another text each time
  }
  return answer;
};
