"use strict";
(() => {
  const form = document.getElementById("filters");
  const rows = [...document.querySelectorAll("tbody tr")].map((row) => ({
    row,
    section: row.closest("section"),
    breaks: row.dataset.breaks,
    kind: row.dataset.kind,
    tags: JSON.parse(row.dataset.tags),
    text: row.textContent.toLowerCase(),
  }));
  const fields = ["platform", "tag", "kind", "text"].filter((name) => form.elements[name]);
  const boxes = [...form.querySelectorAll("[name=breaks]")];

  const show = () => {
    const wanted = Object.fromEntries(fields.map((name) => [name, form.elements[name].value]));
    const breaks = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
    const left = new Map();
    for (const each of rows) {
      const fits =
        breaks.has(each.breaks) &&
        (!wanted.platform || each.section.dataset.platform === wanted.platform) &&
        (!wanted.tag || each.tags.includes(wanted.tag)) &&
        (!wanted.kind || each.kind === wanted.kind) &&
        words.every((word) => each.text.includes(word));
      each.row.hidden = !fits;
      left.set(each.section, (left.get(each.section) || 0) + (fits ? 1 : 0));
    }
    let sum = 0;
    for (const [section, number] of left) {
      section.hidden = number === 0;
      sum += number;
    }
    document.getElementById("shown").textContent = `${sum} of ${rows.length} shown`;
    document.getElementById("none").hidden = sum > 0 || rows.length === 0;
    const kept = new URLSearchParams();
    for (const name of fields) if (wanted[name]) kept.set(name, wanted[name]);
    if (breaks.size < boxes.length) kept.set("breaks", [...breaks].join(","));
    // The address names what is shown, so that it can be passed on.
    history.replaceState(null, "", kept.size ? `#${kept}` : location.pathname + location.search);
  };

  const read = () => {
    const kept = new URLSearchParams(location.hash.slice(1));
    for (const name of fields) form.elements[name].value = kept.get(name) || "";
    const breaks = kept.has("breaks") ? kept.get("breaks").split(",") : boxes.map((box) => box.value);
    for (const box of boxes) box.checked = breaks.includes(box.value);
    show();
  };

  const theme = document.getElementById("theme");
  theme.hidden = false;
  theme.addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.classList.contains("dark") ||
      (!root.classList.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches);
    root.classList.remove("dark", "light");
    root.classList.add(dark ? "light" : "dark");
  });

  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show));
  window.addEventListener("hashchange", read);
  window.addEventListener("beforeprint", () => {
    for (const each of document.querySelectorAll("details")) each.open = true;
  });
  read();
})();
