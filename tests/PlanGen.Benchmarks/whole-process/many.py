"""Many plans in one run: on one core, on two, and beside a bare native program that does the least such a run takes."""

import os
import zipfile

import plans
from processes import measure, run

TASKS = 40


def compare(folder, programs, count, seconds):
    """Measures, by turns, plangen on one core and on two, the floor on one, and two floors at once, each with half of the plans; nothing where there are no two cores."""
    cores = [str(core) for core in sorted(os.sched_getaffinity(0))[:2]]
    if len(cores) < 2:
        return {}
    for name in ("plans", "half0", "half1", "parts"):
        os.makedirs(os.path.join(folder, name))
    for number in range(count):
        with open(os.path.join(folder, "plans", f"{number:04}.yaml"), "w", encoding="utf-8") as file:
            file.write(plans.yaml(TASKS))
        os.link(file.name, os.path.join(folder, f"half{number % 2}", os.path.basename(file.name)))
    render = [os.path.join(programs, "plangen"), "render", "plans/", "-t", "docx", "-q", "-o"]
    floor = os.path.join(programs, "floor")
    halves = " & ".join(f'taskset -c {core} "$0" half{number} parts floors-{{run}}' for number, core in enumerate(cores))
    commands = {
        "one core": (folder, ["taskset", "-c", cores[0], *render, "one-{run}/"]),
        "two cores": (folder, ["taskset", "-c", ",".join(cores), *render, "two-{run}/"]),
        "floor": (folder, ["taskset", "-c", cores[0], floor, "plans", "parts", "floor-{run}"]),
        "two floors": (folder, ["bash", "-c", f"{halves} && wait $!", floor]),
    }
    run([*render, "documents/"], folder)
    store(os.path.join(folder, "documents"), os.path.join(folder, "parts"))
    return measure(commands, seconds)


def store(documents, parts):
    """Puts the parts of each document in a zip that is not compressed."""
    for name in os.listdir(documents):
        with zipfile.ZipFile(os.path.join(documents, name)) as document, zipfile.ZipFile(os.path.join(parts, name.replace(".docx", ".zip")), "w") as stored:
            for part in document.namelist():
                stored.writestr(part, document.read(part))
