// Copies a text beside its button, e.g. into Zalo; without this the text is there to be marked by hand.
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = document.getElementById(button.dataset.copy);
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      document.execCommand("copy");
    }
    document.getElementById(button.getAttribute("aria-describedby")).textContent = "Đã chép, mở Zalo để dán.";
  });
}
