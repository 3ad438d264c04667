// Films that run by themselves, and streams. Gives (later) [{kind, unsure, …described}]. Needs controls.js of the probes on lay-out.
const LONGEST = 5;
const answer = [];
const films = [...document.querySelectorAll("video")].filter((video) => helder.visible(video)).slice(0, 6);
/** Without a source, or with one that failed, it never will be. */
const hopeless = (video) => video.error || [HTMLMediaElement.NETWORK_EMPTY, HTMLMediaElement.NETWORK_NO_SOURCE].includes(video.networkState);
const ready = (video) => video.readyState >= 1 || hopeless(video) || new Promise((done) => {
  setTimeout(done, 1200);
  for (const event of ["loadedmetadata", "error"]) video.addEventListener(event, done, { once: true });
});
/** Large parts that change between light and dark more than three times a second. */
const MOST_FLASHES = 3;
const LARGE = 341 * 256 * 0.25;
const flashes = () => document.getAnimations().filter((each) => each.effect?.target?.nodeType === 1 && each.playState === "running").slice(0, 200).flatMap((each) => {
  const { duration, iterations, direction } = each.effect.getComputedTiming();
  const element = each.effect.target;
  const frames = each.effect.getKeyframes();
  const box = element.getBoundingClientRect();
  if (!(duration > 0) || duration * iterations < 1000 || box.width * box.height < LARGE || !helder.visible(element)) return [];
  const style = helder.style(element);
  const ground = helder.ground(helder.parent(element)) || [255, 255, 255, 1];
  const light = frames.map((frame) => {
    const fill = frame.backgroundColor && !frame.backgroundColor.includes("var(") ? helder.colour(frame.backgroundColor) : helder.colour(style.backgroundColor);
    const share = frame.visibility === "hidden" ? 0 : Number(frame.opacity ?? 1);
    return helder.luminance(helder.over([...fill.slice(0, 3), fill[3] * share], ground));
  });
  const back = /alternate/.test(direction) ? [...light, ...light.slice(0, -1).reverse()] : [...light, light[0]];
  let changes = 0;
  let from = back[0];
  let way = 0;
  for (const next of back.slice(1)) {
    if (Math.abs(next - from) >= 0.1 && Math.min(next, from) < 0.8 && Math.sign(next - from) !== way) { changes += 1; way = Math.sign(next - from); }
    from = next;
  }
  const round = /alternate/.test(direction) ? duration * 2 : duration;
  return ((changes / 2) * 1000) / round > MOST_FLASHES ? [{ kind: "flash", unsure: false, ...helder.describe(element) }] : [];
});
return (async () => {
  for (const video of films) {
    const begins = video.autoplay || (!video.paused && video.currentTime > 0);
    if (!begins || video.controls) continue;
    await ready(video);
    // Who asked for less motion was asked after: a script stopped it.
    if (video.readyState >= 1 && video.paused && !video.autoplay) continue;
    if (!video.loop && (!Number.isFinite(video.duration) || video.duration <= LONGEST)) continue;
    // Alone on the page, it is what people came for.
    if (helder.words(document.body.innerText).length < 20) continue;
    const stop = control();
    if (stop !== "stop") answer.push({ kind: "film", unsure: stop === "maybe" || video.readyState < 1, ...helder.describe(video) });
  }
  answer.push(...flashes());
  return answer;
})();
