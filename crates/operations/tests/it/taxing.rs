//! Sellers that rules tax: billed, verified, damaged, explained; what has no answer keeps nobody else waiting.

use billing::{Customer, Particulars, Seller, TaxRegime, VatIdCheck};
use calendar::CivilDate;
use operations::changes::When;
use operations::concessions::Conceded;
use operations::refusal::Code;
use operations::{customers, manual_invoices, sellers};
use tax::{IdStanding, SupplyKind, Threshold};

use crate::conceding::{booked, conceded, row};
use crate::crediting::euro;
use crate::migrating::{asked, planned, told};
use crate::voiding::void;
use crate::world::{CATALOG, ENGINES, World, at, empty, key};

/// An installation whose seller is taxed by rules, with an Austrian business, a French consumer and a customer of whom
/// nobody knows where it is, each on a plan from the beginning of 2024.
fn taxed(engine: sql::Engine) -> World {
    let mut world = empty(engine);
    world.begin(CATALOG);
    become_taxed(&world, SupplyKind::Digital);
    for name in ["anna", "ben", "cleo"] {
        world.subscribe(name, "pro", "2024-01-31T09:30:00Z", 0);
    }
    amend(&world, "anna", |known| {
        known.more.particulars = at_home("AT");
        known.more.particulars.vat_id = Some("ATU36801500".to_owned());
        known.more.tax.vat_id_check = Some(checked("ATU36801500", IdStanding::Checked));
    });
    amend(&world, "ben", |known| known.more.particulars = at_home("FR"));
    world
}

pub fn become_taxed(world: &World, supply: SupplyKind) {
    let (environment, seller, now) = (world.environment, world.seller, world.now());
    world.act(move |act| {
        sellers::amend(act, environment, (seller, now), |known| {
            let mut changed: Seller = known.clone();
            changed.address = vec!["Turmstraße 8".to_owned()];
            changed.taxes.rows.clear();
            changed.more.particulars = at_home("DE");
            let regime = TaxRegime { threshold: Threshold::Passed, ..TaxRegime::of(supply.clone()) };
            changed.more.tax = Some(Box::new(regime));
            Ok(changed)
        })
    });
}

pub fn at_home(country: &str) -> Particulars {
    Particulars { country: Some(country.to_owned()), ..Particulars::default() }
}

fn checked(vat_id: &str, standing: IdStanding) -> VatIdCheck {
    let (vat_id, on) = (vat_id.to_owned(), CivilDate::new(2024, 1, 2).unwrap());
    VatIdCheck { vat_id, standing, on, evidence: Some("VIES WAPIAAAAY1".to_owned()) }
}

pub fn amend(world: &World, name: &str, change: impl Fn(&mut Customer) + Send + 'static) {
    let (environment, id, now) = (world.environment, world.customers[name], world.now());
    world.act(move |act| {
        customers::amend(act, environment, (id, now), |known| {
            let mut changed = known.clone();
            change(&mut changed);
            Ok(changed)
        })
    });
}

#[test]
fn what_rules_answered_is_kept_explained_and_verified() {
    for engine in ENGINES {
        let world = taxed(engine);
        amend(&world, "cleo", |known| known.more.particulars = at_home("DE"));
        world.advance("2024-02-01T00:00:00Z");
        println!("{}", world.table().join("\n"));
        let explained =
            |number: &str| world.operations.explain(world.environment, number, None).unwrap().taxes;
        let told: Vec<String> = (1..=3).flat_map(|number| explained(&format!("INV-{number}"))).collect();
        for words in [
            "reverse charge 0 % on 29.00 EUR: 0.00 EUR. The buyer is a business in Austria",
            "ATU36801500 was asked about on 2024-01-02: VIES WAPIAAAAY1.",
            "VAT FR 20 % on 29.00 EUR: 5.80 EUR. The buyer counts as a consumer in France",
            "VAT DE 19 % on 29.00 EUR: 5.51 EUR. Seller and buyer are in Germany.",
        ] {
            assert!(told.iter().any(|one| one.contains(words)), "{words}: {told:#?}");
        }
        assert_eq!(world.verify(), Vec::<String>::new());
        // What was issued keeps its treatment; what is issued from then on has that of the day.
        amend(&world, "anna", |known| {
            known.more.tax.vat_id_check = Some(checked("ATU36801500", IdStanding::Invalid));
        });
        world.advance("2024-03-01T00:00:00Z");
        assert_eq!(world.verify(), Vec::<String>::new());
        let later: Vec<String> = (4..=6).flat_map(|number| explained(&format!("INV-{number}"))).collect();
        assert!(later.iter().any(|one| one.contains("VIES does not know its VAT id.")), "{later:#?}");
        // What is altered of an answer is found.
        let damaged =
            world.damage("UPDATE tax_answers SET more = replace(more, 'business_service', 'domestic')");
        assert!(damaged > 0);
        let found = world.verify();
        let differs = |one: &String| one.contains("tax_differs") && one.contains("\"rule\":\"domestic\"");
        assert!(found.iter().any(differs), "{found:#?}");
    }
}

#[test]
fn who_has_no_answer_keeps_nobody_waiting_and_is_named_before() {
    for engine in ENGINES {
        let world = taxed(engine);
        let cleo = world.customers["cleo"].to_string();
        let checks = world.operations.doctor().unwrap();
        let told = checks.iter().find(|check| check.name == "tax").expect("the doctor tells it");
        assert!(
            told.message.contains("1 customer cannot be billed") && told.message.contains(&cleo),
            "{told:?}"
        );
        let to = at("2024-02-01T00:00:00Z");
        let report = world.operations.advance_clock(world.environment, to, &mut |_| {}).unwrap();
        assert_eq!(world.table().len(), 2, "{:#?}", world.table());
        let named = format!("the address of customer {cleo} names no country");
        let subscription = world.subscriptions["cleo"].to_string();
        let told = |(about, why): &(String, String)| *about == subscription && why.contains(&named);
        assert!(report.failures.iter().any(told), "{:#?}", report.failures);
        let preview = world.operations.preview(world.environment, world.subscriptions["cleo"], None);
        match preview {
            Err(operations::refusal::Failed::Refused(refusal)) => {
                assert_eq!(refusal.code, Code::TaxUndecided)
            }
            other => panic!("{other:?}"),
        }
        amend(&world, "cleo", |known| known.more.particulars = at_home("DE"));
        assert!(!world.operations.doctor().unwrap().iter().any(|check| check.name == "tax"));
        world.advance("2024-02-02T00:00:00Z");
        assert_eq!(world.table().len(), 3, "{:#?}", world.table());
        assert_eq!(world.verify(), Vec::<String>::new());
    }
}

/// A category that nothing is known under is refused at the door: of the plan's subscription, and of the seller.
#[test]
fn a_category_that_nobody_maps_is_refused_at_the_door() {
    let hosting = CATALOG.replace("model = \"flat\"", "model = \"flat\"\ntax_category = \"hosting\"");
    let mut world = empty(sql::Engine::Sqlite);
    world.begin(CATALOG);
    become_taxed(&world, SupplyKind::Digital);
    let catalog = records::catalog::decode_toml(None, hosting.as_bytes()).unwrap();
    let (environment, now, seller) = (world.environment, world.now(), world.seller);
    let refused = world
        .operations
        .store
        .write(move |act| operations::catalog::apply(act, environment, &catalog, now).map(|_| ()));
    let told = format!("{refused:?}");
    assert!(
        told.contains("hosting") && told.contains("map it in the `categories` of the seller's `tax`"),
        "{told}"
    );

    // Mapped it is taken, and the mapping stays as long as the plan names it.
    let mapped = |supply: Option<SupplyKind>| {
        let change = move |known: &Seller| {
            let mut changed = known.clone();
            let regime = changed.more.tax.as_mut().expect("a regime");
            regime.categories.clear();
            let class = tax::RateClass::Standard;
            regime
                .categories
                .extend(supply.clone().map(|kind| (key("hosting"), tax::Supply { kind, class })));
            Ok(changed)
        };
        world
            .operations
            .store
            .write(move |act| sellers::amend(act, environment, (seller, now), &change).map(|_| ()))
    };
    mapped(Some(SupplyKind::Digital)).unwrap();
    world.apply(&hosting);
    let told = format!("{:?}", mapped(None));
    assert!(told.contains("nothing says what is sold under the tax category `hosting`"), "{told}");
}

/// 9.99 a month with tax, and a plan of 10.00 without.
const WITH_TAX: &str = r#"
format = 1

[[plans]]
key = "home"
cadence = "month"
prices_include_tax = true

[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "9.99" }

[[plans]]
key = "office"
cadence = "month"

[[plans.prices]]
key = "fee"
model = "flat"
charges.EUR = { amount = "10.00" }
"#;

/// 9.99 with 19 % in it that become 9.99 without cost more: both amounts are told without tax. Where the target's prices
/// include it too, both are told with it.
#[test]
fn amounts_before_and_after_a_move_are_told_as_the_target_is_written() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(WITH_TAX);
        world.subscribe("anna", "home", "2024-01-31T09:30:00Z", 0);
        world.advance("2024-02-01T00:00:00Z");
        let effect = |text: &str| {
            let catalog = records::catalog::decode_toml(None, text.as_bytes()).unwrap();
            let effects = world.operations.catalog_effect(world.environment, &catalog, 10).unwrap();
            let [effect] = effects.as_slice() else { panic!("one plan: {effects:?}") };
            let total = &effect.totals[0];
            (effect.with_tax, total.changed, total.before, total.after)
        };
        let without = WITH_TAX.replace("prices_include_tax = true\n", "");
        assert_eq!(effect(&without), (false, 1, euro(8_39), euro(9_99)));
        world.apply(&without);
        let moved = planned(&world, &asked(("home", Some(1)), ("home", Some(2)), When::PeriodEnd));
        assert_eq!(told(&world, moved), "planned, 1 planned, 8.39 EUR to 9.99 EUR");
        world.apply(WITH_TAX);
        let stays = planned(&world, &asked(("home", Some(1)), ("home", Some(3)), When::PeriodEnd));
        assert_eq!(told(&world, stays), "planned, 1 planned, 9.99 EUR to 9.99 EUR");
        let view = |id| world.operations.migration(world.environment, id).unwrap();
        assert_eq!([view(moved).with_tax, view(stays).with_tax], [false, true]);
    }
}

/// Net, tax and total of a document, in cents.
fn sums(world: &World, number: &str) -> (i64, i64, i64) {
    let row = row(world, number);
    (row.net.minor(), row.tax.minor(), row.total.minor())
}

/// What people write is before tax: what was told with it is written without, and taxed once.
#[test]
fn an_invoice_of_prices_that_include_tax_is_duplicated_without_it() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(WITH_TAX);
        world.subscribe("anna", "home", "2024-01-31T09:30:00Z", 0);
        world.advance("2024-02-01T00:00:00Z");
        let number = world.table()[0].split(' ').nth(1).unwrap().to_owned();
        assert_eq!(sums(&world, &number), (8_39, 1_60, 9_99));
        let (environment, with, now) = (world.environment, world.operations.clone(), world.now());
        let (of, id) = (row(&world, &number).id, world.operations.draft_id(now));
        let copy = world.act(move |act| manual_invoices::duplicate(act, &with, environment, (of, id, now)));
        assert_eq!(copy.draft.written.lines[0].unit_price.to_string(), "8.39");
        let document = copy.document;
        assert_eq!([document.net, document.tax, document.total], [8_39, 1_59, 9_98].map(euro));
    }
}

/// Billed, credited in parts, void and billed anew: what the customer was told stays, the books and the report have what of
/// it is tax, and what is stored is what the facts make.
#[test]
fn prices_that_include_tax_are_kept_explained_and_verified() {
    for engine in ENGINES {
        let mut world = empty(engine);
        world.begin(WITH_TAX);
        for (name, plan) in [("anna", "home"), ("ben", "office")] {
            world.subscribe(name, plan, "2024-01-31T09:30:00Z", 0);
        }
        world.advance("2024-02-01T00:00:00Z");
        let of = |name: &str| {
            let told = world.table().into_iter().find(|row| row.starts_with(name)).unwrap();
            told.split(' ').nth(1).unwrap().to_owned()
        };
        let (home, office) = (of("anna"), of("ben"));
        assert_eq!(sums(&world, &home), (8_39, 1_60, 9_99));
        assert_eq!(sums(&world, &office), (10_00, 1_90, 11_90));
        assert_eq!(booked(&world, "receivable"), 9_99 + 11_90);
        assert_eq!(booked(&world, "tax_payable:VAT"), -(1_60 + 1_90));
        assert_eq!(booked(&world, "deferred_revenue"), -(8_39 + 10_00));
        let explained = world.operations.explain(world.environment, &home, None).unwrap();
        let carved = "VAT 19 % included in 9.99 EUR: 8.39 EUR + 1.60 EUR.";
        assert!(explained.taxes[0].starts_with(carved), "{:?}", explained.taxes);
        assert!(explained.lines[0].words.contains(&"its price includes tax: 8.39 EUR + 1.60 EUR".to_owned()));
        let totals = ["lines: 9.99 EUR", "of which tax: 1.60 EUR", "net: 8.39 EUR", "tax: 1.60 EUR"];
        assert_eq!(explained.totals[..4], totals);
        let day = |month| CivilDate::new(2024, month, 1).unwrap();
        let report = world.operations.tax_report(world.environment, (day(1), day(3))).unwrap();
        let [(key, sum)] = report.sums.as_slice() else { panic!("one rate: {:?}", report.sums) };
        assert_eq!((key.rate.to_string().as_str(), sum.invoices), ("19", 2));
        let written = |total: money::Total| total.to_money().unwrap().minor();
        assert_eq!((written(sum.net), written(sum.tax)), (18_39, 3_50));
        assert_eq!(world.verify(), Vec::<String>::new());

        let note = conceded(&world, &home, Conceded::Amount(euro(5_00)));
        assert_eq!((note.total, row(&world, &home).amount_open), (euro(-5_00), euro(4_99)));
        conceded(&world, &home, Conceded::Whole);
        assert_eq!((booked(&world, "receivable"), booked(&world, "tax_payable:VAT")), (11_90, -1_90));
        assert_eq!(world.verify(), Vec::<String>::new());

        // March is void, and billed anew as it was.
        world.advance("2024-03-01T00:00:00Z");
        let march = world.table().into_iter().rfind(|row| row.starts_with("anna")).unwrap();
        let march = march.split(' ').nth(1).unwrap().to_owned();
        assert_eq!(sums(&world, &march), (8_39, 1_60, 9_99));
        let cancels = void(&world, &march);
        assert_eq!(sums(&world, &cancels.number), (-8_39, -1_60, -9_99));
        world.advance("2024-03-02T00:00:00Z");
        assert_eq!(booked(&world, "receivable"), 9_99 + 2 * 11_90);
        assert_eq!(world.verify(), Vec::<String>::new());

        // That the tax is in the price is part of what was answered.
        let last = "(SELECT MAX(position) FROM tax_answers WHERE included = 1)";
        let damage = format!("UPDATE tax_answers SET included = 0 WHERE position = {last}");
        assert_eq!(world.damage(&damage), 1);
        let found = world.verify();
        let differs = |one: &String| one.contains("tax_differs") && one.contains("at 19 %, included,");
        assert!(found.iter().any(differs), "{found:#?}");
    }
}
