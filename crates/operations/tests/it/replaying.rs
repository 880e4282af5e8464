//! Explaining and examining what was issued.

use operations::doctor::Health;
use operations::refusal::{Code, Failed};

use crate::world::{ENGINES, lived_in};

#[test]
fn a_usage_line_in_words() {
    for engine in ENGINES {
        let world = lived_in(engine);
        let explained = world.operations.explain(world.environment, "INV-9", None).unwrap();
        assert_eq!(explained.document.number, "INV-000009");
        for line in &explained.lines {
            println!("{} {}\n  {}", line.line.number, line.line.description, line.words.join("\n  "));
        }
        let usage = explained.lines.iter().find(|line| line.events.is_some()).unwrap();
        let words = usage.words.join("\n");
        // 1,000 × 0.02 + 1,937 × 0.015 = 49.055.
        assert!(words.contains("0.015"), "{words}");
        assert!(words.contains("rounded half away from zero"), "{words}");
        let events = usage.events.as_ref().unwrap();
        assert_eq!(events.first.len(), operations::explain::EVENTS_SHOWN);
        let line = usage.line.number;
        let listed = world.operations.events_of_line(world.environment, ("INV-9", line), (0, 1_000)).unwrap();
        assert_eq!(u64::try_from(listed.len()).unwrap(), events.count);
        assert_eq!(listed[..5], events.first[..]);
        let rest = world.operations.events_of_line(world.environment, ("INV-9", line), (5, 2)).unwrap();
        assert_eq!(rest, listed[5..7]);
        assert_eq!(explained.totals.len(), 3);
        assert!(explained.taxes[0].starts_with("VAT 19 % on"), "{:?}", explained.taxes);
    }
}

#[test]
fn a_credit_names_its_line_and_its_share() {
    let world = lived_in(sql::Engine::Sqlite);
    let explained = world.operations.explain(world.environment, "INV-000008", None).unwrap();
    let credit = explained.lines.iter().find(|line| line.line.kind == billing::LineKind::Credit).unwrap();
    println!("{}", credit.words.join("\n"));
    assert!(credit.earlier.as_ref().unwrap().starts_with("takes back part of line"), "{:?}", credit.earlier);
    assert!(credit.words.iter().any(|row| row.contains("of the period")), "{:?}", credit.words);
}

#[test]
fn lines_and_documents_that_are_not_there() {
    let world = lived_in(sql::Engine::Sqlite);
    let refused = |name: &str, line| match world.operations.explain(world.environment, name, line) {
        Err(Failed::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused("INV-000099", None).code, Code::NotFound);
    assert!(refused("INV-000001", Some(7)).message.contains("lines 1 to 1"));
}

#[test]
fn the_doctor_finds_all_well_and_names_older_events() {
    for engine in ENGINES {
        let mut world = lived_in(engine);
        let checks = world.operations.doctor().unwrap();
        for check in &checks {
            println!("{check:?}");
        }
        assert!(checks.iter().all(|check| check.health == Health::Well));
        let usage = checks.iter().find(|check| check.name == "usage").unwrap();
        assert_eq!(usage.message, "300 events of 3 subjects");
        if world.folder().is_some() {
            let log = world.folder().unwrap().join("usage").join("00000001.log");
            let bytes = std::fs::read(&log).unwrap();
            std::fs::write(&log, &bytes[..bytes.len() - 60]).unwrap();
            world.reopen_events();
            let checks = world.operations.doctor().unwrap();
            let ill: Vec<_> = checks.iter().filter(|check| check.health == Health::Ill).collect();
            assert!(ill.iter().any(|check| check.message.contains("the events")), "{ill:?}");
        }
    }
}
