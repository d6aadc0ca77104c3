"""Arithmetic on what was measured. A figure is a dict; `figure()` says what it holds."""

import statistics


def figure(what, name, value, unit, world="", c=0, more_is_better=False, **others):
    """One measured value: of what kind, its name, in which world, with how many connections."""
    return {"what": what, "name": name, "world": world, "c": c, "value": value, "unit": unit,
            "more_is_better": more_is_better, **others}


def key(one):
    """By what the same figure is found in another run."""
    return one["what"], one["name"], one["world"], one["c"], one["unit"]


def median(values):
    return statistics.median(values)


def percentile(values, share):
    """The smallest value that at least this share of the values does not pass."""
    ordered = sorted(values)
    rank = max(1, -(-len(ordered) * share // 1))
    return ordered[int(rank) - 1]


def median_of_runs(runs, by):
    """The run in the middle by this value, with the values of all: its parts belong together, unlike medians of each."""
    ordered = sorted(runs, key=lambda run: run[by])
    return dict(ordered[(len(ordered) - 1) // 2], runs=[run[by] for run in runs])


LIMIT_PAGE = "list from memory"
JPA_PAGE = "list by JPA, security, session"


def with_ratios(figures):
    """Each figure with what it is of the limit of the same run; without a limit, None."""
    known = {key(one): one for one in figures}
    return [dict(one, of_limit=_ratio(one, _base(one, known, LIMIT_PAGE)), of_jpa=_ratio(one, _base(one, known, JPA_PAGE)))
            for one in figures]


def _base(one, known, page):
    """The limit's value in the unit of this figure: of the same kind, else the time of one limit page."""
    if one["unit"] == "req/s":
        return next((known[found]["value"] for found in _beside(known, page, one["world"]) if found[3] == one["c"]), None)
    if one["unit"] == "log-ins/s":
        return known.get(("limits", "log-ins", "", one["c"], "log-ins/s"), {}).get("value")
    if one["unit"] == "MB":
        return known.get(("limits", "resident, started", "", 0, "MB"), {}).get("value")
    if one["what"] == "start" or one["name"] == "start":
        return known.get(("limits", "start", "", 0, "s"), {}).get("value")
    fewest = min(_beside(known, page, one["world"]), key=lambda found: found[3], default=None)
    return known[fewest]["p50"] * {"s": 0.001, "ms": 1}.get(one["unit"], 0) if fewest else None


def _beside(known, page, world):
    """Where this limit page was measured: beside this world first, else anywhere."""
    found = [key for key in known if key[:2] == ("limits", page) and key[4] == "req/s"]
    return [key for key in found if key[2] == world] or found


def _ratio(one, base):
    return one["value"] / base if base and one["value"] is not None else None


def changes(before, after, share=0.15):
    """What moved by more than this share between two runs: (figure before, figure after, change as a share)."""
    known = {key(one): one for one in before}
    pairs = [(known[key(one)], one) for one in after if key(one) in known]
    moved = [(old, new, _change(old, new)) for old, new in pairs]
    return sorted((one for one in moved if abs(one[2]) > share), key=lambda one: -abs(one[2]))


def more_errors(before, after):
    """What failed more often than before, whatever became of its value: (figure before, figure after)."""
    known = {key(one): one for one in before}
    pairs = [(known[key(one)], one) for one in after if key(one) in known]
    return [(old, new) for old, new in pairs if (new.get("errors") or 0) > (old.get("errors") or 0)]


def _change(old, new):
    """Ratios to the limit are compared where both runs have one, so that another machine is no change."""
    ratios = old.get("of_limit"), new.get("of_limit")
    a, b = ratios if all(ratios) and old["what"] != "limits" else (old["value"], new["value"])
    if not a or b is None:
        return 0.0 if a == b else float("inf")
    return b / a - 1


def better(old, new, change):
    return (change > 0) == bool(new["more_is_better"])
