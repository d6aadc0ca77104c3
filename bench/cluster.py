"""A PostgreSQL of the run's own, gone when the run ends."""

import glob
import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile

# What the planner goes by stays as PostgreSQL brings it.
SETTINGS = {"shared_buffers": "1GB", "maintenance_work_mem": "512MB", "max_wal_size": "4GB", "max_connections": "100",
            "listen_addresses": "127.0.0.1"}

OWNER = "dvk_owner"
PASSWORD = "only-for-this-run"


class Cluster:
    """Runs as `user` where the run is root's, whom PostgreSQL refuses."""

    def __init__(self, port, user=None, log=None):
        self.port = port
        self.user = self._user(user)
        self.bin = _programs()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dvk-bench-pg-"))
        self.log = log
        if self.user:
            shutil.chown(self.folder, self.user)

    @staticmethod
    def _user(user):
        if os.geteuid() != 0:
            return None
        if not user or not shutil.which("runuser"):
            raise SystemExit("PostgreSQL does not run as root: say --pg-user postgres (or another ordinary user; needs runuser)")
        pwd.getpwnam(user)
        return user

    def __enter__(self):
        try:
            self._run("initdb", "-D", self._data(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
            self._run("pg_ctl", "-D", self._data(), "-w", "-t", "60", "-l", str(self.folder / "log"), "-o", self._options(), "start")
            self.sql("postgres", f"create role {OWNER} login createrole password '{PASSWORD}'")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self._run("pg_ctl", "-D", self._data(), "-w", "-m", "fast", "stop", check=False)
        if self.log and (self.folder / "log").exists():
            shutil.copy(self.folder / "log", self.log)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _data(self):
        return str(self.folder / "data")

    def _options(self):
        settings = dict(SETTINGS, port=self.port, unix_socket_directories=str(self.folder))
        return " ".join(f"-c {name}={value}" for name, value in settings.items())

    def _run(self, program, *arguments, check=True):
        command = [os.path.join(self.bin, program), *arguments]
        if self.user:
            command = ["runuser", "-u", self.user, "--", *command]
        # Not a pipe: the server that pg_ctl leaves behind would hold it open.
        with tempfile.TemporaryFile() as said:
            code = subprocess.run(command, cwd="/", stdout=said, stderr=said).returncode
            if check and code:
                said.seek(0)
                raise SystemExit(f"{program} failed:\n{said.read().decode(errors='replace')}")

    def _psql(self, database, *arguments, text=None):
        command = [_client(self.bin, "psql"), "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-X", "-q",
                   "-v", "ON_ERROR_STOP=1", "-d", database, *arguments]
        done = subprocess.run(command, input=text, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"psql on {database} failed:\n{done.stderr}")
        return done.stdout

    def sql(self, database, statement):
        """The rows as lists of texts."""
        return [line.split("\t") for line in self._psql(database, "-At", "-F", "\t", "-c", statement).splitlines()]

    def value(self, database, statement):
        rows = self.sql(database, statement)
        return rows[0][0] if rows else None

    def script(self, database, text, **variables):
        named = [argument for name, value in variables.items() for argument in ("-v", f"{name}={value}")]
        return self._psql(database, *named, text=text)

    def create(self, database, template="template0"):
        self.sql("postgres", f"create database {database} owner {OWNER} template {template}")

    def drop(self, database):
        self.sql("postgres", f"drop database if exists {database} with (force)")

    @property
    def version(self):
        return self.value("postgres", "show server_version")

    def address(self, database):
        return f"jdbc:postgresql://127.0.0.1:{self.port}/{database}"

    def statements_a_second(self, database, statement, connections, seconds):
        """The same statement again and again, without any server in front: (per second, mean ms)."""
        with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
            file.write(" ".join(statement.split()).rstrip(";") + ";\n")
            file.flush()
            done = subprocess.run([_client(self.bin, "pgbench"), "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-n", "-M", "prepared",
                                   "-c", str(connections), "-j", str(min(2, connections)), "-T", str(seconds), "-f", file.name, database],
                                  capture_output=True, text=True, check=True)
        numbers = dict(line.split(" = ", 1) for line in done.stdout.splitlines() if " = " in line)
        return float(numbers["tps"].split()[0]), float(numbers["latency average"].split()[0])


def _client(folder, program):
    """Beside the server's programs, else on the path."""
    return shutil.which(program, path=folder) or shutil.which(program) or program


def _programs():
    """Where initdb and pg_ctl stand: on the path, else Debian's newest."""
    on_path = shutil.which("pg_ctl")
    if on_path and shutil.which("initdb"):
        return os.path.dirname(on_path)
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda path: int(path.split("/")[4]))
    if not found:
        raise SystemExit("PostgreSQL's programs were not found: put initdb and pg_ctl on the path")
    return os.path.dirname(found[-1])
