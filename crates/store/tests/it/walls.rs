//! Two environments of equal content: no query of one sees, counts or changes a row of the other.

use store::accounts::{self, AccountKey};
use store::documents::{self, DocumentFilter};
use store::gather::Revisit;
use store::jobs::{self, JobKind};
use store::subjects::{self, Assignment};
use store::{
    Store, alert_looks, alerts, attachments, balances, blobs, catalog, contracts, coupons, deliveries,
    discounts, grants, kept_files, ledger_book, limits, mail_terms, outbox, parties, progress, rate_waits,
    rejected, rejected_acts, submissions, subscriptions,
};

use crate::world::{self, World, each_engine, id, instant, key, ready};

const DUE: &str = "2024-02-29T00:00:00Z";

/// Everything that is read of an environment, as text without the environment's own id.
fn everything(store: &Store, world: &World) -> String {
    let environment = world.environment;
    let row = &world.subscriptions[0];
    let account = AccountKey { payer: row.customer, seller: row.seller, currency: row.currency };
    let mut gathered = world::gathered(store, world, 0, Revisit::Everything);
    // The wall itself is all that differs.
    gathered.facts.environment = id("any");
    gathered.facts.subscriptions[0].environment = id("any");
    let read = store.read(|reader| {
        let filter = DocumentFilter::default();
        let listed = documents::documents(reader, environment, &filter, ("", 100))?;
        let mut said = vec![
            format!("{:?}", parties::sellers(reader, environment, "", 100)?),
            format!("{:?}", parties::seller_records(reader, environment)?),
            format!("{:?}", parties::customers(reader, environment, "", 100)?),
            format!("{:?}", parties::customer_records(reader, environment)?),
            format!("{:?}", parties::customer_by_key(reader, environment, "crm-0")?),
            format!("{:?}", catalog::meters(reader, environment, "", 100)?),
            format!("{:?}", catalog::meter_records(reader, environment)?),
            format!("{:?}", catalog::plans(reader, environment, "", 100)?),
            format!("{:?}", catalog::plan_records(reader, environment)?),
            format!("{:?}", catalog::plan(reader, environment, &key("pro"), None)?),
            format!("{:?}", subscriptions::subscriptions(reader, environment, "", 100)?),
            format!("{:?}", subscriptions::subscriptions_of_customer(reader, environment, row.customer)?),
            format!("{:?}", subscriptions::fact_rows(reader, environment)?),
            format!("{:?}", subscriptions::settled_before(reader, environment, row.id)?),
            format!("{:?}", subjects::assignments_of_customer(reader, environment, row.customer)?),
            format!("{:?}", subjects::assignments_of_subject(reader, environment, "meter-1")?),
            format!("{:?}", documents::drafts(reader, environment, None, ("", 100))?),
            format!("{:?}", documents::numbers(reader, environment)?),
            format!("{:?}", documents::series(reader, environment)?),
            format!("{:?}", documents::documents_numbered(reader, environment, "INV-000001")?),
            format!("{:?}", documents::document_count(reader, environment)?),
            format!("{:?}", documents::replay_rows(reader, environment, row.id)?),
            format!("{:?}", ledger_book::entries(reader, environment, "", 100)?),
            format!("{:?}", ledger_book::trial_balance(reader, environment, None)?),
            format!("{:?}", outbox::messages(reader, environment, 0, 100)?),
            format!("{:?}", outbox::next_message_position(reader, environment)?),
            format!("{:?}", progress::swept_watermark(reader, environment)?),
            format!("{:?}", progress::progress(reader, environment, row.id)?),
            format!("{:?}", due(reader, environment)?),
            format!("{listed:?}"),
            format!("{:?}", (gathered.facts_versions, gathered.facts)),
            format!("{:?}", grants::grants_of_customer(reader, environment, row.customer)?),
            format!("{:?}", balances::balance_movements(reader, environment, account, (0, 100))?),
            format!("{:?}", contracts::contracts_of_customer(reader, environment, row.customer)?),
            format!("{:?}", limits::limits_of_customer(reader, environment, row.customer, ("", 10))?),
            format!("{:?}", limits::limit_records(reader, environment)?),
            format!("{:?}", alerts::alerts(reader, environment, ("", 10))?),
            format!("{:?}", alerts::crossings(reader, environment, Default::default(), (0, 10))?),
            format!("{:?}", alert_looks::look(reader, environment)?),
            format!("{:?}", alert_looks::due_marks(reader, environment, (calendar::Instant::MAX, 10))?),
            format!("{:?}", discounts::discounts_of_customer(reader, environment, row.customer)?),
            format!("{:?}", rejected::page(reader, environment, &Default::default(), (0, 100))?),
            format!("{:?}", rejected::count(reader, environment, &Default::default(), 0)?),
            format!("{:?}", rejected::counts(reader, environment)?),
            format!("{:?}", rejected_acts::acts(reader, environment, crate::rejected::new(1, 1).id)?),
            format!("{:?}", coupons::coupons(reader, environment, "", 100)?),
            format!("{:?}", accounts::subscriptions_of_account(reader, environment, account)?),
            format!("{:?}", deliveries::deliveries(reader, environment, Default::default(), ("", 100))?),
            format!("{:?}", deliveries::counts(reader, environment)?),
            format!("{:?}", submissions::submissions(reader, environment, Default::default(), ("", 100))?),
            format!("{:?}", submissions::counts(reader, environment)?),
            format!("{:?}", rate_waits::oldest(reader, environment, 100)?),
            format!("{:?}", rate_waits::waiting(reader, environment)?),
            format!("{:?}", submissions::networks(reader, environment)?),
            format!("{:?}", submissions::looked_up_to(reader, environment)?),
            format!("{:?}", mail_terms::all_terms(reader, environment)?),
            format!("{:?}", mail_terms::looked_up_to(reader, environment)?),
            format!("{:?}", attachments::page(reader, environment, ("", "", 100))?),
            format!("{:?}", kept_files::documents(reader, environment, ("", 100))?),
            format!("{:?}", blobs::hashes(reader, environment, (&[], 100))?),
            format!("{:?}", blobs::bytes(reader, environment, &crate::attachments::SHA256)?),
        ];
        for document in listed {
            said.push(format!("{:?}", documents::line_rows(reader, environment, document.id)?));
            said.push(format!("{:?}", attachments::of_document(reader, environment, document.id)?));
            said.push(format!("{:?}", kept_files::of_document(reader, environment, document.id)?));
            said.push(format!("{:?}", documents::tax_rows(reader, environment, document.id)?));
            said.push(format!("{:?}", ledger_book::entries_of_document(reader, environment, document.id)?));
        }
        Ok(said.join("\n"))
    });
    read.unwrap()
}

fn due(
    reader: &mut store::Reader<'_>,
    environment: ids::EnvironmentId,
) -> Result<Vec<jobs::Job>, store::Fault> {
    let until = (JobKind::BillSubscription, calendar::Instant::MAX);
    jobs::due_jobs(reader, environment, until, ("", 100))
}

/// Every kind of write there is, in one environment.
fn write_all(store: &Store, world: &World) {
    let environment = world.environment;
    let gathered = world::gathered(store, world, 0, Revisit::FactsOnly);
    let invoice = world::invoice(world::only(&gathered), instant(DUE), 0);
    let credit = world::credit_note(world::only(&gathered), &invoice, 1);
    let draft = billing::PlannedDocument {
        readiness: billing::Readiness::DraftUntil(instant("2024-04-01T00:00:00Z")),
        document: world::invoice(world::only(&gathered), instant(DUE), 2),
    };
    let attached_to = invoice.id;
    let documents = vec![ready(invoice), ready(credit), draft];
    world::commit(store, world, vec![world::run(gathered, documents)]);
    world::act(store, move |act| crate::attachments::attach(act, environment, attached_to));
    world::act(store, move |act| crate::kept_files::keep(act, environment, attached_to));
    let assignment = Assignment {
        subject: "meter-1".to_owned(),
        assigned_at: instant(DUE),
        customer: world.customers[1],
        subscription: None,
    };
    store.write(move |act| subjects::assign_subject(act, environment, &assignment)).unwrap();
    store.write(move |act| parties::update_customer(act, environment, &world::customer(0, 2))).unwrap();
    let fact = billing::TimelineFact {
        id: id("more seats"),
        at: instant("2024-02-10T00:00:00Z"),
        change: billing::Change::SetCount {
            name: key("seats"),
            count: 20,
            terms: billing::Proration::Prorate.into(),
        },
    };
    let subscription = world.subscriptions[0].id;
    store.write(move |act| subscriptions::record_change(act, environment, subscription, &fact)).unwrap();
    world::act(store, move |act| {
        rejected::keep(
            act,
            environment,
            &[crate::rejected::new(1, 1), crate::rejected::new(2, 1)],
            instant(DUE),
        )?;
        let read = rejected_acts::ReadAt {
            id: crate::rejected::new(1, 1).id,
            state: rejected::RejectedState::Open,
            attempts: 0,
        };
        rejected_acts::dismiss(act, environment, &[read], &crate::rejected::actor())?;
        parties::keep_seller(act, environment, &world::seller(2))?;
        catalog::keep_meter(act, environment, &world::meter(), 2)?;
        catalog::publish_plan(act, environment, &world::plan(2), instant(DUE))?;
        progress::set_swept_watermark(act, environment, 9)?;
        jobs::job_failed(act, environment, (JobKind::BillSubscription, &subscription.to_string()), "no")
    });
    crate::deliveries::fill(store, world);
    crate::submissions::fill(store, world);
    crate::webhooks::fill(store, world);
    crate::rate_waits::fill(store, world);
}

#[test]
fn no_row_crosses_the_wall() {
    each_engine(|store| {
        let [one, two] = ["one", "two"].map(|name| world::world(store, name, 2));
        let untouched = everything(store, &one);
        same(&untouched, &everything(store, &two), "equal content reads equal");
        write_all(store, &one);
        same(&untouched, &everything(store, &two), "writing in one changes nothing in the other");
        let written = everything(store, &one);
        assert!(written.len() > untouched.len() + 10_000, "little was written");
        write_all(store, &two);
        same(&written, &everything(store, &one), "nor the other way round");
    });
}

fn same(expected: &str, found: &str, why: &str) {
    for (expected, found) in expected.lines().zip(found.lines()) {
        assert_eq!(expected, found, "{why}");
    }
    assert_eq!(expected.lines().count(), found.lines().count(), "{why}");
}
