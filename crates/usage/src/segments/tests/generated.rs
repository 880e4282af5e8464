//! Events for the tests: any that the last gate lets through, and a plain set that is always the same.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;

use calendar::Instant;
use ids::EnvironmentId;
use money::Decimal;
use pricing::{Properties, Scalar, UsageEvent};
use proptest::prelude::*;

use crate::disk::{Disk, RealDisk};
use crate::plane::{Position, StoredEvent};
use crate::segments::row::DAY_MICROS;
use crate::segments::{SegmentOptions, SegmentStore};

pub(super) fn environment(number: u8) -> EnvironmentId {
    EnvironmentId::from_bytes([number; 16])
}

/// Small bounds, so that a few events reach all of them.
pub(super) const SMALL: SegmentOptions = SegmentOptions {
    group_rows: 7,
    segment_rows_full: 40,
    day_rows_min: 3,
    merged_segments: 2,
    read_bytes: 2_000,
    regrouped_bytes: 1_000_000,
    open_bytes: 20_000,
    open_files: 3,
};

/// A disk that does everything but wait for what is durable: tests of answers need no syncs.
pub(super) struct QuickDisk;

impl Disk for QuickDisk {
    fn create(&self, path: &Path) -> io::Result<File> {
        RealDisk.create(path)
    }

    fn write(&self, file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
        RealDisk.write(file, bytes, at)
    }

    fn sync(&self, _file: &File, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        RealDisk.remove(path)
    }

    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }
}

/// A store with small bounds that does not wait for the disk.
pub(super) fn quick_store(folder: &Path) -> SegmentStore {
    SegmentStore::open_on(folder, SMALL, Arc::new(QuickDisk)).unwrap()
}

/// Numbers that look random and are the same in every run.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    /// Characters of base 62.
    pub(super) fn id(&mut self, chars: usize) -> String {
        const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        (0..chars).map(|_| char::from(LETTERS[usize::try_from(self.below(62)).unwrap()])).collect()
    }
}

/// Calls of a model with 62 bytes of data, random ids of 22 characters, spread over a day in order of time.
pub(super) fn calls(
    dice: &mut Dice,
    (first, count): (u64, u64),
    subjects: u64,
    day: i64,
) -> Vec<StoredEvent> {
    let step = DAY_MICROS.unsigned_abs() / count.max(1);
    let call = |number: u64| {
        let model =
            ["large-2026", "small-2026", "micro-2026", "mixed-2026"][usize::try_from(dice.below(4)).unwrap()];
        let mut data = Properties::new();
        data.insert("model".into(), Scalar::Text(model.into()));
        data.insert("input_tokens".into(), Scalar::Number(Decimal::from_i64(number_of(dice, 1_000))));
        data.insert("output_tokens".into(), Scalar::Number(Decimal::from_i64(number_of(dice, 100))));
        let micros = day * DAY_MICROS + i64::try_from(number * step + dice.below(step)).unwrap();
        let event = UsageEvent {
            source: "urn:gateway:eu-central".into(),
            id: dice.id(22).into(),
            event_type: "llm.call".into(),
            subject: format!("customer-{:05}", dice.below(subjects)).into(),
            time: Instant::from_micros(micros),
            data,
        };
        StoredEvent { position: Position::new(first + number), event, redacted: false }
    };
    (0..count).map(call).collect()
}

/// A number with as many digits as the bound.
fn number_of(dice: &mut Dice, bound: u64) -> i64 {
    i64::try_from(dice.below(9 * bound) + bound).unwrap()
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![Just("a".to_owned()), Just("b".to_owned()), "[^\\x00]{1,6}"]
}

fn id() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[0-9a-zA-Z]{22}",
        2 => "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        2 => "evt_[0-7][0-9A-HJKMNP-TV-Z]{25}",
        2 => "reading-[0-9]{9}",
        1 => "[0-9A-F]{32}",
        1 => "[0-9]{1,25}",
        2 => "[^\\x00]{1,9}",
    ]
}

fn decimal() -> impl Strategy<Value = Decimal> {
    let small = (-10_000_i128..10_000, 0_u8..4);
    let any = (any::<i128>(), 0_u8..38);
    prop_oneof![6 => small, 1 => any]
        .prop_map(|(mantissa, scale)| Decimal::from_i128(mantissa % 10_i128.pow(38), scale).unwrap())
}

fn scalar() -> impl Strategy<Value = Scalar> {
    prop_oneof![
        5 => decimal().prop_map(Scalar::Number),
        3 => ".{0,8}".prop_map(|text| Scalar::Text(text.into())),
        1 => any::<bool>().prop_map(Scalar::Bool),
        1 => Just(Scalar::Null),
    ]
}

fn data() -> impl Strategy<Value = Properties> {
    let name = prop_oneof![
        4 => prop_oneof![Just("n"), Just("quantity"), Just("usage.input_tokens")].prop_map(str::to_owned),
        1 => "[^\\x00]{0,5}",
    ];
    let number = decimal().prop_map(|number| ("n".to_owned(), Scalar::Number(number)));
    let any = (name, scalar());
    let properties = proptest::collection::vec(prop_oneof![number, any], 0..5);
    properties.prop_map(|list| list.into_iter().map(|(name, value)| (name.into(), value)).collect())
}

/// Any event of a few environments, subjects and days.
pub(super) fn event() -> impl Strategy<Value = (u8, UsageEvent)> {
    let time = prop_oneof![
        4 => (0..3_i64, 0..DAY_MICROS).prop_map(|(day, micros)| day * DAY_MICROS + micros / 1_000 * 1_000),
        2 => 0..5_i64,
        1 => -400 * DAY_MICROS..400 * DAY_MICROS,
    ];
    let texts = (text(), id(), text(), text());
    (1..3_u8, texts, time, data()).prop_map(|(environment, (source, id, event_type, subject), time, data)| {
        let event = UsageEvent {
            source: source.into(),
            id: id.into(),
            event_type: event_type.into(),
            subject: subject.into(),
            time: Instant::from_micros(time),
            data,
        };
        (environment, event)
    })
}
