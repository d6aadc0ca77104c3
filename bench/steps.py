"""What one run does, step by step; each step gives its figures."""

import contextlib
import dataclasses

import figures
import files
import limits
import logins
import pages
import report
import rush
import starts
import worlds

ALL = ["pages", "scale", "logins", "start", "memory", "export", "papers", "import", "rush"]
USUAL = ("-Xmx512m",)
SMALL = ("-Xmx256m",)


@dataclasses.dataclass
class Plan:
    """How long and how often pages are driven."""

    connections: list
    seconds: float
    runs: int
    warm: float


class Run:
    """The product, its worlds and the limit, all on one cluster."""

    def __init__(self, product, plan, asked, java_feature, say):
        self.product, self.plan, self.asked, self.java_feature, self.say = product, plan, asked, java_feature, say
        self.rows = []

    def everything(self):
        """Keeps what was measured even when a later step fails."""
        self._told("demonstration", worlds.demonstration(self.product))
        self.rows.append(figures.figure("start", "first start: migration and demonstration", self.told, "s", "demonstration"))
        for world in self._worlds():
            self._build(world)
        self._step("the limit", self._limit)
        steps = {"pages": self._pages, "scale": self._scale, "logins": self._logins, "start": self._start, "memory": self._memory,
                 "export": self._export, "papers": self._papers, "import": self._import, "rush": self._rush}
        for name in ALL:
            if name in self.asked.only:
                self._step(name, steps[name])

    def _worlds(self):
        scale = ["province", "nation"] if "scale" in self.asked.only else []
        return list(dict.fromkeys(["town", *self.asked.world, *scale]))

    def _build(self, world):
        sizes = worlds.sizes(world, self.asked.sizes[world], self.asked.entries, max(self.asked.users, 20))
        self._told(f"world {world} {sizes}", worlds.build(self.product, world, sizes))

    def _told(self, what, seconds):
        self.told = seconds
        self.say(f"{what}: {seconds:.0f} s")

    def _step(self, name, work):
        self.say(name)
        rows = work()
        self.rows += rows
        for row in rows:
            self.say(f"  {row['name']} {row['world']} {'c=%d ' % row['c'] if row['c'] else ''}{report.number(row['value'])} {row['unit']}"
                     + (f"  ERRORS {row['errors']}" if row.get("errors") else ""))

    def _limit(self):
        """What pages need of it is measured beside them; where none are asked for, here."""
        limits.build(self.say)
        limits.database(self.product.postgres)
        rows = limits.measure(*self._limit_at(self.product.port), USUAL, self.plan)
        if not {"pages", "scale"} & set(self.asked.only):
            with limits.server(*self._limit_at(self.product.port), USUAL) as server:
                rows += pages.measure([pages.of_limit(server.base, "town")], self.plan, self.say)
        return rows + limits.plain_sql(self.product.postgres, "town", self.plan)

    def _limit_at(self, port):
        return self.product.java, port, self.product.postgres, self.product.folder

    def _pages(self):
        worlds_asked = self._worlds() if "scale" in self.asked.only else self.asked.world
        return [row for world in worlds_asked for row in self._pages_of(world)]

    def _pages_of(self, world):
        with limits.server(*self._limit_at(self.product.port + 1), USUAL) as limit, self.product.server(world, USUAL) as server:
            return pages.measure([pages.of_limit(limit.base, world), pages.of_product(server.base, world, self._ids(world))],
                                 self.plan, self.say)

    def _scale(self):
        if "pages" not in self.asked.only:
            self.rows += [row for world in self._worlds() for row in self._pages_of(world)]
        most = max(self.plan.connections)
        town = {row["name"]: row["value"] for row in self.rows if (row["what"], row["world"], row["c"]) == ("pages", "town", most)}
        return [figures.figure("scale", f"{row['name']}, town : {row['world']}", town[row["name"]] / row["value"] if row["value"] else None, "×",
                               row["world"], most) for row in self.rows
                if row["what"] == "pages" and row["world"] != "town" and row["c"] == most and row["name"] in town]

    def _ids(self, world):
        return worlds.ids(self.product.postgres, world)

    def _year(self):
        return int(self._ids("town")["year"])

    def _logins(self):
        people = [f"officer{i}" for i in range(1, 21)]
        with self.product.server("town", USUAL) as server:
            logins.measure("logins", "warm-up", server.base, people, worlds.PASSWORD, self.plan.seconds * 2)
            return [logins.measure("logins", "log-ins", server.base, people, worlds.PASSWORD, self.plan.seconds * 2, "town")]

    def _start(self):
        return starts.measure(self.product, "town", self.plan.runs, self.java_feature, self.say)

    def _memory(self):
        with self.product.server("town", SMALL) as server:
            rows = [figures.figure("memory", "started, -Xmx256m", server.resident(), "MB", "town")]
            for page in pages.of_product(server.base, "town", self._ids("town")):
                page.answers() and page.drive(max(self.plan.connections), max(1, self.plan.seconds / 2))
            return [*rows, figures.figure("memory", "after every page, -Xmx256m", server.resident(), "MB", "town")]

    def _export(self):
        rows = []
        for world in self._worlds():
            with self.product.server(world, USUAL) as server:
                rows += files.export(server, world, self._year())
        return rows

    def _papers(self):
        rows = []
        for kind in ("docx", "pdf"):
            with self.product.server("town", SMALL) as server:
                rows += files.paper(server, "town", self._year(), kind)
        return rows

    def _import(self):
        with self._copy(USUAL) as server:
            return files.bring_in(server, "town", self._year(), self.asked.rows)

    def _rush(self):
        with self._copy(SMALL) as server:
            rows = rush.rush(server, self.asked.users, self.asked.rush_seconds, self._year())
        if self.asked.knee:
            rows.append(rush.knee(self._for_knee, self.asked.users, self.asked.rush_seconds, self._year(), self.say))
        return rows

    def _for_knee(self, users):
        """The town with as many officers as this step of the knee wants."""
        self.product.postgres.drop("crowd")
        worlds.build(self.product, "crowd", worlds.sizes("town", self.asked.sizes["town"], self.asked.entries, users))
        return self.product.server("crowd", SMALL)

    @contextlib.contextmanager
    def _copy(self, options):
        """A server on a copy of the town, which may be changed."""
        self.product.postgres.create("copy", "town")
        try:
            with self.product.server("copy", options) as server:
                yield server
        finally:
            self.product.postgres.drop("copy")
