"use strict";

// Esc hides the explanation of a term until it is left (WCAG 2.2, 1.4.13), and folds what the header has unfolded.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const term of document.querySelectorAll(".term:hover, .term:focus-within")) {
    term.classList.add("term-hidden");
  }
  for (const unfolded of document.querySelectorAll(".site-header details[open]")) fold(unfolded);
});

function fold(details) {
  const within = details.contains(document.activeElement);
  details.open = false;
  if (within) details.querySelector("summary").focus();
}

for (const term of document.querySelectorAll(".term")) {
  const shown = () => term.matches(":hover, :focus-within");
  // Not at once: a term whose explanation vanishes under the pointer still counts as hovered for a moment.
  const left = () => setTimeout(() => shown() || term.classList.remove("term-hidden"), 300);
  term.addEventListener("pointerleave", left);
  term.addEventListener("focusout", left);
}

// A table that is not wider than the page needs no stop for the keyboard.
const stops = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
for (const table of document.querySelectorAll(".table[tabindex]")) stops.observe(table);
