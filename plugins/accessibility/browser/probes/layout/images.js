// Images that hold nothing but text. Answer (later): [described].
const MOST = 12;
const LOGO = /logo|beeldmerk|wapen|keurmerk|certifica|handtekening|signature|icon|qr/i;
const SHAPES = /<(?:path|circle|ellipse|line|polyline|polygon|image|use)\b/g;

const ofSvg = (source) => {
  const words = [...source.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map((found) => found[1].replace(/<[^>]*>/g, " ")).join(" ");
  return /\p{L}{2}.*\p{L}{2}/su.test(words) && (source.match(SHAPES) || []).length <= 2;
};

/** Lines of many small shapes in one colour on a flat ground. */
const ofPoints = (image) => {
  const scale = Math.min(1, 500 / image.naturalWidth);
  const [width, height] = [Math.round(image.naturalWidth * scale), Math.round(image.naturalHeight * scale)];
  if (width < 40 || height < 10 || height > 1200) return false;
  const canvas = Object.assign(helder.make("canvas"), { width, height });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.fillStyle = "white";
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, 0, 0, width, height);
  const { data } = pen.getImageData(0, 0, width, height);
  const bins = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const bin = ((data[at] >> 4) << 8) | ((data[at + 1] >> 4) << 4) | (data[at + 2] >> 4);
    bins.set(bin, (bins.get(bin) || 0) + 1);
  }
  const [[most]] = [...bins].sort((one, other) => other[1] - one[1]);
  const base = [((most >> 8) << 4) + 8, (((most >> 4) & 15) << 4) + 8, ((most & 15) << 4) + 8];
  const far = new Uint8Array(width * height);
  let inked = 0;
  for (let at = 0; at < far.length; at += 1) {
    const off = Math.max(...[0, 1, 2].map((part) => Math.abs(data[at * 4 + part] - base[part])));
    if (off > 60) { far[at] = 1; inked += 1; }
  }
  if (inked < far.length * 0.01 || inked > far.length * 0.4) return false;
  const rows = Array.from({ length: height }, (_, y) => far.subarray(y * width, (y + 1) * width).some(Boolean));
  let [letters, tall, lines] = [0, 0, 0];
  for (let y = 0; y < height; y += 1) {
    if (!rows[y]) continue;
    let end = y;
    while (end < height && rows[end]) end += 1;
    const high = end - y;
    tall = Math.max(tall, high);
    if (high >= 6) {
      const columns = Array.from({ length: width }, (_, x) => { for (let at = y; at < end; at += 1) if (far[at * width + x]) return true; return false; });
      let own = 0;
      for (let x = 0; x < width; ) {
        if (!columns[x]) { x += 1; continue; }
        let to = x;
        while (to < width && columns[to]) to += 1;
        if (to - x <= high * 1.8) own += 1;
        x = to;
      }
      if (own >= 4) { letters += own; lines += 1; }
    }
    y = end;
  }
  return lines > 0 && letters >= 6 && tall <= Math.max(80, height * 0.7);
};

const pictures = [...document.querySelectorAll("img, input[type=image]")].map((element) => ({ element, source: element.currentSrc || element.src, name: element.alt }));
for (const element of helder.elements()) {
  const [, source] = /^url\("([^"]+)"\)$/.exec(helder.style(element).backgroundImage) || [];
  const box = element.getBoundingClientRect();
  if (source && box.width >= 100 && box.height >= 20 && !helder.words(element.innerText)) pictures.push({ element, source, name: element.getAttribute("aria-label") || "" });
}
return (async () => {
  const answer = [];
  for (const { element, source, name } of pictures.slice(0, MOST)) {
    if (!source || !helder.visible(element) || LOGO.test(`${name} ${source.startsWith("data:") ? "" : source}`)) continue;
    try {
      const address = new URL(source, location.href);
      if (address.protocol !== "data:" && address.origin !== location.origin) continue;
      const svg = /^data:image\/svg/.test(source) || /\.svg$/i.test(address.pathname);
      if (svg) {
        if (ofSvg(await (await fetch(source, { cache: "force-cache" })).text())) answer.push(helder.describe(element));
        continue;
      }
      const image = new Image();
      image.src = source;
      await image.decode();
      if (ofPoints(image)) answer.push(helder.describe(element));
    } catch { /* what cannot be read holds no text for us */ }
  }
  return answer;
})();
