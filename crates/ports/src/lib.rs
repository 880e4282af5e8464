//! What farthing asks of the world. Knows instants and bytes; must not know who answers.

mod events;
mod hooks;
mod mail;
mod networks;
mod objects;
mod rates;
mod vat_ids;

use calendar::Instant;

pub use events::{EventSource, Message, SourceFault};
pub use hooks::{Hook, Hooked, Hooks};
pub use mail::{Attachment, Mail, MailFault, Mailbox, Mailer, Sent};
pub use networks::{HandedOver, Handing, Network, NetworkFault, NetworkHealth, NetworkParty, News, Said};
pub use objects::{ObjectFault, Objects};
pub use rates::{RateProvider, RatesAnswer, RatesAsked, RatesParty, SaidPart, SaidRates};
pub use vat_ids::{VatIdAnswer, VatIdAsked, VatIds};

/// Says what time it is. Only the binary asks the machine; everything below it is told.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Instant;
}

/// Gives unpredictable bytes, for secrets and for ids that no cause names.
pub trait Entropy: Send + Sync {
    /// Fills all of `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}
