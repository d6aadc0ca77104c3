"""The last evening before a list is due: many officers at once, for two minutes."""

import random
import threading
import time

import figures
from browser import Browser
from worlds import PASSWORD

WORDS = "tự quản bến nước vườn rau tủ sách hũ gạo đèn đường bếp ăn cầu dân sinh hòa giải khuyến học tiết kiệm".split()
TYPED = {
    "place-and-time": {"address": "Tổ dân phố {i}", "startsOn": "01/03/{year}", "endsOn": "30/11/{year}"},
    "content": {"content": "Mỗi tháng hai lần các hộ cùng ra quân dọn vệ sinh, thay bóng đèn hỏng, giúp hộ neo đơn sửa nhà. " * 4},
    "owner": {"owner": "Chi hội Phụ nữ tổ {i}", "personInCharge": "Nguyễn Thị {i}", "phone": "0905123456"},
}


class Trouble(Exception):
    """An answer that no officer could go on from."""


class Officer:
    """Logs in, opens the list, writes a model with autosaves, checks and sends it, then looks at pages until the end."""

    def __init__(self, number, base, year, end, heard):
        self.number, self.year, self.end = number, year, end
        self.random = random.Random(number)
        self.browser = Browser(base, heard)
        self.sent, self.trouble = False, None

    def work(self, arrival):
        time.sleep(arrival)
        try:
            self._evening()
        except (Trouble, OSError, StopIteration) as trouble:
            self.trouble = f"officer{self.number}: {type(trouble).__name__} {trouble}"
        except Exception as trouble:  # A page that looks otherwise than this script expects; the others go on.
            self.trouble = f"officer{self.number}: {trouble!r}"

    def _evening(self):
        if not self.browser.log_in(f"officer{self.number}", PASSWORD):
            raise Trouble(f"log-in answered {self.browser.status} at {self.browser.path}")
        self._look("/registrations", "list of the unit")
        registration = self.browser.path
        model = self._begin(registration)
        for section, values in TYPED.items():
            self._write(f"{model}/{section}", values)
        self._send(registration, model.split("/")[2])
        while time.monotonic() < self.end:
            self._look("/", "home")
            self._look("/participations", "list of models")

    def _begin(self, registration):
        self._look(registration + "/participations/new", "new model")
        name = " ".join(self.random.sample(WORDS, 6)) + f" số {self.number} {self.random.randrange(10_000)}"
        self._think(3, 8)
        self._post(self._form("/participations"), {"name": name}, "begin")
        return self.browser.path.split("?")[0].removesuffix("/general").removesuffix("/place-and-time")

    def _write(self, address, values):
        named = {name: text.format(i=self.number, year=self.year) for name, text in values.items()}
        self._look(address, "section")
        self._think(3, 8)
        self.browser.post(address + "/autosave", self._form(address).with_values(named), "autosave", **{"X-Autosave": "1"})
        self._expect("autosave", 200, 204)
        self._look(address, "section")
        self._post(self._form(address), named, "save")

    def _send(self, registration, model):
        self._look(registration + "/check", "check")
        self._think(2, 5)
        self._post(self._form("/batches"), {"models": model, "shortfallReason": "Đang vận động thêm."}, "send")
        self.sent = self.browser.path.startswith("/batches/")
        if not self.sent:
            raise Trouble("sending led to " + self.browser.path)

    def _look(self, address, what):
        self._think(1.5, 5)
        self.browser.get(address, what)
        self._expect(what, 200)

    def _post(self, form, values, what):
        self.browser.post(form.action, form.with_values(values), what)
        self._expect(what, 200)

    def _form(self, ending):
        form = self.browser.form(ending)
        if not form:
            raise Trouble(f"no form for {ending} at {self.browser.path}")
        return form

    def _expect(self, what, *statuses):
        if self.browser.status not in statuses:
            raise Trouble(f"{what} answered {self.browser.status}")

    def _think(self, least, most):
        time.sleep(self.random.uniform(least, most))


def rush(server, users, seconds, year):
    """Figures of one rush: everybody arrives within its first half."""
    heard, end = [], time.monotonic() + seconds
    officers = [Officer(i, server.base, year, end, lambda *one: heard.append(one)) for i in range(1, users + 1)]
    arrivals = random.Random(14)
    threads = [threading.Thread(target=one.work, args=(arrivals.uniform(0, seconds / 2),), daemon=True) for one in officers]
    with server.watched() as most:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(max(0.1, end + 90 - time.monotonic()))
    return _told(officers, list(heard), most[0], threads)


def _told(officers, heard, most, threads):
    name = f"rush of {len(officers)}"
    times = {}
    for what, _, took in heard:
        times.setdefault(what, []).append(took * 1000)
    all_times = [took * 1000 for _, _, took in heard]
    bad = sum(status == 0 or status >= 400 for _, status, _ in heard)
    troubles = [one.trouble for one in officers if one.trouble] + ["an officer was not done in time"] * sum(t.is_alive() for t in threads)
    kinds = {what: {"n": len(took), "p95": figures.percentile(took, 0.95)} for what, took in sorted(times.items())}
    rows = [figures.figure("rush", f"{name}, p{share * 100:.0f}", figures.percentile(all_times, share), "ms", "town", len(officers))
            for share in (0.5, 0.95, 0.99)]
    rows[1].update(kinds=kinds, requests=len(heard))
    return rows + [
        figures.figure("rush", f"{name}, errors", bad + len(troubles), "errors", "town", len(officers), troubles=troubles[:10]),
        figures.figure("rush", f"{name}, sent", sum(one.sent for one in officers), "lists", "town", len(officers), more_is_better=True),
        figures.figure("rush", f"{name}, resident", most, "MB", "town", len(officers))]


def knee(start, users, seconds, year, say, limit=2000):
    """The most users, by steps of a half, whose p95 stays below the limit; each step has a server of its own from `start()`."""
    below = 0
    while users <= 2000:
        with start(users) as server:
            p95 = next(one["value"] for one in rush(server, users, seconds, year) if one["name"].endswith("p95"))
        say(f"  {users} users: p95 {p95:.0f} ms")
        if p95 > limit:
            break
        below, users = users, users * 3 // 2
    return figures.figure("rush", "knee: users with p95 below 2 s", below, "users", "town", more_is_better=True)
