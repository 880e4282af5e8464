//! Paper: an invoice laid out on pages, as PDF/A-3a with its e-invoice inside.
//!
//! Knows fonts, designs, the file's form, and the walls around the process that lays out. Must not know how an amount
//! came about, what a rule of e-invoices is, or where a page goes.

mod codes;
mod coverage;
mod fonts;
mod forgetting;
mod frames;
mod job;
mod library;
mod press;
mod print;
mod template;
mod walls;
mod worker;
mod world;
mod xmp;

pub use fonts::{FONT_BYTES_MAX, FONT_FILES_MAX, Fonts};
pub use job::{Attachment, FileInside, Job, Table};
pub use press::{Press, PressSettings};
pub use print::{NotPrinted, Printed, print};
pub use template::BUILT_IN;
pub use walls::Walls;
pub use worker::work;
