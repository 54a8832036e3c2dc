// The reader's choice of light or dark, set before anything is drawn; without one the system's counts.
try {
  const chosen = localStorage.getItem("chancery.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // no storage: the system's choice
}
