//! The bytes of the log's files: file headers, frame headers and the checkpoint. See `docs/event-log.md`.
//!
//! Knows where each byte stands and which checksum covers it. Must not know what a payload means.

use ids::EnvironmentId;

use crate::identity::{PLANE_KEY_BYTES, PlaneKey, short};

/// The format of the folder, which the checkpoint names. In format 1 every file was kept for ever, and up to
/// format 2 nothing was cancelled.
pub(super) const FORMAT: u16 = 3;
/// The format of folders that know no cancellations; its checkpoint has the same fields.
const FORMAT_WITHOUT_CANCELLATIONS: u16 = 2;
/// The format in which files of frames are written: their bytes are what they always were.
const FRAMES_FORMAT: u16 = 1;
/// The format of folders whose checkpoint says nothing of a beginning: it is the first file.
const FORMAT_WITHOUT_BEGIN: u16 = 1;
const FILE_MAGIC: [u8; 8] = *b"FARTHLOG";
const CHECKPOINT_MAGIC: [u8; 8] = *b"FARTHCHK";
/// What every frame begins with; it is what a reader looks for behind damage.
pub(super) const FRAME_MAGIC: [u8; 4] = [0xf1, b'r', b'm', 0x01];
/// The bytes before the first frame of a file.
pub(super) const FILE_HEADER_BYTES: usize = 80;
/// The bytes of a frame before its payload.
pub(super) const FRAME_HEADER_BYTES: usize = 96;
/// The bytes of the checkpoint.
pub(super) const CHECKPOINT_BYTES: usize = 132;
/// The bytes of a checkpoint of format 1.
const CHECKPOINT_BYTES_WITHOUT_BEGIN: usize = 72;

/// The hash over everything written so far; a frame taken out or changed breaks it.
pub(super) type Chain = [u8; 16];
/// The hash of a payload.
pub(super) type Digest = [u8; 16];

/// The digest of a payload.
pub(super) fn digest(payload: &[u8]) -> Digest {
    short(&blake3::hash(payload))
}

/// Where the chain of a log begins.
pub(super) fn chain_start(key: &PlaneKey) -> Chain {
    short(&blake3::keyed_hash(key.as_bytes(), b"farthing usage 1 chain"))
}

/// What a frame carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Events,
    Conflicts,
    Redaction,
}

impl Kind {
    const fn code(self) -> u8 {
        match self {
            Kind::Events => 1,
            Kind::Conflicts => 2,
            Kind::Redaction => 3,
        }
    }

    const fn of(code: u8) -> Option<Kind> {
        match code {
            1 => Some(Kind::Events),
            2 => Some(Kind::Conflicts),
            3 => Some(Kind::Redaction),
            _ => None,
        }
    }
}

/// The head of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FileHeader {
    pub(super) number: u32,
    /// The number of the first frame that this file can hold.
    pub(super) first_frame: u64,
    /// The chain before that frame.
    pub(super) chain: Chain,
    pub(super) key: PlaneKey,
}

impl FileHeader {
    pub(super) fn to_bytes(self) -> [u8; FILE_HEADER_BYTES] {
        let mut out = Vec::with_capacity(FILE_HEADER_BYTES);
        out.extend_from_slice(&FILE_MAGIC);
        out.extend_from_slice(&FRAMES_FORMAT.to_le_bytes());
        out.extend_from_slice(&[0; 2]);
        out.extend_from_slice(&self.number.to_le_bytes());
        out.extend_from_slice(&self.first_frame.to_le_bytes());
        out.extend_from_slice(&self.chain);
        out.extend_from_slice(self.key.as_bytes());
        out.extend_from_slice(&[0; 4]);
        sealed(out)
    }

    /// The header, where its bytes are whole; the format found, where it is another.
    pub(super) fn read(bytes: &[u8]) -> Result<FileHeader, Unread> {
        let mut fields = opened::<FILE_HEADER_BYTES>(bytes, &FILE_MAGIC, FRAMES_FORMAT)?;
        Ok(FileHeader {
            number: u32::from_le_bytes(fields.take()),
            first_frame: u64::from_le_bytes(fields.take()),
            chain: fields.take(),
            key: PlaneKey::from_bytes(fields.take::<PLANE_KEY_BYTES>()),
        })
    }
}

/// A frame that was durable when this was written, and the chain at it. The log never again ends before it.
/// And where the log begins, now that what stood before is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Checkpoint {
    pub(super) frame: u64,
    pub(super) chain: Chain,
    pub(super) key: PlaneKey,
    pub(super) begin: Begin,
}

/// Where the log begins, and what was kept of the files that stood before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Begin {
    /// The first file.
    pub(super) file: u32,
    /// The first frame it can hold.
    pub(super) frame: u64,
    /// The chain before that frame.
    pub(super) chain: Chain,
    /// How many bytes of the file of kept frames count.
    pub(super) kept_bytes: u64,
    /// The hash over the heads of the kept frames.
    pub(super) kept_chain: Chain,
    /// How many erasures are carried out in the segments.
    pub(super) erasures: u64,
}

impl Begin {
    /// Where a log begins of which nothing was sealed.
    pub(super) fn first(key: &PlaneKey) -> Begin {
        let chain = chain_start(key);
        Begin { file: 1, frame: 1, chain, kept_bytes: 0, kept_chain: [0; 16], erasures: 0 }
    }
}

impl Checkpoint {
    pub(super) fn to_bytes(self) -> [u8; CHECKPOINT_BYTES] {
        let mut out = Vec::with_capacity(CHECKPOINT_BYTES);
        out.extend_from_slice(&CHECKPOINT_MAGIC);
        out.extend_from_slice(&FORMAT.to_le_bytes());
        out.extend_from_slice(&[0; 2]);
        out.extend_from_slice(&self.frame.to_le_bytes());
        out.extend_from_slice(&self.chain);
        out.extend_from_slice(self.key.as_bytes());
        let Begin { file, frame, chain, kept_bytes, kept_chain, erasures } = self.begin;
        out.extend_from_slice(&file.to_le_bytes());
        out.extend_from_slice(&frame.to_le_bytes());
        out.extend_from_slice(&chain);
        out.extend_from_slice(&kept_bytes.to_le_bytes());
        out.extend_from_slice(&kept_chain);
        out.extend_from_slice(&erasures.to_le_bytes());
        sealed(out)
    }

    /// Reads a checkpoint, and says whether it is of the format that is written now.
    pub(super) fn read(bytes: &[u8]) -> Result<(Checkpoint, bool), Unread> {
        if bytes.len() == CHECKPOINT_BYTES_WITHOUT_BEGIN {
            return Checkpoint::read_without_begin(bytes).map(|checkpoint| (checkpoint, false));
        }
        if bytes.len() != CHECKPOINT_BYTES {
            return Err(Unread::Broken);
        }
        let opened_as = |format| opened::<CHECKPOINT_BYTES>(bytes, &CHECKPOINT_MAGIC, format);
        match opened_as(FORMAT) {
            Err(Unread::Format(FORMAT_WITHOUT_CANCELLATIONS)) => {
                let fields = opened_as(FORMAT_WITHOUT_CANCELLATIONS)?;
                Ok((Checkpoint::of(fields), false))
            }
            opened => opened.map(|fields| (Checkpoint::of(fields), true)),
        }
    }

    fn of(mut fields: Fields<'_>) -> Checkpoint {
        let (frame, chain) = (u64::from_le_bytes(fields.take()), fields.take());
        let key = PlaneKey::from_bytes(fields.take::<PLANE_KEY_BYTES>());
        let begin = Begin {
            file: u32::from_le_bytes(fields.take()),
            frame: u64::from_le_bytes(fields.take()),
            chain: fields.take(),
            kept_bytes: u64::from_le_bytes(fields.take()),
            kept_chain: fields.take(),
            erasures: u64::from_le_bytes(fields.take()),
        };
        Checkpoint { frame, chain, key, begin }
    }

    fn read_without_begin(bytes: &[u8]) -> Result<Checkpoint, Unread> {
        let magic = &CHECKPOINT_MAGIC;
        let mut fields = opened::<CHECKPOINT_BYTES_WITHOUT_BEGIN>(bytes, magic, FORMAT_WITHOUT_BEGIN)?;
        let (frame, chain) = (u64::from_le_bytes(fields.take()), fields.take());
        let key = PlaneKey::from_bytes(fields.take::<PLANE_KEY_BYTES>());
        Ok(Checkpoint { frame, chain, key, begin: Begin::first(&key) })
    }
}

/// The head of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FrameHeader {
    pub(super) kind: Kind,
    /// Whether an erasure rewrote the payload.
    pub(super) redacted: bool,
    pub(super) payload_bytes: u32,
    /// How many events or conflicts the payload holds.
    pub(super) count: u32,
    /// 1, 2, 3 … through all files.
    pub(super) number: u64,
    /// The newest frame known durable when this one was written.
    pub(super) durable: u64,
    /// The first event's position, or the first conflict's sequence.
    pub(super) first: u64,
    pub(super) environment: EnvironmentId,
    /// Of the payload as first written.
    pub(super) digest: Digest,
    /// Of everything up to this frame.
    pub(super) chain: Chain,
    /// Of the payload as it stands.
    pub(super) payload_crc: u32,
}

impl FrameHeader {
    pub(super) fn to_bytes(self) -> [u8; FRAME_HEADER_BYTES] {
        let mut out = Vec::with_capacity(FRAME_HEADER_BYTES);
        out.extend_from_slice(&FRAME_MAGIC);
        out.extend_from_slice(&[self.kind.code(), u8::from(self.redacted), 0, 0]);
        out.extend_from_slice(&self.payload_bytes.to_le_bytes());
        out.extend_from_slice(&self.count.to_le_bytes());
        out.extend_from_slice(&self.number.to_le_bytes());
        out.extend_from_slice(&self.durable.to_le_bytes());
        out.extend_from_slice(&self.first.to_le_bytes());
        out.extend_from_slice(self.environment.as_bytes());
        out.extend_from_slice(&self.digest);
        out.extend_from_slice(&self.chain);
        out.extend_from_slice(&self.payload_crc.to_le_bytes());
        sealed(out)
    }

    /// The header at the front of these bytes, where it is whole.
    pub(super) fn read(bytes: &[u8]) -> Option<FrameHeader> {
        let head = bytes.get(..FRAME_HEADER_BYTES)?;
        if !head.starts_with(&FRAME_MAGIC) {
            return None;
        }
        let mut fields = Fields { rest: checked(head)?.get(FRAME_MAGIC.len()..)? };
        let [code, flags, ..] = fields.take::<4>();
        Some(FrameHeader {
            kind: Kind::of(code)?,
            redacted: flags == 1,
            payload_bytes: u32::from_le_bytes(fields.take()),
            count: u32::from_le_bytes(fields.take()),
            number: u64::from_le_bytes(fields.take()),
            durable: u64::from_le_bytes(fields.take()),
            first: u64::from_le_bytes(fields.take()),
            environment: EnvironmentId::from_bytes(fields.take()),
            digest: fields.take(),
            chain: fields.take(),
            payload_crc: u32::from_le_bytes(fields.take()),
        })
    }

    /// The chain after this frame. What an erasure may change (length, flag, checksum) is not in it: the
    /// digest of the payload as first written is.
    pub(super) fn chain_from(&self, previous: &Chain) -> Chain {
        let mut hasher = blake3::Hasher::new();
        hasher.update(previous);
        hasher.update(&[self.kind.code()]);
        hasher.update(&self.count.to_le_bytes());
        hasher.update(&self.number.to_le_bytes());
        hasher.update(&self.durable.to_le_bytes());
        hasher.update(&self.first.to_le_bytes());
        hasher.update(self.environment.as_bytes());
        hasher.update(&self.digest);
        short(&hasher.finalize())
    }

    /// How many bytes the frame takes with its payload.
    pub(super) fn frame_bytes(&self) -> usize {
        FRAME_HEADER_BYTES + usize::try_from(self.payload_bytes).expect("32 bits fit into a size")
    }
}

/// Why a header could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// Its bytes are not what was written.
    Broken,
    /// It is whole and of another format.
    Format(u16),
}

/// Adds the checksum over all that stands before it.
fn sealed<const N: usize>(mut out: Vec<u8>) -> [u8; N] {
    let crc = crc32fast::hash(&out);
    out.extend_from_slice(&crc.to_le_bytes());
    out.try_into().expect("the fields have this many bytes")
}

/// All but the checksum, where that is right.
fn checked(bytes: &[u8]) -> Option<&[u8]> {
    let (fields, crc) = bytes.split_last_chunk::<4>()?;
    (crc32fast::hash(fields) == u32::from_le_bytes(*crc)).then_some(fields)
}

fn opened<'a, const N: usize>(bytes: &'a [u8], magic: &[u8; 8], known: u16) -> Result<Fields<'a>, Unread> {
    let head = bytes.get(..N).and_then(checked).ok_or(Unread::Broken)?;
    let mut fields = Fields { rest: head };
    if fields.take::<8>() != *magic {
        return Err(Unread::Broken);
    }
    let format = u16::from_le_bytes(fields.take());
    if format != known {
        return Err(Unread::Format(format));
    }
    fields.take::<2>();
    Ok(fields)
}

/// Fields of fixed width, taken front to back from bytes that are known to be long enough.
struct Fields<'a> {
    rest: &'a [u8],
}

impl Fields<'_> {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let (taken, rest) = self.rest.split_first_chunk().expect("a checked header holds all its fields");
        self.rest = rest;
        *taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> FrameHeader {
        FrameHeader {
            kind: Kind::Events,
            redacted: false,
            payload_bytes: 7,
            count: 2,
            number: 3,
            durable: 1,
            first: 9,
            environment: EnvironmentId::from_bytes([5; 16]),
            digest: [6; 16],
            chain: [7; 16],
            payload_crc: 8,
        }
    }

    #[test]
    fn headers_read_back_and_no_flipped_byte_does() {
        let key = PlaneKey::from_bytes([3; 32]);
        let file = FileHeader { number: 4, first_frame: 5, chain: [1; 16], key };
        let begin = Begin { file: 3, frame: 4, kept_bytes: 5, erasures: 6, ..Begin::first(&key) };
        let checkpoint = Checkpoint { frame: 6, chain: [2; 16], key, begin };
        assert_eq!(FileHeader::read(&file.to_bytes()), Ok(file));
        assert_eq!(Checkpoint::read(&checkpoint.to_bytes()), Ok((checkpoint, true)));
        assert_eq!(FrameHeader::read(&header().to_bytes()), Some(header()));
        for place in 0..FILE_HEADER_BYTES {
            let mut bytes = file.to_bytes();
            bytes[place] ^= 0x10;
            assert_eq!(FileHeader::read(&bytes), Err(Unread::Broken), "byte {place}");
        }
        for place in 0..FRAME_HEADER_BYTES {
            let mut bytes = header().to_bytes();
            bytes[place] ^= 0x10;
            assert_eq!(FrameHeader::read(&bytes), None, "byte {place}");
        }
        for place in 0..CHECKPOINT_BYTES {
            let mut bytes = checkpoint.to_bytes();
            bytes[place] ^= 0x10;
            assert_eq!(Checkpoint::read(&bytes), Err(Unread::Broken), "byte {place}");
        }
        // As format 2 wrote it, and one that is not there yet.
        let of_format = |format| {
            let mut out = checkpoint.to_bytes()[..CHECKPOINT_BYTES - 4].to_vec();
            out[8] = format;
            Checkpoint::read(&sealed::<CHECKPOINT_BYTES>(out))
        };
        assert_eq!(of_format(2), Ok((checkpoint, false)));
        assert_eq!(of_format(4), Err(Unread::Format(4)));
        // As format 1 wrote it.
        let mut out = checkpoint.to_bytes()[..68].to_vec();
        out[8] = 1;
        let old: [u8; CHECKPOINT_BYTES_WITHOUT_BEGIN] = sealed(out);
        let first = Checkpoint { begin: Begin::first(&key), ..checkpoint };
        assert_eq!(Checkpoint::read(&old), Ok((first, false)));
    }

    #[test]
    fn the_chain_sees_every_field_an_erasure_must_not_change() {
        let start = [0; 16];
        let chain = header().chain_from(&start);
        let others = [
            FrameHeader { kind: Kind::Conflicts, ..header() },
            FrameHeader { count: 1, ..header() },
            FrameHeader { number: 4, ..header() },
            FrameHeader { durable: 2, ..header() },
            FrameHeader { first: 8, ..header() },
            FrameHeader { environment: EnvironmentId::from_bytes([4; 16]), ..header() },
            FrameHeader { digest: [5; 16], ..header() },
        ];
        for other in others {
            assert_ne!(other.chain_from(&start), chain);
        }
        let erased = FrameHeader { redacted: true, payload_bytes: 5, payload_crc: 1, ..header() };
        assert_eq!(erased.chain_from(&start), chain);
        assert_ne!(header().chain_from(&[1; 16]), chain);
    }
}
