"""What every document of the software example must come to, computed from the API calls alone.

Reads `api-calls.csv` beside it and nothing else; prices and timelines are written out below a second time,
on purpose. Prints `customer,due,net,tax,total`, credit notes as negative; with `--lines` also every line,
after an empty row.
"""

import csv
import sys
from calendar import monthrange
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")
CALLS = Path(__file__).with_name("api-calls.csv")

DECIMALS = {"EUR": 2, "USD": 2, "JPY": 0}
PRO = {"EUR": Fraction("29.00"), "USD": Fraction("32.00"), "JPY": Fraction("4200")}
SEATS = {  # the first ten, then
    "EUR": (Fraction("12.00"), Fraction("9.50")),
    "USD": (Fraction("13.50"), Fraction("10.50")),
    "JPY": (Fraction("1800"), Fraction("1400")),
}
FREE_CALLS = 10_000
API = {  # the first 50,000 after the free ones, then
    "EUR": (Fraction("0.0008"), Fraction("0.0005")),
    "USD": (Fraction("0.0009"), Fraction("0.0006")),
    "JPY": (Fraction("0.12"), Fraction("0.08")),
}
VAT = Fraction(19, 100)


def berlin(*figures):
    """A Berlin wall-clock time as an instant."""
    return datetime(*figures, tzinfo=BERLIN).astimezone(timezone.utc)


CLOCK_END = berlin(2024, 7, 1)


def minor(amount, currency):
    """Whole cents or yen, half away from zero: 0.125 is 13, -0.125 is -13."""
    scaled = abs(amount) * 10 ** DECIMALS[currency]
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return -whole if amount < 0 else whole


def text(units, currency):
    decimals = DECIMALS[currency]
    sign, digits = "-" if units < 0 else "", str(abs(units)).rjust(decimals + 1, "0")
    return sign + (digits[:-decimals] + "." + digits[-decimals:] if decimals else digits)


def utc(at):
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def boundary(anchor, months):
    """The anchor's wall-clock time so many months on, in a shorter month on its last day."""
    year, month = divmod(anchor[0] * 12 + anchor[1] - 1 + months, 12)
    day = min(anchor[2], monthrange(year, month + 1)[1])
    return berlin(year, month + 1, day, *anchor[3:])


def periods(anchor, until=CLOCK_END):
    """The periods that begin up to an instant, included."""
    months = 0
    while boundary(anchor, months) <= until:
        yield boundary(anchor, months), boundary(anchor, months + 1)
        months += 1


def share(full, at):
    """How much of a full period has passed: 10 of 30 days are 1/3."""
    microsecond = timedelta(microseconds=1)
    return Fraction((at - full[0]) // microsecond, (full[1] - full[0]) // microsecond)


def part(price, currency, full, start, end):
    return minor(price * share(full, end), currency) - minor(price * share(full, start), currency)


def graduated(quantity, bound, prices):
    return min(quantity, bound) * prices[0] + max(quantity - bound, 0) * prices[1]


def seats(count, currency):
    """12 seats at 12.00 for ten and 9.50 for two are 139.00."""
    return graduated(Fraction(count), 10, SEATS[currency])


def advance(name, currency, anchor, start, steps, ended=None):
    """A fee in advance whose full amount changes at the instants of `steps`, the first of them the start.

    A change credits the unused part of what was billed and bills the rest anew, at its own instant.
    """
    for full in periods(anchor):
        begin, end = max(full[0], start), full[1]
        if begin >= end or (ended and begin >= ended):
            continue
        price = [amount for at, amount in steps if at <= begin][-1]
        yield begin, name, begin, end, part(price, currency, full, begin, end)
        cuts = [(at, amount) for at, amount in steps if begin < at < end]
        cuts += [(ended, None)] if ended and begin < ended < end else []
        for at, amount in cuts:
            yield at, name, at, end, -part(price, currency, full, at, end)
            if amount is not None:
                yield at, name, at, end, part(amount, currency, full, at, end)
                price = amount


def usage(workspace, currency, anchor, start):
    """API calls in arrears; the free calls of a part period are its share of them."""
    with CALLS.open(encoding="utf-8", newline="") as file:
        calls = [
            (datetime.fromisoformat(row["time"]), int(row["calls"]))
            for row in csv.DictReader(file)
            if row["workspace"] == workspace
        ]
    for full in periods(anchor):
        begin, end = max(full[0], start), full[1]
        if begin < end <= CLOCK_END:
            quantity = sum(count for at, count in calls if begin <= at < end)
            free = FREE_CALLS * (1 - share(full, begin))
            rated = max(quantity - free, Fraction(0))
            yield end, "api", begin, end, minor(graduated(rated, 50_000, API[currency]), currency)


def pro(currency, anchor, ended=None):
    start = boundary(anchor, 0)
    return currency, list(advance("base", currency, anchor, start, [(start, PRO[currency])], ended))


def team(workspace, currency, anchor, start, counts):
    steps = [(at, seats(count, currency)) for at, count in counts]
    lines = list(usage(workspace, currency, anchor, start))
    return currency, lines + list(advance("seats", currency, anchor, start, steps))


def free_then_pro():
    """The free months are zero lines, which wait for the first invoice that is more than nothing."""
    upgrade = (2024, 3, 18, 12)
    at = berlin(*upgrade)
    currency, paid = pro("EUR", upgrade)
    free = [(at, "base", begin, min(end, at), 0) for begin, end in periods((2024, 2, 10, 8), at)]
    return currency, free + paid


def customers():
    """Each customer's currency and lines: (due, price, start, end, minor units)."""
    corvus, hayabusa = berlin(2024, 2, 15, 10), berlin(2023, 11, 30, 9)
    raised = [(hayabusa, 12), (berlin(2024, 4, 9, 10, 15), 15), (berlin(2024, 4, 19, 16, 40), 19)]
    return {
        "amsel-verlag": pro("EUR", (2024, 1, 31, 9, 30)),
        "brightwater": pro("USD", (2024, 2, 29, 14)),
        # Calendar months: the grid begins before the start.
        "corvus-data": team("corvus-data", "EUR", (2024, 2, 1), corvus, [(corvus, 7)]),
        "dohle-atelier": ("EUR", []),
        "elster-radio": free_then_pro(),
        "fern-and-finch": pro("USD", (2024, 3, 31, 18), ended=berlin(2024, 5, 10, 11, 20)),
        "hayabusa": team("hayabusa", "JPY", (2023, 11, 30, 9), hayabusa, raised),
    }


def tax_of(lines, invoices, currency):
    """VAT on the net sum, once; a credit note gives back the share of the tax of the line that it credits."""
    net = sum(amount for *_, amount in lines)
    if net >= 0:
        return minor(Fraction(net) * VAT / 10 ** DECIMALS[currency], currency)
    ((_, _, end, _),) = lines
    ((billed, tax),) = [(amount, tax) for (_, _, until, amount), tax in invoices if until == end]
    return minor(Fraction(tax * net, billed) / 10 ** DECIMALS[currency], currency)


def main():
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["customer", "due", "net", "tax", "total"])
    line_rows = []
    for customer, (currency, lines) in sorted(customers().items()):
        by_due = defaultdict(list)
        for due, *line in lines:
            by_due[due].append(tuple(line))
        invoices = []  # those of one line, with their tax: what a credit note may look back to
        for due, of_due in sorted(by_due.items()):
            net = sum(amount for *_, amount in of_due)
            tax = tax_of(of_due, invoices, currency)
            if len(of_due) == 1:
                invoices.append((of_due[0], tax))
            out.writerow([customer, utc(due)] + [text(units, currency) for units in (net, tax, net + tax)])
            for price, start, end, amount in of_due:
                line_rows.append([customer, utc(due), price, utc(start), utc(end), text(amount, currency)])
    if "--lines" in sys.argv[1:]:
        out.writerow([])
        out.writerow(["customer", "due", "price", "start", "end", "amount"])
        out.writerows(line_rows)


if __name__ == "__main__":
    main()
