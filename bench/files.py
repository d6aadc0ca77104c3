"""Long work: exports, imports and papers, with what they take of time and memory."""

import re
import time

import figures
import workbook
from browser import Browser
from worlds import PASSWORD

SECONDS_AT_MOST = 300


def export(server, world, year):
    return _download(server, world, "export", "list as XLSX", f"/participations/list.xlsx?year={year}")


def paper(server, world, year, kind):
    """The whole list on paper, `docx` or `pdf`; best of a server that has done nothing before, since memory once taken stays."""
    return _download(server, world, "papers", f"list as {kind.upper()}", f"/participations/list.{kind}?year={year}")


def _download(server, world, what, name, path):
    browser = _logged_in(server, "danvan")
    before = server.resident()
    with server.watched() as most:
        begun = time.monotonic()
        try:
            browser.get(path)
            status = browser.status
        except OSError:
            status = 0
        took = time.monotonic() - begun
    return _rows(what, name, world, took, before, most[0], status=status, kb=len(browser.data) / 1024)


def bring_in(server, world, year, rows=2000):
    """A list of so many rows: read after the upload, written after the confirmation."""
    browser = _logged_in(server, "officer1")
    book = workbook.registration_list(rows, year)
    browser.get("/registrations")
    browser.get(browser.path + "/imports/new")
    before = server.resident()
    with server.watched() as most:
        begun = time.monotonic()
        browser.upload(browser.form("/imports"), "file", "danh-sach.xlsx", book)
        _await(browser, "READY")
        read = time.monotonic() - begun
        form = browser.form("/confirmation")
        begun = time.monotonic()
        # As somebody who has looked at what was understood, where the page asks that.
        browser.post(form.action, form.with_values({"marksConfirmed": "true"} if "marksConfirmed" in form.choices else {}))
        _await(browser, "CONFIRMED")
        written = time.monotonic() - begun
    name = f"{rows} rows of XLSX"
    return _rows("import", name + ", read", world, read, before, most[0]) + [figures.figure("import", name + ", written", written, "s", world)]


def _await(browser, wanted):
    """Looks at the list's page until it is in this state."""
    latest, page = time.monotonic() + SECONDS_AT_MOST, browser.path
    while True:
        state = re.search(r'data-state="(\w+)"', browser.text)
        if browser.status != 200 or not state or time.monotonic() > latest:
            raise SystemExit(f"The import at {page} answered {browser.status}, state {state and state[1]}, instead of {wanted}")
        if state[1] == wanted:
            return
        if state[1] not in ("READING", "WRITING"):
            raise SystemExit(f"The import at {page} is {state[1]} instead of {wanted}")
        time.sleep(0.1)
        browser.get(page)


def _logged_in(server, user):
    browser = Browser(server.base, timeout=SECONDS_AT_MOST)
    if not browser.log_in(user, PASSWORD):
        raise SystemExit(f"{user} could not log in at {server.base}")
    return browser


def _rows(what, name, world, took, before, most, status=200, **others):
    bad = 0 if status == 200 else 1
    return [figures.figure(what, name, took, "s", world, errors=bad, status=status, **others),
            figures.figure(what, name + ", more memory", max(0.0, most - before), "MB", world, errors=bad)]
