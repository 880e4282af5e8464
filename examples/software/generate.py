"""Writes api-calls.csv: batches of API calls of two workspaces, invented from one seed.

Run `python3 generate.py > api-calls.csv`; the same seed gives the same bytes.
"""

from datetime import datetime, timedelta, timezone
from random import Random

SEED = 20240215

# Workspace, first and last instant, calls of an ordinary batch, batches a day.
WORKSPACES = [
    ("corvus-data", datetime(2024, 2, 15, 9, 0, tzinfo=timezone.utc), datetime(2024, 6, 30, 22, 0, tzinfo=timezone.utc), 900, 3),
    ("hayabusa", datetime(2023, 11, 30, 8, 0, tzinfo=timezone.utc), datetime(2024, 6, 28, 0, 0, tzinfo=timezone.utc), 420, 2),
]

# On a boundary an event belongs to the period that begins there; a microsecond earlier to the one before.
EDGES = [
    ("corvus-data", "2024-02-29T22:59:59.999999Z", 1501),
    ("corvus-data", "2024-02-29T23:00:00Z", 2003),
    ("corvus-data", "2024-03-31T21:59:59.999999Z", 1709),
    ("corvus-data", "2024-03-31T22:00:00Z", 2111),
    ("hayabusa", "2024-03-30T08:00:00Z", 1301),
    ("hayabusa", "2024-04-30T06:59:59.999999Z", 1409),
    ("hayabusa", "2024-04-30T07:00:00Z", 1601),
    # In a period that is still open when the scenario ends.
    ("hayabusa", "2024-06-30T07:00:00Z", 30011),
]


def batches():
    random = Random(SEED)
    for workspace, start, end, ordinary, a_day in WORKSPACES:
        at = start
        while True:
            # Between half and one and a half of the usual gap; weekends are quiet.
            at += timedelta(seconds=86400 // a_day // 2 + int(random.random() * 86400 / a_day))
            if at >= end:
                break
            calls = 1 + int(random.random() * 2 * ordinary)
            if at.weekday() >= 5:
                calls = 1 + calls // 5
            growth = 100 + (at - start).days
            yield workspace, at.strftime("%Y-%m-%dT%H:%M:%SZ"), calls * growth // 100
    yield from EDGES


def main():
    print("workspace,time,batch,calls")
    for number, (workspace, time, calls) in enumerate(batches(), start=1):
        print(f"{workspace},{time},b{number:04},{calls}")


main()
