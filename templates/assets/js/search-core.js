// The search, free of DOM: loads the index that the build packed, understands what a person typed, ranks, and shows excerpts.
// Its text rules (fold, runs, stem, clusterEnd) are those of the Java package cpi.roadshow.search, and the same to the letter.

// ---- Text rules ----

const THAI = /[\u0E00-\u0E7F]/;
const GUARD = "\u2063";
const followsThai = (text, at) => at > 0 && THAI.test(text[at - 1]);

const letters = text =>
  text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .replace(/[๐-๙]/g, digit => digit.charCodeAt(0) - 0x0e50)
    .replace(/’/g, "'")
    .replace(/ς/g, "σ");

const RULES = [
  [/([0-9]),(?=[0-9]{3}(?![0-9]))/g, (_, digit) => digit],
  [/เเ/g, () => "แ"],
  [/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, (_, tone) => tone + "\u0E33"],
  [/\u0E33([\u0E48-\u0E4B])/g, (_, tone) => tone + "\u0E33"],
  [/([\u0E48-\u0E4C]+)([\u0E31\u0E34-\u0E39\u0E47]+)/g, (_, tones, vowels) => vowels + tones],
  [/([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/g, (_, mark) => mark],
  // ก. พ. ร. is ก.พ.ร., unless it begins or ends within another word: ป.ป.ช. ป.ป.ท. are two.
  [
    /(?:[ก-ฮ]\. )+[ก-ฮ](?:\.|(?![\u0E00-\u0E7F.]))/g,
    (dotted, at, text) =>
      /[\u0E00-\u0E7F.]/.test((text[at - 1] ?? "") + (text[at + dotted.length] ?? "")) ? dotted : dotted.replace(/ /g, ""),
  ],
  // ก.พ.ร. is กพร between guards. Of letters that follow a word, only the last is part of it.
  [
    /[ก-ฮ]{1,4}\.(?:(?:[ก-ฮ]{1,4}\.)*[ก-ฮ](?![\u0E00-\u0E7F.])|(?:[ก-ฮ]{1,4}\.)+)/g,
    (dotted, at, text) => {
      const ours = followsThai(text, at) ? dotted.indexOf(".") - 1 : 0;
      return dotted.slice(0, ours) + GUARD + dotted.slice(ours).replace(/\./g, "") + GUARD;
    },
  ],
];

/** Text written one way, however it was typed: the form in which the index knows it. */
export function fold(text) {
  return RULES.reduce((folded, [pattern, rule]) => folded.replace(pattern, rule), letters(text));
}

/** The folded text, and for each of its characters where the text has it. Most words are written as they are folded; the others take the long way. */
function foldWithPlaces(text) {
  let folded = "";
  const places = [];
  for (const found of text.matchAll(/[^ \n]*(?:\. [^ \n]+)*[ \n]?/g)) {
    const part = found[0],
      plain = fold(part);
    const now = plain.length === part.length && plain === part.toLowerCase() ? { folded: plain } : foldPart(part);
    for (let i = 0; i < now.folded.length; i++) places.push(found.index + (now.places?.[i] ?? i));
    folded += now.folded;
  }
  places.push(text.length);
  return { folded, places };
}

/** The same, rule by rule. */
function foldPart(text) {
  let folded = text,
    places = Array.from({ length: text.length }, (_, i) => i);
  const apply = (pattern, rule) => {
    let changed = "",
      kept = 0;
    const at = [];
    const keep = end => {
      for (let i = kept; i < end; i++) at.push(places[i]);
      changed += folded.slice(kept, end);
    };
    for (const found of folded.matchAll(pattern)) {
      const now = rule(...found, found.index, folded);
      if (now === found[0]) continue;
      keep(found.index);
      for (let i = 0; i < now.length; i++) at.push(places[found.index]);
      changed += now;
      kept = found.index + found[0].length;
    }
    keep(folded.length);
    folded = changed;
    places = at;
  };
  apply(/[A-Z\u0080-\u{10FFFF}]\p{M}*|[\u0000-\u007F]\p{M}+/gu, letter => letters(letter));
  for (const [pattern, rule] of RULES) apply(pattern, rule);
  return { folded, places };
}

const RUN =
  /([\u0E01-\u0E2E\u0E30-\u0E3A\u0E40-\u0E45\u0E47-\u0E4E]+)|(?:(?![\u0E00-\u0E7F])[\p{L}\p{N}])(?:(?![\u0E00-\u0E7F])[\p{L}\p{M}\p{N}])*(?:[.'](?:(?![\u0E00-\u0E7F])[\p{L}\p{N}])(?:(?![\u0E00-\u0E7F])[\p{L}\p{M}\p{N}])*)*/gu;

/** The stretches of a folded text between spaces and signs: Thai still to be cut, or one word of another script. */
export function runs(folded) {
  return Array.from(folded.matchAll(RUN), found => {
    const start = found.index,
      end = start + found[0].length;
    if (!found[1]) return { kind: "other", text: plainWord(found[0]), start, end };
    const guarded = folded[start - 1] === GUARD && folded[end] === GUARD;
    return { kind: guarded ? "abbreviation" : "thai", text: found[0], start, end };
  });
}

/** u.s.a is usa, agency's is agency, don't is dont. */
function plainWord(run) {
  const word = /^[a-z](?:\.[a-z])+$/.test(run) ? run.replace(/\./g, "") : run;
  return word.replace(/'s$/, "").replace(/'/g, "");
}

/** The end of the letters that are written and read as one. */
export function clusterEnd(run, from) {
  let end = from + 1;
  while (end < run.length && (/[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/.test(run[end]) || /[\u0E40-\u0E44]/.test(run[end - 1]))) end++;
  return end;
}

// The stemmer: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980) 130-137, as lunr.js 2.3.9 has it.

const CONSONANTS = "[^aeiou][^aeiouy]*",
  VOWELS = "[aeiouy][aeiou]*",
  PAIR = VOWELS + CONSONANTS,
  START = `^(?:${CONSONANTS})?`;
const LONG = new RegExp(START + PAIR),
  LONGER = new RegExp(START + PAIR + PAIR),
  ONCE = new RegExp(`${START}${PAIR}(?:${VOWELS})?$`);
const VOICED = new RegExp(START + "[aeiouy]"),
  SHORT = new RegExp(`^${CONSONANTS}[aeiouy][^aeiouwxy]$`);
const suffixes = table => table.split(" ").map(rule => rule.split("="));
const STEP_2 = suffixes(
  "ational=ate ization=ize iveness=ive fulness=ful ousness=ous tional=tion biliti=ble entli=ent ousli=ous ation=ate alism=al aliti=al iviti=ive enci=ence anci=ance izer=ize alli=al ator=ate logi=log bli=ble eli=e",
);
const STEP_3 = suffixes("icate=ic ative= alize=al iciti=ic ical=ic ness= ful=");
const STEP_4 = suffixes("ement= ance= ence= able= ible= ment= sion=s tion=t ant= ent= ism= ate= iti= ous= ive= ize= al= er= ic= ou=");

/** The stem of an English word in lower case; words of other letters, and of fewer than three, stay. */
export function stem(word) {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  // A y at the beginning is a consonant for good.
  let stem = withoutEnding(withoutPlural(word.replace(/^y/, "Y")));
  if (/.[^aeiou]y$/.test(stem)) stem = stem.slice(0, -1) + "i";
  stem = replaced(stem, STEP_2, LONG);
  stem = replaced(stem, STEP_3, LONG);
  stem = replaced(stem, STEP_4, LONGER);
  const bare = stem.slice(0, -1);
  if (stem.length > 1 && stem.endsWith("e") && (LONGER.test(bare) || (ONCE.test(bare) && !SHORT.test(bare)))) stem = bare;
  if (stem.endsWith("ll") && LONGER.test(stem)) stem = stem.slice(0, -1);
  return stem.replace(/^Y/, "y");
}

function withoutPlural(word) {
  return /.(?:ss|i)es$/.test(word) ? word.slice(0, -2) : /.[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word) {
  if (/.eed$/.test(word)) return LONG.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = word.replace(/(.)(?:ed|ing)$/, "$1");
  if (stem === word || !VOICED.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return stem + "e";
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return SHORT.test(stem) ? stem + "e" : stem;
}

/** The first rule whose suffix fits decides, whether or not enough of the word is left. */
function replaced(word, rules, enough) {
  for (const [suffix, replacement] of rules)
    if (word.length > suffix.length && word.endsWith(suffix)) {
      const stem = word.slice(0, -suffix.length);
      return enough.test(rules === STEP_4 ? stem + replacement : stem) ? stem + replacement : word;
    }
  return word;
}

// The two layouts of a Thai keyboard, key by key: Kedmanee and QWERTY, plain and shifted.

const QWERTY = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
const KEDMANEE = '_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ%+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ';
const retyped = (text, from, to) => Array.from(text, key => (from.includes(key) ? to[from.indexOf(key)] : key)).join("");

// ---- The index ----

const ALPHABET = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
const ENDS = 64,
  GOES_ON = ALPHABET.length - ENDS;
const VALUE = new Uint8Array(128);
Array.from(ALPHABET).forEach((character, value) => {
  VALUE[character.charCodeAt(0)] = value;
});

/** Reads the numbers of a text one after another. */
function digits(text, at = 0) {
  return {
    next() {
      let number = 0,
        unit = 1,
        value;
      while ((value = VALUE[text.charCodeAt(at++)]) >= ENDS) {
        number += (value - ENDS) * unit + ENDS * unit;
        unit *= GOES_ON;
      }
      return number + value * unit;
    },
    get at() {
      return at;
    },
  };
}

function unpackTerms(packed) {
  const terms = [];
  for (let at = 0, before = ""; at < packed.length;) {
    const shared = digits(packed, at),
      length = shared.next();
    const end = packed.indexOf(" ", shared.at);
    terms.push((before = before.slice(0, length) + packed.slice(shared.at, end)));
    at = end + 1;
  }
  return terms;
}

/** One field: for each term, from `starts`, the documents in which it stands and how often. */
function unpackField({ id, boost, counts, gaps, frequencies }, terms, documents) {
  const count = new Uint32Array(terms),
    starts = new Uint32Array(terms + 1);
  const howMany = digits(counts);
  for (let term = 0; term < terms; term++) starts[term + 1] = starts[term] + (count[term] = howMany.next());
  const where = new Uint32Array(starts[terms]),
    often = new Uint16Array(starts[terms]),
    lengths = new Uint32Array(documents);
  const gap = digits(gaps),
    frequency = digits(frequencies);
  for (const term of Array.from(count.keys())
    .filter(term => count[term])
    .sort((a, b) => count[b] - count[a] || a - b))
    for (let i = starts[term], document = -1; i < starts[term + 1]; i++) {
      where[i] = document += gap.next() + 1;
      lengths[document] += often[i] = frequency.next() + 1;
    }
  const average = lengths.reduce((sum, length) => sum + length, 0) / documents;
  return { id, boost, starts, where, often, lengths, average, words: starts[terms] };
}

/** The index as it was before it was packed: terms in their order, postings, and the weights that Lunr gives them. */
export class Index {
  constructor(packed) {
    this.k1 = packed.k1;
    this.b = packed.b;
    this.documents = packed.documents;
    this.terms = unpackTerms(packed.terms);
    this.fields = packed.fields.map(field => unpackField(field, this.terms.length, packed.documents));
    this.numbers = new Map(this.terms.map((term, number) => [term, number]));
    this.counts = this.terms.map((_, term) => this.fields.reduce((sum, { starts }) => sum + starts[term + 1] - starts[term], 0));
    this.words = new Vocabulary(this.terms, this.counts);
  }

  has(word) {
    return this.numbers.has(word);
  }

  count(word) {
    return this.counts[this.numbers.get(word)] ?? 0;
  }

  /** How much a word tells: Lunr's inverse document frequency, which counts a document once for each field. */
  rarity(word) {
    const seen = this.count(word);
    return seen ? Math.log(1 + Math.abs((this.documents - seen + 0.5) / (seen + 0.5))) : 0;
  }

  /** Calls back with each document in which a word stands, the field and the weight there: Okapi BM25, rounded as Lunr does. */
  postings(word, each) {
    const term = this.numbers.get(word),
      rarity = this.rarity(word);
    for (const field of term === undefined ? [] : this.fields)
      for (let i = field.starts[term]; i < field.starts[term + 1]; i++) {
        const document = field.where[i],
          often = field.often[i];
        const weight =
          (rarity * ((this.k1 + 1) * often)) / (this.k1 * (1 - this.b + this.b * (field.lengths[document] / field.average)) + often);
        each(document, field, Math.round(weight * field.boost * 1000) / 1000);
      }
  }

  /** Terms that go on from a beginning, the commonest first. */
  goingOn(beginning, most) {
    const node = this.words.find(beginning);
    const all = node ? this.terms.slice(node.from, Math.min(node.to, node.from + 400)) : [];
    return all
      .filter(term => term !== beginning)
      .sort((a, b) => this.count(b) - this.count(a))
      .slice(0, most);
  }
}

/**
 * Terms in their order as a tree of letters that grows as it is walked, and what each Thai one costs when text is cut:
 * the rarer, the more. A node is the range of the terms that begin alike.
 */
export class Vocabulary {
  constructor(terms, counts) {
    this.terms = terms;
    this.root = { from: 0, to: terms.length, depth: 0, edges: null };
    const total = terms.reduce((sum, term, number) => (THAI.test(term) ? sum + counts[number] : sum), 0);
    this.costs = terms.map((term, number) => (THAI.test(term) ? Math.log(total + 1) - Math.log(counts[number]) + 1 : Infinity));
  }

  edges(node) {
    if (node.edges) return node.edges;
    node.edges = new Map();
    const { terms } = this,
      depth = node.depth;
    for (let from = node.from + (this.term(node) >= 0 ? 1 : 0), to; from < node.to; from = to) {
      const letter = terms[from][depth];
      for (to = from + 1; to < node.to && terms[to][depth] === letter;) to++;
      node.edges.set(letter, { from, to, depth: depth + 1, edges: null });
    }
    return node.edges;
  }

  step(node, letter) {
    return this.edges(node).get(letter);
  }

  /** The number of the term that ends at a node, or -1. */
  term(node) {
    return node.to > node.from && this.terms[node.from].length === node.depth ? node.from : -1;
  }

  find(beginning) {
    let node = this.root;
    for (const letter of beginning.split("")) if (!(node = this.step(node, letter))) return undefined;
    return node;
  }
}

/** How a word came to be sought, and what it counts for that. */
const EXACT = 1,
  CORRECTED = 0.8,
  DOUBTED = 0.6,
  ERA = 0.6,
  COMPLETED = 0.3;

const UNKNOWN_COST = 18;

/**
 * The cheapest way to cut a run of Thai into words: A. J. Viterbi's dynamic programme, by which the build cut the texts.
 * @param slips calls back with (start, offer) for words that may begin at a place with a slip in them
 */
export function cut(text, words, slips) {
  const length = text.length,
    best = new Float64Array(length + 1).fill(Infinity),
    from = new Int32Array(length + 1),
    ending = new Array(length + 1);
  best[0] = 0;
  const offer = (start, end, cost, word) => {
    if (best[start] + cost < best[end]) {
      best[end] = best[start] + cost;
      from[end] = start;
      ending[end] = word;
    }
  };
  for (let start = 0; start < length; start++) {
    if (best[start] === Infinity) continue;
    for (let end = start, node = words.root; end < length && (node = words.step(node, text[end]));) {
      end++;
      const term = words.term(node);
      if (term >= 0) offer(start, end, words.costs[term], { text: words.terms[term], weight: EXACT });
    }
    slips?.(start, (end, term, price) => offer(start, end, words.costs[term] + price, { text: words.terms[term], weight: CORRECTED }));
    const end = clusterEnd(text, start);
    offer(start, end, UNKNOWN_COST, { text: text.slice(start, end), weight: EXACT, unknown: true });
  }
  const pieces = [];
  for (let end = length; end > 0; end = from[end]) pieces.push({ ...ending[end], typed: text.slice(from[end], end), at: from[end] });
  return { words: pieces.reverse(), cost: best[length] };
}

// ---- Understanding a query ----

const LEAST_CORRECTED = 4;
const LEAST_STEM = 5,
  LONGEST_ENDING = 5;
const COMPLETIONS = 6;

const COMMON = new Set(
  (
    "อะไร ใคร ไหน เมื่อไร เมื่อไหร่ เท่าไร เท่าไหร่ เท่าใด อย่างไร ยังไง ทำไม ใด กี่ ไหม มั้ย หรือไม่ คือ เป็น อยู่ ที่ ของ และ ใน ว่า ได้ มี ให้ กับ จาก โดย ซึ่ง แต่ หรือ จะ ไม่ นี้ นั้น ก็ แล้ว ไป มา ถูก เพื่อ การ ความ ครับ คะ ค่ะ บ้าง ตาม ด้วย เหตุใด เพราะ ไร " +
    "a an and are as at be but by did do does for from had has have he her his how if in into is it its of on or she that the their them they this to was were what when where which who whom whose why will with would you your i can could much"
  ).split(" "),
);

/** Signs within a word: hardly English. Whole clusters of letters: may well be Thai. */
const NO_ENGLISH = /\S[;[\]\\'=,./`]\S/;
const THAI_SPELLING = /^(?:[\u0E40-\u0E44]?[ก-ฮ][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]*[\u0E30\u0E32\u0E33\u0E45]?|[\s0-9])+$/;

/** Understands queries against one index. */
class Reader {
  constructor(index) {
    this.index = index;
  }

  /**
   * Reads a query as it stands and, where another keyboard layout reads far better, in that.
   * A reading has the folded query, its words with their places, and how badly it reads: 0 every letter known, 1 none.
   */
  read(query) {
    const typed = this.joined(query),
      plain = this.analyse(typed);
    const other = this.otherLayout(typed, plain);
    return other ? { ...this.analyse(other), instead: other } : plain;
  }

  /** "พล. อ." is "พล.อ." and "O G P" is "OGP" when the index knows that. */
  joined(query) {
    const joined = query
      .replace(/([ก-ฮ]{1,4}\.) (?=[ก-ฮ]{1,4}\.)/g, (dotted, letters, at) => (followsThai(query, at) ? dotted : letters))
      .replace(/\b[a-z](?: [a-z]\b)+/gi, letters => letters.replace(/ /g, ""));
    const before = new Set(runs(fold(query)).map(run => run.text));
    return runs(fold(joined)).some(run => run.kind !== "thai" && !before.has(run.text) && this.index.has(run.text)) ? joined : query;
  }

  otherLayout(query, plain) {
    const thai = THAI.test(query),
      cost = reading => reading.cost / Math.max(1, reading.length);
    if (!thai && plain.bad > 0.3) {
      const keep = part => /^[\d\s]*$/.test(part) || (/^[a-z]{4,}$/i.test(part) && this.index.has(stem(part.toLowerCase())));
      const other = query
        .split(/(\s+)/)
        .map(part => (keep(part) ? part : retyped(part, QWERTY, KEDMANEE)))
        .join("");
      if (!THAI.test(other)) return null;
      const reading = this.analyse(other);
      const readsWell = reading.bad < 0.4 && reading.bad < plain.bad - 0.2 && cost(reading) < 6;
      return readsWell || (plain.bad === 1 && NO_ENGLISH.test(query) && THAI_SPELLING.test(other)) ? other : null;
    }
    if (thai && !/[a-z]{3}/i.test(query) && (plain.bad > 0.15 || cost(plain) > 3.2)) {
      const other = retyped(query, KEDMANEE, QWERTY);
      if (!/[a-z]{2}/i.test(other)) return null;
      const reading = this.analyse(other);
      const makesSense = reading.words.some(word => word.weight === EXACT && /^[a-z]{3,}$/.test(word.text));
      return reading.bad < 0.3 && reading.bad <= plain.bad && makesSense ? other : null;
    }
    return null;
  }

  analyse(query) {
    const folded = fold(query),
      reading = { folded, words: [], corrected: [], fixed: [], bad: 0, length: 0, cost: 0 };
    for (const run of runs(folded)) {
      reading.length += run.text.length;
      if (run.kind === "other") this.other({ ...run, isOpen: run.end === folded.length }, reading);
      else if (run.kind === "abbreviation" && this.index.has(run.text)) this.add(reading, [this.exact(run.text, run.text, run.start)]);
      else this.thai(run, reading);
    }
    reading.bad = reading.length ? reading.bad / reading.length : 1;
    return reading;
  }

  exact(text, typed, at) {
    return { text, typed, at, weight: EXACT };
  }

  add(reading, words) {
    reading.words.push(...words);
    reading.fixed.push(...words);
  }

  /** A word of another script: as it stands, in the other era when it is a year, else the nearest words there are. */
  other(run, reading) {
    const text = stem(run.text),
      word = this.exact(text, run.text, run.start);
    const known = this.index.has(text),
      year = otherEra(run.text);
    if (year && this.index.has(year)) {
      const twin = { ...word, text: year, weight: ERA, alternative: known };
      return this.add(reading, known ? [word, twin] : [twin]);
    }
    if (known) return this.add(reading, [word]);
    let near = run.isOpen ? this.index.goingOn(run.text, 3) : [];
    const open = near.length > 0;
    if (!open) near = this.near(text, run.text, 1);
    const apart = near.length ? [] : this.apart(run.text);
    if (!near.length && !apart.length && text.length >= 8) near = this.near(text, run.text, 2);
    if (apart.length) {
      let start = run.start;
      for (const part of apart) {
        this.other({ text: part, start }, reading);
        start += part.length;
      }
      return;
    }
    reading.bad += run.text.length * (open || (near.length && text.length >= LEAST_CORRECTED) ? 0.5 : 1);
    this.add(
      reading,
      near.length
        ? near.map((other, i) => ({ ...word, text: other, weight: CORRECTED, alternative: i > 0 }))
        : [{ ...word, unknown: true }],
    );
    reading.suggests ||= near.length > 0 && !open;
  }

  /** Two or three words that were typed without a space, all of them known; empty when there is no such way. */
  apart(text, most = 3) {
    const { index } = this,
      known = part => (part.length > 2 || /^\d+$/.test(part)) && index.has(stem(part));
    let best = [],
      least = 0;
    for (let at = 2; at < text.length - 1; at++) {
      const first = text.slice(0, at),
        rest = text.slice(at);
      const parts = !known(first) ? [] : known(rest) ? [first, rest] : most > 2 ? [first, ...this.apart(rest, most - 1)] : [];
      const rarest = Math.min(...parts.map(part => index.count(stem(part))));
      if (parts.length > 1 && rarest > least) {
        best = parts;
        least = rarest;
      }
    }
    return best;
  }

  /** Up to three terms that a word with so many slips may have meant, the likeliest first. */
  near(text, typed, slips) {
    if (/\d/.test(typed)) return this.index.goingOn(text, 3);
    if (typed.length < 2) return [];
    const { index } = this,
      distance = this.within(text, typed, slips),
      begins = term => (term[0] === text[0] ? 0 : 1);
    return Array.from(distance.keys())
      .sort((a, b) => distance.get(a) - distance.get(b) || begins(a) - begins(b) || index.count(b) - index.count(a))
      .slice(0, 3);
  }

  /**
   * All terms within so many slips (a letter missing, added, wrong, or two of them swapped) of a word, with their distance.
   * The index has stems: one that the word begins with, or nearly, is near when a mistyped ending is all that is left.
   */
  within(stemmed, typed, most) {
    const { words } = this.index,
      found = new Map();
    const offer = (node, distance) => {
      const term = words.terms[node.from];
      if (!(found.get(term) <= distance)) found.set(term, distance);
    };
    const walk = (word, node, at, slips, endings) => {
      const isTerm = node.depth > 1 && words.term(node) >= 0;
      if (isTerm && at === word.length) offer(node, slips);
      if (isTerm && endings && node.depth >= LEAST_STEM && at < word.length && word.length - at <= LONGEST_ENDING)
        offer(node, slips + 0.2 * (word.length - at));
      const letter = word[at],
        straight = letter !== undefined && words.step(node, letter);
      if (straight) walk(word, straight, at + 1, slips, endings);
      if (slips === most) return;
      for (const [other, to] of words.edges(node)) {
        if (THAI.test(other)) continue;
        walk(word, to, at, slips + 1, endings);
        if (letter !== undefined && other !== letter) walk(word, to, at + 1, slips + 1, endings);
      }
      if (letter === undefined) return;
      walk(word, node, at + 1, slips + 1, endings);
      const swapped = word[at + 1] !== undefined && words.step(node, word[at + 1]),
        both = swapped && words.step(swapped, letter);
      if (both) walk(word, both, at + 2, slips + 1, endings);
    };
    walk(stemmed, words.root, 0, 0, false);
    walk(typed, words.root, 0, 0, true);
    return found;
  }

  /** A run of Thai, cut into the words of the index; a second time with words that are one slip away. */
  thai(run, reading) {
    const plain = this.cut(run, false),
      corrected = this.cut(run, true);
    for (const word of plain.words) if (word.unknown) reading.bad += word.typed.length;
    reading.cost += plain.cost;
    const slips = corrected.words.filter(word => word.weight === CORRECTED);
    if (slips.length) {
      const kept = new Set(corrected.words.map(word => (word.weight === CORRECTED ? "" : `${word.at} ${word.typed}`)));
      for (const word of plain.words) word.doubtful = !kept.has(`${word.at} ${word.typed}`);
    }
    reading.words.push(...plain.words);
    reading.corrected.push(...slips);
    reading.fixed.push(...(slips.length ? corrected.words : plain.words));
    if (slips.length && plain.cost - corrected.cost > 6) reading.suggests = true;
  }

  /** A run of Thai cut into words; with words that are one slip away, if so wished. */
  cut(run, withSlips) {
    const { words, cost } = cut(run.text, this.index.words, withSlips ? (start, offer) => this.slips(run.text, start, offer) : undefined);
    return { words: words.map(word => ({ ...word, at: run.start + word.at })), cost };
  }

  /** Thai words that begin at a place with one slip in them; a wrong mark is likelier than a wrong vowel, a vowel than a consonant. */
  slips(text, start, offer) {
    const { words } = this.index;
    const price = letter => (/[\u0E47-\u0E4C]/.test(letter) ? 3.5 : /[\u0E30-\u0E3A\u0E45]/.test(letter) ? 5 : 7);
    const straight = (node, at, cost) => {
      for (; node; node = words.step(node, text[at++])) {
        if (node.depth >= LEAST_CORRECTED && at > start && words.term(node) >= 0) offer(at, words.term(node), cost);
        if (at >= text.length) return;
      }
    };
    for (let node = words.root, at = start; node; node = words.step(node, text[at++])) {
      const letter = text[at];
      for (const [other, to] of words.edges(node)) {
        if (other === letter || !THAI.test(other)) continue;
        if (letter !== undefined) straight(to, at + 1, Math.max(price(other), price(letter)));
        straight(to, at, price(other));
      }
      if (letter === undefined) return;
      if (at > start) straight(node, at + 1, price(letter));
      const next = text[at + 1],
        swapped = next !== undefined && next !== letter && words.step(node, next);
      if (swapped) straight(words.step(swapped, letter), at + 2, 6);
    }
  }

  /** Words that the last word may be the beginning of, while it is being typed. */
  completions(reading) {
    const words = reading.words.filter(word => !word.alternative);
    for (let last = Math.min(3, words.length); last >= 1; last--) {
      const part = words.slice(-last),
        typed = part.map(word => word.typed).join("");
      const isTail = reading.folded.endsWith(typed) && (last === 1 || THAI.test(typed));
      const least = words.length === 1 ? 1 : last === 1 && !part[0].unknown ? 3 : 2;
      if (!isTail || typed.length < least) continue;
      const found = this.index.goingOn(THAI.test(typed) ? typed : part[0].text, COMPLETIONS);
      if (found.length) return found.map(text => ({ text, typed, at: part[0].at, weight: COMPLETED, alternative: true }));
    }
    return [];
  }
}

/** The same year in the other era: 2566 is 2023. Empty for what is no year. */
function otherEra(text) {
  if (!/^\d{4}$/.test(text)) return "";
  const year = +text;
  return year > 2300 && year < 2700 ? String(year - 543) : year > 1757 && year < 2157 ? String(year + 543) : "";
}

// ---- Ranking ----

const RERANKED = 50;
const NEAR = 60;

/** What neighbours of a query earn as neighbours in a text, what they earn for being near, and what a whole query in a row earns. */
const BESIDE = 0.6,
  AROUND = 0.1,
  IN_A_ROW = 0.6;

/** A common word tells no more than this, however rare it is here: many a question ends in คืออะไร, and few texts do. */
const MOST_OF_COMMON = 1;

/** Weighs the sections of an index for a reading of a query. */
class Ranking {
  /**
   * @param words [{ text, weight, at }], of which one text may come more than once
   * @param includes tells of a section whether it takes part
   */
  constructor(index, words, includes = () => true) {
    this.index = index;
    this.scores = new Float64Array(index.documents);
    this.slots = new Uint32Array(index.documents);
    const sought = new Map();
    for (const word of words) {
      const before = sought.get(word.text);
      sought.set(word.text, { weight: Math.max(word.weight, before?.weight ?? 0), slots: (before?.slots ?? 0) | (1 << slotOf(word)) });
    }
    for (const [text, { weight, slots }] of sought)
      index.postings(text, (document, field, points) => {
        if (!includes(document)) return;
        this.scores[document] += points * weight;
        this.slots[document] |= slots;
      });
    this.found = [];
    for (let document = 0; document < index.documents; document++) if (this.scores[document] > 0) this.found.push(document);
    this.found.sort((a, b) => this.scores[b] - this.scores[a] || a - b);
  }
}

/** Words that stand at the same place of a query fill the same slot: the word, and what it was corrected to. */
const slotOf = word => word.slot % 31;

/** What is sought of a reading: known words, and of those the telling ones if there are any. A single Thai letter is but a shard of a word. */
function telling(words, index) {
  const known = words.filter(word => index.has(word.text));
  const isRare = word => !COMMON.has(word.text) && !/^[ก-ฮ]$/.test(word.text);
  // What a word may go on to be tells nothing of what the others are worth.
  const rare = known.filter(isRare);
  return rare.some(word => word.weight !== COMPLETED) ? rare : known.filter(word => isRare(word) || COMMON.has(word.text));
}

/** The words of a query in their order, as they are sought side by side; nobody seeks a longer row. */
const inOrder = words =>
  words
    .filter(word => !word.alternative)
    .slice(0, 40)
    .map(word => word.text);

/** Gives each word the number of the slot it fills. */
function inSlots(words) {
  const places = Array.from(new Set(words.filter(word => !word.alternative && word.weight !== CORRECTED).map(word => word.at))).sort(
    (a, b) => a - b,
  );
  return words.map(word => ({ ...word, slot: Math.max(0, places.filter(place => place <= word.at).length - 1) }));
}

/** A text in which words are sought: folded, and each word of another script than Thai as its term. */
function sought(text) {
  const folded = fold(text);
  let terms = "",
    at = 0;
  for (const run of runs(folded)) {
    terms += folded.slice(at, run.start) + (run.kind === "other" ? stem(run.text) : run.text);
    at = run.end;
  }
  return terms + folded.slice(at);
}

/** Where a term stands in such a text. */
function occurrences(term, text) {
  const found = [],
    whole = !THAI.test(term);
  for (let at = text.indexOf(term); at >= 0 && found.length < 40; at = text.indexOf(term, at + 1))
    if (!whole || (!isWordLetter(text[at - 1]) && !isWordLetter(text[at + term.length]))) found.push(at);
  return found;
}

const isWordLetter = letter => letter !== undefined && !THAI.test(letter) && /[\p{L}\p{N}]/u.test(letter);

/**
 * What a section earns for words that stand side by side as in the query, or near; most for all of them in a row.
 * @param sequence the words in the order of the query
 * @param texts the fields of the section, as sought() makes them
 */
function adjacency(sequence, texts, rarity) {
  const all = sequence.reduce((sum, word) => sum + rarity(word), 0);
  let bonus = 0,
    whole = false;
  for (const text of texts) {
    const places = sequence.map(word => occurrences(word, text));
    let chains = new Map(),
      longest = 0;
    for (let i = 0; i + 1 < sequence.length; i++) {
      const next = new Map(),
        second = new Set(places[i + 1]),
        gap = THAI.test(sequence[i]) ? 2 : 5;
      let adjacent = 0,
        near = 0;
      for (const at of places[i]) {
        let beside = -1;
        for (let g = 0; g <= gap && beside < 0; g++) if (second.has(at + sequence[i].length + g)) beside = at + sequence[i].length + g;
        if (beside >= 0) {
          adjacent++;
          const chain = (chains.get(at) ?? rarity(sequence[i])) + rarity(sequence[i + 1]);
          next.set(beside, chain);
          longest = Math.max(longest, chain);
        } else if (places[i + 1].some(other => Math.abs(other - at) < NEAR)) near++;
      }
      chains = next;
      const worth = 2.2 * Math.min(rarity(sequence[i]), rarity(sequence[i + 1]));
      if (adjacent) bonus += (BESIDE * worth * adjacent) / (1.2 + adjacent);
      else if (near) bonus += (AROUND * worth * near) / (1.2 + near);
    }
    if (longest >= all * 0.999) {
      bonus += IN_A_ROW * all;
      whole = true;
    }
  }
  return { bonus, whole };
}

// ---- Showing ----

/** Where terms stand in a text as it is written: [[start, end, term], ...] in order. */
function marksIn(text, terms, reader) {
  const { folded, places } = foldWithPlaces(text),
    marks = [],
    wanted = new Set(terms);
  const add = (start, end, term) => marks.push([places[start], written(places, end), term]);
  for (const run of runs(folded)) {
    if (run.kind !== "thai") {
      const term = run.kind === "other" ? stem(run.text) : run.text;
      if (wanted.has(term)) add(run.start, run.end, term);
      continue;
    }
    const inside = terms.filter(term => run.text.includes(term));
    if (!inside.length) continue;
    const words = reader.cut(run, false).words;
    for (const word of words) if (wanted.has(word.text)) add(word.at, word.at + word.typed.length, word.text);
    for (const term of inside) for (const [start, end] of acrossWords(term, run, words)) add(start, end, term);
  }
  return marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/** Where a term stands in a run that is cut otherwise here than where the index met it: not inside one longer word. */
function acrossWords(term, run, words) {
  const found = [],
    edges = new Set(words.flatMap(word => [word.at, word.at + word.typed.length]));
  for (let at = run.text.indexOf(term); at >= 0; at = run.text.indexOf(term, at + term.length)) {
    const start = run.start + at,
      end = start + term.length;
    const isWord = words.some(word => word.at <= start && word.at + word.typed.length >= end);
    if (!isWord && (edges.has(start) || edges.has(end))) found.push([start, end]);
  }
  return found;
}

/** The end in the written text: behind all that was folded into the last character. */
function written(places, end) {
  let at = end;
  while (at < places.length - 1 && places[at] === places[end - 1]) at++;
  return places[at];
}

/** A text in segments, [text, 1] where it is to be marked and [text, 0] elsewhere; neighbouring words are one mark. */
function segments(text, marks, from = 0, to = text.length) {
  const cut = [];
  let at = from;
  const push = (end, marked) => {
    if (end <= at) return;
    const last = cut.at(-1);
    if (last && last[1] === marked) last[0] += text.slice(at, end);
    else cut.push([text.slice(at, end), marked]);
    at = end;
  };
  for (const [start, end] of marks) {
    if (start >= to) break;
    if (end <= at) continue;
    push(Math.max(start, at), 0);
    push(Math.min(end, to), 1);
  }
  push(to, 0);
  return cut;
}

const EXCERPT = 170;

/** The stretch of a text in which most of what is sought stands, its words marked. */
function excerpt(text, terms, reader) {
  const flat = text.replace(/\n/g, " "),
    marks = marksIn(flat, terms, reader);
  let best = 0,
    start = 0;
  marks.forEach(([from], i) => {
    const seen = new Set();
    for (let k = i; k < marks.length && marks[k][1] - from <= EXCERPT * 0.8; k++) seen.add(marks[k][2]);
    const worth = Array.from(seen).reduce((sum, term) => sum + reader.index.rarity(term), 0);
    if (worth > best + 1e-9) {
      best = worth;
      start = from;
    }
  });
  const from = start < EXCERPT * 0.5 ? 0 : edge(flat, start - 40, start, reader);
  const to = flat.length - from <= EXCERPT * 1.2 ? flat.length : edge(flat, from + EXCERPT - 20, from + EXCERPT, reader);
  const cut = segments(flat, marks, from, to);
  if (from > 0) cut.unshift(["… ", 0]);
  if (to < flat.length) cut.push([" …", 0]);
  return cut;
}

/** A good place to cut a text between two others: behind a space, or else between two words, or at least between clusters of letters. */
function edge(text, from, to, reader) {
  const space = text.indexOf(" ", from);
  if (space >= 0 && space < to) return space + 1;
  let start = from,
    end = from;
  while (start > 0 && isThaiLetter(text[start - 1])) start--;
  while (end < text.length && isThaiLetter(text[end])) end++;
  const run = text.slice(start, end),
    asWritten = fold(run) === run;
  const word = asWritten && reader.cut({ text: run, start }, false).words.find(word => word.at >= from);
  if (word && word.at <= to) return word.at;
  let at = start;
  while (at < from) at = start + clusterEnd(run, at - start);
  return Math.min(at, Math.max(from, to));
}

const isThaiLetter = letter => /[\u0E01-\u0E2E\u0E30-\u0E3A\u0E40-\u0E45\u0E47-\u0E4E]/.test(letter);

/** How many letters must be changed, added or taken away to make one word of another: V. I. Levenshtein, 1966. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length];
}

// ---- The engine ----

/** The texts of the pages, fetched when they are asked for, each file once. */
class Texts {
  constructor(index, { folder, files }, load) {
    const pages = [];
    index.chunks.forEach((count, chunk) => {
      for (let place = 0; place < count; place++) pages.push({ chunk, place });
    });
    this.pages = pages;
    this.chunks = new Map();
    this.fetch = chunk => load(`${folder}/${chunk}.json`).then(JSON.parse);
    this.count = files;
  }

  chunk(number) {
    if (!this.chunks.has(number)) this.chunks.set(number, this.fetch(number));
    return this.chunks.get(number);
  }

  /** A page as [title, [id, heading, text], ...]. */
  async page(number) {
    const { chunk, place } = this.pages[number];
    return (await this.chunk(chunk))[place];
  }
}

const PREFETCHED = 10;
const SHOWN_SECTIONS = 3;
/** A page counts so much more when all its sections together hold the whole query. */
const TOGETHER = 0.2;

/** A page is found when it holds this share of what the fullest page holds, or weighs this share of what the best one weighs. */
const FULL_ENOUGH = 0.3,
  HEAVY_ENOUGH = 0.4;

class Engine {
  constructor(language, packed, texts) {
    this.language = language;
    this.index = new Index(packed);
    this.reader = new Reader(this.index);
    this.texts = texts;
    this.pages = packed.pages.map(([key, path, type, audience, initiative, sections]) => ({
      key,
      path: path || key + ".html",
      filters: { type: [type], audience, initiative },
      sections,
    }));
    this.pageOf = [];
    this.firstOf = [];
    this.pages.forEach((page, number) => {
      this.firstOf.push(this.pageOf.length);
      for (let i = 0; i < page.sections; i++) this.pageOf.push(number);
    });
    this.fields = new Map();
  }

  /** A query, read, and the sections that hold the words as they were typed. */
  weigh(query, includes) {
    const reading = this.reader.read(query);
    const completions = /\s$/.test(query) ? [] : this.reader.completions(reading);
    const all = inSlots([...reading.words, ...reading.corrected, ...completions]);
    const exact = telling(
      all.filter(word => word.weight !== CORRECTED || !reading.corrected.some(other => other.text === word.text && other.at === word.at)),
      this.index,
    );
    return { reading, all, exact, ranking: new Ranking(this.index, exact, includes) };
  }

  async rank(query, includes) {
    const { reading, all, exact, ranking } = this.weigh(query, includes);
    const sequence = inOrder(reading.words);
    const first = await this.rerank(sequence, ranking);
    if (!reading.corrected.length || (first.whole && !reading.suggests)) return { reading, words: exact, ...first };
    const words = telling(
      all.map(word => (word.doubtful ? { ...word, weight: DOUBTED } : word)),
      this.index,
    );
    return { reading, words, ...(await this.rerank(inOrder(reading.fixed), new Ranking(this.index, words, includes))) };
  }

  /** The found sections, the best of them sorted anew by how near the words of the query stand. */
  async rerank(sequence, ranking) {
    const { scores, slots, found } = ranking;
    if (sequence.length < 2 || !found.length) return { scores, slots, found, whole: false };
    const rarity = word => Math.min(this.index.rarity(word), COMMON.has(word) ? MOST_OF_COMMON : Infinity),
      top = found.slice(0, RERANKED);
    let whole = false;
    const better = new Map();
    for (const [section, texts] of await Promise.all(top.map(async section => [section, await this.soughtIn(section)]))) {
      const earned = adjacency(sequence, texts, rarity);
      better.set(section, scores[section] + earned.bonus);
      whole ||= earned.whole;
    }
    top.sort((a, b) => better.get(b) - better.get(a) || a - b);
    if (top.length) whole = whole && adjacency(sequence, await this.soughtIn(top[0]), rarity).whole;
    for (const [section, score] of better) scores[section] = score;
    return { scores, slots, found: top.concat(found.slice(RERANKED)), whole };
  }

  /** The fields of a section as words are sought in them. */
  async soughtIn(section) {
    if (!this.fields.has(section)) {
      const { title, heading, text } = await this.section(section);
      this.fields.set(section, [title, heading, text].map(sought));
    }
    return this.fields.get(section);
  }

  async section(number) {
    const page = this.pageOf[number],
      [title, ...sections] = await this.texts.page(page);
    const [id, heading, text] = sections[number - this.firstOf[page]];
    return { title, id, heading, text };
  }

  url(page, id, title) {
    return `${this.language}/${page.path}${id ? "#" + id : ""}`;
  }

  async search(query, { limit = 10 } = {}) {
    const { pages } = await this.find(query, { limit });
    return pages.flatMap(({ key, url, title }) => ({ key, url, title: title.map(([text]) => text).join("") }));
  }

  /** The pages found, best first, each with its best sections; see docs/search.md for all that comes with them. */
  async find(query, { limit = 10, filters = {} } = {}) {
    const chosen = Object.entries(filters).filter(([, values]) => values?.length);
    const passes = (page, without) =>
      chosen.every(([name, values]) => name === without || page.filters[name].some(value => values.includes(value)));
    const all = await this.rank(query);
    const ranked = chosen.length ? await this.rank(query, section => passes(this.pages[this.pageOf[section]])) : all;
    const pages = this.enough(ranked);
    return {
      total: pages.length,
      pages: await Promise.all(pages.slice(0, limit).map(page => this.show(page, ranked.words))),
      facets: this.facets(this.enough(all), passes),
      instead: ranked.reading.instead ?? null,
      suggestion: ranked.reading.suggests ? await this.corrected(ranked) : null,
      words: Array.from(new Set(ranked.words.map(word => word.text))),
      likely: pages.length || chosen.length ? [] : await this.likely(query),
    };
  }

  /** The pages that hold enough of the query, best first, each with its sections. */
  enough({ found, scores, slots, words }) {
    const worth = [];
    for (const word of words) worth[slotOf(word)] = Math.max(worth[slotOf(word)] ?? 0, this.index.rarity(word.text));
    const all = worth.reduce((sum, rarity) => sum + rarity, 0);
    const held = new Map();
    for (const section of found) {
      const number = this.pageOf[section];
      if (!held.has(number)) held.set(number, { page: this.pages[number], number, sections: [], slots: 0, score: scores[section] });
      held.get(number).sections.push(section);
      held.get(number).slots |= slots[section];
    }
    const pages = Array.from(held.values());
    for (const page of pages) {
      page.share = worth.reduce((sum, rarity, slot) => ((page.slots >>> slot) & 1 ? sum + rarity : sum), 0) / all;
      page.score *= 1 + TOGETHER * page.share;
    }
    pages.sort((a, b) => b.score - a.score);
    const best = pages.length ? pages[0].score : 0,
      most = Math.max(0, ...pages.map(page => page.share));
    return pages.filter(page => page.share >= FULL_ENOUGH * most || page.score >= HEAVY_ENOUGH * best);
  }

  /** For each value that pages can be filtered by, how many there would be with it. */
  facets(pages, passes) {
    const facets = { type: {}, audience: {}, initiative: {} };
    for (const { page } of pages)
      for (const [name, values] of Object.entries(page.filters))
        if (passes(page, name)) for (const value of values) facets[name][value] = (facets[name][value] ?? 0) + 1;
    return facets;
  }

  async show({ page, sections }, words) {
    const terms = words.map(word => word.text),
      shown = [];
    let title = "";
    for (const section of sections.slice(0, SHOWN_SECTIONS)) {
      const part = await this.section(section);
      title = part.title;
      shown.push({
        url: this.url(page, part.id),
        heading: this.marked(part.heading, terms),
        excerpt: excerpt(part.text, terms, this.reader),
      });
    }
    return { key: page.key, url: shown[0].url, title: this.marked(title, terms), type: page.filters.type[0], sections: shown };
  }

  marked(text, terms) {
    return segments(text, marksIn(text, terms, this.reader));
  }

  /** Texts in segments, [[text, 0 or 1], ...], the words marked that find() gave back. */
  async mark(texts, words) {
    return texts.map(text => this.marked(text, words));
  }

  /** The query with its slips mended, as a person would write it; null when there is nothing to mend. */
  async corrected({ reading: { folded, fixed }, found }) {
    let text = "",
      at = 0;
    for (const word of fixed) {
      if (word.alternative) continue;
      text += folded.slice(at, word.at) + (word.weight === CORRECTED ? await this.spelt(word, found) : word.typed);
      at = word.at + word.typed.length;
    }
    text += folded.slice(at);
    return text === folded ? null : text.replaceAll(GUARD, "").trim();
  }

  /** A mended word as it is written where it was found, for the index has only the stems of English words; as typed if that is another word. */
  async spelt({ text: term, typed }, found) {
    if (THAI.test(term)) return term;
    const written = new Set();
    for (const section of found.slice(0, RERANKED)) {
      const { title, heading, text } = await this.section(section);
      for (const run of runs(fold(`${title} ${heading} ${text}`))) if (stem(run.text) === term) written.add(run.text);
    }
    const nearest = Array.from(written, word => [distance(word, typed), word]).sort(([a], [b]) => a - b)[0];
    return nearest?.[0] <= 2 ? nearest[1] : typed;
  }

  /** For a query of which nothing is known: the pages whose titles share most letters with it. */
  async likely(query) {
    const grams = text => new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => text.slice(i, i + 3)));
    const sought = grams(fold(query).trim());
    if (!sought.size || this.texts.count > PREFETCHED) return [];
    const alike = await Promise.all(
      this.pages.map(async (page, number) => {
        const [title] = await this.texts.page(number),
          held = grams(fold(title));
        return { url: this.url(page, ""), title, shared: Array.from(sought).filter(gram => held.has(gram)).length / sought.size };
      }),
    );
    return alike
      .filter(page => page.shared > 0.2)
      .sort((a, b) => b.shared - a.shared)
      .slice(0, 3)
      .map(({ url, title }) => ({ url, title }));
  }

  /** How many pages hold the words of a query; needs none of the texts. */
  async count(query) {
    const { exact, ranking } = this.weigh(query);
    return this.enough({ ...ranking, words: exact }).length;
  }
}

/**
 * Opens the search of a language.
 * @param manifest the parsed search/manifest.json
 * @param load gives a file of the folder search/ as text
 */
export async function openSearch({ language, manifest, load }) {
  const files = manifest.languages[language];
  // A small site's texts come along at once: they are wanted as soon as anything is found.
  const early =
    files.texts.files <= PREFETCHED ? Array.from({ length: files.texts.files }, (_, i) => load(`${files.texts.folder}/${i}.json`)) : [];
  early.forEach(text => text.catch(() => {}));
  const packed = JSON.parse(await load(files.index));
  const texts = new Texts(packed, files.texts, path => early[/(\d+)\.json$/.exec(path)[1]] ?? load(path));
  return new Engine(language, packed, texts);
}

/**
 * Answers questions in any language: ask('find', 'th', query, options). The search of a language is opened when it is first asked, or by 'open'.
 * @param load gives a file of the folder search/ as text
 */
export function desk({ manifest, load }) {
  const engines = new Map();
  const engine = language => {
    if (!engines.has(language)) {
      const opened = openSearch({ language, manifest, load });
      engines.set(language, opened);
      opened.catch(() => engines.delete(language));
    }
    return engines.get(language);
  };
  return async (what, language, ...values) => {
    const opened = await engine(language);
    return what === "open" ? undefined : opened[what](...values);
  };
}

// In a worker, this module answers messages: first { begin: { manifest, base, language } }, then { id, question } by { id, value } or { id, error }.
if (typeof WorkerGlobalScope === "function" && self instanceof WorkerGlobalScope) {
  const load = async (path, base) => {
    const answer = await fetch(new URL(path, base));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
  let ask;
  let asked = false;
  addEventListener("message", async ({ data: { begin, id, question } }) => {
    if (begin) {
      ask = desk({ manifest: begin.manifest, load: path => load(path, begin.base) });
      // The first query is answered as fast as the next ones when everything was done once before.
      ask("open", begin.language)
        .then(() => asked || ask("find", begin.language, "license อนุญาต"))
        .catch(() => {});
      return;
    }
    asked ||= question[0] !== "open";
    try {
      postMessage({ id, value: await ask(...question) });
    } catch (error) {
      postMessage({ id, error: String(error) });
    }
  });
}
