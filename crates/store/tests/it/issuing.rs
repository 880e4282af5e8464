//! Runs become documents, entries, messages and the next job, whole or not at all.

use billing::{PlannedDocument, Readiness};
use store::documents::{self, DocumentFilter};
use store::gather::Revisit;
use store::issue::{Issued, RunOutcome};
use store::jobs::{self, JobKind};
use store::{Store, outbox, subscriptions};

use crate::world::{self, World, each_engine, euro, id, instant, ready};

const DUE: &str = "2024-02-29T00:00:00Z";

fn count(store: &Store, world: &World) -> i64 {
    store.read(|reader| documents::document_count(reader, world.environment)).unwrap()
}

#[test]
fn numbers_follow_due_instants_without_gaps_and_series_count_apart() {
    each_engine(|store| {
        let world = world::world(store, "env", 3);
        let dues = [("2024-03-31T00:00:00Z", 0), ("2024-02-29T00:00:00Z", 1), ("2024-03-15T00:00:00Z", 2)];
        let mut runs = Vec::new();
        for (due, number) in dues {
            let gathered = world::gathered(store, &world, number, Revisit::FactsOnly);
            let invoice = world::invoice(world::only(&gathered), instant(due), 0);
            let credit = world::credit_note(world::only(&gathered), &invoice, 1);
            runs.push(world::run(gathered, vec![ready(invoice), ready(credit)]));
        }
        let ids: Vec<Vec<ids::InvoiceId>> = runs
            .iter()
            .map(|run| run.plan.documents.iter().map(|planned| planned.document.id).collect())
            .collect();
        let expected = |place: usize, number: u32| {
            RunOutcome::Done(vec![
                Issued { id: ids[place][0], number: format!("INV-00000{number}") },
                Issued { id: ids[place][1], number: format!("CN-00000{number}") },
            ])
        };
        let outcomes = world::commit(store, &world, runs);
        assert_eq!(outcomes, [expected(0, 3), expected(1, 1), expected(2, 2)]);
        let series = store.read(|reader| documents::series(reader, world.environment)).unwrap();
        let next: Vec<_> = series.iter().map(|(_, series, next)| (series.as_str(), *next)).collect();
        assert_eq!(next, [("CN-", 4), ("INV-", 4)]);
        let by_number = |printed: &str| {
            store.read(|reader| documents::documents_numbered(reader, world.environment, printed)).unwrap()
        };
        assert_eq!(by_number("INV-000001"), [ids[1][0]]);
        assert_eq!(by_number("CN-000003"), [ids[0][1]]);
        assert_eq!(by_number("INV-000009"), []);
        assert_eq!(by_number("INV-1"), [], "only the printed form is a number");
    });
}

#[test]
fn an_issued_document_reads_back_in_every_form() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let environment = world.environment;
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        let facts = world::only(&gathered).clone();
        let invoice = world::invoice(&facts, instant(DUE), 0);
        world::commit(store, &world, vec![world::run(gathered, vec![ready(invoice.clone())])]);
        store
            .read(|reader| {
                let row = documents::document(reader, environment, invoice.id)?.unwrap();
                assert_eq!((row.number.as_str(), row.state.as_str()), ("INV-000001", "open"));
                assert_eq!((row.net, row.tax, row.total), (euro(15034), euro(1503), euro(16537)));
                assert_eq!((row.amount_open, row.due), (euro(16537), instant(DUE)));
                assert_eq!((row.issued_on, row.due_on), (invoice.issued_on, invoice.due_on));
                let content = documents::content(reader, environment, invoice.id)?.unwrap();
                let read = records::document::decode(&content).unwrap();
                assert_eq!(read.document, invoice);
                assert_eq!(read.number.as_deref(), Some("INV-000001"));
                assert_eq!(read.seller.name, facts.seller.name);
                let replay =
                    documents::replay_rows(reader, environment, invoice.key.owner.subscription().unwrap())?;
                assert_eq!(replay.len(), 1);
                assert_eq!(replay[0].content, content);
                assert_eq!(replay[0].content_hash, blake3::hash(&content).as_bytes());
                assert_eq!((replay[0].position, replay[0].facts_version), (1, 2));
                assert_eq!((replay[0].usage_watermark, replay[0].sequence), (7, 0));
                assert_eq!((replay[0].seller_version, replay[0].customer_version), (1, 1));
                let lines = documents::line_rows(reader, environment, invoice.id)?;
                let amounts: Vec<_> = lines.iter().map(|line| (line.kind.as_str(), line.amount)).collect();
                assert_eq!(amounts, [("recurring", 3000), ("recurring", 10800), ("usage", 1234)]);
                assert_eq!(lines[2].dimensions, r#"{"region":"eu"}"#);
                let taxes = documents::tax_rows(reader, environment, invoice.id)?;
                assert_eq!((taxes.len(), taxes[0].group, taxes[0].rate.as_str()), (1, 0, "10"));
                assert_eq!(documents::stray_lines(reader, environment)?, [""; 0]);
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn lists_are_narrowed_by_customer_and_subscription() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        for number in [0, 1] {
            world::issue(store, &world, number, DUE);
        }
        let [first, second] = [0, 1].map(|number| &world.subscriptions[number]);
        let list = |customer, subscription, after: &str| {
            let filter = DocumentFilter { customer, subscription };
            store
                .read(|reader| documents::documents(reader, world.environment, &filter, (after, 10)))
                .unwrap()
                .iter()
                .map(|row| row.subscription)
                .collect::<Vec<_>>()
        };
        assert_eq!(list(None, None, "").len(), 2);
        assert_eq!(list(Some(first.customer), None, ""), [Some(first.id)]);
        assert_eq!(list(None, Some(second.id), ""), [Some(second.id)]);
        assert_eq!(list(Some(second.customer), Some(second.id), ""), [Some(second.id)]);
        assert_eq!(list(Some(first.customer), Some(second.id), ""), []);
        assert_eq!(list(None, None, "inv_zzzz"), []);
    });
}

#[test]
fn a_document_moves_the_facts_the_progress_and_the_next_job() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        assert!(matches!(world::issue(store, &world, 0, DUE), RunOutcome::Done(_)));
        let environment = world.environment;
        let row = &world.subscriptions[0];
        let after = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert_eq!((world::version(&after), after.billed_watermark), (3, 7));
        assert_eq!(world::only(&after).settled_before, Some(instant(DUE)));
        store
            .read(|reader| {
                let settled = subscriptions::settled_before(reader, environment, row.id)?;
                assert_eq!(settled, Some(instant(DUE)));
                let until = (JobKind::BillSubscription, calendar::Instant::MAX);
                let due = jobs::due_jobs(reader, environment, until, ("", 10))?;
                assert_eq!(due.len(), 1);
                assert_eq!(due[0].due_at, instant("2024-03-31T00:00:00Z"));
                let messages = outbox::messages(reader, environment, 0, 10)?;
                assert_eq!(messages.len(), 1);
                assert_eq!((messages[0].position, messages[0].kind.as_str()), (1, "invoice.issued"));
                assert!(messages[0].body.contains(r#""number":"INV-000001""#), "{}", messages[0].body);
                let total = r#""total":{"amount":"165.37","currency":"EUR"}"#;
                assert!(messages[0].body.contains(total), "{}", messages[0].body);
                assert_eq!(outbox::next_message_position(reader, environment)?, 2);
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn the_last_bill_takes_the_job_away() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        let mut run = world::run(gathered, Vec::new());
        run.plan.next_due = None;
        run.plan.subscriptions[0].next_due = None;
        assert_eq!(world::commit(store, &world, vec![run]), [RunOutcome::Done(Vec::new())]);
        let earliest = store.read(|reader| {
            jobs::earliest_due(reader, world.environment, JobKind::BillSubscription, calendar::Instant::MAX)
        });
        assert_eq!(earliest.unwrap(), None);
    });
}

#[test]
fn a_run_that_read_less_than_a_sweep_is_followed_by_a_look_at_once() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        let environment = world.environment;
        // The runs read up to watermark 7.
        for (number, swept, expected) in [(0, 7, "2024-03-31T00:00:00Z"), (1, 8, "2024-03-01T00:00:00Z")] {
            world::act(store, move |act| store::progress::set_swept_watermark(act, environment, swept));
            assert!(matches!(world::issue(store, &world, number, DUE), RunOutcome::Done(_)));
            let id = world.subscriptions[number].id.to_string();
            let job = (JobKind::BillSubscription, id.as_str());
            let job = store.read(|reader| jobs::job(reader, environment, job)).unwrap().unwrap();
            assert_eq!(job.due_at, instant(expected), "swept {swept}");
        }
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        let mut run = world::run(gathered, Vec::new());
        run.plan.next_due = None;
        run.plan.subscriptions[0].next_due = None;
        world::commit(store, &world, vec![run]);
        let id = world.subscriptions[0].id.to_string();
        let job = (JobKind::BillSubscription, id.as_str());
        let job = store.read(|reader| jobs::job(reader, environment, job)).unwrap();
        assert!(job.is_some_and(|job| job.due_at == instant("2024-03-01T00:00:00Z")), "nor is it taken away");
    });
}

#[test]
fn a_credit_note_settles_its_invoice_and_leaves_the_rest_to_the_balance() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        let invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
        world::commit(store, &world, vec![world::run(gathered, vec![ready(invoice.clone())])]);
        // 165.37 open; notes of 39.91 each, the fifth over what is left.
        for (sequence, (left, balance)) in
            (1..).zip([(12_546, 0), (8_555, 0), (4_564, 0), (573, 0), (0, 3_418), (0, 7_409)])
        {
            let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
            let note = world::credit_note(world::only(&gathered), &invoice, sequence);
            world::commit(store, &world, vec![world::run(gathered, vec![ready(note.clone())])]);
            let read = |id| store.read(|reader| documents::document(reader, world.environment, id));
            let state = |id| read(id).unwrap().map(|row| (row.state, row.amount_open)).unwrap();
            let code = |open: i64| if open == 0 { "paid" } else { "open" }.to_owned();
            assert_eq!(state(invoice.id), (code(left), euro(left)), "after note {sequence}");
            assert_eq!(state(note.id), (code(0), euro(0)), "note {sequence}");
            let after = world::gathered(store, &world, 0, Revisit::FactsOnly);
            assert_eq!(after.facts.balance, euro(balance), "after note {sequence}");
        }
    });
}

#[test]
fn a_run_made_from_older_facts_writes_nothing_and_its_neighbours_stand() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        let [stale, fresh] = [0, 1].map(|number| {
            let gathered = world::gathered(store, &world, number, Revisit::FactsOnly);
            let invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
            world::run(gathered, vec![ready(invoice)])
        });
        let environment = world.environment;
        store
            .write(move |act| store::parties::update_customer(act, environment, &world::customer(0, 2)))
            .unwrap();
        let outcomes = world::commit(store, &world, vec![stale, fresh]);
        assert_eq!(outcomes[0], RunOutcome::Stale);
        assert!(matches!(&outcomes[1], RunOutcome::Done(issued) if issued[0].number == "INV-000001"));
        assert_eq!(count(store, &world), 1);
        let untouched = world::gathered(store, &world, 0, Revisit::FactsOnly);
        assert_eq!((world::only(&untouched).settled_before, untouched.billed_watermark), (None, 0));
        assert_eq!(world::only(&untouched).customer.version, 2);
    });
}

#[test]
fn the_same_run_again_is_stale_and_bills_once() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let twice = [(); 2].map(|()| {
            let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
            let invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
            world::run(gathered, vec![ready(invoice)])
        });
        let outcomes = world::commit(store, &world, twice.into());
        assert!(matches!(outcomes[..], [RunOutcome::Done(_), RunOutcome::Stale]), "{outcomes:?}");
        assert_eq!(count(store, &world), 1);
    });
}

#[test]
fn a_document_without_its_entry_is_a_bug_that_writes_nothing() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        let invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
        let mut run = world::run(gathered, vec![ready(invoice)]);
        run.entries.clear();
        let (environment, runs) = (world.environment, vec![run]);
        let done = store.write(move |act| {
            store::issue::commit_runs(act, environment, &runs)
                .map_err(store::ActError::<sql::NoRefusal>::Fault)
        });
        assert!(matches!(done, Err(sql::WriteError::Fault(sql::Fault::Panicked { .. }))), "{done:?}");
        assert_eq!(count(store, &world), 0);
    });
}

#[test]
fn each_run_replaces_the_drafts_of_the_one_before() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let environment = world.environment;
        let draft = |sequence: u32, readiness| {
            let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
            let document = world::invoice(world::only(&gathered), instant(DUE), sequence);
            let (kept, planned) = (document.id, PlannedDocument { readiness, document });
            let outcome = world::commit(store, &world, vec![world::run(gathered, vec![planned])]).remove(0);
            (kept, outcome)
        };
        let waiting = || {
            let drafts = store.read(|reader| documents::drafts(reader, environment, None, ("", 10))).unwrap();
            drafts.iter().map(|draft| draft.id).collect::<Vec<_>>()
        };
        let until = Readiness::DraftUntil(instant("2024-03-02T00:00:00Z"));
        let (first, outcome) = draft(0, until);
        assert_eq!(outcome, RunOutcome::Done(Vec::new()));
        assert_eq!(waiting(), [first]);
        let row = store.read(|reader| documents::draft(reader, environment, first)).unwrap().unwrap();
        let waits = Readiness::DraftUntil(instant("2024-03-02T00:00:00Z"));
        assert_eq!((row.total, row.readiness), (euro(16537), waits));
        let content = records::document::decode(&row.content).unwrap();
        assert_eq!((content.number, content.document.id), (None, first));
        let (second, _) = draft(1, until);
        assert_eq!(waiting(), [second]);
        let after = world::gathered(store, &world, 0, Revisit::Everything);
        assert_eq!(world::version(&after), 2, "drafts move no facts");
        let after = world::only(&after);
        assert!(after.billed.is_empty() && after.documents_at.is_empty(), "nor do they count as billed");
        let (third, outcome) = draft(1, Readiness::Ready);
        assert!(matches!(&outcome, RunOutcome::Done(issued) if issued[0].id == third), "{outcome:?}");
        assert_eq!(waiting(), []);
        let none =
            store.read(|reader| documents::drafts(reader, environment, Some(id("customer 9")), ("", 10)));
        assert_eq!(none.unwrap(), []);
    });
}

#[test]
fn an_invoice_over_nothing_is_paid_at_once() {
    each_engine(|store| {
        let world = world::world(store, "env", 1);
        let gathered = world::gathered(store, &world, 0, Revisit::FactsOnly);
        let full = world::invoice(world::only(&gathered), instant(DUE), 0);
        let free = billing::Document {
            lines: full
                .lines
                .iter()
                .map(|line| billing::Line { amount: euro(0), tax: euro(0), ..line.clone() })
                .collect(),
            taxes: vec![billing::TaxGroup {
                answer: world::gst("10"),
                net: euro(0),
                tax: euro(0),
                by_part: Vec::new(),
            }],
            net: euro(0),
            tax: euro(0),
            total: euro(0),
            ..full
        };
        let kept = free.id;
        world::commit(store, &world, vec![world::run(gathered, vec![ready(free)])]);
        store
            .read(|reader| {
                let row = documents::document(reader, world.environment, kept)?.unwrap();
                assert_eq!((row.state.as_str(), row.amount_open), ("paid", euro(0)));
                let entries = store::ledger_book::entries(reader, world.environment, "", 10)?;
                assert_eq!(
                    (entries.len(), entries[0].postings.len()),
                    (1, 0),
                    "listed, though it moves nothing"
                );
                Ok(())
            })
            .unwrap();
    });
}
