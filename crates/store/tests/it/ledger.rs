//! The ledger as kept.

use ledger::TrialBalance;
use money::Total;
use store::gather::Revisit;
use store::ledger_book;

use crate::world::{self, date, each_engine, euro, instant, ready};

#[test]
fn the_trial_balance_sums_what_was_posted_and_comes_to_zero() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        let mut posted = TrialBalance::default();
        for number in [0, 1] {
            let gathered = world::gathered(store, &world, number, Revisit::FactsOnly);
            let invoice = world::invoice(world::only(&gathered), instant("2024-02-29T00:00:00Z"), 0);
            let credit = world::credit_note(world::only(&gathered), &invoice, 1);
            posted.add(&world::entry(&invoice));
            posted.add(&world::entry(&credit));
            world::commit(store, &world, vec![world::run(gathered, vec![ready(invoice), ready(credit)])]);
        }
        let totals = |through: Option<&str>| {
            let through = through.map(date);
            store.read(|reader| ledger_book::trial_balance(reader, world.environment, through)).unwrap()
        };
        let kept: Vec<_> = totals(None).into_iter().map(|row| (row.account, row.debit, row.credit)).collect();
        let mut expected: Vec<_> = posted
            .rows()
            .unwrap()
            .into_iter()
            .map(|row| (row.account.code(), Total::from(row.debit), Total::from(row.credit)))
            .collect();
        expected.sort_by(|a, b| a.0.cmp(&b.0));
        assert_eq!(kept, expected);
        assert_eq!(kept[1], ("receivable".to_owned(), euro(2 * 16537).into(), euro(2 * 3991).into()));
        let sum: i128 = kept.iter().map(|(_, debit, credit)| debit.minor() - credit.minor()).sum();
        assert_eq!(sum, 0);
        assert_eq!(totals(Some("2024-03-01")).len(), kept.len());
        assert_eq!(totals(Some("2024-02-29")), []);
        let off = store.read(|reader| ledger_book::unbalanced(reader, world.environment)).unwrap();
        assert_eq!(off, []);
    });
}

#[test]
fn entries_come_in_pages_with_all_their_postings() {
    each_engine(|store| {
        let world = world::world(store, "env", 3);
        for (number, due) in
            ["2024-02-28T00:00:00Z", "2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z"].into_iter().enumerate()
        {
            world::issue(store, &world, number, due);
        }
        let page = |after: &str, limit| {
            store.read(|reader| ledger_book::entries(reader, world.environment, after, limit)).unwrap()
        };
        let all = page("", 10);
        assert_eq!(all.len(), 3);
        assert!(all.is_sorted_by_key(|entry| entry.posted_at));
        for entry in &all {
            let accounts: Vec<_> =
                entry.postings.iter().map(|posting| (posting.account.as_str(), posting.amount)).collect();
            let expected = [
                ("receivable", euro(16537)),
                ("deferred_revenue", euro(-13800)),
                ("revenue", euro(-1234)),
                ("tax_payable:GST", euro(-1503)),
            ];
            assert_eq!(accounts, expected);
            let document = entry.document.parse().unwrap();
            let of_document = store
                .read(|reader| ledger_book::entries_of_document(reader, world.environment, document))
                .unwrap();
            assert_eq!(of_document, std::slice::from_ref(entry));
        }
        assert_eq!(page("", 2), all[..2]);
        assert_eq!(page(&all[1].id.to_string(), 2), all[2..]);
    });
}
