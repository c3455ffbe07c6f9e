#!/usr/bin/env python3
"""Compares plangen with other programs, whole process against whole process; see README.md beside this file."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

import growth
import peers


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("plangen", help="the native binary")
    arguments.add_argument("--sizes", default="10,100,1000,5000,50000", help="numbers of tasks")
    arguments.add_argument("--largest", type=int, default=5000, help="the most tasks that the other programs are given")
    arguments.add_argument("--seconds", type=float, default=20, help="about how long to measure each size")
    arguments.add_argument("--svg", help="where to draw the growth")
    options = arguments.parse_args()
    plangen = os.path.abspath(options.plangen)
    others = peers.available()
    points = {}
    with tempfile.TemporaryDirectory() as folder:
        print(f"{'tasks':>6}  {'program':<17} {'ms':>9} {'spread':>15} {'peak MB':>8} {'KB out':>8}  times plangen (spread)")
        for count in [int(size) for size in options.sizes.split(",")]:
            commands = {f"plangen {kind}": [plangen, "render", "plan.yaml", "-o", f"out.{kind}", "-q", "--force"] for kind in ("docx", "md", "html")}
            commands |= {name: command for name, (command, _) in others.items() if count <= options.largest}
            runs = {name: (os.path.join(folder, f"{count} {name}"), command) for name, command in commands.items()}
            for name, (at, _) in runs.items():
                peers.prepare(at, count)
                if name in others:
                    others[name][1](at, plangen)
            points[count] = measure(count, runs, options.seconds)
    measure(0, {"plangen --version": (".", [plangen, "--version"])}, 3)
    if options.svg:
        growth.draw(points, options.svg)


def measure(count, commands, seconds):
    """Runs the commands in turn, again and again, and prints each one's figures; gives the median of each."""
    times = {name: [] for name in commands}
    peaks = dict.fromkeys(commands, 0)
    end = time.monotonic() + seconds
    while time.monotonic() < end or len(times[list(commands)[0]]) < 5:
        for name, (folder, command) in commands.items():
            taken, peak = run(command, folder)
            times[name].append(taken)
            peaks[name] = max(peaks[name], peak)
    base = list(commands)[0]
    medians = {}
    for name, taken in times.items():
        ratios = [mine / theirs for mine, theirs in zip(taken, times[base])]
        medians[name] = (statistics.median(taken), peaks[name])
        kind = name.split()[-1] if name.startswith("plangen") else "docx"
        out = os.path.join(commands[name][0], f"out.{kind}")
        size = os.path.getsize(out) // 1024 if os.path.exists(out) else 0
        print(f"{count:>6}  {name:<17} {statistics.median(taken) * 1000:>9.1f} {min(taken) * 1000:>7.1f}-{max(taken) * 1000:<7.1f}"
              f" {peaks[name] / 1024:>8.1f} {size:>8}  {statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})")
    sys.stdout.flush()
    return medians


def run(command, folder):
    """Seconds and peak KB of one whole process."""
    before = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    taken = time.perf_counter() - before
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]}: {error.decode(errors='replace')}")
    return taken, usage.ru_maxrss


if __name__ == "__main__":
    main()
