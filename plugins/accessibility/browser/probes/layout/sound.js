// Audio and video that begin by themselves, with sound, for more than three seconds. Gives (later) [{kind, unsure, …described}].
const LONGEST_SOUND = 3;
const MOST_BYTES = 2 ** 24;
const LOUD = 0.002;

const seconds = (media) => {
  const part = /#t=([\d.]*)(?:,([\d.]+))?/.exec(media.currentSrc);
  const from = part ? Number(part[1] || 0) : 0;
  const until = part && part[2] ? Number(part[2]) : media.duration;
  return media.loop ? Infinity : until - from;
};
/** Without a source, or with one that failed, it never will be. */
const hopeless = (media) => media.error || [HTMLMediaElement.NETWORK_EMPTY, HTMLMediaElement.NETWORK_NO_SOURCE].includes(media.networkState);
const ready = (media) => media.readyState >= 1 || hopeless(media) || new Promise((done) => {
  setTimeout(done, 1500);
  for (const event of ["loadedmetadata", "error"]) media.addEventListener(event, done, { once: true });
});
/** Are its files of this site, and is none of them there? What stands elsewhere may only be out of our reach. */
const isMissing = (media) => {
  const files = [media, ...media.querySelectorAll("source")].map((each) => each.getAttribute("src")).filter(Boolean);
  const ours = files.every((file) => new URL(file, location.href).origin === location.origin);
  return files.length > 0 && ours && media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE;
};
/** Is there any sound in it? null when that cannot be known. */
const hasSound = async (media) => {
  const address = new URL(media.currentSrc, location.href);
  if (address.origin !== location.origin) return null;
  const reply = await fetch(address, { cache: "force-cache" });
  if (Number(reply.headers.get("content-length") || 0) > MOST_BYTES) return null;
  try {
    const sound = await new OfflineAudioContext(1, 1, 44100).decodeAudioData(await reply.arrayBuffer());
    const samples = sound.getChannelData(0);
    for (let at = 0; at < samples.length; at += 7) if (Math.abs(samples[at]) > LOUD) return true;
    return false;
  } catch {
    return media.localName === "audio" ? null : false;
  }
};
const sounding = async () => {
  const answer = [];
  for (const media of [...document.querySelectorAll("audio, video")].slice(0, 8)) {
    const begins = media.autoplay || !media.paused;
    if (!begins || media.muted || media.volume === 0) continue;
    if (media.controls && helder.visible(media)) continue;
    await ready(media);
    if (isMissing(media)) continue;
    // What did not load, or is a stream, has no known length.
    const long = seconds(media);
    if (long <= LONGEST_SOUND) continue;
    const heard = media.readyState && Number.isFinite(media.duration) ? await hasSound(media) : null;
    const stop = control();
    if (heard === false || stop === "stop") continue;
    // A button without a name stops nothing for who cannot see it; one with another name may.
    const unnamed = [...document.querySelectorAll("button, [role=button]")].every((each) => !helder.visible(each) || !nameOf(each));
    answer.push({ kind: "sounds", unsure: heard === null || (stop === "maybe" && !unnamed), ...helder.describe(media) });
  }
  return answer;
};
