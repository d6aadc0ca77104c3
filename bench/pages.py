"""The pages people live in, driven in rounds: one to warm up, then so many whose medians count."""

import figures
import wrk
from browser import Browser
from worlds import PASSWORD

PAGES = [
    ("home of a ward", "phuong1", "/"),
    ("home of the office", "danvan", "/"),
    ("home of the leader", "thuongtruc", "/"),
    ("home of a member", "thanhvien", "/"),
    ("list", "danvan", "/participations?year={year}"),
    ("list, filtered", "danvan", "/participations?year={year}&stage=RECEIVED&ownerKind=COLLECTIVE&novelty=NEW"),
    ("list, next page", "danvan", "/participations?year={year}&after={after}"),
    ("search", "danvan", "/participations?year={year}&q=tu+quan"),
    ("search, rare", "danvan", "/participations?year={year}&q=thuy+canh"),
    ("model", "danvan", "/participations/{model}"),
    ("appraisal queue", "danvan", "/appraisals?year={year}"),
    ("appraisal of a model", "danvan", "/appraisals/{model}"),
    ("registration", "phuong1", "/registrations/{registration}"),
    ("ledger", "thuongtruc", "/ledger?year={year}"),
    ("board of obligations", "thuongtruc", "/obligations"),
    ("meeting", "danvan", "/meetings/{meeting}"),
    ("papers", "danvan", "/papers"),
]


class Page:
    """One address as one person sees it; a figure of this kind, in this world."""

    def __init__(self, what, world, name, base, path, browser):
        self.what, self.world, self.name = what, world, name
        self.url, self.path, self.browser = base + path, path, browser
        self.bytes, self.runs = None, {}

    def answers(self):
        """Looks at it once, as a person would; a page that is none is told, not driven."""
        try:
            self.browser.get(self.path)
        except OSError:
            return False
        self.bytes = len(self.browser.data)
        return self.browser.status == 200 and self.browser.path == self.path

    def drive(self, connections, seconds):
        run = wrk.drive(self.url, self.browser.cookie_header(), connections, seconds)
        if run["bytes"] < self.bytes / 2:
            # A redirect to the log-in is no error to wrk, and quick.
            run.update(errors=run["errors"] + round(run["rps"] * seconds), rps=0.0)
        return run

    def figure(self, connections):
        done = self.runs.get(connections)
        if not done:
            return figures.figure(self.what, self.name, 0.0, "req/s", self.world, connections, more_is_better=True, errors=1,
                                  status=self.browser.status)
        middle = figures.median_of_runs(done, "rps")
        return figures.figure(self.what, self.name, middle["rps"], "req/s", self.world, connections, more_is_better=True,
                              p50=middle["p50"], p99=middle["p99"], runs=middle["runs"], errors=sum(run["errors"] for run in done),
                              kb=self.bytes / 1024)


def of_product(base, world, ids):
    browsers = {user: _logged_in(base, user, PASSWORD) for user in {user for _, user, _ in PAGES}}
    return [Page("pages", world, name, base, path.format(**ids), browsers[user]) for name, user, path in PAGES]


def of_limit(base, world):
    return [Page("limits", world, figures.LIMIT_PAGE, base, "/memory", Browser(base)),
            Page("limits", world, figures.JPA_PAGE, base, "/", _logged_in(base, "limit", "limit"))]


def _logged_in(base, user, password):
    browser = Browser(base)
    if not browser.log_in(user, password):
        raise SystemExit(f"{user} could not log in at {base}")
    return browser


def measure(servers, plan, say):
    """A figure for each page and number of connections. The pages of all servers take turns, so that what else the
    machine does meanwhile meets them alike; each server is warmed up for the same time."""
    driven = []
    for pages in servers:
        good = [page for page in pages if page.answers()]
        driven += good
        for page in good:
            page.drive(max(plan.connections), max(1, plan.warm / len(good)))
        say(f"  warm: {len(good)} of {len(pages)} pages")
    for number in range(plan.runs):
        for page in driven:
            for c in plan.connections:
                page.runs.setdefault(c, []).append(page.drive(c, plan.seconds))
        say(f"  round {number + 1} of {plan.runs}")
    return [page.figure(c) for pages in servers for page in pages for c in plan.connections]
