// data-selection: rows to tick. data-select-all ticks those of its data-selection-group, or all; with a value only those of
// that name. data-selected-count says how many are ticked. Without this the check boxes and the button work alone.
function boxes(all) {
  const name = all.dataset.selectAll;
  const group = all.closest("[data-selection-group]") || all.closest("[data-selection]");
  return ticks(group).filter((box) => !name || box.name === name);
}

function ticks(area) {
  return [...area.querySelectorAll("input[type=checkbox]:not([data-select-all]):not(:disabled)")];
}

function refresh(selection) {
  selection.querySelectorAll("[data-select-all]").forEach((all) => {
    const own = boxes(all);
    const chosen = own.filter((box) => box.checked).length;
    (all.closest("label") || all).hidden = own.length === 0;
    all.checked = chosen > 0 && chosen === own.length;
    all.indeterminate = chosen > 0 && chosen < own.length;
  });
  const chosen = ticks(selection).filter((box) => box.checked).length;
  selection.querySelectorAll("[data-selected-count]").forEach((said) => {
    said.hidden = false;
    said.textContent = chosen ? "Đã chọn " + chosen : said.dataset.none || "Chưa chọn mô hình nào";
  });
}

function refreshAll() {
  document.querySelectorAll("[data-selection]").forEach(refresh);
}

document.addEventListener("change", (event) => {
  const selection = event.target.closest("[data-selection]");
  if (!selection) {
    return;
  }
  if (event.target.matches("[data-select-all]")) {
    boxes(event.target).forEach((box) => { box.checked = event.target.checked; });
  }
  refresh(selection);
});
document.addEventListener("htmx:afterSettle", refreshAll);
window.addEventListener("pageshow", refreshAll);
