// A typed date keeps its text field; a small button beside it opens the browser's own calendar.
document.querySelectorAll("input[data-date]").forEach((field) => {
  const picker = document.createElement("input");
  if (!("showPicker" in picker)) {
    return;
  }
  picker.type = "date";
  picker.tabIndex = -1;
  picker.className = "date-picker";
  picker.setAttribute("aria-hidden", "true");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn";
  button.textContent = "Chọn ngày";
  const row = document.createElement("span");
  row.className = "date-row";
  field.replaceWith(row);
  row.append(field, button, picker);
  button.addEventListener("click", () => {
    const typed = field.value.trim().match(/^(\d{1,2})\s*[\/.-]\s*(\d{1,2})\s*[\/.-]\s*(\d{4})$/);
    picker.value = typed ? typed[3] + "-" + typed[2].padStart(2, "0") + "-" + typed[1].padStart(2, "0") : "";
    picker.showPicker();
  });
  picker.addEventListener("change", () => {
    const [year, month, day] = picker.value.split("-").map(Number);
    if (day) {
      field.value = day + "/" + month + "/" + year;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
});
