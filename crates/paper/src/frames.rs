//! Frames: what goes through a pipe between a press and its worker, each with its length before it.
//! Knows bytes; must not know what they say.

use std::io::{self, Read, Write};

/// Most bytes of a frame.
pub(crate) const FRAME_BYTES_MAX: u32 = 256 * 1024 * 1024;

/// Writes one.
pub(crate) fn write(to: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    let length = u32::try_from(bytes.len()).ok().filter(|length| *length <= FRAME_BYTES_MAX);
    let length = length.ok_or_else(|| io::Error::other(format!("{} bytes are too many", bytes.len())))?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(bytes)
}

/// Reads one; nothing where the other side is done.
pub(crate) fn read(from: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match from.read(&mut length[..1])? {
        0 => return Ok(None),
        _ => from.read_exact(&mut length[1..])?,
    }
    let length = u32::from_le_bytes(length);
    if length > FRAME_BYTES_MAX {
        return Err(io::Error::other(format!("a frame of {length} bytes is none of ours")));
    }
    let mut bytes = Vec::new();
    let read = from.take(u64::from(length)).read_to_end(&mut bytes)?;
    match u32::try_from(read) {
        Ok(read) if read == length => Ok(Some(bytes)),
        _ => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn what_is_written_is_read_and_what_is_cut_is_an_error() {
        let mut pipe = Vec::new();
        write(&mut pipe, b"one").unwrap();
        write(&mut pipe, b"").unwrap();
        let mut from = pipe.as_slice();
        assert_eq!(read(&mut from).unwrap(), Some(b"one".to_vec()));
        assert_eq!(read(&mut from).unwrap(), Some(Vec::new()));
        assert_eq!(read(&mut from).unwrap(), None);
        for cut in 1..7 {
            assert!(read(&mut &pipe[..cut]).is_err(), "cut after {cut}");
        }
        assert!(read(&mut [0xff; 8].as_slice()).is_err());
    }
}
