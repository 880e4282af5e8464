"""What every power invoice must come to, computed from the readings alone.

Reads `smart-meters.csv.gz` beside it and nothing else; the tariff is written out below a second time, on
purpose. Prints `customer,due,net,tax,total`; with `--lines` also every line, after an empty row.
"""

import csv
import gzip
import sys
from collections import defaultdict
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal, Inexact, getcontext
from pathlib import Path
from zoneinfo import ZoneInfo

SYDNEY = ZoneInfo("Australia/Sydney")
READINGS = Path(__file__).with_name("smart-meters.csv.gz")

# Up to this day, not included, everything is invoiced.
LAST_BOUNDARY = date(2014, 4, 1)

# AUD per kWh and per day.
PRICES = {"peak": Decimal("0.3542"), "shoulder": Decimal("0.2189"), "off_peak": Decimal("0.1327")}
SUPPLY_A_DAY = Decimal("0.8745")
GST = Decimal("0.10")
CENT = Decimal("0.01")

# Sums and products must be exact; only `cents` may round.
getcontext().prec = 50
getcontext().traps[Inexact] = True


def cents(amount):
    """Half away from zero: 0.125 is 0.13."""
    context = getcontext().copy()
    context.traps[Inexact] = False
    return amount.quantize(CENT, rounding=ROUND_HALF_UP, context=context)


def window_of(wall):
    """Peak is 14 to 20 o'clock on weekdays from November to March, 17 to 21 from April to October."""
    if wall.weekday() < 5:
        summer = wall.month >= 11 or wall.month <= 3
        first, last = (14, 20) if summer else (17, 21)
        if first <= wall.hour < last:
            return "peak"
    return "shoulder" if 7 <= wall.hour < 22 else "off_peak"


def read():
    """kWh by household, month and window, and each household's first civil day."""
    energy = defaultdict(Decimal)
    first_day = {}
    with gzip.open(READINGS, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            household = row["household"]
            wall = datetime.fromisoformat(row["reading_at"]).astimezone(SYDNEY)
            energy[household, wall.year, wall.month, window_of(wall)] += Decimal(row["kwh"])
            first_day[household] = min(first_day.get(household, date.max), wall.date())
    return energy, first_day


def next_month(day):
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)


def supply(start, end):
    """The days of the month so far, less those before the start: 20 of 29 days are 25.36 - 7.87."""
    month = start.replace(day=1)
    return cents(SUPPLY_A_DAY * (end - month).days) - cents(SUPPLY_A_DAY * (start - month).days)


def lines_of(energy, household, start, end):
    """(price, window, quantity, amount) of one month; a window without any reading has no line."""
    for window, price in PRICES.items():
        kwh = energy.get((household, start.year, start.month, window))
        if kwh is not None:
            yield "usage", window, kwh, cents(kwh * price)
    yield "supply", "", (end - start).days, supply(start, end)


def utc(day):
    """00:00 in Sydney as an instant."""
    wall = datetime(day.year, day.month, day.day, tzinfo=SYDNEY)
    return wall.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def documents():
    """(customer, start, due, lines) in order."""
    energy, first_day = read()
    for household in sorted(first_day):
        start = first_day[household]
        while start < LAST_BOUNDARY:
            end = next_month(start)
            yield household, start, end, list(lines_of(energy, household, start, end))
            start = end


def main():
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["customer", "due", "net", "tax", "total"])
    line_rows = []
    for customer, start, due, lines in documents():
        net = sum(amount for _, _, _, amount in lines)
        tax = cents(net * GST)
        out.writerow([customer, utc(due), net, tax, net + tax])
        for price, window, quantity, amount in lines:
            line_rows.append([customer, utc(due), price, window, utc(start), utc(due), quantity, amount])
    if "--lines" in sys.argv[1:]:
        out.writerow([])
        out.writerow(["customer", "due", "price", "window", "start", "end", "quantity", "amount"])
        out.writerows(line_rows)


if __name__ == "__main__":
    main()
