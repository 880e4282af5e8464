//! Meters and published plan versions.

use store::catalog;
use store::read::RecordRow;

use crate::world::{self, each_engine, id, instant, key};

#[test]
fn a_published_version_reads_back_as_it_was() {
    each_engine(|store| {
        let world = world::world(store, "env", 0);
        let environment = world.environment;
        world::act(store, move |act| {
            catalog::publish_plan(act, environment, &world::plan(2), instant("2024-05-01T00:00:00Z"))
        });
        store
            .read(|reader| {
                for version in [1, 2] {
                    let expected = world::plan(version);
                    let numbered = catalog::plan(reader, environment, &key("pro"), Some(version))?;
                    assert_eq!(numbered.as_ref(), Some(&expected));
                    for _ in ["from the table", "from the cache"] {
                        let read = catalog::plan_version(reader, store.caches(), environment, expected.id)?;
                        assert_eq!(read.as_deref(), Some(&expected));
                    }
                }
                assert_eq!(catalog::plan(reader, environment, &key("pro"), None)?, Some(world::plan(2)));
                assert_eq!(catalog::plan(reader, environment, &key("pro"), Some(3))?, None);
                assert_eq!(catalog::plan_version(reader, store.caches(), environment, id("plan 3"))?, None);
                let listed = catalog::plans(reader, environment, "", 10)?;
                let mut expected = vec![world::plan(1), world::plan(2)];
                expected.sort_by_key(|plan| plan.id);
                assert_eq!(listed, expected);
                let records = catalog::plan_records(reader, environment)?;
                let named: Vec<_> = records.iter().map(|row| (row.name.as_str(), row.version)).collect();
                assert_eq!(named, [("pro", 1), ("pro", 2)]);
                assert!(records.iter().all(RecordRow::is_untouched));
                Ok(())
            })
            .unwrap();
    });
}

#[test]
fn a_meter_s_latest_version_is_its_current_one() {
    each_engine(|store| {
        let world = world::world(store, "env", 0);
        let environment = world.environment;
        let renamed = pricing::Meter { name: "API calls".to_owned(), ..world::meter() };
        let kept = renamed.clone();
        world::act(store, move |act| catalog::keep_meter(act, environment, &kept, 2));
        store
            .read(|reader| {
                let current = Some((renamed.clone(), 2));
                assert_eq!(catalog::meter(reader, environment, &key("calls"))?, current);
                assert_eq!(catalog::meter(reader, environment, &key("bytes"))?, None);
                assert_eq!(catalog::meters(reader, environment, "", 10)?, [(renamed.clone(), 2)]);
                assert_eq!(catalog::meters(reader, environment, "calls", 10)?, []);
                assert_eq!(catalog::meter_records(reader, environment)?.len(), 2);
                Ok(())
            })
            .unwrap();
    });
}
