// A page with several forms: what was typed in the others is there again after one was sent, and says so. It is kept in
// this tab only, by where a form is sent to, and gone with the log-in page. Forms that save themselves keep their own.
const PLACE = "kept-forms";
const AUTOSAVED = "data-autosave";

function forms() {
  return [...document.querySelectorAll("form[method=post]")].filter((form) => !form.hasAttribute(AUTOSAVED));
}

function nameOf(form) {
  const path = new URL(form.action, location.href).pathname;
  return path + "#" + forms().filter((other) => new URL(other.action, location.href).pathname === path).indexOf(form);
}

function fields(form) {
  const passed = ["hidden", "file", "password", "submit", "button"];
  return [...form.elements].filter((field) => field.name && !passed.includes(field.type));
}

function changed(field) {
  if (field.type === "checkbox" || field.type === "radio") {
    return field.checked !== field.defaultChecked;
  }
  if (field.options) {
    const first = [...field.options].some((option) => option.defaultSelected);
    return [...field.options].some((option, at) => option.selected !== (first ? option.defaultSelected : at === 0));
  }
  return field.value !== field.defaultValue;
}

// What the server refused and shows again counts as typed, too.
function typedIn(form) {
  const refused = form.querySelector("[aria-invalid]") !== null;
  return fields(form).flatMap((field, at) => refused || changed(field) ? [[at, field.name, field.value, field.checked === true]] : []);
}

function giveBack(form, typed) {
  const all = fields(form);
  typed.forEach(([at, name, value, checked]) => {
    const field = all[at];
    if (field && field.name === name && !field.disabled) {
      if (field.type === "checkbox" || field.type === "radio") {
        field.checked = field.value === value ? checked : field.checked;
      } else {
        field.value = value;
      }
    }
  });
  const said = document.createElement("p");
  said.className = "notice soon";
  said.setAttribute("role", "status");
  said.textContent = "Nội dung anh/chị đang gõ ở đây vẫn còn, chưa gửi.";
  form.prepend(said);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") {
    return;
  }
  forms().forEach((other) => {
    const typed = other === form ? [] : typedIn(other);
    typed.length > 0 ? kept.set(nameOf(other), typed) : kept.delete(nameOf(other));
  });
  remember();
});

function remember() {
  sessionStorage.setItem(PLACE, JSON.stringify([...kept]));
}

const kept = new Map(location.pathname === "/login" ? [] : JSON.parse(sessionStorage.getItem(PLACE) || "[]"));
forms().filter((form) => kept.has(nameOf(form))).forEach((form) => {
  giveBack(form, kept.get(nameOf(form)));
  kept.delete(nameOf(form));
});
remember();
