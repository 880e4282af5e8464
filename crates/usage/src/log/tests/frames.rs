//! What only the inside can stage: groups torn in their middle, erasures cut in half, forged frames.

use std::fs;
use std::ops::ControlFlow;
use std::sync::Arc;

use testkit::TempFolder;

use super::{copy_into, environment, event};
use crate::log::LogPlane;
use crate::log::commit::Draft;
use crate::log::format::{FRAME_HEADER_BYTES, FrameHeader, Kind, digest};
use crate::log::record::{Redaction, split_record};
use crate::log::walk::{file_name, frames};
use crate::plane::{Appended, EventPlane, Position, Read};
use crate::{Damage, PlaneFault, Together};

/// Stages one frame for each id without writing it, then writes all with one sync.
fn append_group(plane: &LogPlane, ids: &[&str]) {
    let mut last = None;
    for id in ids {
        let event = [event(id, "s")];
        let mut bytes = Vec::new();
        let encoded = plane.engine.encode(environment(), &event, &mut bytes).unwrap();
        last = Some(plane.engine.stage(environment(), &encoded, bytes, Together::No).unwrap().1);
    }
    plane.engine.commit.wait(last.unwrap()).unwrap();
}

/// A copy of the log as a crash leaves it now, its only file changed.
fn crashed(plane: &LogPlane, change: impl FnOnce(&mut Vec<u8>)) -> TempFolder {
    let copy = TempFolder::new();
    copy_into(&plane.engine.folder, copy.path());
    let path = copy.join(file_name(1));
    let mut bytes = fs::read(&path).unwrap();
    change(&mut bytes);
    fs::write(&path, bytes).unwrap();
    copy
}

/// Fills the `which`-th frame, counted from 0, with zeros.
fn blank(bytes: &mut [u8], which: usize) {
    let (at, header, _) = frames(bytes).unwrap()[which];
    bytes[at..at + header.frame_bytes()].fill(0);
}

#[test]
fn a_group_torn_in_its_middle_is_cut_and_an_acknowledged_one_is_damage() {
    let folder = TempFolder::new();
    let plane = LogPlane::open(folder.path()).unwrap();
    append_group(&plane, &["1", "2"]);
    append_group(&plane, &["3", "4", "5"]);
    // The disk kept the third group's last frame and lost its second: none of it was acknowledged, so that
    // what is whole before the hole may stay and the rest goes.
    let copy = crashed(&plane, |bytes| blank(bytes, 3));
    let opened = LogPlane::open(copy.path()).unwrap();
    assert_eq!(opened.damage(), []);
    assert!(opened.torn().is_some());
    assert_eq!(opened.watermark(environment()).unwrap(), Position::new(3));
    assert_eq!(
        opened.append(environment(), &[event("5", "s")]).unwrap(),
        [Appended::Accepted(Position::new(4))]
    );
    assert_eq!(opened.check().unwrap(), []);
    // A hole in the first group is another matter: the second group was written because the first was durable.
    let copy = crashed(&plane, |bytes| blank(bytes, 1));
    let opened = LogPlane::open(copy.path()).unwrap();
    assert!(opened.torn().is_none());
    let named =
        opened.damage().iter().find(|one| one.positions == Some((Position::new(2), Position::new(2))));
    assert!(named.is_some(), "{:?}", opened.damage());
    assert!(matches!(opened.append(environment(), &[]), Err(PlaneFault::Damaged { .. })));
    assert_eq!(count(&opened), 4, "what is whole stays readable for whoever looks at the damage");
    let read = opened.read(environment(), &Read::all(Position::START), &mut |_| ControlFlow::Continue(()));
    assert!(matches!(read, Err(PlaneFault::Damaged { .. })), "and nothing of it is billed");
}

fn count(plane: &LogPlane) -> u64 {
    let (mut events, up_to) = (0, plane.watermark(environment()).unwrap());
    let read = plane.engine.visit(environment(), &Read::all(up_to), &mut |_| {
        events += 1;
        ControlFlow::Continue(())
    });
    assert!(read.unwrap().is_continue());
    events
}

#[test]
fn an_erasure_cut_after_its_fact_is_finished_at_the_next_start() {
    let folder = TempFolder::new();
    let plane = LogPlane::open(folder.path()).unwrap();
    plane.append(environment(), &[event("1", "zoë"), event("2", "other")]).unwrap();
    plane.append(environment(), &[event("3", "zoë")]).unwrap();
    // The fact as `erase` would record it, and then the crash.
    let bytes = fs::read(folder.join(file_name(1))).unwrap();
    let mut redaction = Redaction {
        subject: plane.engine.hashes.subject(environment(), "zoë"),
        opaque: "erased".to_owned(),
        keep: Vec::new(),
        events: 2,
        frames: Vec::new(),
    };
    for (_, header, payload) in frames(&bytes).unwrap() {
        let (after, _) = redaction.rewrite(&plane.engine.hashes, environment(), payload).unwrap();
        redaction.frames.push((header.number, digest(&after)));
    }
    let mut payload = Vec::new();
    redaction.write(&mut payload);
    assert_eq!(Redaction::read(&payload), Ok(redaction));
    let (kind, durable) = (Kind::Redaction, Arc::default());
    let draft = Draft { file: 1, kind, environment: environment(), first: 1, count: 1, payload, durable };
    plane.engine.commit.write_paused(draft).unwrap();
    drop(plane);
    let plane = LogPlane::open(folder.path()).unwrap();
    assert_eq!(plane.damage(), []);
    assert_eq!(plane.check().unwrap(), []);
    let subjects = plane.subjects(environment(), None, 9).unwrap();
    assert_eq!(subjects.iter().map(|one| &*one.subject).collect::<Vec<_>>(), ["erased", "other"]);
    let bytes = fs::read(folder.join(file_name(1))).unwrap();
    assert!(!bytes.windows(4).any(|window| window == "zoë".as_bytes()), "the subject is still in the file");
}

/// Takes the last event out of the `which`-th frame and makes the frame whole again as far as it can be
/// without the frames behind it: checksums, and with `digests` also digest and chain.
fn forge(bytes: &mut Vec<u8>, which: usize, digests: bool) {
    let (at, header, payload) = frames(bytes).unwrap()[which];
    let previous = which.checked_sub(1).map(|before| frames(bytes).unwrap()[before].1.chain);
    let (_, behind) = split_record(payload).unwrap();
    let kept = payload[..payload.len() - behind.len()].to_vec();
    let mut forged = FrameHeader {
        count: 1,
        payload_bytes: u32::try_from(kept.len()).unwrap(),
        payload_crc: crc32fast::hash(&kept),
        ..header
    };
    if digests {
        forged.digest = digest(&kept);
        forged.chain = forged.chain_from(&previous.expect("the first frame is not forged here"));
    }
    let mut frame = forged.to_bytes().to_vec();
    frame.extend_from_slice(&kept);
    bytes.splice(at..at + FRAME_HEADER_BYTES + payload.len(), frame);
}

#[test]
fn an_event_taken_out_by_hand_is_named() {
    let folder = TempFolder::new();
    let plane = LogPlane::open(folder.path()).unwrap();
    for pair in [["1", "2"], ["3", "4"], ["5", "6"]] {
        plane.append(environment(), &pair.map(|id| event(id, "s"))).unwrap();
    }
    plane.engine.commit.checkpoint().unwrap();
    for digests in [false, true] {
        let copy = crashed(&plane, |bytes| forge(bytes, 1, digests));
        let opened = LogPlane::open(copy.path()).unwrap();
        let damage = opened.check().unwrap();
        assert_eq!(opened.damage(), damage);
        let missing = |one: &&Damage| {
            one.environment == Some(environment())
                && one.positions.is_some_and(|(first, last)| {
                    (first..=last).contains(&Position::new(4)) || (first..=last).contains(&Position::new(3))
                })
        };
        assert!(damage.iter().any(|one| missing(&one)), "{damage:?}");
    }
    // The last one, which no frame behind can miss: the checkpoint does.
    let copy = crashed(&plane, |bytes| forge(bytes, 2, true));
    let damage = LogPlane::open(copy.path()).unwrap().check().unwrap();
    assert!(damage.iter().any(|one| one.place == "checkpoint"), "{damage:?}");
}

#[test]
fn a_frame_rewritten_without_an_erasure_is_named() {
    let folder = TempFolder::new();
    let plane = LogPlane::open(folder.path()).unwrap();
    plane.append(environment(), &[event("1", "s"), event("2", "s")]).unwrap();
    let copy = crashed(&plane, |bytes| {
        let (at, header, payload) = frames(bytes).unwrap()[0];
        let mut changed = payload.to_vec();
        *changed.last_mut().unwrap() = b'X';
        let forged = FrameHeader { redacted: true, payload_crc: crc32fast::hash(&changed), ..header };
        bytes.truncate(at);
        bytes.extend_from_slice(&forged.to_bytes());
        bytes.extend_from_slice(&changed);
    });
    let opened = LogPlane::open(copy.path()).unwrap();
    assert!(opened.damage()[0].what.contains("no erasure says so"), "{:?}", opened.damage());
}
