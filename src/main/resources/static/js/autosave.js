// <form data-autosave="/where/drafts/are/saved">: saves while one types, says when, and never takes the text away.
// It waits for a pause in typing, but never longer than LONGEST, and saves at once when the page is hidden or left. The
// answer carries X-Version and X-Saved-At, and X-Not-Printed when papers lack a letter; «Lưu» stays the sure way and waits for a save that is under way.
const PAUSE = 1200;
const LONGEST = 5000;
const KEEPALIVE_BYTES = 60000;
const RETRY = 15000;
const WORDS = {
  saving: "Đang lưu…",
  dirty: "Có nội dung chưa lưu",
  offline: "Mất kết nối mạng. Nội dung vẫn còn trên màn hình này và sẽ tự lưu khi có mạng; đừng đóng trang.",
  expired: "Phiên làm việc đã hết. Nội dung vẫn còn trên màn hình này; bấm Lưu để đăng nhập lại, nội dung sẽ được lưu.",
  conflict: "Có người vừa lưu bản khác. Bấm Lưu để xem hai bản và chọn; không có gì bị mất.",
  refused: "Chưa tự lưu được. Bấm Lưu để xem chỗ cần sửa; nội dung vẫn còn trên màn hình này.",
};

document.querySelectorAll("form[data-autosave]").forEach((form) => {
  const status = statusOf(form);
  let timer = 0;
  let running = null;
  let dirty = false;
  let stopped = false;
  let leaving = false;
  let unreached = false;
  let since = 0;

  function say(words, kind) {
    status.textContent = words;
    status.dataset.kind = kind;
  }

  function later(pause) {
    clearTimeout(timer);
    if (!stopped) {
      timer = setTimeout(save, pause);
    }
  }

  function afterAPause() {
    since = since || Date.now();
    later(Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
  }

  function save() {
    clearTimeout(timer);
    if (!dirty || stopped || running) {
      return;
    }
    dirty = false;
    since = 0;
    say(WORDS.saving, "saving");
    running = send().finally(() => {
      running = null;
      if (dirty && !unreached) {
        document.hidden ? save() : afterAPause();
      }
    });
  }

  async function send() {
    const content = new URLSearchParams();
    new FormData(form).forEach((value, name) => typeof value === "string" && content.append(name, value));
    const keepalive = content.toString().length < KEEPALIVE_BYTES;
    let answer;
    try {
      answer = await fetch(form.dataset.autosave,
        { method: "POST", body: content, headers: { "X-Autosave": "1" }, redirect: "error", keepalive });
    } catch (unreachable) {
      again();
      return;
    }
    unreached = false;
    heed(answer);
  }

  function again() {
    dirty = true;
    unreached = true;
    say(WORDS.offline, "late");
    later(RETRY);
  }

  function heed(answer) {
    const version = answer.headers.get("X-Version");
    if (version && form.elements.version) {
      form.elements.version.value = version;
    }
    if (answer.ok) {
      const note = answer.headers.get("X-Not-Printed");
      say("Đã lưu lúc " + answer.headers.get("X-Saved-At") + (note ? ". " + decodeURIComponent(note) : ""), note ? "soon" : "done");
      return;
    }
    dirty = true;
    if (answer.status === 429 || answer.status >= 500) {
      again();
    } else if (answer.status === 422 || answer.status === 400) {
      say(WORDS.refused, "soon");
      dirty = false;
      leaving = false;
    } else {
      stopped = true;
      say(answer.status === 401 ? WORDS.expired : answer.status === 409 ? WORDS.conflict : WORDS.refused, "late");
    }
  }

  function changed(event) {
    if (event.target.name && event.target.type !== "file") {
      dirty = true;
      if (!stopped && !running) {
        say(WORDS.dirty, "dirty");
      }
      afterAPause();
    }
  }

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  window.addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => document.hidden && save());
  window.addEventListener("pagehide", () => !leaving && save());
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (running) {
      event.preventDefault();
      event.stopImmediatePropagation();
      const button = event.submitter;
      running.then(() => form.requestSubmit(button));
      return;
    }
    leaving = true;
  });
  window.addEventListener("pageshow", () => { leaving = false; });
  window.addEventListener("beforeunload", (event) => {
    if (dirty && !leaving && (stopped || unreached)) {
      event.preventDefault();
    }
  });
});

function statusOf(form) {
  const known = form.querySelector("[data-autosave-status]") || document.querySelector("[data-autosave-status]");
  if (known) {
    return known;
  }
  const made = document.createElement("p");
  made.className = "autosave-status";
  made.setAttribute("role", "status");
  form.append(made);
  return made;
}
