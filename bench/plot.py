"""Bars as SVG: each page's requests a second as a share of the limit page."""

from xml.sax.saxutils import escape

WIDTH, LABELS, BAR, GAP = 900, 240, 18, 8
GOAL_COLOUR, COLOURS = "#888", ("#1f6fb2", "#7fb3d9")


def pages(rows):
    """Labels and values of the pages and the second limit, most connections last."""
    shown = [one for one in rows if one["what"] in ("pages", "limits") and one["unit"] == "req/s" and one["of_limit"] is not None]
    names = list(dict.fromkeys((one["name"], one["world"]) for one in shown if one["name"] != "statement of the list alone"))
    values = {(one["name"], one["world"], one["c"]): one["of_limit"] for one in shown}
    counts = sorted({one["c"] for one in shown}, reverse=True)
    return [f"{name} · {world}" if world else name for name, world in names], {
        f"{c} connection{'s' if c > 1 else ''}": [values.get((name, world, c)) for name, world in names] for c in counts}


def svg(title, labels, series):
    """A picture that needs no other file; values are shares, 1 is the limit."""
    step = len(series) * BAR + GAP
    height = 80 + step * len(labels)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="sans-serif" font-size="13">',
             f"<title>{escape(title)}</title>", f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
             f'<text x="10" y="24" font-size="16">{escape(title)}</text>', *_legend(series), *_grid(height)]
    for row, label in enumerate(labels):
        top = 60 + row * step
        parts.append(f'<text x="{LABELS - 8}" y="{top + step / 2}" text-anchor="end">{escape(label)}</text>')
        for place, values in enumerate(series.values()):
            parts += _bar(top + place * BAR, values[row], COLOURS[place % len(COLOURS)])
    return "\n".join([*parts, "</svg>"]) + "\n"


def _bar(top, value, colour):
    if value is None:
        return []
    width = _at(min(value, 1.05)) - LABELS
    return [f'<rect x="{LABELS}" y="{top}" width="{width:.1f}" height="{BAR - 3}" fill="{colour}"/>',
            f'<text x="{LABELS + width + 5:.1f}" y="{top + BAR - 6}" font-size="11">{value * 100:.0f} %</text>']


def _at(value):
    return LABELS + value * (WIDTH - LABELS - 80)


def _grid(height):
    return [part for value in (0.15, 0.25, 0.45, 1) for part in
            (f'<line x1="{_at(value):.1f}" y1="56" x2="{_at(value):.1f}" y2="{height - 10}" stroke="{GOAL_COLOUR}" stroke-dasharray="3 3"/>',
             f'<text x="{_at(value):.1f}" y="52" text-anchor="middle" font-size="11" fill="{GOAL_COLOUR}">{value * 100:.0f} %</text>')]


def _legend(series):
    return [part for place, name in enumerate(series) for part in
            (f'<rect x="{WIDTH - 290 + place * 140}" y="12" width="12" height="12" fill="{COLOURS[place % len(COLOURS)]}"/>',
             f'<text x="{WIDTH - 272 + place * 140}" y="23">{escape(name)}</text>')]
