//! Contracts: made, billed span by span, replaced, terminated, and refused where they do not hold together.

use std::collections::BTreeMap;

use billing::{Contract, CustomerMore, LineKind, PauseOptions, Renewal};
use calendar::{Cadence, Unit};
use ids::{ContractId, CustomerId};
use money::{Currency, Decimal, Money, Percent};
use operations::changes::{ChangeAsked, When};
use operations::contracts::{self, ContractView};
use operations::{Code, Failed, Refusal, customers};
use pricing::{Commitment, CommitmentScope, CommitmentStep};

use crate::world::{ENGINES, World, at, empty, key};

const CATALOG: &str = r#"
format = 1
[[plans]]
key = "flat"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "fee"
model = "flat"
timing = "in_advance"
charges.EUR = { amount = "10.00" }
"#;

/// ben pays for anna; both are on the flat plan from the beginning of 2024.
pub(crate) fn begun(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    for name in ["anna", "ben"] {
        world.subscribe(name, "flat", "2023-12-31T23:00:00Z", 0);
    }
    let (environment, anna, payer) = (world.environment, world.customers["anna"], world.customers["ben"]);
    let now = world.now();
    world.act(move |act| {
        customers::amend(act, environment, (anna, now), |known| {
            let more = CustomerMore { payer: Some(payer), ..CustomerMore::default() };
            Ok(billing::Customer { more, ..known.clone() })
        })
    });
    world
}

fn month() -> Cadence {
    Cadence::new(1, Unit::Month).unwrap()
}

fn step(minor: i64, periods: Option<u32>) -> CommitmentStep {
    CommitmentStep { periods, amounts: BTreeMap::from([(Currency::EUR, Money::new(minor, Currency::EUR))]) }
}

/// So much a month, of whatever is spent, for three months.
pub(crate) fn contract(world: &World, minor: i64) -> Contract {
    let commitment = Commitment {
        key: key("spend"),
        name: "Minimum spend".to_owned(),
        scope: CommitmentScope::All,
        every: Some(month()),
        steps: vec![step(minor, None)],
        overage_factor: Decimal::ONE,
        tax_category: key("standard"),
    };
    Contract {
        id: contracts::new_id(world.now(), [3; 10]),
        name: "Frame".to_owned(),
        currency: Currency::EUR,
        starts: at("2023-12-31T23:00:00Z"),
        ends: at("2024-03-31T22:00:00Z"),
        renewal: Renewal::Ends,
        terminated: None,
        commitments: vec![commitment],
        pooled: Vec::new(),
    }
}

fn renewing(world: &World, minor: i64) -> Contract {
    let renewal =
        Renewal::Automatic { term: month(), notice_days: 10, uplift: Percent::parse("10").unwrap() };
    Contract { renewal, ..contract(world, minor) }
}

pub(crate) type Answer = Result<ContractView, Failed>;

pub(crate) fn create(world: &World, customer: CustomerId, contract: &Contract) -> Answer {
    let (environment, now, contract) = (world.environment, world.now(), contract.clone());
    let act = move |act: &mut store::Act<'_>| contracts::create(act, environment, (customer, &contract), now);
    Ok(world.operations.store.write(act)?)
}

fn replace(world: &World, contract: &Contract) -> Answer {
    let (environment, now, contract) = (world.environment, world.now(), contract.clone());
    let act = move |act: &mut store::Act<'_>| contracts::replace(act, environment, &contract, now);
    Ok(world.operations.store.write(act)?)
}

fn terminate(world: &World, id: ContractId, when: &str) -> Answer {
    let (environment, when) = (world.environment, (at(when), world.now()));
    let act = move |act: &mut store::Act<'_>| contracts::terminate(act, environment, id, when);
    Ok(world.operations.store.write(act)?)
}

#[track_caller]
fn refused(answer: Answer) -> Refusal {
    match answer {
        Err(Failed::Refused(refusal)) => refusal,
        other => panic!("refused: {other:?}"),
    }
}

/// Start, committed, counted, billed: a row each.
fn spans(view: &ContractView) -> Vec<String> {
    let row = |span: &contracts::Span| {
        format!("{} {} {} {}", span.service.start(), span.committed, span.counted, span.billed)
    };
    view.spans.iter().map(row).collect()
}

fn read(world: &World, id: ContractId) -> ContractView {
    world.operations.contract(world.environment, id).unwrap()
}

#[test]
fn each_span_is_billed_up_to_what_was_agreed() {
    for engine in ENGINES {
        let world = begun(engine);
        let agreed = contract(&world, 5000);
        let view = create(&world, world.customers["ben"], &agreed).unwrap();
        assert_eq!((view.kept.version, view.ends), (1, Some(agreed.ends)));
        world.advance("2024-03-05T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        let february = "2024-01-31T23:00:00Z 50.00 EUR 20.00 EUR 30.00 EUR";
        let march = "2024-02-29T23:00:00Z 50.00 EUR 20.00 EUR 0.00 EUR";
        let standing = ["2023-12-31T23:00:00Z 50.00 EUR 20.00 EUR 30.00 EUR", february, march];
        assert_eq!(spans(&read(&world, agreed.id)), standing);

        // What has ended stands: an edit of it is refused whole, a step after it is not.
        let edited = Contract { id: agreed.id, ..contract(&world, 6000) };
        let edited = refused(replace(&world, &edited));
        assert_eq!(edited.code, Code::ContractRefused);
        assert!(
            edited.message.contains("commitment spend") && edited.message.contains("2023-12-31T23:00:00Z")
        );
        let mut ramped = agreed.clone();
        ramped.commitments[0].steps = vec![step(5000, Some(2)), step(8000, None)];
        assert_eq!(replace(&world, &ramped).unwrap().kept.version, 2);
        assert_eq!(replace(&world, &ramped).unwrap().kept.version, 2, "the same again is no new version");
        world.advance("2024-05-05T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        let view = read(&world, agreed.id);
        assert_eq!(spans(&view)[2], "2024-02-29T23:00:00Z 80.00 EUR 20.00 EUR 60.00 EUR");
        assert_eq!(view.spans.len(), 3, "it ended with March");
        let listed = world.operations.contracts(world.environment, world.customers["ben"]).unwrap();
        assert_eq!(listed, [view]);
    }
}

#[test]
fn a_contract_is_billed_from_its_start_by_a_subscription_that_begins_later() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        world.subscribe("dora", "flat", "2024-02-29T23:00:00Z", 0);
        let agreed = contract(&world, 5000);
        create(&world, world.customers["dora"], &agreed).unwrap();
        world.advance("2024-02-10T00:00:00Z");
        assert_eq!(
            spans(&read(&world, agreed.id)),
            [
                "2023-12-31T23:00:00Z 50.00 EUR 0.00 EUR 50.00 EUR",
                "2024-01-31T23:00:00Z 50.00 EUR 0.00 EUR 0.00 EUR"
            ]
        );
        world.advance("2024-06-10T00:00:00Z");
        let billed: Vec<String> = spans(&read(&world, agreed.id));
        assert_eq!(
            billed[1..],
            [
                "2024-01-31T23:00:00Z 50.00 EUR 0.00 EUR 50.00 EUR",
                "2024-02-29T23:00:00Z 50.00 EUR 10.00 EUR 40.00 EUR"
            ]
        );
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// Somebody else, or nobody, pays for a customer from now on.
fn paid_by(world: &World, name: &str, payer: Option<CustomerId>) -> Result<(), Refusal> {
    let (environment, id, now) = (world.environment, world.customers[name], world.now());
    let act = move |act: &mut store::Act<'_>| {
        customers::amend(act, environment, (id, now), |known| {
            let more = CustomerMore { payer, ..known.more.clone() };
            Ok(billing::Customer { more, ..known.clone() })
        })
    };
    match world.operations.store.write(act).map_err(Failed::from) {
        Ok(_) => Ok(()),
        Err(Failed::Refused(refusal)) => Err(refusal),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn what_was_billed_to_a_payer_counts_for_its_contract_whoever_pays_by_now() {
    for engine in ENGINES {
        let mut world = begun(engine);
        world.subscribe("cleo", "flat", "2023-12-31T23:00:00Z", 0);
        let ben = world.customers["ben"];
        let agreed = contract(&world, 5000);
        create(&world, ben, &agreed).unwrap();
        world.advance("2024-02-03T00:00:00Z");
        let january = "2023-12-31T23:00:00Z 50.00 EUR 20.00 EUR 30.00 EUR";
        assert_eq!(spans(&read(&world, agreed.id))[0], january);

        // anna's fees of January and February stay ben's, cleo's of the same months never become his.
        paid_by(&world, "anna", None).unwrap();
        paid_by(&world, "cleo", Some(ben)).unwrap();
        world.advance("2024-02-20T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        assert_eq!(
            spans(&read(&world, agreed.id)),
            [january, "2024-01-31T23:00:00Z 50.00 EUR 20.00 EUR 0.00 EUR"]
        );
        world.advance("2024-03-10T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);

        // anna comes back after her March was billed to herself. What cleo gets back on ben's document of a
        // fee that she paid lowers what February came to for ben.
        paid_by(&world, "anna", Some(ben)).unwrap();
        world.change("cleo", ChangeAsked::Cancel, When::At(at("2024-02-14T23:00:00Z")));
        world.advance("2024-03-20T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        world.advance("2024-05-05T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        assert_eq!(
            spans(&read(&world, agreed.id)),
            [
                january,
                "2024-01-31T23:00:00Z 50.00 EUR 14.83 EUR 35.17 EUR",
                "2024-02-29T23:00:00Z 50.00 EUR 10.00 EUR 40.00 EUR"
            ]
        );
    }
}

/// The flat plan, of which whoever is on it spends 40.00 a month at least.
const COMMITTED: &str = r#"
[[plans.commitments]]
key = "least"
every = "month"
scope = "plan"
amounts = { EUR = "40.00" }
tax_category = "standard"
"#;

#[test]
fn what_a_plan_commits_to_counts_whoever_it_was_billed_to() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(&format!("{CATALOG}{COMMITTED}"));
        for name in ["anna", "ben"] {
            world.subscribe(name, "flat", "2023-12-31T23:00:00Z", 0);
        }
        let ben = world.customers["ben"];
        let agreed = contract(&world, 10_00);
        create(&world, ben, &agreed).unwrap();
        let net = |world: &World| {
            let id = world.subscriptions["anna"];
            let lines = |reader: &mut store::Reader<'_>| {
                store::billed::billed_lines(reader, world.environment, id, calendar::Instant::MIN)
            };
            let lines = world.operations.store.read(lines).unwrap();
            lines.iter().map(|line| line.amount.minor()).sum::<i64>()
        };
        world.advance("2024-01-20T00:00:00Z");
        paid_by(&world, "anna", Some(ben)).unwrap();
        world.advance("2024-02-20T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        assert_eq!(net(&world), 40_00 + 10_00, "30.00 lacked of January, its fee billed to anna herself");
        paid_by(&world, "anna", None).unwrap();
        world.advance("2024-03-20T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        assert_eq!(net(&world), 2 * 40_00 + 10_00, "30.00 lacked of February, its fee billed to ben");
    }
}

#[test]
fn what_a_pause_gives_back_of_a_quarter_adds_to_a_month_that_is_settled() {
    for engine in ENGINES {
        let mut world = empty(engine);
        let by_quarter = CATALOG.replace("cadence = \"month\"", "cadence = \"quarter\"");
        world.begin(&format!("{by_quarter}{COMMITTED}"));
        world.subscribe("anna", "flat", "2023-12-31T23:00:00Z", 0);
        world.advance("2024-02-05T00:00:00Z");
        world.change(
            "anna",
            ChangeAsked::Pause { options: PauseOptions::default() },
            When::At(at("2024-02-09T23:00:00Z")),
        );
        world.advance("2024-02-20T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        let lines = |reader: &mut store::Reader<'_>| {
            let anna = world.subscriptions["anna"];
            store::billed::billed_lines(reader, world.environment, anna, calendar::Instant::MIN)
        };
        let mut lines = world.operations.store.read(lines).unwrap();
        lines.retain(|line| line.kind == LineKind::Commitment && line.amount.minor() != 0);
        assert_eq!(lines[0].amount.minor(), 30_00, "40.00 less the quarter's fee, which January began with");
        assert_eq!((lines.len(), lines[1].extends), (2, Some(lines[0].at)), "found although it was settled");
    }
}

#[test]
fn a_contract_is_not_left_without_a_subscription_that_bills_it() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(CATALOG);
        for name in ["anna", "ben", "cleo"] {
            world.subscribe(name, "flat", "2023-12-31T23:00:00Z", 0);
        }
        let payer = world.customer("holding");
        for name in ["anna", "cleo"] {
            paid_by(&world, name, Some(payer)).unwrap();
        }
        let agreed = contract(&world, 5000);
        create(&world, payer, &agreed).unwrap();
        world.advance("2024-02-03T00:00:00Z");
        // 20.00 of 50.00 were spent; then only one of them is left.
        paid_by(&world, "anna", None).unwrap();
        let left = paid_by(&world, "cleo", None).unwrap_err();
        assert_eq!((left.code, left.parameter.as_deref()), (Code::PayerRefused, Some("payer")));
        assert!(left.message.contains("no subscription in EUR is left"), "{}", left.message);
        world.advance("2024-05-03T00:00:00Z");
        paid_by(&world, "cleo", None).unwrap();
        world.advance("2024-06-03T00:00:00Z");
        let march = read(&world, agreed.id).spans.pop().unwrap();
        assert_eq!(march.billed.to_string(), "40.00 EUR", "billed with the one that was left");
    }
}

#[test]
fn a_notice_that_is_too_late_takes_one_more_term() {
    for engine in ENGINES {
        let world = begun(engine);
        let agreed = renewing(&world, 5000);
        let view = create(&world, world.customers["ben"], &agreed).unwrap();
        assert_eq!(view.ends, None, "it renews by itself");
        world.advance("2024-03-25T00:00:00Z");
        let late = terminate(&world, agreed.id, "2024-03-25T00:00:00Z").unwrap();
        assert_eq!(late.ends, Some(at("2024-04-30T22:00:00Z")), "ten days before 1 April are over");
        let again = refused(terminate(&world, agreed.id, "2024-03-25T00:00:00Z"));
        assert_eq!((again.code, again.parameter.as_deref()), (Code::ContractRefused, Some("at")));
        world.advance("2024-07-02T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        let view = read(&world, agreed.id);
        assert_eq!(view.terms.len(), 2);
        // Ten percent more in the second term.
        assert_eq!(spans(&view).last().unwrap(), "2024-03-31T22:00:00Z 55.00 EUR 20.00 EUR 35.00 EUR");
        // Withdrawn now, May and June would be asked for: they are over.
        let withdrawn = refused(replace(&world, &agreed));
        assert!(withdrawn.message.contains("2024-04-30T22:00:00Z"), "{}", withdrawn.message);
    }
}

#[test]
fn what_is_no_contract_is_refused() {
    let world = begun(sql::Engine::Sqlite);
    let (anna, ben) = (world.customers["anna"], world.customers["ben"]);
    let agreed = contract(&world, 5000);
    let of_a_child = refused(create(&world, anna, &agreed));
    assert!(of_a_child.message.contains(&ben.to_string()), "{}", of_a_child.message);
    let nobody = CustomerId::from_bytes([9; 16]);
    assert_eq!(refused(create(&world, nobody, &agreed)).code, Code::NotFound);
    let backwards = Contract { ends: agreed.starts, ..agreed.clone() };
    let backwards = refused(create(&world, ben, &backwards));
    assert_eq!(backwards.code, Code::ContractRefused);
    assert!(backwards.message.contains("not after its start"), "{}", backwards.message);
    let past = Contract { starts: at("2023-10-31T23:00:00Z"), ..agreed.clone() };
    assert!(refused(create(&world, ben, &past)).message.contains("has ended and stands"));
    assert_eq!(refused(replace(&world, &agreed)).code, Code::NotFound, "nothing was kept");
    create(&world, ben, &agreed).unwrap();
    let mut dollars = Contract { currency: Currency::USD, ..agreed.clone() };
    dollars.commitments.clear();
    let other = refused(replace(&world, &dollars));
    assert_eq!((other.code, other.parameter.as_deref()), (Code::ContractRefused, Some("currency")));
    let by_itself = refused(terminate(&world, agreed.id, "2024-02-01T00:00:00Z"));
    assert!(by_itself.message.contains("by itself"), "{}", by_itself.message);
    assert_eq!(read(&world, agreed.id).kept.version, 1);
}
