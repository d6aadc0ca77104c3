// <table data-grid>: one stop of the Tab key, arrows go from cell to cell. Without this every link is a stop.
const MOVES = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

document.querySelectorAll("table[data-grid]").forEach((grid) => {
  const rows = [...grid.rows].map((row) => [...row.cells].map((cell) => cell.querySelector("a")));
  const links = rows.flat().filter(Boolean);
  links.forEach((link, at) => { link.tabIndex = at === 0 ? 0 : -1; });

  function next(row, column, [down, right]) {
    let y = row + down;
    let x = column + right;
    while (rows[y] && x >= 0 && x < rows[y].length) {
      if (rows[y][x]) {
        return rows[y][x];
      }
      y += down;
      x += right;
    }
    return null;
  }

  grid.addEventListener("keydown", (event) => {
    const link = event.target.closest("a");
    const move = MOVES[event.key];
    if (!link || !move) {
      return;
    }
    event.preventDefault();
    const cell = link.closest("td, th");
    const target = next(cell.parentElement.rowIndex, cell.cellIndex, move);
    if (target) {
      link.tabIndex = -1;
      target.tabIndex = 0;
      target.focus();
    }
  });
});
