// Ranks the pages for a question. Knows no page and no word by itself: all comes from zoeken/woorden.json and, once it is
// there, zoeken/teksten.json (plugins/search/index.py). No DOM in here; zoeken.js shows what is found.
//
// A word of the question may be a word of the site, a form of one (verhuisde), a part of one (uitkering), mean the same
// (kliko), be joined (grofvuil) or split (rij bewijs) otherwise, be half typed, or be mistyped (paspoord). Each way has its
// worth. A page is worth what its best phrase is worth (title, synonym), with what all its phrases and its text cover.

const EXACT = 1, FORM = 0.94, PART = 0.8, SAME = 0.86, BEGIN = 0.84, TYPO = 0.86;
const STOP = 0.04, VERB = 0.3, TURN = 0.5, ASK = 0.12;
const OTHER = 0.82; // A phrase that leads to this page after another one.
const HEADING = 0.55, OFTEN = 0.45, ONCE = 0.32;
const SURE = 0.75; // From here on nobody looks for typing errors any more.
export const WEAK = 0.34; // Below this a page is near, not found.

const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f'’‘`]/g, "").toLowerCase();
export const wordsIn = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) || [];

// As it sounds, without its ending: so that verhuisen, verhuizen, verhuisde and verhuizing are one. Both sides lose the same,
// so that a stem need not be a word.
const SOUNDS = [
  [/ij|ei|y/g, "y"], [/ou/g, "au"], [/ie/g, "i"], [/oe/g, "u"], [/ph/g, "f"], [/qu/g, "kw"], [/x/g, "ks"], [/sch(?![aeiouy])/g, "s"],
  [/c(?=[eiy])/g, "s"], [/ck|c(?!h)/g, "k"], [/ch/g, "g"], [/th/g, "t"], [/v/g, "f"], [/z/g, "s"], [/dt/g, "t"], [/(.)\1/g, "$1"],
];
export const stem = (word) => {
  if (word.length < 4 || /\d/.test(word)) return word;
  let rest = word.replace(/^(aan|uit|af|in|op|door|mee|over|om|na|voor|terug)ge(?=.{3})/, "$1");
  const cut = (ending, least) => { const short = rest.replace(ending, ""); if (short.length >= least) rest = short; };
  cut(/(?<=[a-z]{3})s$/, 4);
  cut(/(?<=[^aeiou])je$|(?<=[lnr])tje$/, 3);
  cut(/(ings?)?e?n$|e$/, 3);
  cut(/(?<!^.{0,3})ing$/, 4);
  cut(/[dt]$/, 4);
  return rest;
};
export const sound = (word) => SOUNDS.reduce((heard, [from, to]) => heard.replace(from, to), word).replace(/d$/, "t").replace(/b$/, "p");
const keyOf = (word) => sound(stem(word));

// Typing errors between two words: a letter more, less or other, or two swapped. More than `most` is not counted further.
export const errors = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [], row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      next[j] = same ? row[j - 1] : 1 + Math.min(row[j - 1], row[j], next[j - 1]);
      if (!same && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      least = Math.min(least, next[j]);
    }
    if (least > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[other.length];
};

const push = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
const list = (text) => text ? text.split(" ") : [];

export const open = (index) => {
  const words = [], keys = [], heard = [], ids = new Map(), byKey = new Map(), byPart = new Map(), parts = [];
  const seams = new Map(list(index.seams).map((word) => [plain(word.replaceAll("|", "")), word]));
  const sets = {};
  for (const name of ["stop", "act", "meet", "ask", "turn", "particles"]) sets[name] = new Set(list(index[name]).map(plain));
  const verbs = new Set([...sets.act].map(keyOf)), wishes = new Set(verbs);
  const meets = new Set([...sets.meet].map(keyOf));
  const asks = new Set([...sets.ask].map(keyOf));

  const idOf = (word, seamed = seams.get(word)) => {
    if (ids.has(word)) return ids.get(word);
    const id = words.push(word) - 1;
    ids.set(word, id);
    keys.push(keyOf(word));
    heard.push(sound(word));
    push(byKey, keys[id], id);
    const pieces = seamed?.includes("|") ? plain(seamed).split("|") : [];
    // Two parts in a row are a part too: parkeerkaart in gehandicapten|parkeer|kaart.
    const runs = pieces.flatMap((_, from) => pieces.slice(from + 1).map((__, more) => pieces.slice(from, from + more + 2).join("")));
    for (const part of [...pieces, ...runs]) if (part !== word) {
      const found = { id, key: keyOf(part), heard: sound(part), part, share: part.length / word.length };
      parts.push(found);
      for (const key of new Set([found.key, sound(part.replace(/e?[ns]$/, ""))])) push(byPart, key, found);
    }
    return id;
  };

  const pages = index.pages.map(([title, url, kind, language = "nl"], number) => {
    const [label, acts] = index.kinds[kind];
    return { number, title, url: `/${url}/`, label, acts: !!acts, language, kind: url.split("/")[0], summary: "", phrases: [] };
  });
  const phrases = [], pairs = [];
  const addPhrase = (text, first, other = []) => {
    const own = wordsIn(text).map((word) => idOf(word));
    if (!own.length) return;
    const phrase = { own, pairs: [] };
    own.forEach((id, at) => { if (at) phrase.pairs.push(pairs.push({ key: heard[own[at - 1]] + keys[id], at }) - 1); });
    const number = phrases.push(phrase) - 1;
    for (const page of first) pages[page].phrases.push([number, EXACT]);
    for (const page of other) pages[page].phrases.push([number, OTHER]);
  };
  for (const page of pages) addPhrase(page.title, [page.number]);
  for (const [text, first, other] of index.phrases) for (const one of text.split(";")) addPhrase(one, list(first), list(other));
  // A verb that ends the title of a page where one acts is a wish to act too.
  for (const { acts, title } of pages) if (acts && /en$/.test(title)) wishes.add(keyOf(wordsIn(title).pop()));

  const same = new Map();
  for (const group of index.same.split(";")) {
    const all = list(plain(group));
    for (const word of all) for (const mate of all) if (mate !== word) push(same, keyOf(word), mate);
  }

  // How much a word tells: the fewer phrases it stands in, the more.
  const often = new Map();
  for (const { own } of phrases) for (const id of new Set(own)) often.set(id, (often.get(id) || 0) + 1);
  const weightOf = (word, id) => {
    const key = keyOf(word);
    if (sets.stop.has(word)) return STOP;
    if (sets.turn.has(word)) return TURN;
    if (verbs.has(key)) return VERB;
    if (asks.has(key)) return ASK;
    return id === undefined ? 1 : 1.15 - 0.12 * Math.log(often.get(id) || 1);
  };
  const weights = words.map((word, id) => weightOf(word, id));

  // The words of the texts, once they are there: word number → [page, worth] pairs.
  let texts = null;
  const add = (more) => {
    const places = more.places.split(";");
    texts = new Map();
    more.words.split(" ").forEach((seamed, at) => {
      let page = 0;
      const id = idOf(plain(seamed.replaceAll("|", "")), seamed);
      texts.set(id, places[at].split(" ").map((step) => {
        page += parseInt(step, 36);
        return [page, /\*$/.test(step) ? HEADING : /\+$/.test(step) ? OFTEN : ONCE];
      }));
    });
    more.summaries.forEach((summary, at) => { pages[at].summary = summary; });
  };

  const ownWords = (word) => (byKey.get(keyOf(word)) || []).filter((id) => id < weights.length);
  const isKnown = (word) => {
    const key = keyOf(word);
    return byKey.has(key) || byPart.has(key) || (word.length > 7 && keys.some((one) => errors(one, key, 1) < 2));
  };

  // What a word of the question may mean: word number → worth. Words of phrases count before those of texts only.
  const known = new Map();
  const meanings = (word, half) => {
    const label = `${word} ${half} ${!!texts}`;
    if (!known.has(label)) known.set(label, look(word, half));
    return known.get(label);
  };
  const look = (word, half, deep = true) => {
    const found = { words: new Map(), pairs: new Map(), typo: "" };
    const take = (id, worth) => { if (!(found.words.get(id) >= worth)) found.words.set(id, worth); };
    const best = () => Math.max(0, ...[...found.words].map(([id, worth]) => id < weights.length ? worth : worth * 0.6), ...found.pairs.values());
    const key = keyOf(word);
    for (const id of byKey.get(key) || []) take(id, words[id] === word ? EXACT : FORM);
    const bare = word.replace(/^ge(?=.{4,}(?:[dt]|en)$)/, ""); // getrouwd
    if (bare !== word) for (const id of byKey.get(keyOf(bare)) || []) take(id, FORM);
    for (const { id, part, share } of byPart.get(key) || []) take(id, PART + 0.1 * share * (words[id].endsWith(part) ? 1 : 0.6));
    pairs.forEach((pair, at) => { if (pair.key === key) found.pairs.set(at, FORM); });
    if (half && word.length > 1) {
      words.forEach((one, id) => { if (one.startsWith(word) && one !== word) take(id, BEGIN - 0.25 * (1 - word.length / one.length)); });
      if (word.length > 3) for (const { id, part } of parts) if (part.startsWith(word)) take(id, PART - 0.2);
    }
    if (deep) for (const mate of same.get(key) || []) {
      for (const [id, worth] of look(mate, false, false).words) take(id, worth * SAME);
    }
    if (!deep) return found;
    if (best() < SURE && word.length > 5) partly(word, take);
    if (best() < SURE && word.length > 3) mistyped(word, key, take, found);
    return found;
  };

  // bouwaanvraag: a word that we do not have may begin or end with one that we have.
  const partly = (word, take) => {
    for (let at = 3; at <= word.length - 3; at++) {
      for (const [side, worth] of [[word.slice(at), PART], [word.slice(0, at), PART * 0.9]]) {
        if (side.length > 4) for (const id of ownWords(side)) take(id, worth * side.length / word.length);
      }
    }
  };

  const mistyped = (word, key, take, found) => {
    const typed = sound(word);
    const near = (full, short, worth, use) => {
      const size = Math.min(typed.length, full.length);
      const most = size < 4 ? 0 : size < 8 ? 1 : 2;
      if (Math.abs(typed.length - full.length) > most + 2) return;
      let wrong = errors(typed, full, most);
      if (wrong > 0 && short !== full) wrong = Math.min(wrong, errors(key, short, key.length < 5 ? 1 : most) + 0.2);
      if (wrong > most + 0.5 || (size < 5 && typed[0] !== full[0])) return;
      use(worth * (TYPO - wrong * (size < 6 ? 0.22 : 0.12)));
    };
    let top = 0;
    words.forEach((one, id) => {
      if (one.length < 4) return;
      near(heard[id], keys[id], id < weights.length ? 1 : 0.75, (worth) => {
        take(id, worth);
        if (worth > top) { top = worth; found.typo = one; }
      });
    });
    for (const one of parts) if (one.part.length > 4) near(one.heard, one.key, PART, (worth) => take(one.id, worth));
    pairs.forEach((pair, at) => { if (pair.key.length > 5) near(pair.key, pair.key, 1, (worth) => { if (!(found.pairs.get(at) >= worth)) found.pairs.set(at, worth); }); });
  };

  // The question as typed, and as it may have been meant: two words as one, one word as two, a verb put together again.
  const readings = (asked) => {
    const all = [asked];
    asked.forEach((word, at) => {
      const next = asked[at + 1];
      if (next && isKnown(word + next)) all.push([...asked.slice(0, at), word + next, ...asked.slice(at + 2)]);
      if (!byKey.has(keyOf(word))) for (let cut = 2; cut <= word.length - 3; cut++) {
        const two = [word.slice(0, cut), word.slice(cut)];
        if (two.every((one) => ownWords(one).length && !sets.stop.has(one))) all.push([...asked.slice(0, at), ...two, ...asked.slice(at + 1)]);
      }
      const last = asked.at(-1);
      if (sets.particles.has(last) && at < asked.length - 1 && byKey.has(keyOf(last + word)) && !sets.stop.has(word)) {
        all.push([...asked.slice(0, at), last + word, ...asked.slice(at + 1, -1)]);
      }
    });
    return all.slice(0, 12);
  };

  const rank = (asked, typing) => {
    const terms = asked.map((word, at) => {
      const { words: means, pairs: meant, typo } = meanings(word, typing && at === asked.length - 1);
      return { word, means, meant, typo, weight: weightOf(word, ids.get(word) < weights.length ? ids.get(word) : undefined) };
    });
    const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
    const scores = phrases.map(({ own, pairs: couples }) => {
      const worths = [], seen = new Array(own.length).fill(0);
      for (const { means, meant } of terms) {
        let worth = 0;
        own.forEach((id, at) => {
          const one = means.get(id) || 0;
          worth = Math.max(worth, one);
          seen[at] = Math.max(seen[at], one);
        });
        for (const couple of couples) {
          const one = meant.get(couple) || 0, { at } = pairs[couple];
          worth = Math.max(worth, one);
          seen[at] = Math.max(seen[at], one);
          seen[at - 1] = Math.max(seen[at - 1], one);
        }
        worths.push(worth);
      }
      if (!worths.some(Boolean)) return null;
      const asks = worths.reduce((sum, worth, at) => sum + worth * terms[at].weight, 0) / whole;
      const full = own.reduce((sum, id) => sum + weights[id], 0);
      const told = own.reduce((sum, id, at) => sum + seen[at] * weights[id], 0) / full;
      return { worths, score: asks * (0.62 + 0.38 * told) };
    });
    const rows = pages.map((page) => {
      let top = 0;
      const covered = new Array(terms.length).fill(0);
      for (const [number, factor] of page.phrases) {
        const found = scores[number];
        if (!found) continue;
        top = Math.max(top, found.score * factor);
        found.worths.forEach((worth, at) => { covered[at] = Math.max(covered[at], worth * factor); });
      }
      return { page, top, covered };
    });
    if (texts) terms.forEach(({ means }, at) => {
      for (const [id, worth] of means) for (const [page, place] of texts.get(id) || []) {
        rows[page].covered[at] = Math.max(rows[page].covered[at], worth * place);
      }
    });
    return { rows, terms, whole };
  };

  const search = (question, { typing = false } = {}) => {
    const asked = wordsIn(question).slice(0, 20);
    if (!asked.length) return { found: [], near: [], typo: "" };
    const keyed = asked.map(keyOf);
    const wantsAct = keyed.some((key) => wishes.has(key)), wantsMeet = keyed.some((key) => meets.has(key));
    const wantsKnow = !wantsMeet && keyed.some((key) => asks.has(key));
    const best = new Map();
    let typo = "";
    readings(asked).forEach((reading, at) => {
      const { rows, terms, whole } = rank(reading, typing);
      if (!at) typo = terms.some((term) => term.typo) ? terms.map((term) => term.typo || term.word).join(" ") : "";
      for (const { page, top, covered } of rows) {
        const all = covered.reduce((sum, worth, place) => sum + worth * terms[place].weight, 0) / whole;
        const score = (0.62 * top + 0.38 * all) * (at ? 0.98 : 1);
        if (score > (best.get(page) || 0)) best.set(page, score);
      }
    });
    const intent = (page) => {
      const meeting = page.kind === "afspraak";
      if (wantsMeet && meeting) return 1.25;
      if (wantsAct && !wantsKnow) return page.acts ? 1.18 : 0.92;
      if (wantsKnow) return page.acts ? 0.95 : 1.06;
      return page.acts ? 1.02 : 1;
    };
    const less = (page) => page.kind === "nieuws" ? 0.8 : /\/vraag\/$/.test(page.url) ? 0.7 : page.kind === "thema" ? 0.85 : 1;
    const sorted = [...best].map(([page, score]) => ({ ...page, score: score * intent(page) * less(page) }))
      .sort((a, b) => b.score - a.score || a.number - b.number);
    const top = sorted[0]?.score || 0;
    const least = Math.max(WEAK, top * 0.42);
    return {
      found: sorted.filter(({ score }) => score >= least),
      near: sorted.filter(({ score }) => score > 0.12).slice(0, 3),
      typo: top >= WEAK ? typo : "",
    };
  };
  return { add, search, pages };
};
