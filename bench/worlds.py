"""The databases that are measured: the demonstration, and worlds filled on top of it."""

import pathlib
import re
import time
import zipfile

import cluster
from server import Server

HERE = pathlib.Path(__file__).parent
PASSWORD = "cung-ban-cung-lam"
CAMPAIGN = """(select campaign_id from campaign join steering_committee using (committee_id)
  where code = 'LAMKHE' order by year desc limit 1)"""


class Product:
    """The packaged jar, and how it is started on a database of the run's cluster."""

    def __init__(self, java, jar, port, postgres, today, folder):
        self.java, self.jar, self.port, self.postgres, self.today, self.folder = java, jar, port, postgres, today, folder

    def server(self, database, options=("-Xmx512m",), program=None):
        environment = {"SPRING_DATASOURCE_URL": self.postgres.address(database), "SPRING_DATASOURCE_USERNAME": "dvk_app",
                       "SPRING_DATASOURCE_PASSWORD": cluster.PASSWORD, "SPRING_FLYWAY_USER": cluster.OWNER,
                       "SPRING_FLYWAY_PASSWORD": cluster.PASSWORD, "DVK_TODAY": self.today, "DVK_HEALTH_PORT": "0"}
        return Server(self.java, [*options, *(program or ["-jar", str(self.jar)])], self.port, environment, self.folder / "product.log")


def demonstration(product):
    """The database `demonstration`, migrated and told by the product itself; seconds that took."""
    product.postgres.create("demonstration")
    with product.server("demonstration") as server:
        return server.seconds


def build(product, name, sizes):
    """The world of this name out of the demonstration; seconds that took."""
    begun = time.monotonic()
    if not product.postgres.value("postgres", f"select datname from pg_database where datname = '{name}'"):
        product.postgres.create(name, "demonstration")
        text = ["create schema bench; set search_path = bench, public;", search_key_functions(product.jar),
                (HERE / "words.sql").read_text(), (HERE / "world.sql").read_text()]
        product.postgres.script(name, "\n".join(text), today=product.today, **sizes)
    return time.monotonic() - begun


def sizes(name, models, entries, officers):
    """What world.sql is told: models in the town's campaign, provinces beside it, and so on."""
    if name == "nation":
        town = min(1000, models // 10)
        # 34 provinces with five years each, and the town's four earlier years.
        return {"town": town, "provinces": 34, "each": (models - town) // (34 * 5 + 4), "entries": entries, "officers": officers}
    return {"town": models, "provinces": 0, "each": 0, "entries": entries, "officers": officers}


def search_key_functions(jar):
    """The newest text of the product's own functions by which names are found, out of its migrations."""
    newest = {}
    with zipfile.ZipFile(jar) as archive:
        names = [name for name in archive.namelist() if re.search(r"db/migration/.*/V\d+__.*\.sql$", name)]
        for name in sorted(names, key=lambda name: int(re.search(r"/V(\d+)__", name)[1])):
            newest.update(functions(archive.read(name).decode()))
    wanted = ["plain_words", "key_without", "key_of", "keys_of"]
    missing = [name for name in wanted if name not in newest]
    if missing:
        raise SystemExit(f"The jar's migrations have no function {', '.join(missing)}: world.sql needs what names search keys now")
    return "\n".join(newest[name] for name in wanted)


def functions(sql):
    return {found[2]: "create or replace" + found[1] for found in
            re.finditer(r"^create(?: or replace)?( function (\w+)\(.*?\$\$.*?\$\$[^;]*;)", sql, re.S | re.M)}


def list_statement(postgres, database):
    """The statement of the first page of models, as pgbench can ask it."""
    committee, campaign = postgres.sql(database, f"select committee_id, campaign_id from campaign where campaign_id = {CAMPAIGN}")[0]
    statement = "\n".join(line for line in (HERE / "list.sql").read_text().splitlines() if not line.startswith("--"))
    return statement.replace(":committee", f"'{committee}'").replace(":campaign", f"'{campaign}'")


def ids(postgres, database):
    """What stands in the addresses of pages."""
    queries = {
        "year": f"select year from campaign where campaign_id = {CAMPAIGN}",
        "after": f"""select participation_id from participation where campaign_id = {CAMPAIGN} and stage <> 'WITHDRAWN' and stage <> 'DRAFT'
          order by name collate vietnamese, participation_id offset 24 limit 1""",
        "model": f"""select participation_id from participation where campaign_id = {CAMPAIGN} and stage = 'RECEIVED'
          order by search_key not like '%thuy canh%', participation_id limit 1""",
        "registration": f"""select registration_id from registration join round using (round_id, campaign_id)
          where campaign_id = {CAMPAIGN} and number = 1
          and unit_id = (select unit_id from role_assignment join account using (account_id) where username = 'phuong1')""",
        "meeting": f"select meeting_id from meeting where campaign_id = {CAMPAIGN} order by concluded_at is null desc, held_on desc limit 1",
    }
    found = {name: postgres.value(database, query) for name, query in queries.items()}
    missing = [name for name, value in found.items() if value is None]
    if missing:
        raise SystemExit(f"The world {database} lacks what pages are asked about: {', '.join(missing)}")
    return found
