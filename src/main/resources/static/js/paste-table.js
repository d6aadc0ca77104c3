// A table copied in Word or Excel keeps its merged cells and dates only in the form of a page;
// that form is sent beside the text, unless the text is changed afterwards.
document.querySelectorAll('[data-paste-table]').forEach((area) => {
  const kept = area.form.querySelector('[data-pasted-table]');
  area.addEventListener('paste', (event) => {
    const page = event.clipboardData?.getData('text/html') ?? '';
    const whole = area.selectionStart === 0 && area.selectionEnd === area.value.length;
    if (whole && /<table/i.test(page)) {
      setTimeout(() => { kept.value = page; });
    }
  });
  area.addEventListener('input', () => { kept.value = ''; });
});
