// Films that run by themselves, and streams. Gives (later) [{kind, unsure, …described}]. Needs controls.js of the probes on lay-out.
const LONGEST = 5;
const answer = [];
const films = [...document.querySelectorAll("video")].filter((video) => helder.visible(video)).slice(0, 6);
const ready = (video) => video.readyState >= 1 || video.error || new Promise((done) => {
  setTimeout(done, 1200);
  for (const event of ["loadedmetadata", "error"]) video.addEventListener(event, done, { once: true });
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
  return answer;
})();
