//! Laws of credits over random grants: against a count cent by cent, and against other ways of running.

use std::collections::BTreeMap;

use billing::{CreditScope, Document, Grant, GrantKind, MovementKind, Proration, Recurrence, TopUpRule};
use calendar::Instant;
use ids::GrantId;
use ledger::Account;
use money::Money;

use crate::credits::{Book, at_use, eur, paid, promo};
use crate::story::Dice;
use crate::telling::seeds;
use crate::testworld::{World, at, cadence, fee, in_arrears, key, plan, seats, usage};

const DAY: i64 = 86_400_000_000;
/// First days of months of 2024, in days of the year.
const MONTHS: [i64; 7] = [0, 31, 60, 91, 121, 152, 182];

/// So many days after 1 January 2024.
fn day(number: i64) -> Instant {
    at("2024-01-01").checked_add_micros(number * DAY).expect("in range")
}

fn day_of(instant: Instant) -> i64 {
    (instant.as_micros() - at("2024-01-01").as_micros()) / DAY
}

/// A use of the meter: on which day, how much, and the day from which on it is known.
#[derive(Debug, Clone, Copy)]
struct Used {
    day: i64,
    calls: i64,
    known: i64,
}

#[derive(Debug, Clone)]
struct Tale {
    seed: u64,
    grants: Vec<Grant>,
    usage: Vec<Used>,
    /// Whether prices are written with tax: credits pay of what the customer was told all the same.
    with_tax: bool,
}

impl Tale {
    fn of(seed: u64, ends: bool) -> Tale {
        let mut dice = Dice::new(seed);
        let grants = (1..=dice.between(1, 5)).map(|number| grant(&mut dice, number, ends)).collect();
        let usage = (0..dice.between(0, 12))
            .map(|_| {
                let day = dice.between(0, 119);
                let late = if dice.chance(60) { dice.between(1, 60) } else { 0 };
                Used { day, calls: dice.between(1, 40), known: day + late }
            })
            .collect();
        Tale { seed, grants, usage, with_tax: false }
    }

    fn book(&self, with_fee: bool) -> Book {
        let mut prices = vec![in_arrears(usage("api", "0.37", "month"))];
        if with_fee {
            prices.push(fee("base", "7.31", "month"));
        }
        let mut plan = plan(1, prices);
        plan.terms.prices_include_tax = self.with_tax;
        Book::new(World::start(vec![plan], day(0), 0), self.grants.clone())
    }

    /// Runs on these days; usage is told when it is known, or all of it before the first run.
    fn run(&self, with_fee: bool, days: &[i64], at_once: bool) -> Book {
        let mut book = self.book(with_fee);
        let mut untold = self.usage.clone();
        for run in days {
            let (told, rest): (Vec<Used>, Vec<Used>) =
                untold.into_iter().partition(|used| at_once || used.known < *run);
            for used in told {
                book.world.used(day(used.day), &used.calls.to_string());
            }
            untold = rest;
            book.bill_at(day(*run));
        }
        assert!(untold.is_empty(), "all is told in the end");
        book
    }
}

fn grant(dice: &mut Dice, number: i64, ends: bool) -> Grant {
    let number = u8::try_from(number).expect("few grants");
    let amount = dice.between(1, 3_000);
    let mut grant = match dice.chance(50) {
        true => promo(number, amount),
        false => paid(number, amount, dice.between(1, amount)),
    };
    grant.priority = u32::try_from(dice.between(0, 1)).expect("small");
    if dice.chance(40) {
        let prices = dice.pick(&[vec![key("api")], vec![key("base")]]);
        grant.scope = CreditScope { prices, ..CreditScope::default() };
    }
    if ends {
        let from = dice.between(0, 100);
        grant.effective = day(from);
        grant.expires = dice.chance(60).then(|| day(from + dice.between(1, 60)));
    } else {
        grant.scope = CreditScope::default();
    }
    grant
}

/// What each grant paid on each document, by the day it is due, cent by cent. An end takes nothing off a
/// grant: it only says of which time its cents are, however late they are asked for.
fn oracle(tale: &Tale) -> BTreeMap<(i64, GrantId), i64> {
    let mut rests: Vec<i64> = tale.grants.iter().map(|grant| grant.amount.minor()).collect();
    let mut paid = BTreeMap::new();
    let mut billed = vec![false; tale.usage.len()];
    for due in MONTHS {
        let known = |used: &Used| used.known < due && used.day < due;
        let mut cents: Vec<(i64, &str)> = Vec::new();
        for (used, billed) in
            tale.usage.iter().zip(&mut billed).filter(|(used, billed)| known(used) && !**billed)
        {
            *billed = true;
            cents.extend((0..used.calls * 37).map(|_| (used.day, "api")));
        }
        cents.sort();
        cents.extend((0..731).map(|_| (due, "base")));
        for (time, price) in cents {
            let able = |place: &usize| {
                let grant = &tale.grants[*place];
                let in_scope = grant.scope.prices.is_empty() || grant.scope.prices.contains(&key(price));
                let begun = day_of(grant.effective) <= time;
                let over = grant.expires.is_some_and(|expires| day_of(expires) <= time);
                rests[*place] > 0 && in_scope && begun && !over
            };
            if let Some(place) = (0..rests.len()).filter(able).min_by(|a, b| first(tale, *a, *b)) {
                rests[place] -= 1;
                *paid.entry((due, tale.grants[place].id)).or_default() += 1;
            }
        }
    }
    paid
}

fn first(tale: &Tale, a: usize, b: usize) -> std::cmp::Ordering {
    let (a, b) = (&tale.grants[a], &tale.grants[b]);
    let ends = |grant: &Grant| grant.expires.map_or(i64::MAX, day_of);
    let cost = (a.cost_basis.minor() * b.amount.minor()).cmp(&(b.cost_basis.minor() * a.amount.minor()));
    (a.priority.cmp(&b.priority))
        .then(a.scope.prices.is_empty().cmp(&b.scope.prices.is_empty()))
        .then(ends(a).cmp(&ends(b)))
        .then(cost)
        .then(a.effective.cmp(&b.effective))
        .then(a.sequence.cmp(&b.sequence))
}

fn burnt(book: &Book) -> BTreeMap<(i64, GrantId), i64> {
    let mut paid = BTreeMap::new();
    for document in &book.world.issued {
        for burn in &document.burns {
            *paid.entry((day_of(document.key.due), burn.grant)).or_default() += burn.amount.minor();
        }
    }
    paid
}

fn by_grant(book: &Book) -> BTreeMap<GrantId, i64> {
    let mut sums = BTreeMap::new();
    for ((_, grant), amount) in burnt(book) {
        *sums.entry(grant).or_default() += amount;
    }
    sums
}

#[test]
fn grants_pay_what_a_count_cent_by_cent_says() {
    let (mut late, mut expired, mut shared, mut back) = (0, 0, 0, 0);
    for seed in seeds(150) {
        let tale = Tale { with_tax: seed.is_multiple_of(3), ..Tale::of(seed, true) };
        let book = tale.run(true, &MONTHS, false);
        assert_eq!(burnt(&book), oracle(&tale), "seed {seed}: {tale:?}");
        late += tale.usage.iter().filter(|used| used.known > used.day + 31).count();
        expired += count(&book, MovementKind::Expired);
        back += count(&book, MovementKind::ExpiryTakenBack);
        let lines = book.world.issued.iter().flat_map(|document| &document.burns);
        shared += lines.filter(|burn| burn.line > 1).count();
    }
    assert!(late > 50 && expired > 50 && shared > 50, "late {late}, expired {expired}, shared {shared}");
    assert!(back > 20, "taken back {back}");
}

fn count(book: &Book, kind: MovementKind) -> usize {
    let movements = book.world.shared.grants.iter().flat_map(|facts| &facts.movements);
    movements.filter(|movement| movement.kind == kind).count()
}

#[test]
fn runs_every_day_or_once_at_the_end_burn_the_same() {
    for seed in seeds(40) {
        let mut tale = Tale::of(seed, true);
        for used in &mut tale.usage {
            used.known = used.day;
        }
        let days: Vec<i64> = (0..=152).collect();
        let daily = tale.run(true, &days, false);
        let once = tale.run(true, &[152], false);
        assert_eq!(burnt(&daily), burnt(&once), "seed {}: {tale:?}", tale.seed);
        assert_eq!(daily.world.net(), once.world.net(), "seed {seed}");
        let books = |book: &Book| {
            [Account::ContractLiability, Account::Breakage].map(|account| book.balance(&account))
        };
        assert_eq!(books(&daily), books(&once), "seed {seed}: to the cent");
    }
}

#[test]
fn late_usage_in_any_batches_burns_the_same_where_nothing_ends() {
    for seed in seeds(60) {
        let tale = Tale::of(seed, false);
        let batches = tale.run(false, &[31, 45, 60, 75, 91, 121, 200, 201], false);
        let at_once = tale.run(false, &[31, 45, 60, 75, 91, 121, 200, 201], true);
        assert_eq!(by_grant(&batches), by_grant(&at_once), "seed {seed}: {tale:?}");
        assert_eq!(batches.world.net(), at_once.world.net(), "seed {seed}");
    }
}

/// Grants of whom the one that ends sooner may pay all that ends later could not: in each block of 40 days
/// they begin together and end one after the other. Then it does not matter who asked first.
fn nested(seed: u64) -> Tale {
    let mut tale = Tale::of(seed, true);
    let mut dice = Dice::new(seed ^ 0xb10c);
    for grant in &mut tale.grants {
        let block = dice.between(0, 2) * 40;
        (grant.priority, grant.scope) = (0, CreditScope::default());
        (grant.effective, grant.expires) = (day(block), Some(day(block + 5 * dice.between(1, 8))));
    }
    tale
}

#[test]
fn late_usage_in_any_batches_and_order_ends_as_if_it_had_been_there_in_time() {
    let (mut back, mut broken) = (0, 0);
    for seed in seeds(120) {
        let tale = nested(seed);
        let mut other = tale.clone();
        let mut dice = Dice::new(seed ^ 0x0dd);
        for used in &mut other.usage {
            used.known = dice.between(used.day, 199);
        }
        other.usage.reverse();
        let days = [31, 45, 60, 75, 91, 121, 152, 182, 200, 213, 244];
        let in_time = tale.run(false, &days, true);
        for late in [&tale, &other] {
            let late = late.run(false, &days, false);
            assert_eq!(by_grant(&late), by_grant(&in_time), "seed {seed}: {tale:?}");
            assert_eq!(late.world.net(), in_time.world.net(), "seed {seed}");
            let books = |book: &Book| {
                let accounts = [Account::ContractLiability, Account::Breakage, Account::Revenue];
                accounts.map(|account| book.balance(&account))
            };
            assert_eq!(books(&late), books(&in_time), "seed {seed}: to the cent");
            back += count(&late, MovementKind::ExpiryTakenBack);
            broken += usize::from(books(&late)[1] != 0);
        }
    }
    assert!(back > 50 && broken > 50, "taken back {back}, with breakage {broken}");
}

/// A row of grants of each month and what went over into it, in cents; which of the two is burnt first.
#[derive(Debug, Clone, Default)]
struct Month {
    members: [Cents; 2],
    base_first: bool,
    closed: bool,
}

#[derive(Debug, Clone, Default)]
struct Cents {
    rest: i64,
    expired: i64,
    over: i64,
}

const BASE: usize = 0;
const ROLLED: usize = 1;

/// A slow count of a row: every cent by itself.
struct Row {
    months: Vec<Month>,
    cap: i64,
    reached: [usize; 3],
}

impl Row {
    /// One cent of a grant: of its rest, else of what expired, else of what went over and is not burnt there.
    fn give(&mut self, month: usize, member: usize, depth: usize) -> bool {
        let cents = &mut self.months[month].members[member];
        if cents.rest > 0 {
            cents.rest -= 1;
        } else if cents.expired > 0 {
            cents.expired -= 1;
            self.reached[0] += 1;
        } else if cents.over > 0 && self.give(month + 1, ROLLED, depth + 1) {
            self.months[month].members[member].over -= 1;
            self.reached[if depth == 0 { 1 } else { 2 }] += 1;
        } else {
            return false;
        }
        true
    }

    fn burn_order(&self, month: usize) -> [usize; 2] {
        if self.months[month].base_first { [BASE, ROLLED] } else { [ROLLED, BASE] }
    }

    /// What is burnt last goes over first.
    fn close_before(&mut self, month: usize) {
        for past in 0..month {
            if std::mem::replace(&mut self.months[past].closed, true) {
                continue;
            }
            let [first, last] = self.burn_order(past);
            for member in [last, first] {
                while self.months[past].members[member].rest > 0 {
                    let room = self.months[past + 1].members[ROLLED].rest < self.cap;
                    let cents = &mut self.months[past].members[member];
                    cents.rest -= 1;
                    match room {
                        true => cents.over += 1,
                        false => cents.expired += 1,
                    }
                    self.months[past + 1].members[ROLLED].rest += i64::from(room);
                }
            }
        }
    }
}

/// The months' grants of a row in a book: the base, and what went over into it.
fn of_months(book: &Book) -> Vec<[Option<GrantId>; 2]> {
    let grants = &book.world.shared.grants;
    let found = |from: i64, recurs: bool| {
        let one = grants
            .iter()
            .find(|one| one.grant.effective == day(from) && one.grant.recurs.is_some() == recurs);
        one.map(|one| one.grant.id)
    };
    MONTHS.iter().map(|from| [found(*from, true), found(*from, false)]).collect()
}

#[test]
fn what_went_over_comes_back_as_a_count_cent_by_cent_says() {
    let mut reached = [0; 3];
    for seed in seeds(120) {
        let mut dice = Dice::new(seed ^ 0x0e55);
        let (amount, cap) = (dice.between(200, 3_000), dice.between(0, 4_000));
        let mut tale = Tale::of(seed, false);
        let rollover_cap = dice.chance(90).then(|| eur(cap));
        let (every, until, tax_category, first) = (cadence("month"), None, None, None);
        let recurs = Some(Recurrence { every, rollover_cap, until, tax_category, first });
        // The fee beside it makes a document of each month.
        let scope = CreditScope { prices: vec![key("api")], ..CreditScope::default() };
        tale.grants = vec![Grant { recurs, scope, ..promo(1, amount) }];
        for used in &mut tale.usage {
            used.known = if dice.chance(60) { dice.between(used.day, 170) } else { used.day };
        }
        let book = tale.run(true, &MONTHS, false);
        let ids = of_months(&book);
        let months = ids.iter().map(|[base, rolled]| Month {
            members: [Cents { rest: amount, ..Cents::default() }, Cents::default()],
            base_first: rolled.is_none() || base < rolled,
            closed: false,
        });
        let cap = rollover_cap.map_or(0, Money::minor);
        let mut row = Row { months: months.collect(), cap, reached: [0; 3] };
        let mut paid: BTreeMap<(i64, GrantId), i64> = BTreeMap::new();
        let mut untold: Vec<Used> = tale.usage.clone();
        for due in MONTHS {
            let known = |used: &Used| used.known < due && used.day < due;
            let (mut told, rest): (Vec<Used>, Vec<Used>) = untold.into_iter().partition(known);
            untold = rest;
            told.sort_by_key(|used| used.day);
            for used in told {
                let month = MONTHS.partition_point(|from| *from <= used.day) - 1;
                row.close_before(month);
                for _ in 0..used.calls * 37 {
                    let order = row.burn_order(month);
                    if let Some(member) = order.into_iter().find(|member| row.give(month, *member, 0)) {
                        let id = ids[month][member].expect("what paid is there");
                        *paid.entry((due, id)).or_default() += 1;
                    }
                }
            }
            row.close_before(MONTHS.iter().position(|from| *from == due).expect("a month"));
        }
        assert_eq!(burnt(&book), paid, "seed {seed}: {tale:?}");
        for (sum, more) in reached.iter_mut().zip(row.reached) {
            *sum += usize::from(more > 0);
        }
    }
    assert!(reached.iter().all(|count| *count > 10), "expired, over, over and over again: {reached:?}");
}

#[test]
fn the_order_in_which_grants_are_given_never_matters() {
    for seed in seeds(60) {
        let tale = Tale::of(seed, true);
        let mut turned = tale.clone();
        turned.grants.reverse();
        let (one, other) = (tale.run(true, &MONTHS, false), turned.run(true, &MONTHS, false));
        assert_eq!(one.world.issued, other.world.issued, "seed {seed}: the same bytes");
    }
}

/// Seats that come and go, every kind of grant, rows with roll-over, top-ups.
fn eventful(seed: u64) -> (Book, Vec<i64>) {
    let mut dice = Dice::new(seed);
    let prices = vec![seats("seat", "9.99", "month"), in_arrears(usage("api", "0.37", "month"))];
    let mut version = plan(1, prices);
    version.grace_micros = dice.between(0, 4) * DAY;
    let mut book = Book::new(World::start(vec![version], day(0), 2), Vec::new());
    for number in 1..=u8::try_from(dice.between(1, 4)).expect("few grants") {
        let amount = dice.between(100, 4_000);
        let mut grant = match dice.between(0, 2) {
            0 => promo(number, amount),
            1 => paid(number, amount, dice.between(1, amount)),
            _ => at_use(number, amount, dice.between(1, amount)),
        };
        grant.effective = day(dice.between(0, 60));
        if dice.chance(50) {
            let every = cadence(&dice.pick(&["month".to_owned(), "10 days".to_owned(), "week".to_owned()]));
            let rollover_cap = dice.chance(60).then(|| eur(dice.between(1, 2_000)));
            let charged = dice.chance(50) && grant.kind != GrantKind::Promotional;
            let tax_category = charged.then(|| key("standard"));
            grant.recurs = Some(Recurrence { every, rollover_cap, until: None, tax_category, first: None });
        } else if dice.chance(50) {
            grant.expires = Some(day(day_of(grant.effective) + dice.between(1, 60)));
        }
        book.grant(grant);
    }
    if dice.chance(40) {
        let amount = dice.between(500, 2_000);
        let price = eur(dice.between(1, amount));
        let lasts = dice.chance(50).then(|| cadence("month"));
        let (below, amount, tax_category) = (eur(dice.between(1, 800)), eur(amount), key("standard"));
        book.world.shared.top_ups.push(TopUpRule { below, amount, price, tax_category, lasts });
    }
    let mut days: Vec<i64> = (0..dice.between(6, 20)).map(|_| dice.between(0, 150)).collect();
    days.push(160);
    days.sort_unstable();
    days.dedup();
    (book, days)
}

#[test]
fn nothing_is_lost_between_grants_documents_and_books() {
    let mut reached: BTreeMap<String, usize> = BTreeMap::new();
    for seed in seeds(150) {
        let (mut book, days) = eventful(seed);
        let mut dice = Dice::new(seed ^ 0xfeed);
        for run in days {
            match dice.between(0, 5) {
                0 | 1 => book.world.used(day(dice.between(0, run)), &dice.between(1, 40).to_string()),
                2 | 3 => {
                    let count = u64::try_from(dice.between(0, 6)).expect("small");
                    let at = day(run).checked_add_micros(-1).expect("in range");
                    book.world.seats_by(at.max(day(0)), count, Proration::Prorate);
                }
                _ => {}
            }
            book.bill_at(day(run));
        }
        for document in &book.world.issued {
            holds(document, seed);
        }
        for facts in &book.world.shared.grants {
            for movement in &facts.movements {
                *reached.entry(format!("{:?}", movement.kind)).or_default() += 1;
            }
        }
        let receivable: i64 =
            book.world.issued.iter().map(|document| document.amount_due().expect("fits").minor()).sum();
        assert_eq!(book.balance(&Account::Receivable), receivable, "seed {seed}");
    }
    for kind in ["Burnt", "GivenBack", "Expired", "RolledOver", "ExpiryTakenBack", "RolloverTakenBack"] {
        assert!(reached.get(kind).is_some_and(|count| *count > 20), "{kind}: {reached:?}");
    }
}

/// Burns are what lines and the total say, and an invoice is never paid more than it comes to.
fn holds(document: &Document, seed: u64) {
    let mut of_total = 0;
    for line in &document.lines {
        let own = document.burns.iter().filter(|burn| burn.line == line.number);
        let paid: i64 = own.map(|burn| burn.amount.minor()).sum();
        let of_line = paid - line.by_credits.minor();
        let included = document.taxes[usize::try_from(line.tax_group).expect("small")].answer.included;
        let on_top = if included { 0 } else { line.tax.minor() };
        let gross = line.taxable().expect("fits").minor() + on_top;
        assert!(
            of_line == 0 || (of_line.signum() == gross.signum() && of_line.abs() <= gross.abs()),
            "seed {seed}"
        );
        of_total += of_line;
        let size = line.amount.minor().abs();
        assert!(line.by_credits.minor().abs() <= size, "seed {seed}");
    }
    assert_eq!(of_total, document.prepaid.by_credits.minor(), "seed {seed}");
    let due = document.amount_due().expect("fits").minor();
    match document.kind {
        billing::DocumentKind::Invoice => assert!(due >= 0, "seed {seed}"),
        billing::DocumentKind::CreditNote => assert!(due <= 0, "seed {seed}"),
    }
}
