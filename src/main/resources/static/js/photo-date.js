// A photo that is made smaller loses what the camera noted in it. The day it was taken is worth keeping, and nothing else:
// the smaller photo is given a note that says the day, never the place.
const NOTED = 262144;

export async function withDateOf(original, smaller) {
  const date = dateIn(new DataView(await original.slice(0, NOTED).arrayBuffer()));
  if (!date) {
    return smaller;
  }
  return new Blob([smaller.slice(0, 2), note(date), smaller.slice(2)], { type: smaller.type });
}

function dateIn(view) {
  try {
    if (view.getUint16(0) !== 0xffd8) {
      return null;
    }
    for (let at = 2; view.getUint8(at) === 0xff && view.getUint8(at + 1) !== 0xda; at += 2 + view.getUint16(at + 2)) {
      if (view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966) {
        return dateInNote(view, at + 10);
      }
    }
  } catch (outOfOrder) {
    return null;
  }
  return null;
}

function dateInNote(view, start) {
  const little = view.getUint16(start) === 0x4949;
  const first = start + view.getUint32(start + 4, little);
  const camera = entry(view, first, 0x8769, little);
  const taken = camera && entry(view, start + view.getUint32(camera + 8, little), 0x9003, little);
  if (!taken) {
    return null;
  }
  const from = start + view.getUint32(taken + 8, little);
  let text = "";
  for (let i = 0; i < 19; i++) {
    text += String.fromCharCode(view.getUint8(from + i));
  }
  return /^\d{4}:\d\d:\d\d \d\d:\d\d:\d\d$/.test(text) ? text : null;
}

function entry(view, directory, tag, little) {
  const count = view.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    if (view.getUint16(directory + 2 + 12 * i, little) === tag) {
      return directory + 2 + 12 * i;
    }
  }
  return 0;
}

function note(date) {
  const bytes = new Uint8Array(76);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xffe1);
  view.setUint16(2, 74);
  [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42].forEach((byte, i) => view.setUint8(4 + i, byte));
  view.setUint32(14, 8);
  line(view, 18, 0x8769, 4, 1, 26);
  line(view, 36, 0x9003, 2, 20, 44);
  [...date].forEach((letter, i) => view.setUint8(54 + i, letter.charCodeAt(0)));
  return bytes;
}

function line(view, at, tag, kind, count, value) {
  view.setUint16(at, 1);
  view.setUint16(at + 2, tag);
  view.setUint16(at + 4, kind);
  view.setUint32(at + 6, count);
  view.setUint32(at + 10, value);
}
