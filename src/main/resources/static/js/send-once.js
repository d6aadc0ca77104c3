// Sends a rescued form by itself, once; the button remains for whoever has no JavaScript or comes back.
document.querySelectorAll("form[data-send-once]").forEach((form) => {
  const mark = "sent-" + form.dataset.sendOnce;
  if (!sessionStorage.getItem(mark)) {
    sessionStorage.setItem(mark, "1");
    form.requestSubmit();
  }
});
