// Pictures that move. Gives (later) [{kind, unsure, …described}].
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

const moving = async () => {
  const stop = control();
  if (stop === "stop" || !document.body) return [];
  const answer = [];
  for (const image of [...document.images].slice(0, 40)) {
    try {
      if (helder.visible(image) && await isMoving(image)) answer.push({ kind: "moves", unsure: stop === "maybe", ...helder.describe(image) });
    } catch { /* a picture that cannot be read does not move */ }
  }
  return answer;
};
