//! Laws of concessions over random lives: a person credits random invoices between the runs, in any way.
//!
//! What the engine billed is held against the oracle, which knows nothing of concessions: the two are the
//! same but for what could not be taken back because it had been conceded, and that is no more than what was
//! conceded of lines of which nothing is left.

use std::collections::BTreeMap;

use billing::{
    ConcedeRefused, Conceded, ConcessionAsked, Document, DocumentKind, LineKind, LineRef, LineSubject,
};
use ids::InvoiceId;
use ledger::Account;
use money::{Currency, Money};
use pricing::CreditTo;

use crate::oracle;
use crate::story::{Dice, Story};
use crate::telling::{Telling, billed_less, instant, on_each_seed, seeds, without_zeros};
use crate::testworld::World;

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// What happened in the lives, so that nothing is proved of what never came up.
type Counts = BTreeMap<&'static str, u32>;

fn count(counts: &mut Counts, what: &'static str, holds: bool) {
    *counts.entry(what).or_default() += u32::from(holds);
}

/// What is left of each issued line above zero, less all that later lines took of it.
fn left(world: &World) -> BTreeMap<LineRef, i64> {
    let mut left = BTreeMap::new();
    for line in &world.billed {
        left.insert(line.at, line.amount.minor());
        if let Some(named) = line.extends.filter(|_| line.amount.is_negative())
            && let Some(of) = left.get_mut(&named).filter(|of| **of > 0)
        {
            *of += line.amount.minor();
        }
    }
    left
}

/// A random way to credit an invoice, within what is left of it; none where nothing is.
fn way(dice: &mut Dice, world: &World, invoice: &Document) -> Option<Conceded> {
    let left = left(world);
    let of = |line: u32| left[&LineRef { document: invoice.id, line }];
    let lines: Vec<(u32, i64)> = invoice.lines.iter().map(|line| (line.number, of(line.number))).collect();
    let lines: Vec<(u32, i64)> = lines.into_iter().filter(|(_, left)| *left > 0).collect();
    let sum: i64 = lines.iter().map(|(_, left)| left).sum();
    if sum == 0 {
        return None;
    }
    Some(match dice.between(0, 3) {
        0 => Conceded::Whole,
        1 => Conceded::Amount(euro(dice.between(1, sum))),
        _ => {
            let (line, left) = dice.pick(&lines);
            let part = if dice.chance(40) { None } else { Some(euro(dice.between(1, left))) };
            Conceded::Lines(BTreeMap::from([(line, part)]))
        }
    })
}

fn random_invoice(dice: &mut Dice, world: &World) -> Option<Document> {
    let invoices: Vec<&Document> =
        world.issued.iter().filter(|one| one.kind == DocumentKind::Invoice).collect();
    (!invoices.is_empty()).then(|| dice.pick(&invoices).clone())
}

/// Tells a story, with concessions between its runs.
fn told<'s>(story: &'s Story, dice: &mut Dice, counts: &mut Counts) -> Telling<'s> {
    let mut told = Telling::new(story);
    for hour in &story.runs {
        told.run(&[*hour]);
        while dice.chance(45) {
            let Some(invoice) = random_invoice(dice, &told.world) else { break };
            let Some(what) = way(dice, &told.world, &invoice) else { break };
            let name = match &what {
                Conceded::Whole => "whole",
                Conceded::Amount(_) => "amount",
                Conceded::Lines(_) => "line",
            };
            count(counts, name, true);
            let credit_to = dice.pick(&[CreditTo::Balance, CreditTo::Refund]);
            let asked = ConcessionAsked { what, reason: "Goodwill".to_owned(), credit_to };
            let note = told.world.try_concede(instant(*hour), invoice.id, &asked).expect("a concession");
            count(counts, "prices with tax", note.taxes.iter().any(|group| group.answer.included));
            count(counts, "discounts given back", note.lines.iter().any(|line| !line.off_document.is_zero()));
            told.papers.judge(story, *hour, std::slice::from_ref(&note), "a concession");
        }
    }
    told
}

/// Conceded cents by plan and price: all, and of lines of which nothing is left.
fn conceded(world: &World) -> BTreeMap<(u8, String), (i64, i64)> {
    let left = left(world);
    let mut sums: BTreeMap<(u8, String), (i64, i64)> = BTreeMap::new();
    for line in world.billed.iter().filter(|line| line.kind == LineKind::Concession) {
        let LineSubject::Price(price) = &line.subject else { continue };
        let of = line.extends.expect("a concession names its line");
        let sums = sums.entry((price.plan_version.as_bytes()[0], price.price.to_string())).or_default();
        sums.0 -= line.amount.minor();
        sums.1 -= if left[&of] == 0 { line.amount.minor() } else { 0 };
    }
    sums
}

fn without_concessions(documents: Vec<Document>) -> Vec<Document> {
    documents.into_iter().filter(|document| document.by_hand.is_none()).collect()
}

/// The engine bills what the oracle owes; where a cap bit it bills more, but no more than was conceded there.
fn is_billed_once(seed: u64, story: &Story, counts: &mut Counts) {
    let last = *story.runs.last().expect("a run");
    let Some(owed) = oracle::owed(story, last) else { return };
    let told = told(story, &mut Dice::new(seed ^ 0x90_0d), counts);
    count(counts, "compared", true);
    let billed = billed_less(&without_concessions(told.documents()), &owed.usage_runs);
    let (owed, conceded) = (without_zeros(owed.cents), conceded(&told.world));
    for name in owed.keys().chain(billed.keys()) {
        let sum = |sums: &BTreeMap<(u8, String), i64>| sums.get(name).copied().unwrap_or_default();
        let over = sum(&billed) - sum(&owed);
        let (all, exhausted) = conceded.get(name).copied().unwrap_or_default();
        let context = || format!("seed {seed}, {name:?}\n{}", crate::render::documents(&told.world.issued));
        assert!(0 <= over && over <= exhausted, "{over} over of {exhausted}, {}", context());
        count(counts, "a cap bit", over > 0);
        count(counts, "conceded and no cap bit", all > 0 && over == 0);
    }
    for (line, left) in left(&told.world) {
        assert!(
            left >= 0 || told.world.billed.iter().any(|one| one.at == line && one.amount.is_negative()),
            "seed {seed}: {line} exceeded"
        );
    }
    count(
        counts,
        "charges less what was conceded",
        told.world.billed.iter().any(|line| !line.conceded.is_zero()),
    );
    let receivable = told.world.trial_balance().balance_of(&Account::Receivable, Currency::EUR);
    let totals: i64 = told.world.issued.iter().map(|document| document.total.minor()).sum();
    assert_eq!(receivable.expect("small").minor(), totals, "seed {seed}");
    assert!(told.world.trial_balance().is_balanced(), "seed {seed}");
    never_again(seed, told.world, last, counts);
}

/// All that is left of every invoice is conceded: the next run bills nothing.
fn never_again(seed: u64, mut world: World, last: i64, counts: &mut Counts) {
    let before = world.plan(instant(last)).documents.len();
    let invoices: Vec<InvoiceId> =
        world.issued.iter().filter(|one| one.kind == DocumentKind::Invoice).map(|one| one.id).collect();
    for invoice in invoices {
        let asked =
            ConcessionAsked { what: Conceded::Whole, reason: "All".to_owned(), credit_to: CreditTo::Balance };
        match world.try_concede(instant(last), invoice, &asked) {
            Ok(_) => count(counts, "whole at the end", true),
            Err(ConcedeRefused::NothingLeft { .. }) => count(counts, "nothing left", true),
            Err(other) => panic!("seed {seed}: {other}"),
        }
    }
    world.facts.settled_before = None;
    world.reopen(instant(0));
    let after = world.plan(instant(last)).documents;
    assert_eq!(after.len(), before, "seed {seed}: {after:#?}");
}

#[test]
fn whatever_is_conceded_is_neither_owed_nor_billed() {
    let mut counts = Counts::new();
    on_each_seed(150, |seed| is_billed_once(seed, &Story::of(seed), &mut counts));
    on_each_seed(350, |seed| is_billed_once(seed, &Story::full(seed), &mut counts));
    println!("{counts:#?}");
    if seeds(500).count() >= 500 {
        let reached = [
            "whole",
            "amount",
            "line",
            "prices with tax",
            "discounts given back",
            "a cap bit",
            "conceded and no cap bit",
            "charges less what was conceded",
            "whole at the end",
            "nothing left",
        ];
        for what in reached {
            assert!(counts.get(what).copied().unwrap_or_default() >= 10, "{what} is reached: {counts:?}");
        }
    }
}

/// What concessions of an invoice gave back: by line what is taxed of it and discounts; by tax treatment the tax, which is
/// rounded over all of its lines.
type GivenBack = (BTreeMap<u32, (i64, i64)>, BTreeMap<(String, String, bool), i64>);

fn given_back(world: &World, invoice: InvoiceId) -> GivenBack {
    let (mut sums, mut taxes) = GivenBack::default();
    for note in world.issued.iter().filter(|one| one.by_hand.is_some()) {
        for line in &note.lines {
            let Some(named) = line.extends.filter(|named| named.document == invoice) else { continue };
            let sum = sums.entry(named.line).or_default();
            sum.0 += line.taxable().expect("small").minor();
            sum.1 += line.off_document.minor();
            let answer = note.answer_of(line).expect("a group");
            let treatment = (answer.category.to_string(), answer.rate.to_string(), answer.included);
            *taxes.entry(treatment).or_default() += line.tax.minor();
        }
    }
    (sums, taxes)
}

#[test]
fn any_split_of_a_concession_is_the_same_to_the_cent() {
    let mut counts = Counts::new();
    on_each_seed(300, |seed| {
        let story = Story::full(seed);
        let mut dice = Dice::new(seed ^ 0x5b11);
        let mut telling = Telling::new(&story);
        telling.run(&story.runs);
        let (world, last) = (telling.world, instant(*story.runs.last().expect("a run")));
        for invoice in world.issued.iter().filter(|one| one.kind == DocumentKind::Invoice) {
            let left = left(&world);
            let of = |line: u32| left[&LineRef { document: invoice.id, line }];
            let lines: Vec<(u32, i64)> =
                invoice.lines.iter().map(|line| (line.number, of(line.number))).collect();
            let lines: Vec<(u32, i64)> = lines.into_iter().filter(|(_, left)| *left > 1).collect();
            if lines.is_empty() || dice.chance(60) {
                continue;
            }
            let by_line = dice.chance(50);
            let (line, most) = match by_line {
                true => dice.pick(&lines),
                false => (0, lines.iter().map(|(_, left)| left).sum()),
            };
            let sum = dice.between(2, most);
            let what = |cents: i64| match by_line {
                true => Conceded::Lines(BTreeMap::from([(line, Some(euro(cents)))])),
                false => Conceded::Amount(euro(cents)),
            };
            let (mut once, mut parts) = (world.clone(), world.clone());
            once.concede(last, invoice.id, what(sum));
            let mut rest = sum;
            while rest > 0 {
                let part = dice.between(1, rest);
                parts.concede(last, invoice.id, what(part));
                rest -= part;
            }
            let told = [&once, &parts].map(|world| given_back(world, invoice.id));
            assert_eq!(told[0], told[1], "seed {seed}: {sum} of {:?}", invoice.key);
            count(&mut counts, if by_line { "by line" } else { "by amount" }, true);
            count(&mut counts, "over several lines", !by_line && lines.len() > 1);
            for world in [&mut once, &mut parts] {
                if most > sum && !by_line {
                    world.concede(last, invoice.id, Conceded::Whole);
                }
            }
            assert_eq!(given_back(&once, invoice.id), given_back(&parts, invoice.id), "seed {seed}");
        }
    });
    println!("{counts:#?}");
    if seeds(300).count() >= 300 {
        assert!(counts.values().all(|times| *times >= 100), "each way is reached: {counts:?}");
    }
}
