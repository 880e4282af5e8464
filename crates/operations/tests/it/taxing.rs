//! Sellers that rules tax: billed, verified, damaged, explained; what has no answer keeps nobody else waiting.

use billing::{Customer, Particulars, Seller, TaxRegime, VatIdCheck};
use calendar::CivilDate;
use operations::refusal::Code;
use operations::{customers, sellers};
use tax::{IdStanding, SupplyKind, Threshold};

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

fn become_taxed(world: &World, supply: SupplyKind) {
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

fn at_home(country: &str) -> Particulars {
    Particulars { country: Some(country.to_owned()), ..Particulars::default() }
}

fn checked(vat_id: &str, standing: IdStanding) -> VatIdCheck {
    let (vat_id, on) = (vat_id.to_owned(), CivilDate::new(2024, 1, 2).unwrap());
    VatIdCheck { vat_id, standing, on, evidence: Some("VIES WAPIAAAAY1".to_owned()) }
}

fn amend(world: &World, name: &str, change: impl Fn(&mut Customer) + Send + 'static) {
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
