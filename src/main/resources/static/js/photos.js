// <input type="file" data-shrink>: large photos are made smaller before they travel. Without JavaScript the originals go.
import { withDateOf } from "./photo-date.js";

const LONGEST_SIDE = 2000;
const WORTH_IT = 900000;

document.querySelectorAll("input[type=file][data-shrink]").forEach((input) => {
  let work = null;
  input.addEventListener("change", () => {
    work = shrinkAll(input).catch(() => null).finally(() => { work = null; });
  });
  if (input.form) {
    input.form.addEventListener("submit", (event) => {
      if (work) {
        event.preventDefault();
        event.stopImmediatePropagation();
        const button = event.submitter;
        work.then(() => input.form.requestSubmit(button));
      }
    });
  }
});

async function shrinkAll(input) {
  const before = [...input.files];
  const after = await Promise.all(before.map((file) => shrink(file).catch(() => file)));
  if (after.some((file, i) => file !== before[i])) {
    const list = new DataTransfer();
    after.forEach((file) => list.items.add(file));
    input.files = list.files;
    tell(input, total(before), total(after));
  }
}

async function shrink(file) {
  if (!/^image\/(jpeg|png)$/.test(file.type) || file.size < WORTH_IT) {
    return file;
  }
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
  if (!blob || blob.size >= file.size) {
    return file;
  }
  const name = file.name.replace(/\.(png|jpe?g)$/i, "") + ".jpg";
  return new File([await withDateOf(file, blob)], name, { type: "image/jpeg" });
}

function total(files) {
  return files.reduce((sum, file) => sum + file.size, 0);
}

function tell(input, before, after) {
  const megabytes = (bytes) => (bytes / 1048576).toLocaleString("vi", { maximumFractionDigits: 1 }) + " MB";
  let note = input.parentElement.querySelector("[data-shrunk]");
  if (!note) {
    note = document.createElement("span");
    note.className = "form-hint";
    note.dataset.shrunk = "";
    note.setAttribute("role", "status");
    input.after(note);
  }
  note.textContent = "Đã thu nhỏ ảnh: từ " + megabytes(before) + " còn " + megabytes(after) + ".";
}
