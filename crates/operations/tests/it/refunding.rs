//! What credit notes hold, paid out or moved by people; credits taxed at use; orders withdrawn: from the change to
//! the books, verified.

use billing::{CreditScope, Grant, GrantKind, Recurrence};
use calendar::Cadence;
use ids::GrantId;
use money::{Currency, Money};
use operations::balances::{self, BalanceAsked};
use operations::changes::{self, ChangeAsked, ChangeRequest, When};
use operations::credits::{self, GrantAsked};
use operations::read::DocumentRow;
use operations::refunds::{self, RestAsked, RestView};
use operations::{Act, ActError, Refusal};
use pricing::CreditTo;
use store::WriteError;

use crate::crediting::{begun, euro};
use crate::world::{ENGINES, World, at, event, key};

fn rows(world: &World, name: &str) -> Vec<DocumentRow> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 1000)).unwrap();
    rows.into_iter().filter(|row| row.customer == world.customers[name]).collect()
}

fn sound(world: &World) {
    assert_eq!(world.verify(), [""; 0]);
}

pub fn adjust(world: &World, name: &str, minor: i64) {
    let (environment, customer, now) = (world.environment, world.customers[name], world.now());
    let asked = BalanceAsked { customer, amount: euro(minor), note: "sorry".to_owned(), now };
    world.act(move |act| balances::adjust(act, environment, &asked));
}

fn balance(world: &World, name: &str) -> Money {
    world.operations.balances(world.environment, world.customers[name]).unwrap()[0].balance
}

/// Debits less credits of an account, in minor units.
fn booked(world: &World, account: &str) -> i64 {
    let totals = world.operations.trial_balance(world.environment, None).unwrap();
    let of = totals.iter().filter(|row| row.account == account);
    i64::try_from(of.map(|row| row.debit.minor() - row.credit.minor()).sum::<i128>()).unwrap()
}

/// anna cancels now, and what is credited is to be refunded.
fn cancellation() -> ChangeRequest {
    let mut request = ChangeRequest::new(ChangeAsked::Cancel, When::Now);
    request.terms.credit_to = Some(CreditTo::Refund);
    request
}

/// 71.40 paid by the balance of 100.00, and a credit note of 36.85 for 16 of 31 days that is to be refunded.
pub fn refundable(engine: sql::Engine) -> (World, DocumentRow) {
    let world = begun(engine);
    adjust(&world, "anna", 10_000);
    world.advance("2024-01-20T00:00:00Z");
    assert_eq!(balance(&world, "anna"), euro(28_60));
    let (environment, id, now) = (world.environment, world.subscriptions["anna"], world.now());
    let preview = world.operations.preview_change(environment, id, &[cancellation()]).unwrap();
    assert_eq!(preview.to_refund.values().copied().collect::<Vec<_>>(), [euro(36_85)]);
    world.act(move |act| changes::record(act, environment, id, &[cancellation()], now));
    let preview = world.operations.preview(environment, id, None).unwrap();
    assert_eq!(preview.to_refund.values().copied().collect::<Vec<_>>(), [euro(36_85)]);
    world.advance("2024-01-20T01:00:00Z");
    let note = rows(&world, "anna").pop().unwrap();
    assert_eq!((note.kind.as_str(), note.net, note.tax), ("credit_note", euro(-30_97), euro(-5_88)));
    (world, note)
}

type Moves = fn(&mut Act<'_>, ids::EnvironmentId, &RestAsked) -> Result<RestView, ActError<Refusal>>;

pub fn moved(
    world: &World,
    note: &DocumentRow,
    (moves, amount): (Moves, Option<Money>),
) -> Result<RestView, String> {
    let (environment, now) = (world.environment, world.now());
    let asked = RestAsked { document: note.id, amount, note: "by transfer".to_owned(), now };
    match world.operations.store.write(move |act| moves(act, environment, &asked)) {
        Ok(view) => Ok(view),
        Err(WriteError::Refused(Refusal { code, parameter, message, .. })) => {
            Err(format!("{code} {}: {message}", parameter.unwrap_or_default()))
        }
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn what_a_note_holds_is_paid_out_or_moved_and_never_more() {
    for engine in ENGINES {
        let (world, note) = refundable(engine);
        sound(&world);
        assert_eq!((note.state.as_str(), note.amount_open), ("open", euro(-36_85)));
        assert_eq!(refunds::to_refund(&note), Some(euro(36_85)));
        assert_eq!(balance(&world, "anna"), euro(28_60), "nothing went to the balance");
        let after = moved(&world, &note, (refunds::refund, Some(euro(30_00)))).unwrap();
        assert_eq!((after.held, after.refunded, after.to_balance), (euro(6_85), euro(30_00), euro(0)));
        sound(&world);
        let why = moved(&world, &note, (refunds::refund, Some(euro(6_86)))).unwrap_err();
        assert!(why.starts_with("refund_refused amount") && why.contains("holds 6.85 EUR"), "{why}");
        let after = moved(&world, &note, (refunds::to_balance, None)).unwrap();
        assert_eq!((after.held, after.refunded, after.to_balance), (euro(0), euro(30_00), euro(6_85)));
        assert_eq!((after.row.state.as_str(), after.movements.len()), ("paid", 2));
        assert_eq!(balance(&world, "anna"), euro(35_45));
        sound(&world);
        for (account, minor) in
            [("refunds", -30_00), ("customer_balance", -35_45), ("adjustments", 10_000), ("receivable", 0)]
        {
            assert_eq!(booked(&world, account), minor, "{account}");
        }
        let why = moved(&world, &note, (refunds::refund, None)).unwrap_err();
        assert!(why.starts_with("refund_refused invoice") && why.contains("holds nothing"), "{why}");
        assert_eq!(world.operations.refunds(world.environment, &note.number).unwrap(), after);
        world.advance("2024-04-01T00:00:00Z");
        sound(&world);
    }
}

#[test]
fn what_cannot_be_refunded_says_why() {
    let (world, note) = refundable(sql::Engine::Sqlite);
    let refund = |amount| moved(&world, &note, (refunds::refund, Some(amount))).unwrap_err();
    assert!(refund(Money::new(1_00, Currency::USD)).starts_with("refund_refused amount"));
    assert!(refund(euro(0)).starts_with("refund_refused amount"));
    assert!(refund(euro(-1)).starts_with("refund_refused amount"));
    assert!(refund(euro(i64::MAX)).starts_with("refund_refused amount"));
    let invoice = rows(&world, "anna").remove(0);
    let why = moved(&world, &invoice, (refunds::to_balance, None)).unwrap_err();
    assert!(why.starts_with("refund_refused invoice"), "{why}");
    let nobody = DocumentRow { id: ids::InvoiceId::from_bytes([9; 16]), ..note.clone() };
    let why = moved(&world, &nobody, (refunds::refund, None)).unwrap_err();
    assert!(why.starts_with("not_found invoice"), "{why}");
    assert_eq!(world.operations.refunds(world.environment, &note.number).unwrap().held, euro(36_85));
}

#[test]
fn movements_of_balances_come_page_by_page() {
    for engine in ENGINES {
        let world = begun(engine);
        for minor in 1..=7 {
            adjust(&world, "anna", minor);
        }
        let (environment, anna) = (world.environment, world.customers["anna"]);
        let (mut seen, mut after) = (Vec::new(), String::new());
        loop {
            let page = world.operations.balance_movements(environment, (anna, None), (&after, 3)).unwrap();
            let Some(last) = page.last() else { break };
            after = balances::movement_place(last);
            seen.extend(page.iter().map(|(_, one)| one.amount.minor()));
        }
        assert_eq!(seen, [1, 2, 3, 4, 5, 6, 7]);
        let dollars = (anna, Some(Currency::USD));
        assert_eq!(world.operations.balance_movements(environment, dollars, ("", 9)).unwrap(), []);
    }
}

/// Credits for a customer: what they are worth and cost, from the first of January on.
fn asked(world: &World, name: &str, kind: GrantKind, (minor, cost): (i64, i64)) -> GrantAsked {
    let grant = Grant {
        id: GrantId::from_bytes([0; 16]),
        customer: world.customers[name],
        name: "Credits".to_owned(),
        kind,
        amount: euro(minor),
        unit: None,
        cost_basis: euro(cost),
        effective: at("2024-01-01T00:00:00Z"),
        expires: None,
        priority: 0,
        scope: CreditScope::default(),
        sequence: 0,
        recurs: None,
    };
    GrantAsked {
        grant,
        customer: world.customers[name],
        tax_category: (kind == GrantKind::PaidTaxedAtPurchase).then(|| key("standard")),
        purchase_at: None,
        random: world.operations.random_cause(),
        now: world.now(),
    }
}

fn give(world: &World, asked: GrantAsked) -> GrantId {
    let environment = world.environment;
    world.act(move |act| credits::grant(act, environment, &asked)).facts.grant.id
}

/// What is bought and taxed when it is.
pub fn bought(world: &World, name: &str, worth: (i64, i64)) -> GrantId {
    give(world, asked(world, name, GrantKind::PaidTaxedAtPurchase, worth))
}

fn until(asked: GrantAsked, expires: &str) -> GrantAsked {
    GrantAsked { grant: Grant { expires: Some(at(expires)), ..asked.grant.clone() }, ..asked }
}

/// 100.00 for 80.00 that pay two fees of 60.00 with tax after it, get some back, and run out.
#[test]
fn credits_taxed_at_use_pay_after_tax_and_come_back_and_expire() {
    for engine in ENGINES {
        let world = begun(engine);
        let asked = asked(&world, "anna", GrantKind::PaidTaxedAtUse, (10_000, 80_00));
        let id = give(&world, until(asked, "2024-03-01T00:00:00Z"));
        let rest = || world.operations.grant(world.environment, id).unwrap().rest;
        world.advance("2024-01-03T00:00:00Z");
        let bought = rows(&world, "anna").remove(0);
        assert_eq!((bought.net, bought.tax), (euro(80_00), euro(0)), "the purchase is not taxed");
        assert_eq!((booked(&world, "contract_liability"), booked(&world, "tax_payable:VAT")), (-80_00, 0));
        sound(&world);
        world.advance("2024-01-06T00:00:00Z");
        let fee = rows(&world, "anna").remove(1);
        assert_eq!((fee.net, fee.total, fee.amount_open), (euro(60_00), euro(71_40), euro(0)));
        assert_eq!(rest(), euro(28_60));
        // 71.40 of 100.00 cost 57.12 of 80.00; the tax is due now.
        assert_eq!(
            (booked(&world, "contract_liability"), booked(&world, "tax_payable:VAT")),
            (-22_88, -11_40)
        );
        assert_eq!(booked(&world, "deferred_revenue"), -45_72, "60.00 and 57.12 less 71.40");
        sound(&world);
        world.advance("2024-02-06T00:00:00Z");
        let fee = rows(&world, "anna").remove(2);
        assert_eq!((fee.total, fee.amount_open, rest()), (euro(71_40), euro(42_80), euro(0)));
        sound(&world);
        // 24 of 29 days come back: 59.10 with tax, 28.60 of them to the credits before any money.
        world.advance("2024-02-10T00:00:00Z");
        world.change("anna", ChangeAsked::Cancel, When::Now);
        world.advance("2024-02-10T01:00:00Z");
        let note = rows(&world, "anna").pop().unwrap();
        assert_eq!((note.total, note.amount_open, rest()), (euro(-59_10), euro(0), euro(28_60)));
        assert_eq!(rows(&world, "anna")[2].amount_open, euro(12_30));
        assert_eq!(booked(&world, "contract_liability"), -22_88);
        sound(&world);
        world.advance("2024-03-02T00:00:00Z");
        assert_eq!((rest(), booked(&world, "contract_liability")), (euro(0), 0));
        assert_eq!(booked(&world, "breakage"), -22_88);
        sound(&world);
    }
}

#[test]
fn what_comes_back_to_a_grant_that_ended_expires_again() {
    for engine in ENGINES {
        let world = begun(engine);
        let asked = asked(&world, "anna", GrantKind::PaidTaxedAtPurchase, (10_000, 50_00));
        let id = give(&world, until(asked, "2024-01-10T00:00:00Z"));
        world.advance("2024-01-20T00:00:00Z");
        assert_eq!(booked(&world, "breakage"), -20_00, "40.00 of 100.00 that cost 50.00");
        world.change("anna", ChangeAsked::Cancel, When::Now);
        world.advance("2024-01-20T01:00:00Z");
        let grant = world.operations.grant(world.environment, id).unwrap();
        assert_eq!(grant.rest, euro(0), "{:?}", grant.facts.movements);
        assert_eq!(booked(&world, "contract_liability"), 0);
        assert_eq!(booked(&world, "breakage"), -35_48, "50.00 less 14.52 for the 29.03 that were used");
        sound(&world);
    }
}

#[test]
fn a_grant_taken_back_is_booked_by_its_cost() {
    for engine in ENGINES {
        let world = begun(engine);
        let asked = asked(&world, "anna", GrantKind::PaidTaxedAtPurchase, (10_000, 80_00));
        let id = give(&world, asked);
        world.advance("2024-01-06T00:00:00Z");
        let (environment, now) = (world.environment, world.now());
        world.act(move |act| credits::void(act, environment, id, (None, now)));
        assert_eq!((booked(&world, "contract_liability"), booked(&world, "breakage")), (0, -32_00));
        sound(&world);
        world.advance("2024-03-06T00:00:00Z");
        sound(&world);
    }
}

#[test]
fn an_order_is_withdrawn_until_it_is_billed() {
    for engine in ENGINES {
        let world = begun(engine);
        let environment = world.environment;
        let later = GrantAsked {
            purchase_at: Some(at("2024-02-01T00:00:00Z")),
            ..asked(&world, "anna", GrantKind::PaidTaxedAtPurchase, (10_000, 80_00))
        };
        let other = GrantAsked { random: world.operations.random_cause(), ..later.clone() };
        let (kept, dropped) = (give(&world, later), give(&world, other));
        world.advance("2024-01-10T00:00:00Z");
        let now = world.now();
        let withdraw = |id: GrantId| {
            world.operations.store.write(move |act| credits::withdraw(act, environment, id, now))
        };
        assert_eq!(withdraw(dropped).unwrap().withdrawn_at, Some(now));
        assert!(matches!(withdraw(dropped), Err(WriteError::Refused(Refusal { .. }))), "once");
        let void =
            world.operations.store.write(move |act| credits::void(act, environment, dropped, (None, now)));
        let Err(WriteError::Refused(refusal)) = void else { panic!("it was never bought") };
        assert!(refusal.message.contains(&format!("was withdrawn at {now}")), "{}", refusal.message);
        let listed = world.operations.grants(environment, world.customers["anna"]).unwrap();
        assert_eq!(listed.iter().map(|view| view.facts.grant.id).collect::<Vec<_>>(), [kept]);
        assert_eq!(world.operations.grant(environment, dropped).unwrap().withdrawn_at, Some(now));
        world.advance("2024-02-02T00:00:00Z");
        let bought = rows(&world, "anna").iter().filter(|row| row.net == euro(80_00)).count();
        assert_eq!(bought, 1, "{:?}", world.table());
        sound(&world);
        let Err(WriteError::Refused(refusal)) = withdraw(kept) else { panic!("it is billed") };
        assert_eq!(refusal.code.as_str(), "grant_refused");
        assert!(refusal.message.contains("is billed"), "{refusal}");
        world.advance("2024-03-06T00:00:00Z");
        sound(&world);
    }
}

/// ben gets 10.00 a month, of which 5.00 go over at most; he uses 4.00 in January.
pub fn monthly(engine: sql::Engine) -> (World, GrantId) {
    let world = begun(engine);
    let recurs = Recurrence {
        every: Cadence::parse("month").unwrap(),
        rollover_cap: Some(euro(5_00)),
        until: None,
        tax_category: None,
        first: None,
    };
    let given = asked(&world, "ben", GrantKind::Promotional, (10_00, 0));
    // Its months are those of his usage.
    let effective = at("2023-12-31T23:00:00Z");
    let grant = Grant { recurs: Some(recurs), effective, ..given.grant.clone() };
    let given = GrantAsked { grant, ..given };
    let id = give(&world, given);
    world.send(&[event("ben", 1, at("2024-01-10T00:00:00Z").as_micros(), 400)]);
    world.advance("2024-02-02T00:00:00Z");
    (world, id)
}

#[test]
fn a_row_of_grants_is_verified_grant_by_grant() {
    for engine in ENGINES {
        let (world, _) = monthly(engine);
        let all = world.operations.grants(world.environment, world.customers["ben"]).unwrap();
        let mut rests: Vec<i64> = all.iter().map(|view| view.rest.minor()).collect();
        rests.sort_unstable();
        assert_eq!(rests, [0, 5_00, 10_00], "{all:?}");
        sound(&world);
        world.advance("2024-04-02T00:00:00Z");
        sound(&world);
    }
}

#[test]
fn no_more_is_moved_at_once_than_the_books_can_sum() {
    let (world, _) = refundable(sql::Engine::Sqlite);
    let (environment, customer, now) = (world.environment, world.customers["anna"], world.now());
    let most = operations::credits::MOVED_AT_ONCE_MAX;
    for (minor, taken) in [(most, true), (most + 1, false), (i64::MAX, false), (i64::MIN, false)] {
        let asked = BalanceAsked { customer, amount: euro(minor), note: "much".to_owned(), now };
        let done = world.operations.store.write(move |act| balances::adjust(act, environment, &asked));
        match done.map_err(operations::Failed::from) {
            Ok(_) => assert!(taken, "{minor}"),
            Err(why) => assert!(!taken && why.to_string().contains("write at most"), "{minor}: {why}"),
        }
    }
    assert!(world.operations.trial_balance(environment, None).is_ok());
}
