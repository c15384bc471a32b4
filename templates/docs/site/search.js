// The search: `/` leads to it, the arrows and Enter through what it finds.
"use strict";
{
  /**
   * What it is, its name, what stands beside it, its place, and all other words that find it.
   *
   * @typedef {[kind: "guide" | "method" | "model", name: string, detail: string, place: string, words: string]} Entry
   */

  /**
   * @template {Element} Kind
   * @param {string} selector
   * @param {new () => Kind} kind
   * @returns {Kind}
   */
  function need(selector, kind) {
    const found = document.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  const root = document.body.dataset["root"] ?? "";

  const input = need("#page-search", HTMLInputElement);
  const results = need("#page-results", HTMLElement);
  const message = need("#page-status", HTMLElement);
  const mostShown = 30;

  /** @type {readonly Entry[]} */
  let entries = [];
  let isAsked = false;

  /** The index is a script of its own, which a page on a disk may load; it is not needed before somebody searches. */
  function loadIndex() {
    if (isAsked) return;
    isAsked = true;
    Object.assign(globalThis, {
      /** @param {readonly Entry[]} all */
      specwrightIndex(all) {
        entries = all;
        show();
      },
    });
    const script = document.createElement("script");
    script.src = `${root}search-index.js`;
    document.head.append(script);
  }

  /**
   * How well a word of the question fits: the name counts most, then path, then operationId and description.
   *
   * @param {Entry} entry
   * @param {string} word
   * @returns {number}
   */
  function score([, name, detail, , words], word) {
    const title = name.toLowerCase();
    const last = title.slice(title.lastIndexOf(".") + 1);
    if (title === word || last === word) return 100;
    if (last.startsWith(word)) return 70;
    if (title.startsWith(word)) return 60;
    if (title.includes(word)) return 50;
    if (detail.toLowerCase().includes(word)) return 30;
    const place = words.indexOf(word);
    if (place < 0) return 0;
    return place === 0 || ` ${words}`.includes(` ${word}`) ? 20 : 5;
  }

  /** @param {string} question */
  function search(question) {
    const asked = question
      .toLowerCase()
      .replace(/^client\./, "")
      .replace(/\(.*\)$/, "");
    const words = asked.split(/\s+/).filter((word) => word !== "");
    if (words.length === 0) return [];
    return entries
      .map((entry, order) => {
        // A model has the words of its methods in its name; who asks for these wants to call one.
        const bonus = entry[0] === "method" ? 15 : 0;
        const scores = words.map((word) => score(entry, word));
        const sum = scores.every((each) => each > 0) ? scores.reduce((all, each) => all + each, bonus) : 0;
        return { entry, order, sum };
      })
      .filter(({ sum }) => sum > 0)
      .sort(
        (one, other) => other.sum - one.sum || one.entry[1].length - other.entry[1].length || one.order - other.order,
      )
      .map(({ entry }) => entry);
  }

  /** @param {Entry} entry @param {number} index */
  function option([kind, name, detail, place], index) {
    const link = document.createElement("a");
    const code = document.createElement("code");
    const more = document.createElement("span");
    link.className = "found";
    link.id = `page-result-${index}`;
    link.href = root + place;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    code.textContent = name;
    more.textContent = kind === "method" ? detail : kind === "model" ? "model" : "guide";
    link.append(code, more);
    return link;
  }

  function show() {
    const question = input.value.trim();
    const found = search(question);
    const shown = found.slice(0, mostShown).map(option);
    results.replaceChildren(...shown);
    const isOpen = question !== "" && entries.length > 0 && document.activeElement === input;
    results.hidden = !isOpen || shown.length === 0;
    input.setAttribute("aria-expanded", String(!results.hidden));
    message.textContent = isOpen ? (found.length === 1 ? "1 result" : `${found.length || "No"} results`) : "";
    message.className = isOpen && found.length === 0 ? "nothing-found" : "unseen";
    choose(0);
  }

  /** @param {number} index */
  function choose(index) {
    const options = [...results.children];
    const chosen = options[(index + options.length) % (options.length || 1)];
    for (const each of options) each.setAttribute("aria-selected", String(each === chosen));
    if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
    else input.removeAttribute("aria-activedescendant");
    if (!results.hidden) chosen?.scrollIntoView({ block: "nearest" });
  }

  function chosenIndex() {
    return [...results.children].findIndex((each) => each.getAttribute("aria-selected") === "true");
  }

  function close() {
    results.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    message.textContent = "";
    message.className = "unseen";
  }

  input.addEventListener("focus", () => {
    loadIndex();
    show();
  });
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosenIndex() + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") {
      const chosen = results.children[chosenIndex()];
      if (!results.hidden && chosen instanceof HTMLAnchorElement) {
        chosen.click();
        input.blur();
      }
    } else if (event.key === "Escape") {
      if (results.hidden) input.blur();
      close();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !input.parentElement?.contains(event.target)) close();
  });
  results.addEventListener("click", () => {
    close();
    input.blur();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  need(".search", HTMLElement).hidden = false;
}
