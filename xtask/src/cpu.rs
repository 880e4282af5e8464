//! CPU seconds of the child processes that have ended, as Linux counts them.
//!
//! It knows `/proc`; it must not know what the children did. A child that left our family (a database server
//! that runs on its own) is not counted.

use std::process::Command;
use std::time::Duration;

use crate::command;

/// User and system time of all ended children and of those they waited for.
pub fn of_children() -> Result<Duration, String> {
    let stat = std::fs::read_to_string("/proc/self/stat").map_err(|fault| {
        format!("/proc/self/stat cannot be read ({fault}); CPU seconds are counted on Linux only")
    })?;
    let ticks = children_ticks(&stat).ok_or("/proc/self/stat is not laid out as Linux documents it")?;
    let per_second = command::read(Command::new("getconf").arg("CLK_TCK"))?;
    let per_second: u64 =
        per_second.trim().parse().map_err(|_| format!("getconf CLK_TCK answered {per_second:?}"))?;
    Ok(Duration::from_millis(ticks * 1000 / per_second.max(1)))
}

/// Fields 16 and 17 of the line; the name before them may hold spaces and brackets, so count from its end.
fn children_ticks(stat: &str) -> Option<u64> {
    let (_, after_name) = stat.rsplit_once(')')?;
    let mut fields = after_name.split_whitespace().skip(13);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(user + system)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_fields_of_the_children_are_added() {
        let stat = "7 (a b) c) R 1 2 3 4 5 6 7 8 9 10 11 12 130 17 20 0 1 0 99";
        assert_eq!(children_ticks(stat), Some(147));
        assert_eq!(children_ticks("7 (short) R 1"), None);
    }
}
