"""Log-ins a second, eight people at once: the page, the password, and what comes after it."""

import itertools
import threading
import time

import figures
from browser import Browser


def measure(what, name, base, people, password, seconds, world="", at_once=8):
    end = time.monotonic() + seconds
    next_person, lock = itertools.cycle(people), threading.Lock()
    done, times = [], []

    def heard(asked, status, took):
        if asked == "log-in":
            times.append(took * 1000)

    def work():
        while time.monotonic() < end:
            with lock:
                person = next(next_person)
            try:
                done.append(Browser(base, heard).log_in(person, password))
            except OSError:
                done.append(False)

    begun = time.monotonic()
    threads = [threading.Thread(target=work) for _ in range(at_once)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.monotonic() - begun
    return figures.figure(what, name, done.count(True) / took, "log-ins/s", world, at_once, more_is_better=True,
                          p50=figures.percentile(times, 0.5), p95=figures.percentile(times, 0.95), errors=done.count(False))
