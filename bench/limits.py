"""What the framework can do on this machine now: the pages of limit/, and the list's statement alone."""

import pathlib
import re
import statistics
import subprocess

import figures
import logins
import worlds
from server import Server

FOLDER = pathlib.Path(__file__).with_name("limit")
JAR = FOLDER / "target" / "limit.jar"
MAVEN = FOLDER.parent.parent / "mvnw"


def boot_version(pom):
    return re.search(r"<artifactId>spring-boot-starter-parent</artifactId>\s*<version>(.+?)</version>", pom.read_text())[1]


def build(say):
    """The jar of limit/, unless it is newer than its sources."""
    ours, product = boot_version(FOLDER / "pom.xml"), boot_version(FOLDER.parent.parent / "pom.xml")
    if ours != product:
        raise SystemExit(f"bench/limit/pom.xml has Spring Boot {ours}, the product {product}: the limit would be another's")
    sources = [FOLDER / "pom.xml", *(path for path in (FOLDER / "src").rglob("*") if path.is_file())]
    if not JAR.exists() or JAR.stat().st_mtime < max(path.stat().st_mtime for path in sources):
        say("Building bench/limit …")
        subprocess.run([MAVEN, "-q", "-B", "-ntp", "-f", FOLDER / "pom.xml", "package"], check=True)
    return JAR


def database(postgres):
    postgres.create("limits")
    postgres.script("limits", (FOLDER / "limit.sql").read_text())


def server(java, port, postgres, folder, options):
    environment = {"SPRING_DATASOURCE_URL": postgres.address("limits"), "SPRING_DATASOURCE_USERNAME": "postgres",
                   "SPRING_DATASOURCE_PASSWORD": "none"}
    return Server(java, [*options, "-jar", str(JAR)], port, environment, folder / "limit.log")


def measure(java, port, postgres, folder, options, plan):
    """Start, memory and log-ins of the limit, beside which the product's are seen."""
    with server(java, port, postgres, folder, options) as started:
        rows = [figures.figure("limits", "start", started.seconds, "s"),
                figures.figure("limits", "resident, started", started.resident(), "MB")]
        for _ in ("warm-up", "counts"):
            log_ins = logins.measure("limits", "log-ins", started.base, ["limit"], "limit", plan.seconds * 2)
    return [*rows, log_ins]


def plain_sql(postgres, world, plan):
    """The list's statement without any server: what no page can pass."""
    statement = worlds.list_statement(postgres, world)
    rows = []
    for c in plan.connections:
        runs = [postgres.statements_a_second(world, statement, c, max(1, round(plan.seconds))) for _ in range(plan.runs)]
        rows.append(figures.figure("limits", "statement of the list alone", statistics.median(one[0] for one in runs), "req/s", world, c,
                                   more_is_better=True, p50=statistics.median(one[1] for one in runs), runs=[one[0] for one in runs]))
    return rows
