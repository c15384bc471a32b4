// What a reader can do beside reading: copy a sample, choose light or dark, open the navigation where it is folded away.
"use strict";
{
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

  // Copies

  /** @param {string} text */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Not every browser lets a page on a disk do so.
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  }

  for (const sample of document.querySelectorAll(".sample-code")) {
    const button = sample.querySelector("button");
    const code = sample.querySelector("code");
    if (!button || !code) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await copy(code.textContent ?? "");
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = "Copy"), 1500);
    });
  }

  // Light and dark

  const themeButton = need(".theme", HTMLButtonElement);
  const darkness = matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    return (document.documentElement.dataset["theme"] ?? (darkness.matches ? "dark" : "light")) === "dark";
  }

  function nameTheme() {
    themeButton.textContent = isDark() ? "Light" : "Dark";
    themeButton.setAttribute("aria-label", isDark() ? "Light theme" : "Dark theme");
  }

  themeButton.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset["theme"] = theme;
    nameTheme();
    try {
      localStorage.setItem("specwright-theme", theme);
    } catch {
      // It holds for this page.
    }
  });
  darkness.addEventListener("change", nameTheme);
  nameTheme();
  themeButton.hidden = false;

  // Navigation

  const menu = need(".menu", HTMLButtonElement);
  const navigation = need("#page-navigation", HTMLElement);

  /** @param {boolean} isOpen */
  function openMenu(isOpen) {
    navigation.classList.toggle("open", isOpen);
    menu.setAttribute("aria-expanded", String(isOpen));
  }

  menu.addEventListener("click", () => openMenu(!navigation.classList.contains("open")));
  navigation.addEventListener("click", (event) => {
    if (event.target instanceof HTMLAnchorElement) openMenu(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !navigation.classList.contains("open")) return;
    openMenu(false);
    menu.focus();
  });

  const current = navigation.querySelector("[aria-current]");
  if (current instanceof HTMLElement) navigation.scrollTop = current.offsetTop - navigation.clientHeight / 3;

  /** The method that is being read stands out among its links. */
  const links = new Map(
    [...navigation.querySelectorAll(".method-link")].map((link) => [
      decodeURIComponent((link.getAttribute("href") ?? "").slice(1)),
      link,
    ]),
  );
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) links.get(target.id)?.classList.toggle("here", isIntersecting);
    },
    { rootMargin: "-20% 0px -60% 0px" },
  );
  for (const section of document.querySelectorAll("section.method")) observer.observe(section);
}
