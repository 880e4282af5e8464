//! What is said of drafts reaches what it was said of, whatever else moves: of the account alone, with taxes that leave, beside
//! purchases, and of documents that are gone.

use billing::Approval;
use operations::changes::{ChangeAsked, When};
use operations::read::DraftRow;

use crate::contracting;
use crate::waiting::{approve, ask, drafts, line, say};
use crate::world::{ENGINES, at};

/// What a contract's commitment is short of stands alone on a document of its account, of no subscription.
#[test]
fn a_draft_of_the_account_alone_is_said_of_approved_and_let_go_also_after_its_last_subscription() {
    for engine in ENGINES {
        let world = contracting::begun(engine);
        ask(&world, Approval::Required);
        contracting::create(&world, world.customers["ben"], &contracting::contract(&world, 5000)).unwrap();
        let ends = || When::At(at("2024-03-31T22:00:00Z"));
        for name in ["anna", "ben"] {
            world.change(name, ChangeAsked::Cancel, ends());
        }
        world.advance("2024-06-01T00:00:00Z");
        let alone = |row: &DraftRow| row.subscription.is_none() && row.subscriptions.is_empty();
        let short = || drafts(&world).into_iter().filter(alone).collect::<Vec<_>>();
        assert_eq!(short().len(), 3, "a month each");
        assert_eq!(world.verify(), [""; 0]);

        let [first, second, _] = &short()[..] else { panic!("{:?}", short()) };
        let view = say(&world, first, |said| {
            (said.memo, said.lines) = (Some("As agreed".to_owned()), vec![line("Setup", 1, "7.00")]);
        });
        let document = approve(&world, &view.unwrap().row).unwrap();
        assert_eq!(document.lines.len(), 2);
        assert_eq!(document.net.minor(), 30_00 + 7_00, "50.00 less 2 × 10.00, and what was added");
        say(&world, second, |said| said.hold = true).unwrap();
        for row in drafts(&world).iter().filter(|row| !alone(row)) {
            approve(&world, row).unwrap();
        }
        assert_eq!((short().len(), drafts(&world).len()), (2, 2));

        // The last subscription is over; what nobody is asked about any more is billed, and what is held waits.
        ask(&world, Approval::None);
        assert_eq!(world.advance("2024-06-02T00:00:00Z").issued, 1);
        let [held] = &drafts(&world)[..] else { panic!("{:?}", drafts(&world)) };
        assert_eq!(held.id, second.id);
        assert_eq!(world.verify(), [""; 0]);
        assert_eq!(approve(&world, held).unwrap().net.minor(), 30_00);
        assert_eq!(drafts(&world), []);
        assert_eq!(world.verify(), [""; 0]);
    }
}
