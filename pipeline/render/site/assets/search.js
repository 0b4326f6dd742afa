"use strict";
// Searches the pages of one locale in the browser. `searchIndex` comes from search-index.js, which is loaded before;
// its texts are data: they reach the page as text nodes only. Node can load the matching without a page, for tests.
{
  const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
  const NUMBER = /^\p{N}+$/u;
  const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
  const MARKS = /[\u0300-\u036f\u05b0-\u05c7\u0640\u064b-\u065f\u0670]/g; // Latin and Greek accents, Hebrew and Arabic points
  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" };
  const LEVELS = { exact: 1, form: 0.9, start: 0.6, inside: 0.4 };
  const WEIGHTS = { title: 5, heading: 3, text: 1 };
  const MOST = { words: 12, listed: 100, pages: 50, sections: 3 };
  const SNIPPET = { length: 180, before: 50 };

  const words = (text) => [...text.matchAll(WORD)].map((match) => match[0].toLowerCase());
  const bare = (word) =>
    word.replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter]).normalize("NFKD").replace(MARKS, "");

  /** Return the part that the forms of a word share, of four letters at least. */
  const stem = (word, endings) => {
    const ending = endings.find((each) => word.endsWith(each) && word.length >= each.length + 4);
    return ending && !/\p{N}/u.test(word) ? word.slice(0, -ending.length) : word;
  };

  /** Return how a word is compared: in the spelling that stands for others ("ä" as "ae"), and without marks ("ä" as "a"). */
  const forms = (word, { spellings, endings }) => {
    const letters = word.normalize("NFC");
    const spelled = bare(Object.entries(spellings).reduce((text, [from, to]) => text.replaceAll(from, to), letters));
    return [...new Set([spelled, bare(letters)])].map((text) => ({ text, stem: stem(text, endings) }));
  };

  const compare = (found, wanted, isWhole) => {
    if (found.text === wanted.text) return LEVELS.exact;
    if (isWhole) return 0;
    if (found.stem === wanted.stem) return LEVELS.form;
    const parts = wanted.stem.length > 4 ? [wanted.text, wanted.stem] : [wanted.text]; // "lebe" is no part of "Leber"
    if (parts.some((part) => found.text.startsWith(part))) return LEVELS.start;
    const isLong = wanted.text.length > 3 || UNSPACED.test(wanted.text);
    return isLong && parts.some((part) => found.text.includes(part)) ? LEVELS.inside : 0;
  };

  /** Return how well a word of the pages matches one of the query, 0 to 1. Numbers and single letters match as a whole. */
  const level = (found, wanted, word) => {
    const isWhole = NUMBER.test(word) || (word.length === 1 && !UNSPACED.test(word));
    const last = Math.max(found.length, wanted.length) - 1;
    const first = compare(found[0], wanted[0], isWhole);
    return last ? Math.max(first, compare(found[found.length - 1], wanted[wanted.length - 1], isWhole)) : first;
  };

  /** Return an index ready for queries: the words of the pages, each with the numbers of the sections it stands in. */
  const prepare = (index) => {
    const known = new Map();
    const sections = [];
    const add = (text, field, number) => {
      for (const word of words(text)) {
        if (!known.has(word)) known.set(word, { forms: forms(word, index), title: [], heading: [], text: [] });
        known.get(word)[field].push(number);
      }
    };
    index.pages.forEach((page, pageNumber) => {
      add(page.title, "title", pageNumber);
      page.sections.forEach((section, at) => {
        add(section.heading, "heading", sections.length);
        add(section.text, "text", sections.length);
        sections.push({ ...section, page, pageNumber, isFirst: at === 0 });
      });
    });
    return { index, known, sections };
  };

  /** Return how well a word of the query is found in each title, heading and text; its forms go into `matched`. */
  const lookUp = ({ index, known, sections }, word, matched) => {
    const best = { title: new Float32Array(index.pages.length) };
    for (const field of ["heading", "text", "count"]) best[field] = new Float32Array(sections.length);
    const wanted = forms(word, index);
    for (const [text, entry] of known) {
      const found = level(entry.forms, wanted, word);
      if (!found) continue;
      matched.set(text, (matched.get(text) || new Set()).add(word));
      for (const field of Object.keys(WEIGHTS))
        for (const number of entry[field]) best[field][number] = Math.max(best[field][number], found);
      for (const number of entry.text) best.count[number] += 1;
    }
    const places = sections.filter((_, number) => best.heading[number] || best.text[number]).length;
    return { ...best, rarity: Math.log(1 + sections.length / Math.max(1, places)) };
  };

  /** Return what a section is worth, 0 where a word is missing or none but those of the page's title is there. */
  const worth = (section, number, found) => {
    let [sum, own] = [0, section.isFirst];
    for (const { title, heading, text, count, rarity } of found) {
      const here = heading[number] * WEIGHTS.heading + text[number] * (0.5 + (0.5 * count[number]) / (count[number] + 2));
      if (!here && !title[section.pageNumber]) return 0;
      own ||= here > 0;
      sum += rarity * (here + title[section.pageNumber] * WEIGHTS.title);
    }
    return own ? sum : 0;
  };

  /** Return the pages found for a query, best first, with their sections, and the number of all sections found. */
  const find = (engine, query) => {
    const asked = [...new Set(words(query))];
    const telling = asked.filter((word) => !engine.index.ignored.includes(word));
    const wanted = (telling.length ? telling : asked).slice(0, MOST.words);
    const matched = new Map();
    const found = wanted.map((word) => lookUp(engine, word, matched));
    const scored = wanted.length ? engine.sections.map((each, at) => ({ ...each, score: worth(each, at, found) })) : [];
    const hits = scored.filter((each) => each.score).sort((a, b) => b.score - a.score);
    const pages = new Map();
    for (const hit of hits) pages.set(hit.page, [...(pages.get(hit.page) || []), hit]);
    const shown = hits.length > MOST.listed ? MOST.sections : hits.length;
    const listed = [...pages].slice(0, MOST.pages).map(([page, own]) => ({ ...page, sections: own.slice(0, shown) }));
    return { pages: listed, number: hits.length, matched };
  };

  /** Return a text in pieces, those that match marked. */
  const pieces = (text, matched) => {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(WORD)) {
      if (!matched.has(match[0].toLowerCase())) continue;
      if (match.index > end) parts.push({ text: text.slice(end, match.index) });
      parts.push({ text: match[0], marked: true });
      end = match.index + match[0].length;
    }
    return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
  };

  /** Return the stretch of a text with the most words of the query, in pieces. */
  const snippet = (text, matched) => {
    const places = [...text.matchAll(WORD)]
      .map((match) => ({ at: match.index, asked: matched.get(match[0].toLowerCase()) }))
      .filter(({ asked }) => asked);
    const covered = ({ at }) => {
      const near = places.filter((other) => other.at >= at && other.at < at + SNIPPET.length - SNIPPET.before);
      return new Set(near.flatMap(({ asked }) => [...asked])).size;
    };
    const best = places.reduce((a, b) => (covered(b) > covered(a) ? b : a), places[0] || { at: 0 });
    const from = best.at > SNIPPET.before ? text.indexOf(" ", best.at - SNIPPET.before) + 1 || best.at : 0;
    const start = Math.min(from, best.at);
    const to = start + SNIPPET.length;
    const end = to < text.length ? Math.max(text.lastIndexOf(" ", to), best.at + 1) : text.length;
    const cut = `${start ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
    return pieces(cut, matched);
  };

  if (typeof module !== "undefined") module.exports = { prepare, find, pieces, snippet };

  const element = (name, ...children) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };
  const marked = (parts) => parts.map(({ text, marked }) => (marked ? element("mark", text) : text));

  const link = (address, id, parts) => {
    const made = element("a", ...marked(parts));
    made.href = `./${address}${id ? `#${encodeURIComponent(id)}` : ""}`; // "./": never another scheme
    return made;
  };

  const sectionItem = (page, { heading, id, text }, matched) => {
    const item = element("li");
    if (id && heading !== page.title) item.append(link(page.address, id, pieces(heading, matched)));
    if (text) item.append(element("p", ...marked(snippet(text, matched))));
    return item;
  };

  const pageItem = (page, matched) => {
    const items = page.sections.map((section) => sectionItem(page, section, matched)).filter((item) => item.firstChild);
    const item = element("li", element("h2", link(page.address, "", pieces(page.title, matched))));
    if (items.length) item.append(element("ul", ...items));
    if (page.language) item.lang = page.language;
    return item;
  };

  const start = () => {
    const [form, list, status] = ["form", "results", "status"].map((name) => document.getElementById(`search-${name}`));
    if (!form || typeof searchIndex === "undefined") return;
    const engine = prepare(searchIndex);
    const input = form.elements.namedItem("q");
    const asked = () => new URLSearchParams(location.search).get("q") || "";
    let [timer, isTyping] = [0, false];

    const say = (query, number) => {
      const values = { query, number: number.toLocaleString(searchIndex.language) };
      const text = number ? status.dataset.found : status.dataset.none;
      return text.replace(/\{(query|number)\}/g, (_, name) => values[name]);
    };
    const show = (query) => {
      const { pages, number, matched } = find(engine, query);
      list.replaceChildren(...pages.map((page) => pageItem(page, matched)));
      list.hidden = !pages.length;
      status.textContent = query ? say(query, number) : "";
    };
    /** Put the query into the address: what is typed in one go is one step of the history. */
    const remember = (query) => {
      if (query === asked()) return;
      const address = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
      history[isTyping ? "replaceState" : "pushState"](null, "", address);
      isTyping = true;
    };
    const search = () => {
      clearTimeout(timer);
      remember(input.value.trim());
      show(input.value.trim());
    };
    const restore = () => {
      clearTimeout(timer);
      isTyping = false;
      input.value = asked();
      show(asked().trim());
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(search, 150);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      search();
      isTyping = false;
    });
    window.addEventListener("popstate", restore);
    restore();
  };

  if (typeof document !== "undefined") start();
}
