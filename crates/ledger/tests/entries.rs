//! Entries balance or do not exist; the trial balance is their fold.

use std::collections::BTreeMap;

use calendar::{CivilDate, Instant};
use ids::EntryId;
use ledger::{Account, Entry, POSTINGS_PER_ENTRY_MAX, Posting, TrialBalance, Unbalanced};
use money::{Currency, Money, MoneyRefused};
use proptest::prelude::*;

fn vat() -> Account {
    Account::TaxPayable { name: "VAT".to_owned() }
}

fn posting(account: Account, minor: i64, currency: Currency) -> Posting {
    Posting { account, amount: Money::new(minor, currency) }
}

fn entry(postings: Vec<Posting>) -> Result<Entry, Unbalanced> {
    let booked_on = CivilDate::new(2026, 1, 31).expect("a date");
    let at = Instant::parse("2026-01-31T00:00:00Z").expect("an instant");
    Entry::balanced(EntryId::from_cause(1, [7; 10]), at, booked_on, "inv 1".to_owned(), postings)
}

#[test]
fn postings_of_one_account_are_merged_and_zeros_dropped() {
    let made = entry(vec![
        posting(Account::Revenue, -600, Currency::EUR),
        posting(vat(), 0, Currency::EUR),
        posting(Account::Receivable, 1_000, Currency::EUR),
        posting(Account::Revenue, -400, Currency::EUR),
        posting(Account::Receivable, 5, Currency::JPY),
        posting(Account::Revenue, -5, Currency::JPY),
    ]);
    let expected = [
        posting(Account::Receivable, 1_000, Currency::EUR),
        posting(Account::Receivable, 5, Currency::JPY),
        posting(Account::Revenue, -1_000, Currency::EUR),
        posting(Account::Revenue, -5, Currency::JPY),
    ];
    assert_eq!(made.expect("balanced").postings(), expected);
}

#[test]
fn an_entry_may_be_empty() {
    let made = entry(vec![posting(vat(), 3, Currency::EUR), posting(vat(), -3, Currency::EUR)]);
    assert!(made.expect("balanced").postings().is_empty());
}

#[test]
fn every_refusal_in_order() {
    let many = vec![posting(Account::Revenue, 0, Currency::EUR); POSTINGS_PER_ENTRY_MAX + 1];
    assert_eq!(entry(many), Err(Unbalanced::TooMany { cause: "inv 1".to_owned(), found: 1_001 }));

    let large = vec![posting(Account::Revenue, i64::MAX, Currency::EUR); 2];
    let source = MoneyRefused::OutOfRange { currency: Currency::EUR };
    assert_eq!(entry(large), Err(Unbalanced::Amount { cause: "inv 1".to_owned(), source }));

    let off = entry(vec![
        posting(Account::Receivable, 1_100, Currency::EUR),
        posting(Account::Revenue, -1_000, Currency::EUR),
    ]);
    let said = off.expect_err("100 are missing").to_string();
    assert_eq!(said, "the entry for inv 1 is off by 1.00 EUR; its debits and credits must be equal");
}

#[test]
fn currencies_never_balance_each_other() {
    let off = entry(vec![
        posting(Account::Receivable, 100, Currency::EUR),
        posting(Account::Revenue, -100, Currency::USD),
    ]);
    let difference = Money::new(100, Currency::EUR);
    assert_eq!(off, Err(Unbalanced::Difference { cause: "inv 1".to_owned(), difference }));
}

#[test]
fn the_trial_balance_folds_entries() {
    let sale = entry(vec![
        posting(Account::Receivable, 1_200, Currency::EUR),
        posting(Account::Revenue, -1_000, Currency::EUR),
        posting(vat(), -200, Currency::EUR),
    ])
    .expect("balanced");
    let back = entry(vec![
        posting(Account::Receivable, -600, Currency::EUR),
        posting(Account::Revenue, 500, Currency::EUR),
        posting(vat(), 100, Currency::EUR),
    ])
    .expect("balanced");
    let balance = TrialBalance::of([&sale, &back]);
    assert!(balance.is_balanced());
    let rows = balance.rows().expect("small").into_iter();
    let rows: Vec<String> =
        rows.map(|row| format!("{} {} {} {}", row.account, row.debit, row.credit, row.balance)).collect();
    assert_eq!(
        rows,
        [
            "receivable 12.00 EUR 6.00 EUR 6.00 EUR",
            "revenue 5.00 EUR 10.00 EUR -5.00 EUR",
            "tax_payable:VAT 1.00 EUR 2.00 EUR -1.00 EUR",
        ]
    );
    assert_eq!(balance.balance_of(&vat(), Currency::JPY), Ok(Money::zero(Currency::JPY)));
}

#[test]
fn a_lost_posting_shows_in_the_trial_balance() {
    let mut balance = TrialBalance::default();
    balance.add_posting(&posting(Account::Receivable, 100, Currency::EUR));
    balance.add_posting(&posting(Account::Revenue, -99, Currency::EUR));
    assert!(!balance.is_balanced());
}

fn postings() -> impl Strategy<Value = Vec<Posting>> {
    let account = prop_oneof![
        Just(Account::Receivable),
        Just(Account::Revenue),
        Just(Account::DeferredRevenue),
        Just(vat()),
        Just(Account::TaxPayable { name: "GST".to_owned() }),
    ];
    let currency = prop_oneof![Just(Currency::EUR), Just(Currency::JPY)];
    let one = (account, -50_i64..50, currency)
        .prop_map(|(account, minor, currency)| posting(account, minor, currency));
    prop::collection::vec(one, 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Against a plain sum per account and currency.
    #[test]
    fn an_entry_exists_exactly_when_each_currency_sums_to_zero(given in postings(), settle in any::<bool>()) {
        let mut given = given;
        let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
        for one in &given {
            *sums.entry(one.amount.currency()).or_default() += one.amount.minor();
        }
        if settle {
            for (currency, sum) in &sums {
                given.push(posting(Account::Receivable, -sum, *currency));
            }
        }
        let balances = settle || sums.values().all(|sum| *sum == 0);
        let made = entry(given.clone());
        prop_assert_eq!(made.is_ok(), balances);
        if let Ok(entry) = made {
            let balance = TrialBalance::of([&entry]);
            prop_assert!(balance.is_balanced());
            for one in &given {
                let (account, currency) = (&one.account, one.amount.currency());
                let plain: i64 = given.iter()
                    .filter(|other| other.account == *account && other.amount.currency() == currency)
                    .map(|other| other.amount.minor())
                    .sum();
                prop_assert_eq!(balance.balance_of(account, currency), Ok(Money::new(plain, currency)));
            }
        }
    }
}
