"""What every invoice of the copilot team must come to, computed from the calls alone.

Reads `llm-calls.csv.gz` beside it and nothing else; the plan is written out below a second time, on
purpose. Prints `customer,due,net,tax,total`; with `--lines` also every line, after an empty row.
"""

import csv
import gzip
import sys
from datetime import datetime, timezone
from decimal import ROUND_HALF_UP, Decimal, Inexact, getcontext
from pathlib import Path

CALLS = Path(__file__).with_name("llm-calls.csv.gz")
CUSTOMER = "copilot-team"

# The start, the boundaries up to the end of the clock on 16 February, and the one after it, to which the
# last fee runs.
BOUNDARIES = [
    datetime(2023, 11, 16, tzinfo=timezone.utc),
    datetime(2023, 12, 16, tzinfo=timezone.utc),
    datetime(2024, 1, 16, tzinfo=timezone.utc),
    datetime(2024, 2, 16, tzinfo=timezone.utc),
    datetime(2024, 3, 16, tzinfo=timezone.utc),
]

# USD. Tokens are counted in millions, and tiers begin after the allowance; the last tier is open.
FEE = Decimal("20.00")
MILLION_PLACES = 6
USAGE = {
    "input": ("ContextTokens", Decimal("1"), [(Decimal("5"), Decimal("3.00")), (None, Decimal("2.50"))]),
    "output": ("GeneratedTokens", Decimal("0.05"), [(Decimal("0.1"), Decimal("15.00")), (None, Decimal("12.00"))]),
}
SALES_TAX = Decimal("0.0825")
CENT = Decimal("0.01")

# Sums and products must be exact; only `cents` may round.
getcontext().prec = 50
getcontext().traps[Inexact] = True


def cents(amount):
    """Half away from zero: 0.125 is 0.13."""
    context = getcontext().copy()
    context.traps[Inexact] = False
    return amount.quantize(CENT, rounding=ROUND_HALF_UP, context=context)


def instant(text):
    """The trace writes seven decimals, and instants have six; the seventh must be 0, so that nothing is lost."""
    if len(text) != 27 or text[-1] != "0":
        raise ValueError(f"{text!r} is finer than a microsecond")
    return datetime.fromisoformat(text[:-1]).replace(tzinfo=timezone.utc)


def tokens(column, start, end):
    """Tokens of all calls in [start, end)."""
    with gzip.open(CALLS, "rt", encoding="utf-8", newline="") as file:
        return sum(int(row[column]) for row in csv.DictReader(file) if start <= instant(row["TIMESTAMP"]) < end)


def graduated(quantity, tiers):
    """Each part at the price of the tier it falls in: 7 are 5 x 3.00 + 2 x 2.50."""
    amount, below = Decimal(0), Decimal(0)
    for up_to, price in tiers:
        top = quantity if up_to is None else min(quantity, up_to)
        if top > below:
            amount += (top - below) * price
            below = top
    return amount


def lines_at(index):
    """(price, start, end, quantity, amount): the usage of the month that ends, the fee of the one that begins."""
    due = BOUNDARIES[index]
    if index > 0:
        start = BOUNDARIES[index - 1]
        for price, (column, allowance, tiers) in USAGE.items():
            millions = Decimal(tokens(column, start, due)).scaleb(-MILLION_PLACES)
            rated = max(millions - allowance, Decimal(0))
            yield price, start, due, millions, cents(graduated(rated, tiers))
    yield "fee", due, BOUNDARIES[index + 1], 1, FEE


def utc(at):
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def main():
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["customer", "due", "net", "tax", "total"])
    line_rows = []
    for index, due in enumerate(BOUNDARIES[:-1]):
        lines = list(lines_at(index))
        net = sum(amount for *_, amount in lines)
        tax = cents(net * SALES_TAX)
        out.writerow([CUSTOMER, utc(due), net, tax, net + tax])
        for price, start, end, quantity, amount in lines:
            line_rows.append([CUSTOMER, utc(due), price, "", utc(start), utc(end), quantity, amount])
    if "--lines" in sys.argv[1:]:
        out.writerow([])
        out.writerow(["customer", "due", "price", "window", "start", "end", "quantity", "amount"])
        out.writerows(line_rows)


if __name__ == "__main__":
    main()
