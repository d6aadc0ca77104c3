// Every page: focus on the error summary, one send per press, print.
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

// data-print: the button appears where a script can print.
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

// data-picks="id": writing in a text picks the choice that it belongs to.
document.addEventListener("input", (event) => {
  const choice = event.target.dataset && event.target.dataset.picks && document.getElementById(event.target.dataset.picks);
  if (choice) {
    choice.checked = true;
  }
});

// data-reveals="id": shows what is typed into a password field; hidden again before it is sent, for password managers.
document.querySelectorAll("[data-reveals]").forEach((button) => {
  const field = document.getElementById(button.dataset.reveals);
  const show = (shown) => {
    field.type = shown ? "text" : "password";
    button.firstElementChild.textContent = shown ? "Ẩn" : "Hiện";
  };
  button.hidden = false;
  button.addEventListener("click", () => show(field.type === "password"));
  field.form.addEventListener("submit", () => show(false));
});

// data-answers-post: in the history it has the place of the page that showed the form, so that Back never sends it again.
if (document.querySelector("[data-answers-post]")) {
  const ours = document.referrer.startsWith(location.origin + "/");
  history.replaceState(history.state, "", ours ? document.referrer : location.href);
}
