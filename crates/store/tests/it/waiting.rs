//! What people did to drafts, and of which it was told that they wait: kept once, in order, each behind its wall.

use billing::DraftSaid;
use ids::{InvoiceId, OutboxEventId};
use store::draft_acts::{self, DraftAct, DraftDone};
use store::{Store, accounts};

use crate::world::{self, World, each_engine, instant};

const NOW: &str = "2024-03-01T00:00:00Z";

fn one(world: &World, number: u8, done: DraftDone) -> DraftAct {
    let said = DraftSaid { memo: Some(format!("Memo {number}")), ..DraftSaid::default() };
    DraftAct {
        document: InvoiceId::from_bytes([number; 16]),
        sequence: 0,
        owner: world.subscriptions[0].id.to_string(),
        document_kind: "invoice".to_owned(),
        due: instant(NOW),
        customer: world.customers[0],
        facts_version: 0,
        done_at: instant(NOW),
        done,
        note: "as agreed".to_owned(),
        fingerprint: String::new(),
        said: (done == DraftDone::Said).then_some(said),
    }
}

/// Something of everything.
pub fn fill(store: &Store, world: &World) {
    let (environment, acts) =
        (world.environment, [one(world, 1, DraftDone::Said), one(world, 1, DraftDone::Approved)]);
    let message = OutboxEventId::from_bytes([9; 16]);
    world::act(store, move |act| {
        for one in &acts {
            draft_acts::insert(act, environment, one)?;
        }
        let told = (message, "draft.unapproved", "{}");
        assert!(draft_acts::remind(act, environment, (acts[0].document, instant(NOW)), told)?);
        assert!(!draft_acts::remind(act, environment, (acts[0].document, instant(NOW)), told)?, "once");
        Ok::<_, sql::Fault>(())
    });
}

#[test]
fn what_is_done_to_a_draft_is_kept_in_order_behind_its_wall() {
    each_engine(|store| {
        let (world, other) = (world::world(store, "env", 1), world::world(store, "other", 1));
        fill(store, &world);
        let read = |world: &World, number: u8| {
            let id = InvoiceId::from_bytes([number; 16]);
            store.read(|reader| draft_acts::acts(reader, world.environment, id)).unwrap()
        };
        let done: Vec<_> = read(&world, 1).iter().map(|act| (act.sequence, act.done)).collect();
        assert_eq!(done, [(1, DraftDone::Said), (2, DraftDone::Approved)]);
        let kept = DraftAct { sequence: 1, ..one(&world, 1, DraftDone::Said) };
        assert_eq!(read(&world, 1)[0], kept);
        assert_eq!(read(&other, 1), []);
        let last = |world: &World, after: &str| {
            let last = store.read(|reader| draft_acts::last_said(reader, world.environment, (after, 10)));
            let last = last.unwrap().into_iter();
            last.map(|last| {
                assert_eq!((last.number, last.waits), (None, false), "there is no such document");
                last.act
            })
            .collect::<Vec<_>>()
        };
        assert_eq!(last(&world, ""), std::slice::from_ref(&kept));
        assert_eq!(last(&world, &kept.document.to_string()), []);
        assert_eq!(last(&other, ""), []);
        let reminded =
            |world: &World| store.read(|reader| draft_acts::reminded(reader, world.environment)).unwrap();
        assert_eq!((reminded(&world), reminded(&other)), (vec![kept.document], Vec::new()));
    });
}

#[test]
fn what_was_said_last_is_among_the_facts_of_its_owner_as_far_as_they_were_known() {
    each_engine(|store| {
        let world = world::world(store, "env", 2);
        let (environment, customer) = (world.environment, world.customers[0]);
        let first = one(&world, 1, DraftDone::Said);
        world::act(store, move |act| {
            let moved = accounts::move_account(act, environment, customer).map_err(|_| "a customer").unwrap();
            draft_acts::insert(act, environment, &DraftAct { facts_version: moved, ..first.clone() })
        });
        let gathered = world::gathered_of(store, &world, &[0], store::gather::Revisit::FactsOnly);
        let said = &gathered.facts.drafts_said[&InvoiceId::from_bytes([1; 16])];
        assert_eq!(said.memo.as_deref(), Some("Memo 1"));
        let another = world::gathered_of(store, &world, &[1], store::gather::Revisit::FactsOnly);
        assert!(another.facts.drafts_said.is_empty());
    });
}
