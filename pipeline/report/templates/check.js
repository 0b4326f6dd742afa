"use strict";
{
  const form = document.getElementById("filters");
  const tables = [...document.querySelectorAll("table.findings")];
  const rows = tables.flatMap((table) => [...table.tBodies[0].rows]);
  const names = { severity: "level", check: "check", page: "page", locale: "locale" };

  const matches = (row, wanted) =>
    Object.entries(names).every(([name, key]) => !wanted.get(name) || row.dataset[key] === wanted.get(name)) &&
    row.textContent.toLowerCase().includes((wanted.get("text") || "").trim().toLowerCase());

  const filter = () => {
    const wanted = new FormData(form);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !matches(row, wanted);
      shown += row.hidden ? 0 : 1;
    }
    document.getElementById("shown").textContent = `${shown} of ${rows.length} shown`;
  };

  const sort = (table, head) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const key = head.dataset.key;
    const order = (a, b) => (a.dataset[key] < b.dataset[key] ? -1 : a.dataset[key] > b.dataset[key] ? 1 : 0);
    const sorted = [...table.tBodies[0].rows].sort((a, b) => (down ? order(b, a) : order(a, b)));
    table.tBodies[0].append(...sorted);
  };

  for (const table of tables) {
    for (const head of table.tHead.rows[0].cells) {
      if (!head.dataset.key) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, head));
      head.append(button);
    }
  }
  if (form) {
    form.hidden = false;
    form.addEventListener("input", filter);
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("submit", (event) => event.preventDefault());
    filter();
  }
}
