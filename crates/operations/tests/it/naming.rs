//! Names that decide about money: refused where nothing has them, with the one that was meant.

use std::collections::BTreeMap;

use billing::{Contract, CreditScope, Grant, GrantKind, Renewal, Seller, TaxRow, TopUpRule};
use calendar::{CivilDate, Zone};
use ids::{CatalogKey, CustomerId, GrantId};
use money::{Currency, Decimal, Money, Percent};
use operations::changes::{self, ChangeAsked, ChangeRequest, PlanLayout, When};
use operations::credits::{self, GrantAsked};
use operations::subscriptions::{self, OneOffAsked};
use operations::{Code, Failed, Refusal, catalog, contracts, promotions, sellers};
use pricing::{Commitment, CommitmentScope, CommitmentStep};
use sql::Engine;

use crate::world::{ENGINES, World, at, customer, empty, key, seller};

const CATALOG: &str = r#"
format = 1
[[plans]]
key = "pro"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "base"
model = "flat"
charges.EUR = { amount = "10.00" }
[[plans.prices]]
key = "seats"
model = "per_unit"
count = "seats"
charges.EUR = { unit_price = "2.00" }
[[plans]]
key = "lite"
alignment = "calendar"
cadence = "month"
[[plans.prices]]
key = "small"
model = "flat"
charges.EUR = { amount = "1.00" }
"#;

fn begun(engine: Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    world.subscribe("anna", "pro", "2023-12-31T23:00:00Z", 2);
    world
}

fn asked_of(world: &World, plan: &str) -> subscriptions::Asked {
    subscriptions::Asked {
        customer: world.customers["anna"],
        plan: (key(plan), None),
        currency: Currency::EUR,
        zone: Zone::utc(),
        start: at("2024-01-01T00:00:00Z"),
        alignment: None,
        counts: BTreeMap::new(),
        subjects: Vec::new(),
        own_usage: false,
    }
}

/// What an act answers: nothing, or what is refused and where.
#[track_caller]
fn told<T: Send + 'static>(
    world: &World,
    act: impl FnMut(&mut store::Act<'_>) -> Result<T, store::ActError<Refusal>> + Send + 'static,
) -> Told {
    let mut act = act;
    match world.operations.store.write(move |transaction| act(transaction)).map_err(Failed::from) {
        Ok(_) => Ok(()),
        Err(Failed::Refused(refusal)) => {
            Err((refusal.code, refusal.parameter.unwrap_or_default(), refusal.message))
        }
        Err(other) => panic!("{other}"),
    }
}

type Told = Result<(), (Code, String, String)>;

fn unknown(code: Code, what: &str, (name, place): (&str, &str), way_out: &str) -> Told {
    let message = format!("unknown {what} `{name}` in {place}: {way_out}");
    Err((code, place.to_owned(), message))
}

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn applied(world: &World, text: &str) -> Told {
    let catalog = records::catalog::decode_toml(None, text.as_bytes()).unwrap_or_else(|why| panic!("{why}"));
    let (environment, now) = (world.environment, world.now());
    // A difference is told with the same refusal.
    let reviewed = match world.operations.catalog_review(environment, &catalog) {
        Ok(_) => Ok(()),
        Err(Failed::Refused(refusal)) => {
            Err((refusal.code, refusal.parameter.unwrap_or_default(), refusal.message))
        }
        Err(other) => panic!("{other}"),
    };
    let applied = told(world, move |act| catalog::apply(act, environment, &catalog, now));
    assert_eq!(reviewed, applied);
    applied
}

fn granted(world: &World, change: impl FnOnce(&mut GrantAsked)) -> Told {
    let grant = Grant {
        id: GrantId::from_bytes([0; 16]),
        customer: CustomerId::from_bytes([0; 16]),
        name: "Credits".to_owned(),
        kind: GrantKind::PaidTaxedAtPurchase,
        amount: euro(20_00),
        unit: None,
        cost_basis: euro(15_00),
        effective: world.now(),
        expires: None,
        priority: 0,
        scope: CreditScope::default(),
        sequence: 0,
        recurs: None,
    };
    let mut asked = GrantAsked {
        grant,
        customer: world.customers["anna"],
        tax_category: Some(key("standard")),
        purchase_at: None,
        random: world.operations.random_cause(),
        now: world.now(),
    };
    change(&mut asked);
    let environment = world.environment;
    told(world, move |act| credits::grant(act, environment, &asked))
}

#[test]
fn a_grant_names_plans_prices_and_taxes_that_exist_and_costs_no_more_than_it_is_worth() {
    for engine in ENGINES {
        let world = begun(engine);
        let keys = |names: &[&str]| names.iter().map(|name| key(name)).collect::<Vec<CatalogKey>>();
        let scoped = |plans: &[&str], prices: &[&str]| {
            let scope = CreditScope { plans: keys(plans), prices: keys(prices), ..CreditScope::default() };
            granted(&world, |asked| asked.grant.scope = scope)
        };
        let refused = Code::GrantRefused;
        assert_eq!(scoped(&["pro"], &["seats"]), Ok(()));
        assert_eq!(
            scoped(&[], &["base", "seets"]),
            unknown(refused, "price key", ("seets", "scope.prices[1]"), "did you mean `seats`?")
        );
        assert_eq!(
            scoped(&["pri"], &[]),
            unknown(refused, "plan", ("pri", "scope.plans[0]"), "did you mean `pro`?")
        );
        // A price of another plan than the one beside it would never be paid.
        assert_eq!(
            scoped(&["lite"], &["seats"]),
            unknown(refused, "price key of plan lite", ("seats", "scope.prices[0]"), "there is `small`")
        );
        let category = |name: &str| {
            let name = key(name);
            granted(&world, |asked| asked.tax_category = Some(name))
        };
        let way_out = "did you mean `standard`? Or add a rate for it to the seller, of 0 where it is exempt";
        assert_eq!(
            category("standart"),
            unknown(refused, "tax category", ("standart", "tax_category"), way_out)
        );
        let (code, place, message) =
            granted(&world, |asked| asked.grant.cost_basis = euro(20_01)).unwrap_err();
        assert_eq!((code, place.as_str()), (refused, "cost_basis"));
        assert!(message.contains("worth 20.00 EUR cannot cost 20.01 EUR"), "{message}");
        assert_eq!(granted(&world, |asked| asked.grant.cost_basis = euro(20_00)), Ok(()));
    }
}

#[test]
fn a_price_that_only_an_older_version_has_is_known() {
    let world = begun(Engine::Sqlite);
    world.apply(&CATALOG.replace("\"base\"", "\"ground\""));
    for name in ["base", "ground"] {
        let scope = CreditScope { prices: vec![key(name)], ..CreditScope::default() };
        assert_eq!(granted(&world, |asked| asked.grant.scope = scope), Ok(()), "{name}");
    }
}

#[test]
fn a_rule_that_buys_names_a_rate_and_pays_no_more_than_it_gets() {
    let world = begun(Engine::Sqlite);
    let (environment, anna, now) = (world.environment, world.customers["anna"], world.now());
    let set = |price: i64, category: &str| {
        let (below, amount, price) = (euro(5_00), euro(20_00), euro(price));
        let rule = TopUpRule { below, amount, price, tax_category: key(category), lasts: None };
        told(&world, move |act| credits::set_top_up(act, environment, anna, (&rule, now)))
    };
    assert_eq!(set(20_00, "standard"), Ok(()));
    assert_eq!(set(20_01, "standard").unwrap_err().1, "price");
    let (code, place, message) = set(20_00, "standerd").unwrap_err();
    assert_eq!((code, place.as_str()), (Code::GrantRefused, "tax_category"));
    assert!(message.contains("did you mean `standard`?"), "{message}");
}

#[test]
fn a_catalog_names_what_it_publishes_or_what_is_published() {
    for engine in ENGINES {
        let world = begun(engine);
        let refused = Code::CatalogRefused;
        let coupon = |scope: &str| {
            format!(
                "format = 1\n[[coupons]]\nkey = \"ten\"\npercent = 10\nlasts = \"forever\"\nlevel = \"line\"\n{scope}\n"
            )
        };
        assert_eq!(applied(&world, &coupon("plans = [\"pro\"]\nprices = [\"seats\"]")), Ok(()));
        assert_eq!(
            applied(&world, &coupon("plans = [\"lite\", \"prow\"]")),
            unknown(refused, "plan", ("prow", "coupons[0].plans[1]"), "did you mean `pro`?")
        );
        assert_eq!(
            applied(&world, &coupon("prices = [\"seat\"]")),
            unknown(refused, "price key", ("seat", "coupons[0].prices[0]"), "did you mean `seats`?")
        );
        let add_on = |plans: &str, category: &str| {
            format!(
                "format = 1\n[[plans]]\nkey = \"more\"\ncadence = \"month\"\nadd_on = {{ plans = [{plans}] }}\n\
                 [[plans.prices]]\nkey = \"extra\"\nmodel = \"flat\"\ntax_category = \"{category}\"\n\
                 charges.EUR = {{ amount = \"1.00\" }}\n"
            )
        };
        assert_eq!(
            applied(&world, &add_on("\"pro\", \"late\"", "standard")),
            unknown(refused, "plan", ("late", "plans[0].add_on.plans[1]"), "did you mean `lite`?")
        );
        let way_out = "did you mean `standard`? Or add a rate for it to the seller, of 0 where it is exempt";
        let place = "plans[0].prices[0].tax_category";
        assert_eq!(
            applied(&world, &add_on("\"pro\"", "standar")),
            unknown(refused, "tax category", ("standar", place), way_out)
        );
        // A plan further down in the same file is as good as published.
        let both = format!(
            "{}[[plans]]\nkey = \"late\"\ncadence = \"month\"\n[[plans.prices]]\nkey = \"only\"\nmodel = \"flat\"\n\
             charges.EUR = {{ amount = \"1.00\" }}\n[[coupons]]\nkey = \"new\"\npercent = 10\nlasts = \"forever\"\n\
             level = \"line\"\nplans = [\"late\"]\nprices = [\"only\"]\n",
            add_on("\"pro\", \"late\"", "standard")
        );
        assert_eq!(applied(&world, &both), Ok(()));
        let (environment, now) = (world.environment, world.now());
        let more = asked_of(&world, "more");
        let alone = told(&world, move |act| subscriptions::create(act, environment, &more, now));
        let message = "more is an add-on; subscribe to a plan and attach it there".to_owned();
        assert_eq!(alone, Err((Code::PlanMismatch, "plan".to_owned(), message)));
        let text = coupon("prices = [\"seat\"]");
        let catalog = records::catalog::decode_toml(None, text.as_bytes()).unwrap();
        let alone = told(&world, move |act| promotions::put_coupon(act, environment, &catalog.coupons[0]));
        assert_eq!(alone, unknown(refused, "price key", ("seat", "prices[0]"), "did you mean `seats`?"));
    }
}

#[test]
fn a_contract_counts_what_exists_and_has_what_bills_it() {
    for engine in ENGINES {
        let world = begun(engine);
        let (environment, anna, now) = (world.environment, world.customers["anna"], world.now());
        let agreed = |scope: CommitmentScope, category: &str, currency: Currency| {
            let amounts = BTreeMap::from([(currency, Money::new(10_000, currency))]);
            let commitment = Commitment {
                key: key("spend"),
                name: "Spend".to_owned(),
                scope,
                every: None,
                steps: vec![CommitmentStep { periods: None, amounts }],
                overage_factor: Decimal::ONE,
                tax_category: key(category),
            };
            Contract {
                id: contracts::new_id(now, [3; 10]),
                name: "Frame".to_owned(),
                currency,
                starts: at("2023-12-31T23:00:00Z"),
                ends: at("2024-12-31T23:00:00Z"),
                renewal: Renewal::Ends,
                terminated: None,
                commitments: vec![commitment],
                pooled: Vec::new(),
            }
        };
        let create = |contract: Contract| {
            told(&world, move |act| contracts::create(act, environment, (anna, &contract), now))
        };
        let euros = |scope, category| create(agreed(scope, category, Currency::EUR));
        let refused = Code::ContractRefused;
        let price = |plan: &str, price: &str| CommitmentScope::Price { plan: key(plan), price: key(price) };
        assert_eq!(
            euros(CommitmentScope::Plan(key("por")), "standard"),
            unknown(refused, "plan", ("por", "commitments[0].scope.plan"), "did you mean `pro`?")
        );
        assert_eq!(
            euros(price("pro", "seets"), "standard"),
            unknown(
                refused,
                "price key of plan pro",
                ("seets", "commitments[0].scope.price"),
                "did you mean `seats`?"
            )
        );
        assert_eq!(euros(CommitmentScope::All, "vat").unwrap_err().1, "commitments[0].tax_category");
        let (code, place, message) =
            create(agreed(CommitmentScope::All, "standard", Currency::USD)).unwrap_err();
        assert_eq!((code, place.as_str()), (refused, "currency"));
        assert!(message.contains("no subscription in USD"), "{message}");
        let nothing =
            Contract { commitments: Vec::new(), ..agreed(CommitmentScope::All, "standard", Currency::EUR) };
        let (code, place, message) = create(nothing.clone()).unwrap_err();
        assert_eq!((code, place.as_str()), (refused, "commitments"));
        assert!(message.contains("would do nothing"), "{message}");
        assert_eq!(euros(price("pro", "seats"), "standard"), Ok(()));
        // What was agreed may be dropped.
        assert_eq!(told(&world, move |act| contracts::replace(act, environment, &nothing, now)), Ok(()));
    }
}

#[test]
fn a_one_off_charge_names_a_rate() {
    let world = begun(Engine::Sqlite);
    let (environment, id, now) = (world.environment, world.subscriptions["anna"], world.now());
    let asked = OneOffAsked {
        now: world.now(),
        at: now,
        description: "Setup".to_owned(),
        quantity: money::Quantity::ONE,
        unit_price: money::UnitPrice::parse("9.00").unwrap(),
        tax_category: key("standrad"),
        random: [7; 10],
    };
    let (code, place, _) =
        told(&world, move |act| subscriptions::charge_once(act, environment, id, &asked)).unwrap_err();
    assert_eq!((code, place.as_str()), (Code::ChangeRefused, "tax_category"));
}

fn row(category: &str) -> TaxRow {
    TaxRow {
        category: key(category),
        from: CivilDate::new(2020, 1, 1).unwrap(),
        name: "VAT".to_owned(),
        rate: Percent::parse("7").unwrap(),
    }
}

#[test]
fn a_sellers_rates_cover_what_its_plans_name() {
    for engine in ENGINES {
        let world = begun(engine);
        let (environment, id, now) = (world.environment, world.seller, world.now());
        let amend = |categories: &[&str]| {
            let mut rows: Vec<TaxRow> = categories.iter().map(|category| row(category)).collect();
            rows.sort();
            told(&world, move |act| {
                sellers::amend(act, environment, (id, now), |known| {
                    let mut changed = known.clone();
                    changed.taxes.rows.clone_from(&rows);
                    Ok(changed)
                })
            })
        };
        let (code, place, message) = amend(&["standart"]).unwrap_err();
        assert_eq!((code, place.as_str()), (Code::SellerRefused, "tax_rates"));
        let plan = "the rates have none for the tax category `standard`, which stands in plan ";
        assert!(message.starts_with(plan), "{message}");
        assert!(message.contains("did you write `standart` where `standard` is meant?"), "{message}");
        assert_eq!(amend(&["reduced", "standard"]), Ok(()));
        // A second seller that has rates of its own sells nothing it has none for.
        let other = Seller { name: "Other".to_owned(), ..seller() };
        let other = Seller { taxes: billing::TaxTable { rows: vec![row("sales")] }, ..other };
        let other = world.act(move |act| sellers::create(act, environment, &other)).id;
        let now = world.now();
        let asked = operations::customers::Asked {
            details: customer("dora"),
            external_key: Some("dora".to_owned()),
            seller: other,
            subjects: Vec::new(),
            random: [9; 10],
            now,
        };
        let dora = world.act(move |act| operations::customers::create(act, environment, &asked)).details.id;
        let asked = subscriptions::Asked { customer: dora, ..asked_of(&world, "lite") };
        let (code, place, message) =
            told(&world, move |act| subscriptions::create(act, environment, &asked, now)).unwrap_err();
        assert_eq!((code, place.as_str()), (Code::PlanMismatch, "plan"));
        assert!(message.contains("`standard` in plan lite: prices[0].tax_category"), "{message}");
    }
}

/// A seller keeps each rate that a plan of any version needs of it, whoever else has one.
#[test]
fn a_rate_is_kept_whoever_else_has_it() {
    for engine in ENGINES {
        let world = begun(engine);
        let (environment, id, now) = (world.environment, world.seller, world.now());
        let other = Seller { name: "Other".to_owned(), ..seller() };
        world.act(move |act| sellers::create(act, environment, &other));
        let amend = |rows: Vec<TaxRow>| {
            told(&world, move |act| {
                sellers::amend(act, environment, (id, now), |known| {
                    let taxes = billing::TaxTable { rows: rows.clone() };
                    Ok(Seller { taxes, ..known.clone() })
                })
            })
        };
        let (code, place, message) = amend(vec![row("reduced")]).unwrap_err();
        assert_eq!((code, place.as_str()), (Code::SellerRefused, "tax_rates"));
        assert!(message.contains("`standard`, which stands in plan lite version 1: "), "{message}");
        // A later rate leaves today without one.
        let late = TaxRow { from: CivilDate::new(2042, 1, 1).unwrap(), ..row("standard") };
        let (code, _, message) = amend(vec![late.clone()]).unwrap_err();
        assert_eq!(code, Code::SellerRefused);
        assert!(message.contains("the seller's rate for it begins on 2042-01-01"), "{message}");
        // An older version is still billed.
        assert_eq!(amend(vec![row("reduced"), row("standard")]), Ok(()));
        world.apply(
            &CATALOG
                .replace("key = \"base\"", "key = \"base\"\ntax_category = \"reduced\"")
                .replace("key = \"seats\"\n", "key = \"seats\"\ntax_category = \"reduced\"\n")
                .replace("key = \"small\"", "key = \"small\"\ntax_category = \"reduced\""),
        );
        assert!(amend(vec![row("reduced")]).is_err(), "version 1 names standard");
        let mut rows = vec![row("reduced"), row("standard"), late];
        rows.sort();
        assert_eq!(amend(rows), Ok(()));
    }
}

/// A rate that begins later is none until then.
#[test]
fn a_rate_that_begins_later_is_none_yet() {
    for engine in ENGINES {
        let mut world = empty(engine);
        let environment = world.environment;
        let late = TaxRow { from: CivilDate::new(2024, 3, 1).unwrap(), ..row("standard") };
        let books = Seller { taxes: billing::TaxTable { rows: vec![late] }, ..seller() };
        world.seller = world.act(move |act| sellers::create(act, environment, &books)).id;
        world.apply(CATALOG);
        world.customer("anna");
        let now = world.now();
        let start = |start: &str| {
            let asked = subscriptions::Asked { start: at(start), ..asked_of(&world, "lite") };
            told(&world, move |act| subscriptions::create(act, environment, &asked, now))
        };
        let (code, place, message) = start("2024-01-15T00:00:00Z").unwrap_err();
        assert_eq!((code, place.as_str()), (Code::PlanMismatch, "plan"));
        assert!(
            message.contains(
                "the seller's rate for it begins on 2024-03-01, and this is billed from 2024-01-15 on; add a \
                 rate for it to the seller, of 0 where it is exempt"
            ),
            "{message}"
        );
        assert_eq!(start("2024-03-01T00:00:00Z"), Ok(()));
    }
}

#[test]
fn a_plan_that_is_not_there_names_what_is() {
    for engine in ENGINES {
        let world = begun(engine);
        let (environment, now) = (world.environment, world.now());
        let create = |plan: &str, version: Option<u32>| {
            let mut asked = asked_of(&world, plan);
            asked.plan.1 = version;
            told(&world, move |act| subscriptions::create(act, environment, &asked, now)).unwrap_err()
        };
        let (code, place, message) = create("pro", Some(9));
        assert_eq!((code, place.as_str()), (Code::NotFound, "plan.version"));
        assert_eq!(message, "plan pro has no version 9: there is version 1");
        world.apply(&CATALOG.replace("10.00", "11.00"));
        assert_eq!(create("pro", Some(9)).2, "plan pro has no version 9: there are the versions 1 to 2");
        assert!(create("prom", None).2.contains("did you mean `pro`?"));
        let id = world.subscriptions["anna"];
        let plan = (key("pro"), Some(3));
        let asked = ChangeAsked::Plan { plan, layout: PlanLayout::default() };
        let change = [ChangeRequest::new(asked, When::Now)];
        let refused = told(&world, move |act| changes::record(act, environment, id, &change, now));
        assert_eq!(refused.unwrap_err().2, "plan pro has no version 3: there are the versions 1 to 2");
        match world.operations.plan(environment, &key("pro"), Some(7)) {
            Err(Failed::Refused(refusal)) => assert!(refusal.message.contains("versions 1 to 2")),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_count_that_no_price_has_names_the_one_that_was_meant() {
    let world = begun(Engine::Sqlite);
    let (environment, id, now) = (world.environment, world.subscriptions["anna"], world.now());
    let mut asked = asked_of(&world, "pro");
    asked.counts = BTreeMap::from([(key("seat"), 2)]);
    let (code, place, message) =
        told(&world, move |act| subscriptions::create(act, environment, &asked, now)).unwrap_err();
    assert_eq!((code, place.as_str()), (Code::PlanMismatch, "counts"));
    assert_eq!(message, "no price of plan pro counts \"seat\"; did you mean `seats`?");
    let set = |name: &str| {
        let asked = ChangeAsked::Count { name: key(name), count: 3 };
        let request = ChangeRequest::new(asked, When::Now);
        told(&world, move |act| changes::record(act, environment, id, std::slice::from_ref(&request), now))
    };
    let (_, place, message) = set("setas").unwrap_err();
    assert_eq!(place, "name");
    assert_eq!(message, "no price of plan pro counts \"setas\"; did you mean `seats`?");
    let (_, _, message) = set("elevators").unwrap_err();
    assert!(message.ends_with("set a count that the plan has, or change the plan first"), "{message}");
    assert_eq!(set("seats"), Ok(()));
}
