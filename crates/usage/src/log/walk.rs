//! Reading the log front to back: every frame with its checks, every damage by name, and a torn end told
//! apart from damage.
//!
//! Knows files and frames. Must not know what the frames mean, nor change anything.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::format::{
    Begin, Chain, Checkpoint, FILE_HEADER_BYTES, FRAME_MAGIC, FileHeader, FrameHeader, Unread, digest,
};
use super::index::wide;
use super::kept;
use crate::fault::{Damage, PlaneFault};
use crate::identity::PlaneKey;
use crate::plane::Position;

/// The name of the checkpoint's file.
pub(super) const CHECKPOINT_FILE: &str = "checkpoint";

/// Stands for the file of kept frames; those of the log are counted from 1.
pub(super) const KEPT: u32 = 0;

/// The name of the file with this number.
pub(super) fn file_name(number: u32) -> String {
    if number == KEPT { "kept".to_owned() } else { format!("{number:08}.log") }
}

/// Where the log ends, for whoever writes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct End {
    pub(super) file: u32,
    pub(super) length: u64,
    /// The number of the last frame; 0 where there is none.
    pub(super) frame: u64,
    pub(super) chain: Chain,
}

/// Bytes at the end that a crash left behind: written, but never acknowledged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Torn {
    pub(super) file: u32,
    pub(super) from: u64,
    pub(super) bytes: u64,
}

impl Torn {
    /// The same, as something to report.
    pub(super) fn as_damage(&self, what: &str) -> Damage {
        Damage::in_file(file_name(self.file), self.from, format!("the end of {} bytes {what}", self.bytes))
    }
}

/// A frame as found.
pub(super) struct Frame<'a> {
    pub(super) file: u32,
    /// Where its header begins.
    pub(super) byte: usize,
    pub(super) header: FrameHeader,
    /// None where the bytes are not what was written; that is already among the damage.
    pub(super) payload: Option<&'a [u8]>,
}

/// Is shown each frame, and may add to the damage.
pub(super) type Visitor<'a> = dyn FnMut(&Frame<'_>, &mut Vec<Damage>) + 'a;

/// What a walk found.
pub(super) struct Walked {
    pub(super) key: PlaneKey,
    pub(super) files: Vec<u32>,
    pub(super) end: End,
    pub(super) torn: Option<Torn>,
    pub(super) damage: Vec<Damage>,
    pub(super) begin: Begin,
    /// As it was found; none where it is of an older format, so that it is written anew.
    pub(super) checkpoint: Option<Checkpoint>,
}

impl Walked {
    /// Whether the checkpoint says of everything that was found that it is durable, as when the log was
    /// closed in order. A last file without a frame may stand there by a name that is not.
    pub(super) fn is_noted(&self) -> bool {
        let End { length, frame, chain, .. } = self.end;
        let begins = length <= wide(FILE_HEADER_BYTES) && frame > 0;
        let noted = self.checkpoint.is_some_and(|noted| (noted.frame, noted.chain) == (frame, chain));
        noted && !begins && self.torn.is_none()
    }
}

/// What the folder holds, before any frame is read.
struct Folder {
    files: Vec<u32>,
    key: PlaneKey,
    checkpoint: Option<Checkpoint>,
    /// Whether the checkpoint is of an older format.
    is_older: bool,
    /// As the checkpoint says; where it cannot be read, as the first file does.
    begin: Begin,
    damage: Vec<Damage>,
}

/// Walks over all frames in order: first those kept of files that are gone. With `until`, only up to where a
/// running log is durable, and nothing may be torn.
pub(super) fn walk(folder: &Path, until: Option<End>, each: &mut Visitor<'_>) -> Result<Walked, PlaneFault> {
    let Folder { mut files, key, checkpoint, is_older, begin, mut damage } = look(folder)?;
    kept::visit(folder, &begin, &mut damage, each)?;
    if let Some(end) = until {
        files.retain(|number| *number <= end.file);
    }
    let mut walker = Walker::new(key, checkpoint, begin, damage);
    for (index, number) in files.iter().enumerate() {
        let path = folder.join(file_name(*number));
        let mut bytes = fs::read(&path).map_err(|error| PlaneFault::file(&path, "read", &error))?;
        if let Some(end) = until.filter(|end| end.file == *number) {
            bytes.truncate(usize::try_from(end.length).unwrap_or(usize::MAX));
        }
        let may_be_torn = until.is_none() && index + 1 == files.len();
        walker.file(*number, &bytes, may_be_torn, each)?;
    }
    let mut walked = walker.finish(files);
    walked.checkpoint = checkpoint.filter(|_| !is_older);
    Ok(walked)
}

/// The key of the log in this folder, and where it begins.
pub(super) fn key_of(folder: &Path) -> Result<(PlaneKey, Begin), PlaneFault> {
    look(folder).map(|found| (found.key, found.begin))
}

/// Lists the files and finds the key: each file's header and the checkpoint hold it.
fn look(folder: &Path) -> Result<Folder, PlaneFault> {
    let mut files = list(folder)?;
    let mut damage = Vec::new();
    let path = folder.join(CHECKPOINT_FILE);
    let mut is_older = false;
    let checkpoint = match fs::read(&path) {
        Ok(bytes) => match Checkpoint::read(&bytes) {
            Ok((checkpoint, is_current)) => {
                is_older = !is_current;
                Some(checkpoint)
            }
            Err(Unread::Format(found)) => return Err(other_format(found)),
            Err(Unread::Broken) => {
                damage.push(Damage::of(CHECKPOINT_FILE, "its bytes are not what was written"));
                None
            }
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(PlaneFault::file(path, "read", &error)),
    };
    let mut found = checkpoint.map(|checkpoint| (checkpoint.key, checkpoint.begin));
    for number in &files {
        if found.is_some() {
            break;
        }
        found = header_of(&folder.join(file_name(*number)))?.map(|header| (header.key, begin_of(&header)));
    }
    let (key, begin) = found.ok_or_else(|| PlaneFault::Damaged {
        first: Box::new(Damage::of(
            folder.display().to_string(),
            "neither the checkpoint nor any file's header can be read, so the key of the identities is lost",
        )),
    })?;
    // What stands before the beginning was to be removed when a crash came.
    files.retain(|number| *number >= begin.file);
    Ok(Folder { files, key, checkpoint, is_older, begin, damage })
}

/// Where a log seems to begin whose checkpoint is lost.
fn begin_of(header: &FileHeader) -> Begin {
    let FileHeader { number, first_frame, chain, key } = *header;
    match number {
        1 => Begin::first(&key),
        _ => Begin { file: number, frame: first_frame, chain, ..Begin::first(&key) },
    }
}

/// The numbers of the log's files, in order.
pub(super) fn list(folder: &Path) -> Result<Vec<u32>, PlaneFault> {
    let mut files = Vec::new();
    let fault = |error: std::io::Error| PlaneFault::file(folder, "listed", &error);
    for entry in fs::read_dir(folder).map_err(fault)? {
        let name = entry.map_err(fault)?.file_name();
        let Some(name) = name.to_str() else { continue };
        if let Some(number) = name.strip_suffix(".log").and_then(|digits| digits.parse().ok())
            && name == file_name(number)
        {
            files.push(number);
        }
    }
    files.sort_unstable();
    Ok(files)
}

/// The head of a file, where it is as it was written.
pub(super) fn header_of(path: &PathBuf) -> Result<Option<FileHeader>, PlaneFault> {
    let mut bytes = Vec::new();
    let head = u64::try_from(FILE_HEADER_BYTES).expect("a small number");
    let file = fs::File::open(path).map_err(|error| PlaneFault::file(path, "opened", &error))?;
    file.take(head).read_to_end(&mut bytes).map_err(|error| PlaneFault::file(path, "read", &error))?;
    match FileHeader::read(&bytes) {
        Ok(header) => Ok(Some(header)),
        Err(Unread::Format(found)) => Err(other_format(found)),
        Err(Unread::Broken) => Ok(None),
    }
}

fn other_format(found: u16) -> PlaneFault {
    PlaneFault::Format { found: found.into(), known: super::format::FORMAT.into() }
}

/// Where the walk stands.
struct Walker {
    key: PlaneKey,
    checkpoint: Option<Checkpoint>,
    begin: Begin,
    end: End,
    torn: Option<Torn>,
    damage: Vec<Damage>,
    checkpoint_met: bool,
}

impl Walker {
    fn new(key: PlaneKey, checkpoint: Option<Checkpoint>, begin: Begin, damage: Vec<Damage>) -> Walker {
        let end = End { file: begin.file - 1, length: 0, frame: begin.frame - 1, chain: begin.chain };
        let checkpoint_met = checkpoint
            .is_none_or(|checkpoint| (checkpoint.frame, checkpoint.chain) == (end.frame, end.chain));
        Walker { key, checkpoint, begin, end, torn: None, damage, checkpoint_met }
    }

    fn file(
        &mut self,
        number: u32,
        bytes: &[u8],
        may_be_torn: bool,
        each: &mut Visitor<'_>,
    ) -> Result<(), PlaneFault> {
        for missing in self.end.file + 1..number {
            self.damage.push(Damage::of(file_name(missing), "the file is missing"));
        }
        if !self.file_header(number, bytes, may_be_torn)? {
            return Ok(());
        }
        let mut at = FILE_HEADER_BYTES;
        self.end.length = wide(at);
        while at < bytes.len() {
            let rest = bytes.get(at..).unwrap_or(&[]);
            let found = whole_frame(rest);
            let whole = found.is_some_and(|(_, payload)| payload.is_some());
            if !whole && may_be_torn && self.is_torn(bytes, at) {
                self.torn = Some(Torn { file: number, from: wide(at), bytes: wide(rest.len()) });
                return Ok(());
            }
            let Some((header, payload)) = found else {
                at = self.resume(number, bytes, at);
                continue;
            };
            let frame = Frame { file: number, byte: at, header, payload };
            self.frame(&frame, each);
            at += header.frame_bytes();
            self.end.length = wide(at);
        }
        Ok(())
    }

    /// Checks a file's header. Answers whether its frames are to be read.
    fn file_header(&mut self, number: u32, bytes: &[u8], may_be_torn: bool) -> Result<bool, PlaneFault> {
        let name = file_name(number);
        match FileHeader::read(bytes) {
            Ok(header) => {
                if header.number != number || header.key != self.key {
                    self.damage.push(Damage::in_file(name, 0, "its header belongs to another file or log"));
                } else if header.first_frame != self.end.frame + 1 || header.chain != self.end.chain {
                    let what = format!(
                        "it begins at frame {}, but the frames before it end at {} or are not the ones it followed",
                        header.first_frame, self.end.frame
                    );
                    self.damage.push(Damage::in_file(name, 0, what));
                }
            }
            Err(Unread::Format(found)) => return Err(other_format(found)),
            Err(Unread::Broken) if may_be_torn && number > self.begin.file && self.is_torn(bytes, 0) => {
                self.torn = Some(Torn { file: number, from: 0, bytes: wide(bytes.len()) });
                return Ok(false);
            }
            Err(Unread::Broken) => {
                self.damage.push(Damage::in_file(name, 0, "its header is not what was written"));
            }
        }
        self.end.file = number;
        Ok(true)
    }

    /// Whether what stands from `at` on was never acknowledged: no checkpoint counts it, and no frame behind
    /// says that it was durable.
    fn is_torn(&self, bytes: &[u8], at: usize) -> bool {
        let next = self.end.frame + 1;
        if self.checkpoint.is_some_and(|checkpoint| checkpoint.frame >= next) {
            return false;
        }
        let mut behind = at;
        while let Some(found) = next_frame(bytes, behind + 1) {
            let header = bytes.get(found..).and_then(FrameHeader::read);
            if header.is_some_and(|header| header.durable >= next) {
                return false;
            }
            behind = found;
        }
        true
    }

    /// Names bytes that are no frame, and answers where the next one begins.
    fn resume(&mut self, number: u32, bytes: &[u8], at: usize) -> usize {
        let next = next_frame(bytes, at + 1).unwrap_or(bytes.len());
        let what = format!(
            "{} bytes after frame {} are not the frame that was written there",
            next - at,
            self.end.frame
        );
        self.damage.push(Damage::in_file(file_name(number), wide(at), what));
        next
    }

    fn frame(&mut self, frame: &Frame<'_>, each: &mut Visitor<'_>) {
        let Frame { file, byte, header, payload } = frame;
        let name = file_name(*file);
        let concerned = |damage: Damage| match header.kind {
            super::format::Kind::Events => {
                let last = header.first + u64::from(header.count).saturating_sub(1);
                damage.concerning(header.environment, Position::new(header.first), Position::new(last))
            }
            _ => damage,
        };
        if header.number != self.end.frame + 1 {
            let what = format!("frame {} follows frame {}", header.number, self.end.frame);
            self.damage.push(concerned(Damage::in_file(name.as_str(), wide(*byte), what)));
        } else if header.chain_from(&self.end.chain) != header.chain {
            let what = format!("frame {} does not continue what was written before it", header.number);
            self.damage.push(concerned(Damage::in_file(name.as_str(), wide(*byte), what)));
        }
        if payload.is_none() {
            let what = format!("the content of frame {} is not what was written", header.number);
            self.damage.push(concerned(Damage::in_file(name, wide(*byte), what)));
        }
        self.end.frame = header.number;
        self.end.chain = header.chain;
        self.checkpoint_met |= self
            .checkpoint
            .is_some_and(|checkpoint| checkpoint.frame == header.number && checkpoint.chain == header.chain);
        each(frame, &mut self.damage);
    }

    fn finish(mut self, files: Vec<u32>) -> Walked {
        if let Some(checkpoint) = self.checkpoint.filter(|_| !self.checkpoint_met) {
            let what = format!(
                "frame {} was durable, but the log ends at frame {} or holds another one there",
                checkpoint.frame, self.end.frame
            );
            self.damage.push(Damage::of(CHECKPOINT_FILE, what));
        }
        let broken = self.damage.iter().any(|damage| damage.place == CHECKPOINT_FILE);
        if files.is_empty() {
            self.damage.push(Damage::of(file_name(self.begin.file), "the file is missing"));
        }
        if self.checkpoint.is_none() && self.end.frame > 0 && !broken {
            self.damage.push(Damage::of(CHECKPOINT_FILE, "the file is missing"));
        }
        let Walker { key, begin, end, torn, damage, .. } = self;
        Walked { key, files, end, torn, damage, begin, checkpoint: None }
    }
}

/// A frame of a file whose frames are all whole: where it begins, its header and its payload.
pub(super) type WholeFrame<'a> = (usize, FrameHeader, &'a [u8]);

/// The frames of a file, or the byte where one is not whole.
pub(super) fn frames(bytes: &[u8]) -> Result<Vec<WholeFrame<'_>>, usize> {
    let (mut found, mut at) = (Vec::new(), FILE_HEADER_BYTES);
    while at < bytes.len() {
        let whole = bytes.get(at..).and_then(whole_frame);
        let Some((header, Some(payload))) = whole else { return Err(at) };
        found.push((at, header, payload));
        at += header.frame_bytes();
    }
    Ok(found)
}

/// The frame at the front of these bytes: its header where that is whole, its payload where that is.
pub(super) fn whole_frame(bytes: &[u8]) -> Option<(FrameHeader, Option<&[u8]>)> {
    let header = FrameHeader::read(bytes)?;
    let Some(frame) = bytes.get(..header.frame_bytes()) else {
        // The header is whole and the file ends inside the payload.
        return None;
    };
    let payload = frame.get(super::format::FRAME_HEADER_BYTES..)?;
    let whole = crc32fast::hash(payload) == header.payload_crc
        && (header.redacted || digest(payload) == header.digest);
    Some((header, whole.then_some(payload)))
}

/// Where the next frame with a whole header begins, at or after a byte.
fn next_frame(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let rest = bytes.get(at..)?;
        let found = rest.windows(FRAME_MAGIC.len()).position(|window| window == FRAME_MAGIC)?;
        if rest.get(found..).and_then(FrameHeader::read).is_some() {
            return Some(at + found);
        }
        at += found + 1;
    }
}
