#!/usr/bin/env python3
"""Compares plangen with other programs, whole process against whole process; see README.md beside this file."""

import argparse
import os
import statistics
import sys
import tempfile

import bars
import growth
import many
import peers
from processes import measure, ratio

KINDS = ("docx", "md", "html")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("programs", help="the folder with the native plangen, empty and floor")
    arguments.add_argument("--sizes", default="10,100,1000,5000,50000", help="numbers of tasks")
    arguments.add_argument("--largest", type=int, default=5000, help="the most tasks that the other programs are given")
    arguments.add_argument("--plans", type=int, default=1000, help="how many plans to render in one run")
    arguments.add_argument("--seconds", type=float, default=20, help="about how long to measure each size")
    arguments.add_argument("--svg", help="where to draw the growth")
    options = arguments.parse_args()
    programs = os.path.abspath(options.programs)
    plangen = os.path.join(programs, "plangen")
    others = peers.available()
    sizes = {}
    print(f"{'tasks':>6}  {'program':<17} {'ms':>9} {'spread':>17} {'peak MB':>8} {'KB out':>8}  times the first (spread)")
    with tempfile.TemporaryDirectory() as folder:
        start = measure({"plangen --version": (folder, [plangen, "--version"]), "empty program": (folder, [os.path.join(programs, "empty")])}, options.seconds / 4)
        show("", start)
        several = many.compare(os.path.join(folder, "many"), programs, options.plans, options.seconds)  # first: where files were deleted lately, new ones take longer
        show(f"{options.plans}x{many.TASKS}", several)
        for count in [int(size) for size in options.sizes.split(",")]:
            sizes[count] = size(os.path.join(folder, str(count)), plangen, others if count <= options.largest else {}, count, options.seconds)
    if options.svg:
        growth.draw({count: {name: (statistics.median(taken), peak) for name, (taken, peak) in found.items()} for count, found in sizes.items()}, options.svg)
    sys.exit(0 if bars.show(bars.rows(start, sizes, several, os.path.getsize(plangen))) else 1)


def size(folder, plangen, others, count, seconds):
    """Measures every program on a plan with a number of tasks."""
    commands = {f"plangen {kind}": [plangen, "render", "plan.yaml", "-o", f"out.{kind}", "-q", "--force"] for kind in KINDS}
    commands |= {name: command for name, (command, _) in others.items()}
    runs = {name: (os.path.join(folder, name), command) for name, command in commands.items()}
    for name, (at, _) in runs.items():
        peers.prepare(at, count)
        if name in others:
            others[name][1](at, plangen)
    found = measure(runs, seconds)
    show(count, found, {name: os.path.join(at, f"out.{name.split()[-1] if name.startswith('plangen') else 'docx'}") for name, (at, _) in runs.items()})
    return found


def show(label, found, outputs=None):
    """Prints the figures of programs that were measured by turns, each beside the first."""
    for name, (taken, peak) in found.items():
        middle, low, high = ratio(taken, next(iter(found.values()))[0])
        written = os.path.getsize(outputs[name]) // 1024 if outputs else ""
        spread = f"{min(taken) * 1000:.1f}-{max(taken) * 1000:.1f}"
        print(f"{label:>6}  {name:<17} {statistics.median(taken) * 1000:>9.1f} {spread:>17} {peak / 1024:>8.1f} {written:>8}  {middle:.2f} ({low:.2f}-{high:.2f})", flush=True)


if __name__ == "__main__":
    main()
