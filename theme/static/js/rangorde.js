// Ranks pages for a question. Knows no page by itself: all comes from the files of plugins/search/index.py. docs/adr/0013-search.md
// says why it is as it is. A word of the question may be a word of the site, a form of one (verhuisde), a part of one (uitkering),
// mean the same (kliko), be joined (grofvuil) or split (rij bewijs), be half typed, or be mistyped (paspoord): each has its worth.
const EXACT = 1, FORM = 0.94, PART = 0.8, SAME = 0.86, BEGIN = 0.84, TYPO = 0.86;
const STOP = 0.04, VERB = 0.3, TURN = 0.5, ASK = 0.12;
const LATER = 0.025, OTHER = 0.82; // a phrase that leads to this page after others
const HEADING = 0.55, OFTEN = 0.45, ONCE = 0.32; // places in a text
const FAR = 0.85; // a page in another language
const SURE = 0.75; // from here on nobody looks for typing errors
const WEAK = 0.34; // below this a page is near, not found

const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f'’‘`]/g, "").toLowerCase();
const wordsIn = (text) => plain(text).match(/[\p{L}\p{N}|]+/gu) || [];
const list = (text) => text ? text.split(" ") : [];
const push = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);

// As it sounds: ij and ei, d and t at the end, v and f, one letter or two.
const SOUND = { ij: "y", ei: "y", y: "y", ou: "au", ie: "i", oe: "u", ph: "f", qu: "kw", x: "ks", sch: "s", ck: "k", ch: "g", th: "t", dt: "t", v: "f", z: "s" };
export const sound = (word) => word
  .replace(/ij|ei|ou|ie|oe|ph|qu|sch(?![aeiouy])|c[kh]|th|dt|[cyxvz]/g, (part, at) => SOUND[part] || (/[eiy]/.test(word[at + 1]) ? "s" : "k"))
  .replace(/(.)\1+/g, "$1").replace(/d$/, "t").replace(/b$/, "p");
// Without its endings, so that verhuizen, verhuisde and verhuizing are one. A stem need not be a word: both sides lose the same.
const ENDINGS = [[/s$/, "", 4], [/([lnr])tje$|([^aeiou])je$/, "$1$2", 3], [/(ings?)?e?n$|e$/, "", 3], [/ing$/, "", 4], [/[dt]$/, "", 4]];
export const stem = (word) => word.length < 4 || /\d/.test(word) ? word : ENDINGS.reduce((rest, [ending, left, least]) => {
  const short = rest.replace(ending, left);
  return short.length < least ? rest : short;
}, word.replace(/^(aan|uit|af|in|op|door|mee|over|om|na|voor|terug)ge(?=.{3})/, "$1"));
const kept = new Map();
const keyOf = (word) => {
  if (!kept.has(word)) kept.set(word, word.length < 4 ? word : sound(stem(word)));
  return kept.get(word);
};

// Typing errors between two words: a letter more, less or other, or two swapped; not counted beyond `most`.
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

// `synonyms` and `texts` may come later: then all is opened anew.
export const open = (index, synonyms, texts) => {
  const words = [], keys = [], ids = new Map(), byKey = new Map(), byPart = new Map(), parts = [];
  const sets = {};
  for (const name of ["stop", "act", "meet", "ask", "turn", "particles"]) sets[name] = new Set(list(index[name]).map(plain));
  const keyed = (name) => new Set([...sets[name]].map(keyOf));
  const verbs = keyed("act"), meets = keyed("meet"), asks = keyed("ask"), wishes = new Set(verbs);

  // Words are written with a | at their seams the first time that they stand in a file.
  const idOf = (seamed) => {
    const word = seamed.replaceAll("|", "");
    let id = ids.get(word);
    if (id === undefined) {
      ids.set(word, id = words.push(word) - 1);
      keys.push(keyOf(word));
      push(byKey, keys[id], id);
    } else if (word === seamed) return id;
    const pieces = word === seamed ? [] : seamed.split("|");
    // Two parts in a row are a part too: parkeerkaart in gehandicapten|parkeer|kaart.
    for (let from = 0; from < pieces.length; from++) for (let to = from + 1; to <= pieces.length; to++) if (to - from < pieces.length) {
      const part = pieces.slice(from, to).join(""), found = { id, part, share: part.length / word.length * (to === pieces.length ? 1 : 0.6) };
      parts.push(found);
      for (const key of new Set([keyOf(part), keyOf(part.replace(/e?[ns]$/, ""))])) push(byPart, key, found);
    }
    return id;
  };

  const pages = index.pages.map(([title, url, kind, language = "nl"], number) => {
    const [label, acts] = index.kinds[kind];
    return { number, title: title.replaceAll("|", ""), url: `/${url}/`, label, acts: !!acts, language, kind: url.split("/")[0], summary: texts?.summaries[number] || "", phrases: [], names: [] };
  });
  const phrases = [], pairs = [];
  const addPhrase = (text, named, first, other = []) => {
    const own = wordsIn(text).map(idOf);
    if (!own.length) return;
    const couples = own.slice(1).map((id, at) => pairs.push({ key: sound(words[own[at]]) + keys[id], at }) - 1);
    const number = phrases.push({ own, couples }) - 1;
    first.forEach((page, at) => {
      pages[page].phrases.push([number, EXACT - LATER * at]);
      if (named) pages[page].names.push(number);
    });
    for (const page of other) pages[page].phrases.push([number, OTHER]);
  };
  index.pages.forEach(([title], number) => addPhrase(title, true, [number]));
  for (const [text, first, other] of synonyms?.phrases || []) for (const one of text.split(";")) addPhrase(one, one[0] === "=", list(first), list(other));
  // A verb that ends the title of a page where one acts is a wish to act too.
  for (const { acts, title } of pages) if (acts && /en$/.test(title)) wishes.add(keyOf(wordsIn(title).pop()));
  const same = new Map();
  for (const group of synonyms?.same.split(";") || []) {
    const all = list(plain(group));
    for (const word of all) for (const mate of all) if (mate !== word) push(same, keyOf(word), mate);
  }

  // How much a word tells: the fewer phrases it stands in, the more.
  const often = new Map(), own = words.length;
  for (const phrase of phrases) for (const id of new Set(phrase.own)) often.set(id, (often.get(id) || 0) + 1);
  const weightOf = (word) => {
    const key = keyOf(word);
    return sets.stop.has(word) ? STOP : sets.turn.has(word) ? TURN : verbs.has(key) ? VERB : asks.has(key) ? ASK
      : ids.get(word) < own ? 1.15 - 0.12 * Math.log(often.get(ids.get(word)) || 1) : 1;
  };
  const weights = words.map(weightOf);

  // Word → where it stands in the texts. Words from here on stand in no phrase.
  const places = new Map();
  texts?.words.split(" ").forEach((seamed, at) => places.set(idOf(plain(seamed)), texts.places[at]));
  const standsIn = (id) => {
    if (typeof places.get(id) === "string") {
      let page = 0;
      places.set(id, places.get(id).split(" ").map((step) => {
        page += parseInt(step, 36);
        return [page, step.endsWith("*") ? HEADING : step.endsWith("+") ? OFTEN : ONCE];
      }));
    }
    return places.get(id) || [];
  };
  const ownWords = (word) => (byKey.get(keyOf(word)) || []).filter((id) => id < own);

  // What a word of the question may mean: word → worth, pair of words → worth.
  const known = new Map();
  const meanings = (word, half) => {
    const label = `${word} ${half}`;
    if (!known.has(label)) known.set(label, look(word, half, true));
    return known.get(label);
  };
  const look = (word, half, deep) => {
    const found = { words: new Map(), pairs: new Map(), typo: "" };
    const take = (id, worth, map = found.words) => { if (!(map.get(id) >= worth)) map.set(id, worth); };
    // Words that stand in texts alone are less sure to be what was meant.
    const sure = () => [...found.words].some(([id, worth]) => worth * (id < own ? 1 : 0.6) >= SURE) || [...found.pairs.values()].some((worth) => worth >= SURE);
    const key = keyOf(word);
    for (const id of byKey.get(key) || []) take(id, words[id] === word ? EXACT : FORM);
    const bare = word.replace(/^ge(?=.{4,}(?:[dt]|en)$)/, ""); // getrouwd
    if (bare !== word) for (const id of byKey.get(keyOf(bare)) || []) take(id, FORM);
    for (const { id, share } of byPart.get(key) || []) take(id, PART + 0.1 * share);
    pairs.forEach((pair, at) => { if (pair.key === key) take(at, FORM, found.pairs); });
    if (half && word.length > 1) {
      words.forEach((one, id) => { if (one.startsWith(word) && one !== word) take(id, BEGIN - 0.25 * (1 - word.length / one.length)); });
      if (word.length > 3) for (const { id, part } of parts) if (part.startsWith(word)) take(id, PART - 0.2);
    }
    if (!deep) return found;
    for (const mate of same.get(key) || []) for (const [id, worth] of look(mate, false, false).words) take(id, worth * SAME);
    if (!sure() && word.length > 5) partly(word, take);
    if (!sure() && word.length > 3) mistyped(word, key, take, found);
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
    let top = 0;
    const near = (full, short, worth, use, spelled) => {
      const size = Math.min(typed.length, full.length), most = size < 4 ? 0 : size < 8 ? 1 : 2;
      if (Math.abs(typed.length - full.length) > most + 2) return;
      let wrong = errors(typed, full, most);
      if (wrong && short !== full) wrong = Math.min(wrong, errors(key, short, key.length < 5 ? 1 : most) + 0.2);
      // Two letters swapped may sound quite other: shculden.
      if (wrong > most && spelled) wrong = errors(word, spelled, most) + 0.2;
      if (wrong <= most + 0.5 && (size > 4 || typed[0] === full[0])) use(worth * (TYPO - wrong * (size < 6 ? 0.22 : 0.12)));
    };
    words.forEach((one, id) => {
      if (one.length > 3 && Math.abs(one.length - word.length) < 5) near(sound(one), keys[id], id < own ? 1 : 0.75, (worth) => {
        take(id, worth);
        if (worth > top) [top, found.typo] = [worth, one];
      }, one);
    });
    for (const { id, part } of parts) if (part.length > 4 && Math.abs(part.length - word.length) < 5) near(sound(part), keyOf(part), PART, (worth) => take(id, worth));
    pairs.forEach((pair, at) => { if (pair.key.length > 5) near(pair.key, pair.key, 1, (worth) => take(at, worth, found.pairs)); });
  };

  // The question as typed, and as it may have been meant: two words as one, one word as two, a verb put together again.
  const readings = (asked) => {
    const all = [asked], last = asked[asked.length - 1];
    const whole = (word) => {
      const key = keyOf(word);
      return byKey.has(key) || byPart.has(key) || (word.length > 7 && keys.some((one, id) => id < own && errors(one, key, 1) < 2));
    };
    asked.forEach((word, at) => {
      const before = asked.slice(0, at), after = asked.slice(at + 1);
      if (after.length && whole(word + after[0])) all.push([...before, word + after[0], ...after.slice(1)]);
      if (!byKey.has(keyOf(word))) for (let cut = 2; cut <= word.length - 3; cut++) {
        const two = [word.slice(0, cut), word.slice(cut)];
        if (two.every((one) => ownWords(one).length && !sets.stop.has(one))) all.push([...before, ...two, ...after]);
      }
      if (after.length && sets.particles.has(last) && !sets.stop.has(word) && byKey.has(keyOf(last + word))) all.push([...before, last + word, ...after.slice(0, -1)]);
    });
    return all.slice(0, 12);
  };

  // A phrase is worth how much of the question it covers, and how much of it the question covers.
  const rank = (asked, typing, language) => {
    const terms = asked.map((word, at) => ({ word, weight: weightOf(word), ...meanings(word, typing && at === asked.length - 1) }));
    const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
    const share = (worths) => worths.reduce((sum, worth, at) => sum + worth * terms[at].weight, 0) / whole;
    const scores = phrases.map(({ own: ids, couples }) => {
      const seen = new Array(ids.length).fill(0);
      const worths = terms.map((term) => {
        let best = 0;
        ids.forEach((id, at) => {
          const worth = term.words.get(id) || 0;
          if (worth > best) best = worth;
          if (worth > seen[at]) seen[at] = worth;
        });
        if (term.pairs.size) for (const couple of couples) {
          const worth = term.pairs.get(couple) || 0, { at } = pairs[couple];
          best = Math.max(best, worth);
          for (const side of [at, at + 1]) seen[side] = Math.max(seen[side], worth);
        }
        return best;
      });
      if (!worths.some(Boolean)) return null;
      const full = ids.reduce((sum, id) => sum + weights[id], 0);
      return { worths, asks: share(worths), told: ids.reduce((sum, id, at) => sum + seen[at] * weights[id], 0) / full };
    });
    const rows = pages.map(({ phrases: lead, names }) => {
      const row = { top: 0, covered: new Array(terms.length).fill(0), title: 0, called: false };
      for (const name of names) if (scores[name]) {
        row.title = Math.max(row.title, scores[name].asks);
        row.called = row.called || scores[name].asks * scores[name].told > 0.97;
      }
      for (const [number, factor] of lead) {
        const score = scores[number];
        if (!score) continue;
        row.top = Math.max(row.top, score.asks * (0.62 + 0.38 * score.told) * factor);
        score.worths.forEach((worth, at) => { row.covered[at] = Math.max(row.covered[at], worth * factor); });
      }
      return row;
    });
    if (texts) terms.forEach((term, at) => {
      for (const [id, worth] of term.words) for (const [page, place] of standsIn(id)) {
        rows[page].covered[at] = Math.max(rows[page].covered[at], worth * place);
      }
    });
    // A text that has all words is found, be it last. Who types a title gets that page.
    const all = (covered) => terms.every(({ weight }, at) => weight < VERB || covered[at]) ? share(covered) * 1.15 : 0;
    return { terms, scores: rows.map(({ top, covered, title, called }, at) => {
      const score = 0.58 * top + 0.36 * share(covered) + 0.06 * title;
      // A page in another language is for who uses its words: pasport is no English.
      const far = called || top > 0.96 || pages[at].language === language ? 1 : FAR;
      return (top ? score : Math.max(score, all(covered))) * far + (called ? 0.25 : 0);
    }) };
  };

  const search = (question, typing = false, language = "nl") => {
    const asked = wordsIn(question.replaceAll("|", " ")).slice(0, 20), best = new Array(pages.length).fill(0);
    let typo = "";
    if (asked.length) readings(asked).forEach((reading, at) => {
      const { terms, scores } = rank(reading, typing, language);
      if (!at && terms.some((term) => term.typo)) typo = terms.map((term) => term.typo || term.word).join(" ");
      scores.forEach((score, page) => { best[page] = Math.max(best[page], at ? score * 0.98 : score); });
    });
    const has = (set) => asked.some((word) => set.has(keyOf(word)));
    const meet = has(meets), know = !meet && has(asks), act = !know && has(wishes);
    const intent = ({ kind, acts }) => meet && kind === "afspraak" ? 1.25 : act || meet ? (acts ? 1.18 : 0.92) : know ? (acts ? 0.95 : 1.06) : acts ? 1.02 : 1;
    const less = ({ kind, url }) => kind === "nieuws" ? 0.8 : kind === "thema" ? 0.75 : 1;
    const sorted = pages.map((page) => ({ ...page, score: best[page.number] * intent(page) * less(page) }))
      .filter(({ score }) => score > 0.12).sort((a, b) => b.score - a.score || a.number - b.number);
    const top = sorted[0]?.score || 0, least = Math.max(WEAK, top * (typing ? 0.6 : 0.5));
    const found = sorted.filter(({ score }) => score >= least);
    return { found, near: found.length ? [] : sorted.slice(0, 3), typo: found.length ? typo : "" };
  };
  return { search, pages };
};
