//! An event plane that is not as it should be: the doctor says so, row by row, and it is not ready.

use std::sync::Arc;

use operations::doctor::Health;
use usage::{Condition, Damage, EnvironmentStatistics, EventPlane, PlaneFault};

use crate::around::{Ways, around};
use crate::world::{ENGINES, empty};

/// Says something else of the plane than it does itself.
struct Ailing(Condition);

impl Ways for Ailing {
    fn condition(&self, _: &dyn EventPlane) -> Condition {
        self.0.clone()
    }

    fn statistics(&self, plane: &dyn EventPlane) -> Result<Vec<EnvironmentStatistics>, PlaneFault> {
        match self.0.damage.is_empty() {
            true => plane.statistics(),
            false => Err(PlaneFault::Unreadable(Box::new(self.0.damage[0].clone()))),
        }
    }
}

#[test]
fn what_the_plane_says_of_itself_is_told_row_by_row() {
    let full = || PlaneFault::Stopped { why: "the disk is full".into() };
    let damage = Damage {
        place: "0000000003.parquet".to_owned(),
        byte: None,
        environment: None,
        positions: None,
        what: "it is missing".to_owned(),
    };
    let well = Condition::default();
    let cases = [
        ("writing", Health::Ill, false, Condition { writing: Some(full()), ..well.clone() }),
        ("sealing", Health::Ill, false, Condition { sealing: Some(full()), ..well.clone() }),
        ("merging", Health::Attention, true, Condition { merging: Some(full()), ..well.clone() }),
        ("events", Health::Attention, true, Condition { torn: Some(damage.clone()), ..well.clone() }),
        ("events", Health::Ill, false, Condition { damage: vec![damage], ..well }),
    ];
    for engine in ENGINES {
        let mut world = empty(engine);
        let sound = Arc::clone(&world.operations.plane);
        assert!(world.operations.ready().is_ok() && world.operations.told_at_start().is_empty());
        for (name, health, is_ready, condition) in cases.clone() {
            let words = if name == "events" { "0000000003.parquet" } else { "the disk is full" };
            world.operations.plane = Arc::clone(&sound);
            around(&mut world, Ailing(condition));
            let checks = world.operations.doctor().unwrap();
            let told = checks.iter().find(|check| check.name == name && check.message.contains(words));
            let told = told.unwrap_or_else(|| panic!("{name} is not told: {checks:#?}"));
            assert_eq!(told.health, health, "{name}");
            assert_eq!(world.operations.ready().is_ok(), is_ready, "{name}");
            assert_eq!(world.operations.told_at_start().len(), usize::from(name == "events"));
            // A failing count is one row, and the others are there.
            assert!(checks.iter().any(|check| check.name == "documents"), "{checks:#?}");
            if health == Health::Ill && name == "events" {
                assert!(checks.iter().any(|check| check.name == "usage" && check.health == Health::Ill));
            }
        }
    }
}

#[test]
fn refusals_that_are_counted_only_are_told() {
    let mut world = empty(ENGINES[0]);
    let condition = Condition { unrecorded_conflicts: vec![(world.environment, 7)], ..Condition::default() };
    around(&mut world, Ailing(condition));
    let checks = world.operations.doctor().unwrap();
    let told = checks.iter().find(|check| check.name == "conflicts").expect("it is told");
    assert!(told.message.contains("7 more"), "{}", told.message);
}
