//! Half-open periods, cadences, anchors, boundaries and exact shares; it has no clock.
//!
//! What it knows: instants in UTC to the microsecond, civil dates in named IANA zones (from the
//! bundled time-zone database, never the system's copy), grids of boundaries and the exact share
//! of a period up to an instant. What it must not know: what time it is, money, prices, who is
//! billed.
//!
//! ```
//! use calendar::{Cadence, CivilDateTime, Grid, Unit, Zone};
//!
//! let anchor = CivilDateTime::parse("2024-01-31")?;
//! let grid = Grid::new(anchor, Cadence::new(1, Unit::Month)?, Zone::utc());
//! assert_eq!(grid.boundary(1).to_string(), "2024-02-29T00:00:00Z");
//! assert_eq!(grid.boundary(2).to_string(), "2024-03-31T00:00:00Z");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod cadence;
mod civil;
mod digits;
mod grid;
mod instant;
mod period;
mod share;
mod zone;

pub use cadence::{CADENCE_EVERY_MAX, CADENCE_YEARS_MAX, Cadence, CadenceRefused, Unit};
pub use civil::{CivilDate, CivilDateTime, CivilRefused, YEAR_MAX, YEAR_MIN};
pub use grid::{Alignment, AlignmentRefused, Grid};
pub use instant::{AsOf, Instant, InstantRefused};
pub use period::{Period, PeriodRefused};
pub use share::{Share, ShareBy, ShareByRefused, ShareRefused, civil_days, share_of, share_up_to};
pub use zone::{LocalParts, TZDB_VERSION, UnknownZone, Zone, ZoneCursor};
