// Before anything is shown: what the reader has chosen last, where the browser keeps it.
document.documentElement.classList.add("scripted");
try {
  const theme = localStorage.getItem("specwright-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
} catch {
  // A browser may keep nothing of a page; then the system's choice holds.
}
