"""Drives one page with wrk."""

import json
import pathlib
import shutil
import subprocess

SCRIPT = pathlib.Path(__file__).with_name("wrk.lua")


def found():
    if not shutil.which("wrk"):
        raise SystemExit("wrk was not found (Debian: apt-get install wrk)")


def drive(url, cookies, connections, seconds):
    """req/s, p50 and p99 in ms, answers that were no page, and bytes an answer."""
    command = ["wrk", "-t", str(min(2, connections)), "-c", str(connections), "-d", f"{max(1, round(seconds))}s",
               "--timeout", "30s", "-s", str(SCRIPT)]
    if cookies:
        command += ["-H", f"Cookie: {cookies}"]
    said = subprocess.run([*command, url], capture_output=True, text=True, check=True).stdout
    return run(json.loads(said[said.rindex("{"):]))


def run(told):
    """What lua counted, as figures; an error is no speed."""
    done = max(1, told["requests"])
    return {"rps": max(0, told["requests"] - told["errors"]) / told["microseconds"] * 1e6, "p50": told["p50"] / 1000, "p99": told["p99"] / 1000,
            "errors": told["errors"], "bytes": told["bytes"] / done}
