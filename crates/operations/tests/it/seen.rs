//! What was seen of drafts: that whatever is printed of one is told apart, that nothing else is, and that nothing is issued
//! otherwise than it was seen; drafts that are gone say what bills in their place.

use std::collections::BTreeMap;

use billing::{
    AccountFacts, AccountNumber, Approval, BankAccount, Customer, Document, DraftSaid, PayBy, SeenOf, Seller,
    due_together, fingerprint, fingerprints, is_of_today,
};
use calendar::CivilDate;
use ids::InvoiceId;
use operations::drafts::{DraftDone, Release};
use operations::{Code, customers, sellers};
use sql::Engine;

use crate::waiting::{approve, ask, draft_of, drafts, issued, refused, say};
use crate::world::{self, ENGINES, World};

/// Everything that a fingerprint may be of.
#[derive(Clone)]
struct Known {
    seller: Seller,
    payer: Customer,
    said: BTreeMap<InvoiceId, DraftSaid>,
    document: Document,
}

impl Known {
    fn of(world: &World, name: &str) -> Known {
        let preview = world.operations.preview(world.environment, world.subscriptions[name], None).unwrap();
        let AccountFacts { seller, payer, drafts_said: said, .. } = preview.facts;
        let document = preview.documents.into_iter().next().expect("something is due").document;
        let said = BTreeMap::from([(document.id, said.get(&document.id).cloned().unwrap_or_default())]);
        Known { seller: (*seller).clone(), payer: (*payer).clone(), said, document }
    }

    fn seen(&self) -> String {
        let Known { seller, payer, said, document } = self;
        fingerprint(SeenOf { seller, payer, said }, [document])
    }

    fn said(&mut self) -> &mut DraftSaid {
        self.said.get_mut(&self.document.id).unwrap()
    }
}

fn text() -> Option<String> {
    Some("another".to_owned())
}

fn account(number: &str) -> BankAccount {
    let number = AccountNumber::Iban(number.to_owned());
    BankAccount { number, currency: None, bic: None, holder: None }
}

type Change = fn(&mut Known);

/// What is printed of a document: each by itself makes it another.
const PRINTED: &[Change] = &[
    |known| known.seller.name.push('x'),
    |known| known.seller.address.push("Second floor".to_owned()),
    |known| known.seller.tax_number = text(),
    |known| known.seller.net_days += 1,
    |known| known.seller.more.bank_accounts = vec![account("DE89370400440532013000")],
    |known| known.seller.more.bank_accounts = vec![account("DE02120300000000202051")],
    |known| known.seller.more.exemption = text(),
    |known| known.seller.more.terms = text(),
    |known| known.seller.more.notes = vec!["another".to_owned()],
    |known| known.seller.more.language = Some("de".to_owned()),
    |known| known.seller.more.particulars.vat_id = text(),
    |known| known.seller.more.particulars.city = text(),
    |known| known.seller.more.particulars.postcode = text(),
    |known| known.seller.more.particulars.registration = text(),
    |known| known.seller.more.particulars.legal = text(),
    |known| known.seller.more.particulars.contact.email = text(),
    |known| known.payer.name.push('x'),
    |known| known.payer.address = vec!["another".to_owned()],
    |known| known.payer.tax_number = text(),
    |known| known.payer.net_days = Some(77),
    |known| known.payer.more.particulars.country = text(),
    |known| known.payer.more.particulars.vat_id = text(),
    |known| known.payer.more.language = Some("nl".to_owned()),
    |known| known.payer.more.buyer_reference = text(),
    |known| known.payer.more.purchase_order = text(),
    |known| known.said().pay = Some(PayBy::Within(3)),
    |known| known.said().pay = Some(PayBy::On(CivilDate::parse("2024-02-20").unwrap())),
    |known| known.document.lines[0].description.push('x'),
    |known| known.document.lines[0].amount = known.document.total,
    |known| known.document.lines.truncate(0),
    |known| known.document.taxes[0].answer.name.push('x'),
    |known| known.document.taxes[0].by_part = vec![known.document.tax],
    |known| known.document.total = known.document.net,
];

/// What no page shows, what issuing sets, and what is said over.
const UNPRINTED: &[Change] = &[
    |known| known.seller.version += 1,
    |known| known.seller.invoice_series.push('x'),
    |known| known.seller.more.approval = Approval::Required,
    |known| known.seller.more.approval_days = Some(3),
    |known| {
        let dollars = Some(money::Currency::USD);
        known.seller.more.bank_accounts = vec![BankAccount { currency: dollars, ..account("GB00") }];
    },
    |known| known.payer.version += 1,
    |known| known.payer.more.payment_method = !known.payer.more.payment_method,
    |known| known.payer.more.approval = Some(Approval::Required),
    |known| known.payer.net_days = Some(known.seller.net_days),
    |known| known.said().hold = true,
    |known| known.said().pay = Some(PayBy::Within(known.seller.net_days)),
    |known| known.document.issued_on = known.document.issued_on.plus_days(3),
    |known| known.document.due_on = known.document.due_on.plus_days(3),
    |known| known.document.prepaid.by_balance = known.document.total,
    |known| known.document.taxes[0].answer.reason.push_str(" As looked up today."),
];

#[test]
fn whatever_is_printed_is_told_apart_and_nothing_else() {
    let world = world::world(Engine::Sqlite);
    ask(&world, Approval::Required);
    world.advance("2024-02-01T12:00:00Z");
    let known = Known::of(&world, "ben");
    let seen = known.seen();
    assert!(is_of_today(&seen), "{seen}");
    let mut all = vec![seen.clone()];
    for (place, change) in PRINTED.iter().enumerate() {
        let mut other = known.clone();
        change(&mut other);
        all.push(other.seen());
        assert_ne!(other.seen(), seen, "the printed change {place}");
    }
    all.sort();
    all.dedup();
    assert_eq!(all.len(), PRINTED.len() + 1, "each is another");
    for (place, change) in UNPRINTED.iter().enumerate() {
        let mut other = known.clone();
        change(&mut other);
        assert_eq!(other.seen(), seen, "the change {place} that is not printed");
    }
}

/// What a run keeps with its drafts is what is compared where one is let go.
#[test]
fn a_look_that_changes_nothing_keeps_what_was_seen() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let seen = |world: &World| -> BTreeMap<_, _> {
            drafts(world).into_iter().map(|row| (row.id, row.fingerprint)).collect()
        };
        let before = seen(&world);
        assert!(before.len() >= 3);
        // Looked at again with nothing that is printed of it.
        ask(&world, Approval::None);
        ask(&world, Approval::Required);
        world.advance("2024-02-09T12:00:00Z");
        let after = seen(&world);
        for (id, fingerprint) in &before {
            if let Some(now) = after.get(id) {
                assert_eq!(now, fingerprint, "{id}");
            }
        }
        let preview = world.operations.preview(world.environment, world.subscriptions["ben"], None).unwrap();
        let row = draft_of(&world, "ben");
        let cause = (billing::DocumentOwner::Subscription(row.subscription.unwrap()), row.due);
        let plan = billing::BillingPlan { documents: preview.documents, ..empty_plan() };
        let of = SeenOf::account(&preview.facts);
        assert_eq!(fingerprints(of, &plan)[&cause], row.fingerprint);
        assert_eq!(fingerprint(of, due_together(&plan, cause)), row.fingerprint);
        approve(&world, &row).unwrap();
        assert_eq!(world.verify(), [""; 0]);
    }
}

fn empty_plan() -> billing::BillingPlan {
    billing::BillingPlan {
        documents: Vec::new(),
        subscriptions: Vec::new(),
        movements: Vec::new(),
        grants: Vec::new(),
        next_due: None,
        credits_due: BTreeMap::new(),
        credits_left: BTreeMap::new(),
        lacks: std::collections::BTreeSet::new(),
    }
}

/// The seller is paid on another account, the customer lives elsewhere.
#[test]
fn what_was_seen_with_other_parties_is_not_issued() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let seen = draft_of(&world, "ben");
        let pay_to = |number: &'static str| {
            let (environment, id, now) = (world.environment, world.seller, world.now());
            world.act(move |act| {
                let mut asked = store::parties::seller(act, environment, id)?.unwrap();
                asked.more.bank_accounts = vec![account(number)];
                sellers::update(act, environment, (id, now), &asked)
            });
        };
        pay_to("DE89370400440532013000");
        let refusal = refused(approve(&world, &seen));
        assert_eq!((refusal.code, refusal.parameter.as_deref()), (Code::Stale, Some("seen")), "{refusal}");
        assert_eq!(issued(&world), []);
        let now = draft_of(&world, "ben");
        assert!(
            refusal.message.contains(&now.fingerprint),
            "the draft is looked at again at once: {refusal}"
        );
        let (environment, ben, at) = (world.environment, world.customers["ben"], world.now());
        world.act(move |act| {
            customers::amend(act, environment, (ben, at), |current| {
                Ok(Customer { address: vec!["Elsewhere 1".to_owned()], ..current.clone() })
            })
        });
        // The next run draws every draft anew that prints it, with nobody having asked.
        world.advance("2024-02-01T12:00:01Z");
        let moved = draft_of(&world, "ben");
        assert_ne!(moved.fingerprint, now.fingerprint);
        let printed = world.operations.printed(environment, &moved.id.to_string()).unwrap();
        assert_eq!(printed.customer.address, ["Elsewhere 1"]);
        assert_eq!(printed.seller.more.bank_accounts, [account("DE89370400440532013000")]);
        for stale in [&seen, &now] {
            assert_eq!(refused(approve(&world, stale)).code, Code::Stale);
        }
        pay_to("DE02120300000000202051");
        world.advance("2024-02-01T12:00:02Z");
        assert_eq!(refused(approve(&world, &moved)).code, Code::Stale);
        approve(&world, &draft_of(&world, "ben")).unwrap();
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// A version before showed a draft by a fingerprint of another form: it holds as long as the draft is what it was.
#[test]
fn what_was_seen_before_an_upgrade_is_approved_while_it_is_the_same() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let old = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        world.damage(&format!("UPDATE drafts SET fingerprint = '{old}'"));
        let ben = draft_of(&world, "ben");
        assert_eq!(ben.fingerprint, old);
        let document = approve(&world, &ben).unwrap();
        assert_eq!(approve(&world, &ben).unwrap(), document, "and once more");
        let anna = draft_of(&world, "anna");
        assert_eq!(anna.fingerprint, old);
        let other = operations::read::DraftRow { fingerprint: old.replace('0', "1"), ..anna.clone() };
        assert_eq!(refused(approve(&world, &other)).code, Code::Stale, "nobody saw that");
        // What it refused it has drawn anew; again as it was before, with another seller.
        world.damage(&format!("UPDATE drafts SET fingerprint = '{old}'"));
        let (environment, id, now) = (world.environment, world.seller, world.now());
        world.act(move |act| {
            let mut asked = store::parties::seller(act, environment, id)?.unwrap();
            asked.name.push_str(" and Sons");
            sellers::update(act, environment, (id, now), &asked)
        });
        assert_eq!(refused(approve(&world, &anna)).code, Code::Stale);
        approve(&world, &draft_of(&world, "anna")).unwrap();
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// One approval that arrives many times at once issues once, and each is answered by what it issued.
#[test]
fn twins_of_an_approval_are_all_answered_by_what_one_issued() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "ben");
        let answers: Vec<_> = std::thread::scope(|scope| {
            let twins: Vec<_> = (0..8).map(|_| scope.spawn(|| approve(&world, &row))).collect();
            twins.into_iter().map(|twin| twin.join().unwrap()).collect()
        });
        let documents: Vec<Document> =
            answers.into_iter().map(|answer| answer.expect("it is answered")).collect();
        assert!(documents.iter().all(|one| one == &documents[0]));
        assert_eq!(issued(&world).len(), 1);
        let release = Release {
            id: row.id,
            done: DraftDone::Approved,
            seen: Some(row.fingerprint.clone()),
            note: "by another".to_owned(),
        };
        let refusal = refused(world.operations.release_draft(world.environment, &release));
        assert_eq!(refusal.code, Code::NotADraft);
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// What was a draft of a subscription is billed with others of its customer: whoever asks for it is led there.
#[test]
fn a_draft_that_is_gone_names_what_bills_in_its_place() {
    for engine in ENGINES {
        let world = world::world(engine);
        ask(&world, Approval::Required);
        world.advance("2024-02-01T12:00:00Z");
        let row = draft_of(&world, "ben");
        say(&world, &row, |said| said.memo = Some("Mind this".to_owned())).unwrap();
        assert_eq!(world.operations.draft_gone(world.environment, row.id).unwrap(), None, "it is there");
        let (environment, ben, now) = (world.environment, world.customers["ben"], world.now());
        world.act(move |act| {
            customers::amend(act, environment, (ben, now), |current| {
                let mut together = current.clone();
                together.more.invoices_together = true;
                Ok(together)
            })
        });
        world.advance("2024-02-01T12:00:01Z");
        let other = draft_of(&world, "ben");
        assert_ne!(other.id, row.id);
        let gone = |text: &str| {
            let refusal = world.operations.draft_gone(environment, row.id).unwrap().unwrap();
            assert_eq!(refusal.code, Code::NotFound);
            assert!(refusal.message.contains(text) && refusal.message.contains("is kept"), "{refusal}");
            let printed = refused(world.operations.printed(environment, &row.id.to_string()));
            assert_eq!(printed, refusal, "its files say so too");
        };
        gone(&format!("billed by {}", other.id));
        approve(&world, &other).unwrap();
        let number = world.operations.document_row(environment, other.id).unwrap().number;
        gone(&format!("billed by {number}"));
        assert_eq!(world.verify(), [""; 0]);
    }
}
