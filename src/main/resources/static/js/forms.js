// Forms and lists: focus on the error summary, one send per press, whole rows that lead somewhere, select all, print.
const summary = document.querySelector("[data-focus]");
if (summary) {
  summary.focus();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(".error-summary a[href^='#']");
  const field = link && document.getElementById(link.getAttribute("href").slice(1));
  if (field) {
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    field.focus();
  }
  if (event.target.closest("[data-print]")) {
    event.preventDefault();
    window.print();
  }
});

// The second of two presses does nothing; the server would see that it is the same send anyway.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.target) {
    return;
  }
  if (form.dataset.sending) {
    event.preventDefault();
    return;
  }
  form.dataset.sending = "yes";
  form.querySelectorAll("button[type=submit]").forEach((button) => button.setAttribute("aria-busy", "true"));
  setTimeout(() => release(form), 8000);
});

function release(form) {
  delete form.dataset.sending;
  form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
}

window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sending]").forEach(release));

// data-row-click: the first link of the row answers for the whole row.
document.addEventListener("click", (event) => {
  const row = event.target.closest("[data-row-click]");
  if (!row || event.target.closest("a, button, input, select, textarea, label, summary") || String(window.getSelection())) {
    return;
  }
  const link = row.querySelector("a[href]");
  if (link && (event.ctrlKey || event.metaKey)) {
    window.open(link.href, "_blank", "noopener");
  } else if (link) {
    link.click();
  }
});

// data-select-all="name": ticks every box of that name in the same form or page.
document.addEventListener("change", (event) => {
  const name = event.target.dataset && event.target.dataset.selectAll;
  if (!name) {
    return;
  }
  const area = event.target.form || document;
  area.querySelectorAll("input[type=checkbox][name='" + CSS.escape(name) + "']:not(:disabled)").forEach((box) => {
    if (box.checked !== event.target.checked) {
      box.checked = event.target.checked;
      box.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
});

// data-picks="id": writing in a text picks the choice that it belongs to.
document.addEventListener("input", (event) => {
  const choice = event.target.dataset && event.target.dataset.picks && document.getElementById(event.target.dataset.picks);
  if (choice) {
    choice.checked = true;
  }
});
