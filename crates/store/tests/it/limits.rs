//! Limits as rows: versions, slices that are changed by whoever read them last, and how reservations end.

use calendar::Instant;
use ids::ReservationId;
use money::Decimal;
use sql::NoRefusal;
use store::limits::{self, Ending, Slice, SliceHolder, WindowKey};
use store::{ActError, Store};

use crate::accounts;
use crate::world::{self, each_engine, instant};

fn slice(node: &str, amount: i64, end: i64) -> Slice {
    Slice { node: node.to_owned(), amount: Decimal::from_i64(amount), lease_end: Instant::from_micros(end) }
}

#[test]
fn a_slice_is_written_by_whoever_read_the_slices_last() {
    each_engine(|store: &Store| {
        let world = world::world(store, "env", 1);
        let (environment, limit) = (world.environment, accounts::limit(world.customers[0]));
        let at = instant("2024-02-29T00:00:00Z");
        let holder = SliceHolder::Limit(limit.id);
        let key = WindowKey { holder: holder.clone(), start: at };
        let wanted = limit.clone();
        let made = store
            .write(move |act| Ok::<_, ActError<NoRefusal>>(limits::create(act, environment, (&wanted, at))?));
        let made = made.unwrap();
        let lease = |slice: Slice, leases: i64, now: i64| {
            let (now, key) = (Instant::from_micros(now), key.clone());
            let write = store.write(move |act| {
                let leased = limits::lease(act, environment, (&key, &slice), (leases, now))?;
                Ok::<_, ActError<NoRefusal>>(leased)
            });
            write.unwrap()
        };
        let slices_at = |now: i64| {
            let now = Instant::from_micros(now);
            store.read(|reader| limits::slices(reader, environment, &key, now)).unwrap()
        };
        let slices = || slices_at(0);
        let moved = || store.read(|reader| limits::leases(reader, environment, &holder)).unwrap();
        assert_eq!(moved(), 0);
        assert!(lease(slice("a", 10, 100), 0, 0));
        assert!(!lease(slice("b", 90, 100), 0, 0), "the slices moved since 0 was read");
        assert!(lease(slice("b", 80, 200), 1, 0));
        assert_eq!(slices(), [slice("a", 10, 100), slice("b", 80, 200)]);
        assert_eq!(slices_at(100), [slice("b", 80, 200)], "a lease that has ended holds nothing");
        // Its own is replaced; those whose lease has ended are forgotten; nothing is no slice.
        assert!(lease(slice("b", 5, 300), 2, 100));
        assert_eq!(slices(), [slice("b", 5, 300)]);
        assert!(lease(slice("b", 0, 300), 3, 100));
        assert_eq!(slices(), []);
        // What plans grant has slices of its own, though nobody made it.
        let feature = ids::CatalogKey::parse("calls").unwrap();
        let holder = SliceHolder::Allowance(world.customers[0], feature);
        let granted = WindowKey { holder, start: at };
        let (read, slice) = (granted.clone(), slice("a", 7, 300));
        let write = store.write(move |act| {
            let leased = limits::lease(act, environment, (&granted, &slice), (0, at))?;
            Ok::<_, ActError<NoRefusal>>(leased)
        });
        assert!(write.unwrap());
        let found = store.read(|reader| limits::slices(reader, environment, &read, Instant::MIN)).unwrap();
        assert_eq!((found.len(), slices()), (1, Vec::new()));

        let lower = billing::UsageLimit { amount: Decimal::ONE, ..limit.clone() };
        let (before, after) = (made.clone(), lower.clone());
        let change = move |act: &mut store::Act<'_>| {
            Ok::<_, ActError<NoRefusal>>(limits::change(act, environment, (&before, &after), at)?)
        };
        assert!(store.write(change.clone()).unwrap());
        assert!(!store.write(change).unwrap(), "it has another version by now");
        let kept = store.read(|reader| limits::limit(reader, environment, limit.id)).unwrap().unwrap();
        assert_eq!((kept.limit, kept.version, moved()), (lower, 2, 4));
        let records = store.read(|reader| limits::limit_records(reader, environment)).unwrap();
        assert!(records.len() == 2 && records.iter().all(|row| row.is_untouched()), "{records:?}");
    });
}

#[test]
fn a_reservation_ends_as_whoever_comes_first_says() {
    each_engine(|store: &Store| {
        let world = world::world(store, "env", 1);
        let environment = world.environment;
        let end = |number: u8, ending: Ending, expires: i64, forget: i64| {
            let (id, expires) = (ReservationId::from_bytes([number; 16]), Instant::from_micros(expires));
            let forget = Instant::from_micros(forget);
            let write = store.write(move |act| {
                let ended = limits::end_reservation(act, environment, (id, ending, expires), forget)?;
                Ok::<_, ActError<NoRefusal>>(ended)
            });
            write.unwrap()
        };
        let noted = |number: u8| {
            let id = ReservationId::from_bytes([number; 16]);
            store.read(|reader| limits::ending(reader, environment, id)).unwrap()
        };
        assert_eq!(end(1, Ending::Released, 10, 0), (Ending::Released, true));
        assert_eq!(end(1, Ending::Captured, 10, 0), (Ending::Released, false));
        assert_eq!(end(2, Ending::Captured, 20, 0), (Ending::Captured, true));
        assert_eq!((noted(1), noted(2), noted(3)), (Some(Ending::Released), Some(Ending::Captured), None));
        // The first is forgotten, the second is not.
        assert_eq!(end(2, Ending::Released, 20, 11), (Ending::Captured, false));
        assert_eq!(end(1, Ending::Captured, 30, 11), (Ending::Captured, true));
        let keep = |secret: [u8; 32]| {
            let write = store.write(move |act| {
                Ok::<_, ActError<NoRefusal>>(limits::keep_secret(act, environment, &secret)?)
            });
            write.unwrap()
        };
        assert_eq!((keep([1; 32]), keep([2; 32])), ([1; 32], [1; 32]));
    });
}
