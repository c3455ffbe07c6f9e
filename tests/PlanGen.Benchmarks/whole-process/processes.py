"""Runs whole processes, from start to exit."""

import itertools
import os
import random
import statistics
import subprocess
import time

RUNS = itertools.count()


def measure(commands, seconds, least=5):
    """
    Runs commands, each a folder and its arguments, in rounds; gives each one's times in seconds and its peak memory in KB. Each round has an order
    of its own: a process of some milliseconds takes longer, up to a half, after one of another program than after one of its own.
    """
    times = {name: [] for name in commands}
    order = random.Random(0)
    end = time.monotonic() + seconds
    while time.monotonic() < end or min(map(len, times.values())) < least:
        for name, (folder, command) in order.sample(list(commands.items()), len(commands)):
            times[name].append(run(command, folder))
    return {name: (taken, peak(commands[name][1], commands[name][0])) for name, taken in times.items()}


def run(command, folder):
    """Seconds that one process takes. Where an argument says {run}, each run has its own, so that it finds no files of an earlier one."""
    command = of_run(command)
    os.sync()  # what earlier runs wrote is then not written to the disk while this one is measured
    before = time.perf_counter()
    ended = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    taken = time.perf_counter() - before
    if ended.returncode != 0:
        raise SystemExit(f"{command}: {ended.stderr.decode(errors='replace')}")
    return taken


def of_run(command):
    number = next(RUNS)
    return [part.replace("{run}", str(number)) for part in command]


def peak(command, folder):
    """Peak KB of one process, the larger of two runs. It is started by GNU time: what Linux gives as a process's peak is never less than that of who started it."""
    def once():
        with open(os.devnull, "w", encoding="utf-8") as nowhere:
            ended = subprocess.run(["/usr/bin/time", "-q", "-f", "%M", *of_run(command)], cwd=folder, stdout=nowhere, stderr=subprocess.PIPE, check=True, text=True)
        return int(ended.stderr.split()[-1])
    return max(once(), once())


def ratio(some, others):
    """The median and the bounds of how many times as long the first took as the second, round by round."""
    ratios = [one / other for one, other in zip(some, others)]
    return statistics.median(ratios), min(ratios), max(ratios)
