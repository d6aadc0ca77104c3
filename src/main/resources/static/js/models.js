// Selecting rows: all at once, and how many; without this the check boxes and the button work alone.
(function () {
  function refresh(form) {
    var boxes = form.querySelectorAll('input[name="id"]');
    var chosen = form.querySelectorAll('input[name="id"]:checked').length;
    var all = form.querySelector('[data-select-all]');
    var said = form.querySelector('[data-selected-count]');
    if (all) {
      all.hidden = false;
      all.checked = chosen > 0 && chosen === boxes.length;
      all.indeterminate = chosen > 0 && chosen < boxes.length;
    }
    if (said) {
      said.hidden = false;
      said.textContent = chosen ? 'Đã chọn ' + chosen : said.dataset.none || 'Chưa chọn mô hình nào';
    }
  }
  function refreshAll() {
    document.querySelectorAll('[data-selection]').forEach(refresh);
  }
  document.addEventListener('change', function (event) {
    var form = event.target.closest('[data-selection]');
    if (!form) {
      return;
    }
    if (event.target.matches('[data-select-all]')) {
      form.querySelectorAll('input[name="id"]').forEach(function (box) { box.checked = event.target.checked; });
    }
    refresh(form);
  });
  document.addEventListener('htmx:afterSettle', refreshAll);
  window.addEventListener('pageshow', refreshAll);
})();
