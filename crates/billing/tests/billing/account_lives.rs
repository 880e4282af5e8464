//! Laws over accounts of one to four random lives: own subscriptions and children's, gathered or apart, with
//! a balance, grants and a contract's commitment, against the oracle and a slow count.
//!
//! What runs every day or once at the end may differ in, by the rules: which grant paid which line (credits
//! are reserved in the order of runs), what invoice-level discounts took off (rounded once an invoice), tax.

use std::collections::{BTreeMap, BTreeSet};

use billing::{
    CommitmentRef, Conceded, ConcessionAsked, Contract, CreditScope, Document, DocumentKind, Grant,
    GrantKind, GrantOrder, LineKind, LineRef, LineSubject, Movement, MovementKind, Recurrence, Renewal,
};
use calendar::Cadence;
use ids::ContractId;
use money::{Currency, Percent};
use num_bigint::BigInt;
use pricing::{CommitmentScope, CreditTo};

use crate::credits::{at_use, eur, paid, promo};
use crate::estate::{Estate, Recorded, Shared, customer_id, subscription_id};
use crate::house::commitment;
use crate::oracle::{add_months, cents, civil, days_of, owed, small};
use crate::render;
use crate::story::{Dice, FactStory, Story, What};
use crate::telling::{aloud, billed_less, instant, on_each_seed, seeds, without_zeros};
use crate::testworld::{cadence, decimal, key};

/// An account as its seed has it.
struct Tale {
    stories: Vec<Story>,
    shared: Shared,
    runs: Vec<i64>,
    agreed: Option<Agreed>,
}

/// A contract's commitment, in plain numbers.
#[derive(Debug, Clone)]
struct Agreed {
    /// Midnight of a day up to the 28th.
    from: i64,
    /// How many months each term is.
    term: i64,
    /// Whether it renews, with so many days of notice, and when it was terminated.
    renews: Option<(i64, Option<i64>)>,
    /// Percent.
    uplift: i64,
    cents: i64,
    /// Tenths.
    factor: i64,
}

impl Tale {
    fn of(seed: u64) -> Tale {
        let mut dice = Dice::new(seed ^ 0xacc0_0000_0000_0000);
        let count = dice.pick(&[1_u64, 2, 2, 3, 4]);
        let mut stories: Vec<Story> = (0..count).map(|place| Story::full(seed * 8 + place)).collect();
        share_discounts(&mut stories);
        let start = stories.iter().map(|story| story.start).min().expect("one");
        let agreed = dice.chance(50).then(|| Agreed::of(&mut dice, start));
        let shared = Shared {
            invoices_together: dice.chance(50),
            children: (0..count).map(|_| dice.chance(40)).collect(),
            balance: if dice.chance(50) { dice.between(1, 9_000) } else { 0 },
            grants: (1..=dice.between(0, 2)).map(|number| grant(&mut dice, number, start)).collect(),
            orders: orders(seed, start),
            contract: agreed.as_ref().map(Agreed::contract),
        };
        let known = stories.iter().map(|story| story.runs[story.runs.len() - 2]).max().expect("one");
        let mut runs: Vec<i64> = stories.iter().flat_map(|story| &story.runs).copied().collect();
        runs.retain(|hour| *hour < known && dice.chance(60));
        runs.extend([known, known + 101 * 24]);
        runs.sort_unstable();
        runs.dedup();
        Tale { stories, shared, runs, agreed }
    }

    fn last(&self) -> i64 {
        *self.runs.last().expect("a run")
    }

    /// The same, known from the start.
    fn known_at_once(mut self) -> Tale {
        for story in &mut self.stories {
            story.facts.iter_mut().for_each(|fact| fact.known = story.start.min(fact.known));
            story.events.iter_mut().for_each(|event| event.known = i64::MIN);
            story.facts.iter_mut().for_each(|fact| fact.known = i64::MIN);
            let payers = story.discounts.iter_mut().filter_map(|told| told.of_payer.as_mut());
            payers.for_each(|(.., known)| *known = i64::MIN);
        }
        self
    }

    fn run(&self, runs: &[i64], recorded: Recorded) -> Estate<'_> {
        let mut estate = Estate::of(&self.stories, &self.shared, recorded);
        for hour in runs {
            estate.learn(*hour);
            if *hour == self.last() {
                estate.close(*hour);
            }
            estate.bill(*hour);
        }
        estate
    }

    /// What each subscription was billed, by plan and price.
    fn billed(&self, estate: &Estate<'_>, place: usize, runs: &Running) -> Sums {
        billed_less(&estate.of_subscription(place), runs)
    }
}

type Sums = BTreeMap<(u8, String), i64>;
type Running = BTreeSet<(u8, String, i64)>;

/// Discounts of the payer are those of the first story, and stand in all; each has a number of its own.
fn share_discounts(stories: &mut [Story]) {
    let mut payers = Vec::new();
    for (place, story) in (0_u8..).zip(stories.iter_mut()) {
        let (of_payer, mut own): (Vec<_>, Vec<_>) =
            std::mem::take(&mut story.discounts).into_iter().partition(|told| told.of_payer.is_some());
        own.iter_mut().for_each(|told| told.number += 10 * place);
        for FactStory { what, .. } in &mut story.facts {
            if let What::Discount { number } | What::Undiscount { number } = what {
                *number += 10 * place;
            }
        }
        story.discounts = own;
        if place == 0 {
            payers = of_payer;
            payers.iter_mut().for_each(|told| told.number += 100);
        }
    }
    for story in stories {
        story.discounts.extend(payers.iter().cloned());
    }
}

fn grant(dice: &mut Dice, number: i64, start: i64) -> Grant {
    let number = u8::try_from(number).expect("small");
    let amount = dice.between(100, 20_000);
    let mut grant = match dice.between(0, 2) {
        0 => promo(number, amount),
        1 => paid(number, amount, dice.between(1, amount)),
        _ => at_use(number, amount, dice.between(1, amount)),
    };
    grant.effective = instant(start + dice.between(0, 200) * 24);
    let later = |days: i64| grant.effective.checked_add_micros(days * 86_400_000_000);
    if dice.chance(30) {
        grant.expires = later(dice.between(1, 120));
    }
    if dice.chance(25) {
        grant.scope = CreditScope { prices: vec![key("p0")], ..CreditScope::default() };
    }
    if dice.chance(25) {
        grant.customer = customer_id(usize::try_from(dice.between(0, 3)).expect("small"));
    }
    if dice.chance(35) {
        let charged = dice.chance(50) && grant.kind != GrantKind::Promotional;
        grant.recurs = Some(Recurrence {
            every: cadence(dice.pick(&["month", "10 days", "2 months"])),
            rollover_cap: dice.chance(60).then(|| eur(dice.between(1, 5_000))),
            until: later(dice.between(60, 300)),
            tax_category: charged.then(|| key("standard")),
            first: None,
        });
    }
    grant
}

/// Up to two orders of credits, most of them a child's, by dice of their own.
fn orders(seed: u64, start: i64) -> Vec<GrantOrder> {
    let mut dice = Dice::new(seed ^ 0x0bde_0000_0000_0000);
    let numbers = 11..=10 + dice.between(0, 2);
    let order = |number| {
        let mut grant = grant(&mut dice, number, start);
        grant.kind = GrantKind::PaidTaxedAtPurchase;
        grant.cost_basis = eur(dice.between(1, grant.amount.minor()));
        if dice.chance(70) {
            grant.customer = customer_id(usize::try_from(dice.between(0, 3)).expect("small"));
        }
        GrantOrder { at: grant.effective, grant, tax_category: key("standard") }
    };
    numbers.map(order).collect()
}

impl Agreed {
    fn of(dice: &mut Dice, start: i64) -> Agreed {
        let (year, month, ..) = civil(start);
        let from = days_of(year, month, dice.between(1, 28)) * 24 + dice.between(-20, 60) * 24;
        let (year, month, day, _) = civil(from);
        let from = days_of(year, month, day.min(28)) * 24;
        let terminated = dice.chance(50).then(|| from + dice.between(0, 250) * 24);
        Agreed {
            from,
            term: dice.between(1, 4),
            renews: dice.chance(60).then(|| (dice.between(0, 15), terminated)),
            uplift: dice.pick(&[0, 3, 10]),
            cents: dice.between(0, 90_000),
            factor: dice.between(10, 15),
        }
    }

    fn contract(&self) -> Contract {
        let amount = format!("{}.{:02}", self.cents / 100, self.cents % 100);
        let mut of = commitment("c0", CommitmentScope::All, Some("month"), &amount);
        of.overage_factor = decimal(&format!("{}.{}", self.factor / 10, self.factor % 10));
        Contract {
            id: ContractId::from_bytes([5; 16]),
            name: "Agreement".to_owned(),
            currency: Currency::EUR,
            starts: instant(self.from),
            ends: instant(add_months(civil(self.from), self.term)),
            renewal: match self.renews {
                Some((notice_days, _)) => Renewal::Automatic {
                    term: Cadence::parse(&format!("{} months", self.term)).expect("a cadence"),
                    notice_days: u32::try_from(notice_days).expect("small"),
                    uplift: Percent::parse(&self.uplift.to_string()).expect("a percentage"),
                },
                None => Renewal::Ends,
            },
            terminated: self.renews.and_then(|(_, terminated)| terminated).map(instant),
            commitments: vec![of],
            pooled: Vec::new(),
        }
    }

    /// The spans that have ended by an hour, each with what is committed: (from, to, cents).
    fn spans(&self, until: i64) -> Vec<(i64, i64, i64)> {
        let mut spans = Vec::new();
        for month in 0.. {
            let (from, to) = (add_months(civil(self.from), month), add_months(civil(self.from), month + 1));
            let term = month / self.term;
            if to > until || self.has_ended(term) {
                return spans;
            }
            let mut amount = (BigInt::from(self.cents * 100), BigInt::from(1));
            for _ in 0..if self.renews.is_some() { term } else { 0 } {
                amount = (amount.0 * (100 + self.uplift), amount.1 * 100);
            }
            spans.push((from, to, small(&cents(&amount.0, (1.into(), amount.1)))));
        }
        unreachable!("spans come to an end")
    }

    /// Whether a term is one too many.
    fn has_ended(&self, term: i64) -> bool {
        let Some((notice_days, terminated)) = self.renews else { return term > 0 };
        let Some(terminated) = terminated else { return false };
        // Some earlier term ended with the termination in time.
        (0..term).any(|earlier| {
            let end = add_months(civil(self.from), (earlier + 1) * self.term);
            terminated <= end - notice_days * 24
        })
    }
}

/// What the spans of the commitment owe, from the issued lines of prices alone, and what was billed of them.
fn contract_holds(tale: &Tale, estate: &Estate<'_>, reached: &mut Counts, context: &str) {
    let Some(agreed) = &tale.agreed else { return };
    let of = CommitmentRef::Contract { contract: ContractId::from_bytes([5; 16]), key: key("c0") };
    // All periods in arrears that begin within a span have ended a hundred days later.
    for (from, to, committed) in agreed.spans(tale.last() - 100 * 24) {
        let within = |at: calendar::Instant| instant(from) <= at && at < instant(to);
        let (mut counted, mut billed, mut conceded) = (0, 0, 0);
        for (_, line) in estate.lines() {
            match &line.subject {
                LineSubject::Commitment(known) if line.kind == LineKind::Concession => {
                    let own = *known == of && within(line.service.start());
                    conceded -= if own { line.amount.minor() } else { 0 };
                }
                // Goodwill counts as spent all the same.
                _ if line.kind == LineKind::Concession => {}
                LineSubject::Price(_) if within(estate.counts_from(line).start()) => {
                    counted += line.amount.minor();
                }
                LineSubject::Commitment(known) if *known == of && within(line.service.start()) => {
                    billed += line.amount.minor();
                }
                _ => {}
            }
        }
        let missing = committed - counted;
        let owed = match missing {
            0.. => missing,
            _ => small(&cents(&BigInt::from(-missing * 100 * (agreed.factor - 10)), (1.into(), 10.into()))),
        };
        assert!(
            owed <= billed && billed <= owed + conceded,
            "the span from {} of {agreed:?}: {counted} counted, {billed} billed, {owed} owed, {context}",
            instant(from)
        );
        note(reached, "commitment conceded", usize::from(conceded > 0));
        note(reached, if missing > 0 { "true-up" } else { "commitment reached" }, 1);
        note(reached, "overage", usize::from(missing < 0 && owed > 0));
    }
    note(reached, "contract", 1);
    note(reached, "contract renews", usize::from(agreed.renews.is_some()));
    note(reached, "contract ends", usize::from(agreed.renews.is_none()));
    note(reached, "contract terminated", usize::from(agreed.renews.is_some_and(|(_, at)| at.is_some())));
    note(reached, "uplift", usize::from(agreed.renews.is_some() && agreed.uplift > 0));
}

type Counts = BTreeMap<String, usize>;

fn note(reached: &mut Counts, what: &str, times: usize) {
    *reached.entry(what.to_owned()).or_default() += times;
}

fn count(tale: &Tale, estate: &Estate<'_>, reached: &mut Counts) {
    let Shared { invoices_together, children, balance, grants, .. } = &tale.shared;
    note(reached, &format!("{} subscriptions", tale.stories.len()), 1);
    note(reached, if *invoices_together { "gathered" } else { "apart" }, 1);
    note(reached, "children", usize::from(children.contains(&true)));
    note(reached, "balance", usize::from(*balance > 0));
    for grant in grants {
        note(reached, &format!("grant {:?}", grant.kind), 1);
        note(reached, "grant that recurs", usize::from(grant.recurs.is_some()));
        note(reached, "grant with a scope", usize::from(grant.scope != CreditScope::default()));
    }
    for order in &tale.shared.orders {
        let begun = estate.account.grants.iter().any(|facts| facts.grant.id == order.grant.id);
        let whose = if order.grant.customer == estate.account.payer.id { "payer" } else { "child" };
        note(reached, &format!("bought by a {whose}"), usize::from(begun));
    }
    for facts in &estate.account.grants {
        for movement in &facts.movements {
            note(reached, &format!("{:?}", movement.kind), 1);
        }
    }
    for document in &estate.issued {
        note(reached, "balance used", usize::from(!document.prepaid.by_balance.is_zero()));
        let of: BTreeSet<_> = document.lines.iter().filter_map(|line| line.subscription).collect();
        note(reached, "invoice of several", usize::from(of.len() > 1));
    }
}

/// Each subscription's prices, the contract, and everything that the estate checks after each run. Answers how many
/// subscriptions the oracle knew.
fn bills_what_the_oracle_owes(seed: u64, reached: &mut Counts) -> u32 {
    let tale = Tale::of(seed);
    let estate = tale.run(&tale.runs, Recorded::AsTold);
    let (context, mut compared) = (format!("seed {seed}"), 0);
    for (place, story) in tale.stories.iter().enumerate() {
        let Some(owed) = owed(story, tale.last()) else { continue };
        let billed = tale.billed(&estate, place, &owed.usage_runs);
        aloud(|| format!("subscription {place}: {story:?}\n{}", render::documents(&estate.issued)));
        assert_eq!(billed, without_zeros(owed.cents), "subscription {place}, {context}");
        compared += 1;
    }
    contract_holds(&tale, &estate, reached, &context);
    count(&tale, &estate, reached);
    compared
}

/// Two credits of one line on a document, of which credits had paid a part; an add-on that goes off in a gap and
/// waits to come again; an amount off a price that is counted in days.
#[test]
fn accounts_whose_lives_broke_it_once_bill_what_the_oracle_owes() {
    for seed in [3_101_154, 3_100_262, 3_101_925] {
        bills_what_the_oracle_owes(seed, &mut Counts::new());
    }
}

#[test]
fn accounts_of_any_lives_bill_what_the_oracle_owes() {
    let mut reached = Counts::new();
    let mut compared = 0;
    on_each_seed(120, |seed| compared += bills_what_the_oracle_owes(seed, &mut reached));
    println!("{compared} subscriptions compared; {reached:#?}");
    if compared > 200 {
        for what in [
            "1 subscriptions",
            "2 subscriptions",
            "3 subscriptions",
            "4 subscriptions",
            "gathered",
            "apart",
            "children",
            "balance",
            "balance used",
            "invoice of several",
            "grant Promotional",
            "grant PaidTaxedAtPurchase",
            "grant PaidTaxedAtUse",
            "grant that recurs",
            "grant with a scope",
            "bought by a payer",
            "bought by a child",
            "Burnt",
            "GivenBack",
            "Expired",
            "RolledOver",
            "ExpiryTakenBack",
            "RolloverTakenBack",
            "contract renews",
            "contract ends",
            "contract terminated",
            "uplift",
            "true-up",
            "overage",
            "commitment reached",
        ] {
            assert!(reached.get(what).is_some_and(|times| *times > 1), "{what} was reached: {reached:#?}");
        }
    }
}

/// A person credits random invoices between the runs; of each price no more is billed beyond what is owed
/// than was conceded of lines of which nothing is left.
#[test]
fn what_is_conceded_of_accounts_is_never_billed_again() {
    let mut reached = Counts::new();
    on_each_seed(120, |seed| {
        let tale = Tale::of(seed);
        let mut dice = Dice::new(seed ^ 0xc0de);
        let mut estate = Estate::of(&tale.stories, &tale.shared, Recorded::AsTold);
        for hour in &tale.runs {
            estate.learn(*hour);
            if *hour == tale.last() {
                estate.close(*hour);
            }
            estate.bill(*hour);
            while dice.chance(50) && concede_one(&mut estate, *hour, &mut dice, &mut reached) {}
        }
        let context = format!("seed {seed}");
        contract_holds(&tale, &estate, &mut reached, &context);
        let left = estate.left();
        for (place, story) in tale.stories.iter().enumerate() {
            let Some(owed) = owed(story, tale.last()) else { continue };
            let mut documents = estate.of_subscription(place);
            documents.retain(|document| document.by_hand.is_none());
            let (billed, owed) = (billed_less(&documents, &owed.usage_runs), without_zeros(owed.cents));
            for name in owed.keys().chain(billed.keys()) {
                let sum = |sums: &Sums| sums.get(name).copied().unwrap_or_default();
                let of_price = estate.lines().filter(|(of, line)| {
                    let LineSubject::Price(price) = &line.subject else { return false };
                    let known = (price.plan_version.as_bytes()[0], price.price.to_string());
                    line.kind == LineKind::Concession && *of == Some(subscription_id(place)) && known == *name
                });
                let exhausted = of_price.filter(|(_, line)| left[&line.extends.expect("its line")] == 0);
                let exhausted: i64 = exhausted.map(|(_, line)| -line.amount.minor()).sum();
                let over = sum(&billed) - sum(&owed);
                assert!(0 <= over && over <= exhausted, "{name:?}: {over} over of {exhausted}, {context}");
                note(&mut reached, "cap", usize::from(over > 0));
            }
        }
    });
    println!("{reached:#?}");
    if seeds(120).count() >= 120 {
        for what in ["conceded", "credits given back", "of several", "commitment conceded", "cap", "refunded"]
        {
            assert!(reached.get(what).is_some_and(|times| *times > 2), "{what} was reached: {reached:#?}");
        }
    }
}

/// Credits a random part of a random invoice; false where there is none with something left.
fn concede_one(estate: &mut Estate<'_>, hour: i64, dice: &mut Dice, reached: &mut Counts) -> bool {
    let credited = |document: &&Document| {
        document.kind == DocumentKind::Invoice
            && document.lines.iter().all(|line| line.kind != LineKind::Purchase)
    };
    let invoices: Vec<Document> = estate.issued.iter().filter(credited).cloned().collect();
    if invoices.is_empty() {
        return false;
    }
    let (invoice, left) = (dice.pick(&invoices), estate.left());
    let of = |line: &billing::Line| left[&LineRef { document: invoice.id, line: line.number }].max(0);
    let sum: i64 = invoice.lines.iter().map(of).sum();
    if sum == 0 {
        return false;
    }
    let what = match dice.chance(30) {
        true => Conceded::Whole,
        false => Conceded::Amount(eur(dice.between(1, sum))),
    };
    let credit_to = dice.pick(&[CreditTo::Balance, CreditTo::Refund]);
    let asked = ConcessionAsked { what, reason: "Goodwill".to_owned(), credit_to };
    let note_of = estate.concede(hour, &invoice, &asked);
    let of: BTreeSet<_> = note_of.lines.iter().filter_map(|line| line.subscription).collect();
    note(reached, "conceded", 1);
    note(reached, "of several", usize::from(of.len() > 1));
    note(reached, "credits given back", usize::from(!note_of.burns.is_empty()));
    note(reached, "refunded", usize::from(credit_to == CreditTo::Refund));
    true
}

#[test]
fn the_order_of_recording_an_account_gives_the_same_bytes() {
    on_each_seed(40, |seed| {
        let tale = Tale::of(seed);
        let one = tale.run(&tale.runs, Recorded::AsTold);
        let other = tale.run(&tale.runs, Recorded::Backwards);
        assert!(one.issued == other.issued, "seed {seed}: two orders of recording, two outcomes");
        assert!(one.entries == other.entries, "seed {seed}: two orders of recording, two sets of books");
    });
}

#[test]
fn an_account_billed_daily_or_once_at_the_end_is_the_same_in_each_cell() {
    on_each_seed(30, |seed| {
        let tale = Tale::of(seed).known_at_once();
        let start = tale.stories.iter().map(|story| story.start).min().expect("one");
        let mut days: Vec<i64> = (start..tale.last()).step_by(24 * 3).collect();
        days.push(tale.last());
        let daily = tale.run(&days, Recorded::AsTold);
        let once = tale.run(&[tale.last()], Recorded::AsTold);
        for (place, story) in tale.stories.iter().enumerate() {
            let runs = owed(story, tale.last()).map(|owed| owed.usage_runs).unwrap_or_default();
            let (daily, once) = (tale.billed(&daily, place, &runs), tale.billed(&once, place, &runs));
            assert_eq!(daily, once, "subscription {place}, seed {seed}");
        }
        let true_ups = |estate: &Estate<'_>| {
            let lines = estate.lines().filter(|(_, line)| line.kind == LineKind::Commitment);
            let until = instant(tale.last() - 100 * 24);
            let ended = lines.filter(|(_, line)| line.service.end() <= until);
            ended.map(|(_, line)| line.amount.minor()).sum::<i64>()
        };
        assert_eq!(true_ups(&daily), true_ups(&once), "commitments, seed {seed}");
    });
}

#[test]
fn a_preview_of_an_account_equals_what_is_committed_while_usage_arrives() {
    let (mut arrived, mut burnt) = (0, 0);
    on_each_seed(50, |seed| {
        let tale = Tale::of(seed);
        let mut estate = Estate::of(&tale.stories, &tale.shared, Recorded::AsTold);
        for hour in &tale.runs {
            estate.learn(*hour);
            arrived += estate.preview_and_bill(*hour, 20 * 24, &format!("seed {seed} at {}", instant(*hour)));
        }
        estate.close(tale.last());
        estate.bill(tale.last());
        for (place, story) in tale.stories.iter().enumerate() {
            let Some(owed) = owed(story, tale.last()) else { continue };
            let billed = tale.billed(&estate, place, &owed.usage_runs);
            assert_eq!(billed, without_zeros(owed.cents), "subscription {place}, seed {seed}");
        }
        let movements = estate.account.grants.iter().flat_map(|facts| &facts.movements);
        burnt += movements.filter(|movement| movement.kind == MovementKind::Burnt).count();
    });
    println!("{arrived} events arrived between preview and commit, {burnt} burns");
}

/// What a run decides does not hang on subscriptions that are not due and use nothing meanwhile, whatever the others
/// share with them.
#[test]
fn those_that_are_neither_due_nor_use_anything_move_nothing() {
    let mut reached = Counts::new();
    on_each_seed(240, |seed| {
        let tale = Tale::of(seed);
        let mut estate = Estate::of(&tale.stories, &tale.shared, Recorded::AsTold);
        for hour in &tale.runs {
            estate.learn(*hour);
            let (at, context) = (instant(*hour), format!("seed {seed} at {}", instant(*hour)));
            let whole = estate.plan(at, estate.events.len());
            let (narrow, without) = estate.narrow_plan(at);
            assert_eq!(whole.documents, narrow.documents, "{context}");
            assert_eq!(whole.movements, narrow.movements, "{context}");
            assert_eq!(whole.grants, narrow.grants, "{context}");
            if without > 0 {
                let payer = estate.account.payer.id;
                let child = |grant: &&Grant| grant.customer != payer;
                let burns = whole.documents.iter().map(|planned| planned.document.burns.len());
                note(&mut reached, "left out", without);
                note(&mut reached, "burns", burns.sum());
                note(&mut reached, "grants of children begin", whole.grants.iter().filter(child).count());
                let of_child = |movement: &&Movement| {
                    let mut known = estate.account.grants.iter().map(|facts| &facts.grant).filter(child);
                    known.any(|grant| grant.id == movement.grant)
                };
                note(&mut reached, "grants of children end", whole.movements.iter().filter(of_child).count());
            }
            estate.bill(*hour);
        }
    });
    println!("beside those left out: {reached:#?}");
    for (what, least) in
        [("left out", 20), ("burns", 5), ("grants of children begin", 1), ("grants of children end", 1)]
    {
        assert!(reached.get(what).is_some_and(|times| *times >= least), "{what}: {reached:#?}");
    }
}
