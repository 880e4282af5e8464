//! Random lives of customers whose payers change while credits of everyone pay: what is billed of each is what would
//! be billed without any of that, and credits pay only for whom they may and go back only to whose they were.

use std::collections::BTreeMap;

use billing::{GrantKind, LineKind, LineRef};
use calendar::Instant;
use ids::{CustomerId, GrantId, SubscriptionId};
use operations::changes::{ChangeAsked, When};
use operations::credits::{self, GrantAsked};
use operations::refusal::Code;
use records::document::{Issued, decode};
use store::WriteError;

use crate::crediting::{asked, sound, view};
use crate::leaving::pays;
use crate::own_usage::{Dice, lives_told};
use crate::world::{ENGINES, World, at, empty, event, key};

const CATALOG: &str = r#"
format = 1
[[meters]]
key = "calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"

[[plans]]
key = "seated"
cadence = "month"

[[plans.prices]]
key = "base"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "60.00" }

[[plans.prices]]
key = "seats"
model = "per_unit"
count = "seats"
timing = "in_advance"
charges.EUR = { unit_price = "10.00" }

[[plans]]
key = "metered"
cadence = "month"
alignment = "calendar"

[[plans.prices]]
key = "calls"
model = "volume"
meter = "calls"
charges.EUR = { tiers = [ { up_to = "100", unit_price = "0.50" }, { unit_price = "0.40" } ] }
"#;

/// Whoever has a subscription; anna only pays for others.
const SUBSCRIBED: [(&str, &str, u64); 4] =
    [("ben", "seated", 3), ("cleo", "seated", 1), ("dora", "seated", 2), ("emil", "metered", 0)];
const STEPS: u32 = 12;
const DAY_MICROS: i64 = 86_400_000_000;

/// What happens at one step, in words that both worlds understand.
#[derive(Debug, Clone)]
enum Step {
    Pays { who: &'static str, payer: Option<&'static str> },
    Seats { who: &'static str, count: i64 },
    Stops { who: &'static str },
    Goes { who: &'static str },
    Usage { number: u32, time: Instant, calls: i64 },
    Credits { whose: &'static str, kind: GrantKind, minor: i64, days: Option<i64> },
    Days(i64),
}

/// A life, as a seed tells it.
fn told(seed: u64) -> Vec<Step> {
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let mut pick = |most: u64| usize::try_from(dice.below(most)).expect("below a small number");
    let (mut steps, mut today, mut stopped) = (Vec::new(), 5, BTreeMap::<&str, bool>::new());
    let children = ["ben", "cleo", "emil"];
    for payer in ["anna", "dora"] {
        let kind = GrantKind::Promotional;
        steps.push(Step::Credits { whose: payer, kind, minor: 20_000 + small(pick(40_000)), days: None });
        steps.push(Step::Pays { who: children[pick(3)], payer: Some(payer) });
    }
    for number in 0..STEPS {
        // One change of each subscription an instant, as a second of one kind would clash.
        let mut changed: Vec<&str> = Vec::new();
        for _ in 0..1 + pick(2) {
            let who = SUBSCRIBED[pick(3)].0;
            let child = children[pick(3)];
            steps.push(match pick(9) {
                0..=2 => Step::Pays { who: child, payer: [None, Some("anna"), Some("dora")][pick(3)] },
                3 | 4 => {
                    let kind =
                        [GrantKind::Promotional, GrantKind::PaidTaxedAtPurchase, GrantKind::PaidTaxedAtUse]
                            [pick(3)];
                    let whose = ["anna", "anna", "dora", "dora", "ben", "cleo", "emil"][pick(7)];
                    let minor = 2_000 + small(pick(20_000));
                    Step::Credits { whose, kind, minor, days: (pick(2) == 0).then(|| 10 + small(pick(60))) }
                }
                _ if changed.contains(&who) => continue,
                5..=7 if !stopped.get(who).copied().unwrap_or_default() => {
                    changed.push(who);
                    Step::Seats { who, count: 1 + small(pick(6)) }
                }
                _ => {
                    changed.push(who);
                    let stops = stopped.entry(who).or_default();
                    *stops = !*stops;
                    if *stops { Step::Stops { who } } else { Step::Goes { who } }
                }
            });
        }
        if pick(3) > 0 {
            let time = day((today - small(pick(40))).max(1));
            steps.push(Step::Usage { number, time, calls: 20 + small(pick(120)) });
        }
        today += 1 + small(pick(15));
        steps.push(Step::Days(today));
    }
    steps
}

fn small(number: usize) -> i64 {
    i64::try_from(number).expect("a small number")
}

/// The start of the n-th day after the end of 2023, UTC.
fn day(number: i64) -> Instant {
    let micros = at("2023-12-31T00:00:00Z").as_micros();
    Instant::from_micros(micros + number * DAY_MICROS)
}

fn begun(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.customer("anna");
    for (name, plan, seats) in SUBSCRIBED {
        world.subscribe(name, plan, "2024-01-03T00:00:00Z", seats);
    }
    world.advance(&day(5).to_string());
    world
}

/// Gives or orders credits; none are ordered by whom nothing is billed to.
fn give_if_billable(world: &World, given: GrantAsked) -> Option<GrantId> {
    let environment = world.environment;
    match world.operations.store.write(move |act| credits::grant(act, environment, &given)) {
        Ok(view) => Some(view.facts.grant.id),
        Err(WriteError::Refused(refusal)) if refusal.code == Code::GrantRefused => None,
        Err(other) => panic!("{other:?}"),
    }
}

/// Lives through the steps; without payers and credits where it is told alone.
fn live(world: &World, steps: &[Step], alone: bool) -> Vec<GrantId> {
    let mut grants = Vec::new();
    for step in steps {
        match step {
            Step::Pays { who, payer } if !alone => pays(world, who, *payer),
            Step::Credits { whose, kind, minor, days } if !alone => {
                let cost = if *kind == GrantKind::Promotional { 0 } else { minor * 9 / 10 };
                let now = world.now();
                let until = days.map(|days| {
                    let micros = now.as_micros() + days * DAY_MICROS;
                    Instant::from_micros(micros).to_string()
                });
                let mut given = asked(world, whose, (*minor, cost), &now.to_string(), until.as_deref());
                given.grant.kind = *kind;
                if *kind == GrantKind::PaidTaxedAtUse {
                    given.tax_category = None;
                }
                grants.extend(give_if_billable(world, given));
            }
            Step::Pays { .. } | Step::Credits { .. } => {}
            Step::Seats { who, count } => {
                world.change(
                    who,
                    ChangeAsked::Count {
                        name: key("seats"),
                        count: u64::try_from(*count).expect("above zero"),
                    },
                    When::Now,
                );
            }
            Step::Stops { who } => world.change(who, ChangeAsked::Cancel, When::Now),
            Step::Goes { who } => world.change(who, ChangeAsked::Reactivate, When::Now),
            Step::Usage { number, time, calls } => {
                world.send(&[event("emil", *number, time.as_micros(), *calls)]);
            }
            Step::Days(until) => {
                world.advance(&day(*until).to_string());
            }
        }
    }
    for month in ["2024-11-02T00:00:00Z", "2025-01-03T00:00:00Z", "2025-02-03T00:00:00Z"] {
        world.advance(month);
    }
    grants
}

fn documents(world: &World) -> Vec<Issued> {
    world.contents().values().map(|bytes| decode(bytes).expect("what was issued reads")).collect()
}

/// What the lines of each subscription come to, purchases of credits left out.
fn nets(world: &World, documents: &[Issued]) -> BTreeMap<&'static str, i64> {
    let mut nets: BTreeMap<&str, i64> = world.subscriptions.keys().map(|name| (*name, 0)).collect();
    let named = |id: SubscriptionId| world.subscriptions.iter().find(|(_, known)| **known == id);
    for line in documents.iter().flat_map(|issued| &issued.document.lines) {
        if line.kind != LineKind::Purchase {
            let (name, _) = named(line.subscription.expect("a line of a subscription")).expect("it is known");
            *nets.get_mut(name).expect("each has its sum") += line.amount.minor();
        }
    }
    nets
}

/// What each grant paid of each line, the lines that extend it included; a payment by a stranger, or more given back
/// than was paid, is told.
fn burnt(world: &World, documents: &[Issued], reached: &mut BTreeMap<&'static str, usize>) -> Vec<String> {
    let mut note = |what| *reached.entry(what).or_default() += 1;
    let lines: BTreeMap<LineRef, _> = documents
        .iter()
        .flat_map(|issued| {
            let document = issued.document.id;
            issued.document.lines.iter().map(move |line| (LineRef { document, line: line.number }, line))
        })
        .collect();
    let root = |mut at: LineRef| {
        while let Some(earlier) = lines[&at].extends {
            at = earlier;
        }
        at
    };
    let holder_of = |grant: GrantId| view(world, grant).facts.grant.customer;
    let owner_of = |subscription: Option<SubscriptionId>| -> Option<CustomerId> {
        let found = world.subscriptions.iter().find(|(_, known)| Some(**known) == subscription);
        found.map(|(name, _)| world.customers[name])
    };
    let (mut paid, mut wrong) = (BTreeMap::<(GrantId, LineRef), i64>::new(), Vec::new());
    for issued in documents {
        for burn in &issued.document.burns {
            let at = LineRef { document: issued.document.id, line: burn.line };
            let holder = holder_of(burn.grant);
            let mine = holder == issued.customer.id || Some(holder) == owner_of(lines[&at].subscription);
            if burn.amount.minor() > 0 && !mine {
                wrong.push(format!("{:?} pays {at} as a stranger", burn));
            }
            note(match (burn.amount.is_negative(), mine, holder == issued.customer.id) {
                (true, false, _) => "given back to a payer before",
                (true, true, _) => "given back",
                (false, _, true) => "paid by the payer's credits",
                (false, _, false) => "paid by a child's credits",
            });
            *paid.entry((burn.grant, root(at))).or_default() += burn.amount.minor();
        }
    }
    wrong.extend(
        paid.iter().filter(|(_, left)| **left < 0).map(|((grant, line), left)| {
            format!("{grant} got back {} more of {line} than it had paid", -left)
        }),
    );
    wrong
}

#[test]
fn whoever_pays_and_whatever_credits_there_are_each_is_billed_the_same() {
    let mut reached: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 0..lives_told() {
        let steps = told(seed);
        let engine = ENGINES[usize::from(seed % 4 == 3)];
        let (together, alone) = (begun(engine), begun(sql::Engine::Sqlite));
        let grants = live(&together, &steps, false);
        live(&alone, &steps, true);
        let (issued, own) = (documents(&together), documents(&alone));
        assert_eq!(nets(&together, &issued), nets(&alone, &own), "seed {seed}: {steps:?}");
        assert_eq!(burnt(&together, &issued, &mut reached), [""; 0], "seed {seed}: {steps:?}");
        for grant in grants {
            let (rest, whole) = (view(&together, grant).rest, view(&together, grant).facts.grant.amount);
            assert!(!rest.is_negative() && rest.minor() <= whole.minor(), "seed {seed}: {rest} of {whole}");
        }
        println!("seed {seed}: {} documents", issued.len());
        sound(&together);
    }
    println!("{} lives: {reached:?}", lives_told());
    let all = [
        "given back to a payer before",
        "given back",
        "paid by the payer's credits",
        "paid by a child's credits",
    ];
    for what in all.iter().filter(|_| lives_told() >= 8) {
        assert!(reached.get(what).copied().unwrap_or_default() > 0, "{what} is reached: {reached:?}");
    }
}
