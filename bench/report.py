"""What was measured, as a table, Markdown, JSON and a picture."""

import json

import plot

KINDS = {"limits": "The limit", "pages": "Pages", "rush": "Rush", "logins": "Log-ins", "export": "Export", "import": "Import",
         "papers": "Papers", "start": "Start", "memory": "Memory", "scale": "Scale"}


def number(value):
    if value is None:
        return "–"
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def share(ratio):
    """A ratio below three as per cent, above as times."""
    if ratio is None:
        return ""
    return f"{ratio * 100:.0f} %" if ratio < 3 else f"{number(ratio)}×"


def lines(rows):
    """The cells of the table: one line for each figure."""
    head = ["what", "world", "c", "value", "unit", "p50 ms", "p99 ms", "KB", "errors", "of the limit", "of JPA list"]
    body = [[one["name"], one["world"], str(one["c"] or ""), number(one["value"]), one["unit"], _or_empty(one, "p50"), _or_empty(one, "p99"),
             _or_empty(one, "kb"), str(one.get("errors") or ""), share(one["of_limit"]), share(one["of_jpa"]) if one["unit"] == "req/s" else ""]
            for one in rows]
    return head, body


def _or_empty(one, name):
    return number(one[name]) if one.get(name) is not None else ""


def by_kind(rows):
    return [(title, [one for one in rows if one["what"] == what]) for what, title in KINDS.items() if any(one["what"] == what for one in rows)]


def table(rows):
    """For the terminal."""
    text = []
    for title, some in by_kind(rows):
        head, body = lines(some)
        widths = [max(len(line[i]) for line in [head, *body]) for i in range(len(head))]
        text.append(title)
        text += ["  " + "  ".join(cell.ljust(width) if i < 2 else cell.rjust(width) for i, (cell, width) in enumerate(zip(line, widths)))
                 for line in [head, *body]]
    return "\n".join(line.rstrip() for line in text)


def markdown(about, rows):
    """The table of docs/performance.md."""
    text = [f"{about['machine']}, {about['date']}. Java {about['java']}, PostgreSQL {about['postgresql']}, {about['product']}.",
            f"`{about['command']}`", ""]
    for title, some in by_kind(rows):
        head, body = lines(some)
        used = [i for i in range(len(head)) if any(line[i] for line in body)]
        cells = [[line[i].replace("|", "\\|") for i in used] for line in [head, *body]]
        text += [f"### {title}", "", _line(cells[0]), _line("---" if i < 2 else "--:" for i in used), *(_line(line) for line in cells[1:]), ""]
    return "\n".join(text)


def _line(cells):
    return "| " + " | ".join(cells) + " |"


def write(folder, about, rows):
    """All files of one run."""
    (folder / "figures.json").write_text(json.dumps({"about": about, "figures": rows}, ensure_ascii=False, indent=1) + "\n")
    (folder / "table.md").write_text(markdown(about, rows))
    (folder / "table.txt").write_text(table(rows) + "\n")
    (folder / "plot.svg").write_text(plot.svg(f"Pages beside the limit, {about['date']}", *plot.pages(rows)))
