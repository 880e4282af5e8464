//! Rejected events as rows: kept once, bounded in number and bytes, changed by whoever read them last.

use ids::RejectedId;
use sql::NoRefusal;
use store::rejected::{
    self, KeptRejected, Manner, NewRejected, PAGE_BYTES_MAX, REJECTED_BYTES_MAX, REJECTED_MAX,
    RejectedCounts, RejectedFilter, RejectedKind, RejectedState, RejectedWay,
};
use store::rejected_acts::{self, ACTS_MAX, Actor, Beginning, Ended, ReadAt};
use store::{ActError, Store};

use crate::world::{self, each_engine, instant};

pub fn new(number: u32, bytes: usize) -> NewRejected {
    let mut id = [0; 16];
    id[..4].copy_from_slice(&number.to_be_bytes());
    NewRejected {
        id: RejectedId::from_bytes(id),
        kind: RejectedKind::Malformed,
        way: RejectedWay::Broker,
        source: "meters".to_owned(),
        place: Some("devices/1".to_owned()),
        code: "event_not_json".to_owned(),
        message: "this is no JSON".to_owned(),
        bytes: 5,
        body: Some(vec![7; bytes]),
        event: None,
        message_id: None,
        taken_at: None,
    }
}

pub fn actor() -> Actor {
    Actor { name: "key_1".to_owned(), at: instant("2024-03-01T00:00:00Z"), reason: None }
}

struct Kept<'a> {
    store: &'a Store,
    environment: ids::EnvironmentId,
}

impl Kept<'_> {
    fn act<T: Send + 'static>(
        &self,
        mut act: impl FnMut(&mut store::Act<'_>) -> Result<T, store::Fault> + Send + 'static,
    ) -> T {
        let done = self.store.write(move |transaction| Ok::<_, ActError<NoRefusal>>(act(transaction)?));
        done.unwrap()
    }

    fn keep(&self, all: Vec<NewRejected>) -> [u64; 3] {
        let environment = self.environment;
        let at = instant("2024-02-29T00:00:00Z");
        let KeptRejected { new, again, not_kept } =
            self.act(move |act| rejected::keep(act, environment, &all, at));
        [new, again, not_kept]
    }

    fn one(&self, number: u32) -> Option<rejected::RejectedRow> {
        let id = new(number, 0).id;
        self.store.read(|reader| rejected::rejected(reader, self.environment, id)).unwrap()
    }

    fn read_at(&self, number: u32) -> ReadAt {
        let row = self.one(number).unwrap();
        ReadAt { id: row.sent.id, state: row.state, attempts: row.attempts }
    }

    fn counts(&self) -> RejectedCounts {
        self.store.read(|reader| rejected::counts(reader, self.environment)).unwrap()
    }

    fn dismiss(&self, read: ReadAt) -> bool {
        let environment = self.environment;
        self.act(move |act| rejected_acts::dismiss(act, environment, &[read], &actor()))[0]
    }

    fn begin(&self, read: ReadAt) -> bool {
        self.begin_by(Manner::Both, read)
    }

    fn begin_by(&self, manner: Manner, read: ReadAt) -> bool {
        let environment = self.environment;
        let name = ("s".to_owned(), "1".to_owned());
        let one = Beginning { read, manner, name, event: b"{}".to_vec() };
        self.act(move |act| rejected_acts::begin(act, environment, std::slice::from_ref(&one), &actor()))[0]
    }

    fn end(&self, read: ReadAt, ended: Ended) {
        let environment = self.environment;
        self.act(move |act| rejected_acts::end(act, environment, &[(read, actor(), ended.clone())]));
    }
}

#[test]
fn no_more_are_kept_than_there_is_room_for_and_what_is_open_never_goes() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        let kept = Kept { store, environment };
        let most = u32::try_from(REJECTED_MAX).unwrap();
        assert_eq!(kept.keep((0..most).map(|number| new(number, 1)).collect()), [REJECTED_MAX, 0, 0]);
        assert_eq!(kept.keep(vec![new(most, 1), new(3, 1), new(3, 1)]), [0, 1, 1]);
        assert_eq!((kept.one(3).unwrap().times, kept.one(most)), (2, None));
        // Mended ones go after the dismissed ones, each kind the oldest first.
        for number in [5, 9] {
            let read = kept.read_at(number);
            assert!(kept.begin(read));
            kept.end(kept.read_at(number), Ended::Mended);
        }
        assert!(kept.dismiss(kept.read_at(8)) && kept.dismiss(kept.read_at(7)));
        assert_eq!(kept.keep(vec![new(most, 1)]), [1, 0, 0]);
        let there = |wanted: [bool; 4]| {
            assert_eq!([7, 8, 5, 9].map(|number| kept.one(number).is_some()), wanted);
        };
        there([false, true, true, true]);
        assert_eq!(kept.keep((1..=2).map(|more| new(most + more, 1)).collect()), [2, 0, 0]);
        there([false, false, false, true]);
        assert_eq!(kept.keep((3..=5).map(|more| new(most + more, 1)).collect()), [1, 0, 2]);
        there([false; 4]);
        let counts = kept.counts();
        assert_eq!((counts.kept, counts.open, counts.not_kept), (REJECTED_MAX, REJECTED_MAX, 3));
        assert_eq!(counts.newest, REJECTED_MAX + 4);
        assert_eq!(store.read(|reader| rejected::totals(reader)).unwrap(), (REJECTED_MAX, 3));
    });
}

#[test]
fn bytes_are_bounded_too() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        let kept = Kept { store, environment };
        // What it takes beside its body.
        let own = new(0, 0).kept_bytes();
        let quarter = usize::try_from(REJECTED_BYTES_MAX / 4 - own).unwrap();
        for number in 0..4 {
            assert_eq!(kept.keep(vec![new(number, quarter)]), [1, 0, 0]);
        }
        assert_eq!(kept.keep(vec![new(4, 1)]), [0, 0, 1]);
        assert!(kept.dismiss(kept.read_at(2)));
        assert_eq!(kept.keep(vec![new(4, 1), new(5, quarter)]), [1, 0, 1]);
        assert_eq!((kept.one(2), kept.counts().kept_bytes), (None, REJECTED_BYTES_MAX / 4 * 3 + own + 1));
        // Where something was sent from takes room as well, and gives it back.
        assert!(kept.dismiss(kept.read_at(0)) && kept.dismiss(kept.read_at(1)));
        let far = |number| NewRejected { place: Some("d".repeat(60_000)), ..new(number, 0) };
        let [new, again, not_kept] = kept.keep((10..1_000).map(far).collect());
        assert!(new > 700 && again == 0 && new + not_kept == 990, "{new} {not_kept}");
        assert_eq!((kept.one(0), kept.one(1)), (None, None));
        let bytes = kept.counts().kept_bytes;
        assert!(bytes <= REJECTED_BYTES_MAX && bytes > REJECTED_BYTES_MAX - 70_000, "{bytes}");
    });
}

#[test]
fn what_was_mended_by_another_event_stays_known_and_what_was_sent_goes_from_it() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        let kept = Kept { store, environment };
        let half = usize::try_from(REJECTED_BYTES_MAX / 2 - new(0, 0).kept_bytes()).unwrap();
        assert_eq!(kept.keep(vec![new(0, half), new(1, half)]), [2, 0, 0]);
        for number in [0, 1] {
            assert!(kept.begin_by(Manner::Event, kept.read_at(number)));
            kept.end(kept.read_at(number), Ended::Mended);
        }
        assert_eq!(kept.keep(vec![new(2, 1)]), [1, 0, 0]);
        let [first, second] = [0, 1].map(|number| kept.one(number).unwrap());
        assert_eq!((first.state, first.sent.body), (RejectedState::Mended, None), "the oldest is emptied");
        assert_eq!(first.became, Some(("s".to_owned(), "1".to_owned())));
        assert!(second.sent.body.is_some() && !second.came_again());
        let counts = kept.counts();
        assert_eq!((counts.kept, counts.open, counts.not_kept), (3, 1, 0));
        assert_eq!(counts.kept_bytes, REJECTED_BYTES_MAX / 2 + 2 * new(0, 0).kept_bytes() + 1);
        // Sent again it is known, and not open anew.
        assert_eq!(kept.keep(vec![new(0, half)]), [0, 1, 0]);
        assert_eq!((kept.counts().open, kept.one(0).unwrap().state), (1, RejectedState::Mended));
        // Where only their number is too many, nothing goes from them, and what is new is counted.
        let most = u32::try_from(REJECTED_MAX).unwrap();
        assert_eq!(kept.keep((3..=most).map(|number| new(number, 1)).collect()), [REJECTED_MAX - 3, 0, 1]);
        assert!(kept.one(1).unwrap().sent.body.is_some());
    });
}

#[test]
fn sent_again_it_says_why_it_is_rejected_now_while_it_is_open() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        let kept = Kept { store, environment };
        kept.keep(vec![new(1, 1), new(2, 1)]);
        let otherwise = |number| NewRejected {
            code: "property_missing".to_owned(),
            message: "the message has no n".to_owned(),
            ..new(number, 1)
        };
        assert!(kept.dismiss(kept.read_at(2)));
        let later = instant("2024-03-01T00:00:01Z");
        kept.act(move |act| rejected::keep(act, environment, &[otherwise(1), otherwise(2)], later));
        let [open, dismissed] = [1, 2].map(|number| kept.one(number).unwrap());
        assert_eq!((&*open.sent.code, &*open.sent.message), ("property_missing", "the message has no n"));
        assert_eq!(
            (open.times, open.came_again()),
            (2, false),
            "it is open, and of course it may come again"
        );
        assert_eq!((&*dismissed.sent.code, dismissed.times), ("event_not_json", 2));
        assert_eq!((dismissed.state, dismissed.came_again()), (RejectedState::Dismissed, true));
        // What was dismissed and is rejected again by a mending is open, whoever finds that out.
        let refused = (kept.read_at(2), "event_not_json".to_owned(), "no".to_owned());
        kept.act(move |act| {
            let actor = Actor { reason: Some("a look".to_owned()), ..actor() };
            rejected_acts::refuse(act, environment, std::slice::from_ref(&refused), &actor)
        });
        assert_eq!((kept.one(2).unwrap().state, kept.counts().open), (RejectedState::Open, 2));
        let acts = store.read(|reader| rejected_acts::acts(reader, environment, new(2, 0).id)).unwrap();
        assert_eq!(acts[1].said.as_deref(), Some("no (asked for as: a look)"));
    });
}

#[test]
fn a_page_is_bounded_by_bytes_too() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        let kept = Kept { store, environment };
        let third = usize::try_from(PAGE_BYTES_MAX / 3 - new(0, 0).kept_bytes()).unwrap();
        let huge = usize::try_from(PAGE_BYTES_MAX + 1).unwrap();
        let sizes = [third, third, third, third, huge, 1, 1];
        kept.keep((0..).zip(sizes).map(|(number, bytes)| new(number, bytes)).collect());
        let (mut after, mut pages) = (0, Vec::new());
        loop {
            let filter = RejectedFilter::default();
            let page = store.read(|reader| rejected::page(reader, environment, &filter, (after, 6))).unwrap();
            pages.push(page.0.len());
            after = page.0.last().unwrap().number;
            if !page.1 {
                break;
            }
        }
        assert_eq!(pages, [3, 1, 1, 2], "one alone may have more than a page");
    });
}

#[test]
fn each_step_is_taken_by_whoever_read_the_step_before() {
    each_engine(|store| {
        let environment = world::world(store, "env", 0).environment;
        let kept = Kept { store, environment };
        kept.keep(vec![new(1, 1)]);
        let open = kept.read_at(1);
        assert!(kept.begin(open) && !kept.begin(open) && !kept.dismiss(open));
        let mending = kept.read_at(1);
        assert_eq!((mending.state, mending.attempts), (RejectedState::Mending, 1));
        let refused = Ended::Refused { code: "event_conflict".to_owned(), message: "it is taken".to_owned() };
        kept.end(open, Ended::Mended);
        assert_eq!(kept.read_at(1), mending, "that step was never begun");
        kept.end(mending, refused.clone());
        kept.end(mending, Ended::Mended);
        let row = kept.one(1).unwrap();
        assert_eq!(
            (row.state, row.replacement, row.became, row.manner),
            (RejectedState::Open, None, None, None)
        );
        assert_eq!((&*row.sent.code, &*row.sent.message), ("event_conflict", "it is taken"));
        assert!(kept.dismiss(kept.read_at(1)));
        assert_eq!(kept.counts().open, 0);
        assert!(kept.begin(kept.read_at(1)), "what was dismissed can be mended");
        assert_eq!(kept.counts().open, 1);
        kept.end(kept.read_at(1), refused.clone());
        for _ in 0..ACTS_MAX {
            assert!(kept.begin(kept.read_at(1)));
            kept.end(kept.read_at(1), refused.clone());
        }
        assert!(kept.begin(kept.read_at(1)));
        kept.end(kept.read_at(1), Ended::Mended);
        assert_eq!((kept.one(1).unwrap().state, kept.counts().open), (RejectedState::Mended, 0));
        let acts = store.read(|reader| rejected_acts::acts(reader, environment, open.id)).unwrap();
        assert_eq!(acts.len(), usize::try_from(ACTS_MAX).unwrap(), "the first and the newest are kept");
        let attempts: Vec<u64> = acts.iter().map(|act| act.attempt).collect();
        assert_eq!(attempts, std::iter::once(1).chain(6..=24).collect::<Vec<u64>>());
        assert_eq!((&*acts[0].outcome, &*acts[19].outcome), ("refused", "mended"));
    });
}
