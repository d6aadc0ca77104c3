// In a demonstration, fills the log-in form with the account somebody wants to try.
for (const button of document.querySelectorAll(".tryable button[data-username]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const form = document.querySelector("form[action$='/login']");
    form.elements.username.value = button.dataset.username;
    form.elements.password.value = button.dataset.password;
    form.querySelector("button[type=submit]").focus();
    form.scrollIntoView({ block: "center" });
  });
}
