//! Sources: brokers that usage is pulled from.
//!
//! Knows messages, what they become and what came of them, through the port [`ports::EventSource`]; must not
//! know any broker. Each source is pulled by a thread of its own, which may wait as long as it must.

mod mapping;
mod mappings;
mod pull;
mod state;
mod template;
mod topic;

pub use mapping::{Mapping, MappingRefused, MessageRefused, Origin, Rules};
pub use mappings::Mappings;
pub use pull::{MESSAGES_AT_ONCE, Pulled};
pub use state::{
    ASIDE_BODY_BYTES_MAX, ASIDE_MAX, Connection, Counts, Named, PutAside, SOURCES_MAX, Source, SourceView,
    Sources,
};
pub use template::{Template, TemplateRefused};
pub use topic::Spelling;
