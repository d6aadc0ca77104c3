"""A packaged jar that runs for a while: how long it takes to answer, how much memory it holds."""

import contextlib
import http.client
import os
import subprocess
import threading
import time


class Server:
    """`command` is everything after `java`; the server answers when `/login` does."""

    def __init__(self, java, command, port, environment, log):
        self.command = [java, *command]
        self.port = port
        self.environment = dict(os.environ, SERVER_PORT=str(port), **environment)
        self.log = log
        self.process = None
        self.seconds = None

    @property
    def base(self):
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        if answers(self.port):
            raise SystemExit(f"Somebody answers at port {self.port} already: say --port")
        begun = time.monotonic()
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(self.command, env=self.environment, stdout=log, stderr=log)
        try:
            self._await(begun + 600)
        except BaseException:
            self.__exit__()
            raise
        self.seconds = time.monotonic() - begun
        return self

    def _await(self, latest):
        while not answers(self.port):
            if self.process.poll() is not None:
                raise SystemExit(f"The server ended with {self.process.returncode}; its log: {self.log}")
            if time.monotonic() > latest:
                raise SystemExit(f"The server did not answer for ten minutes; its log: {self.log}")
            time.sleep(0.05)

    def __exit__(self, *_):
        self.process.terminate()
        try:
            # One that writes an AOT cache takes its time.
            self.process.wait(600)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def resident(self):
        """Megabytes that it holds in memory now."""
        with open(f"/proc/{self.process.pid}/status") as status:
            kilobytes = next(line for line in status if line.startswith("VmRSS:")).split()[1]
        return int(kilobytes) / 1024

    @contextlib.contextmanager
    def watched(self):
        """Yields a list that holds the most memory seen meanwhile, once the block has ended."""
        seen, over = [self.resident()], threading.Event()

        def look():
            while not over.wait(0.1):
                seen[0] = max(seen[0], self.resident())

        watcher = threading.Thread(target=look)
        watcher.start()
        try:
            yield seen
        finally:
            over.set()
            watcher.join()


def answers(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", "/login")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def java_version(java):
    """The whole line and the number in front."""
    said = subprocess.run([java, "-version"], capture_output=True, text=True, check=True).stderr
    quoted = said.split('"')[1]
    return quoted, int(quoted.split(".")[0].split("-")[0])
