//! Deliveries: documents sent to customers, and how sellers want that done.
//!
//! Knows terms, deliveries and who may ask for what; must not know what a message says, nor which server takes it over.
//! The outbox is looked through by [`Operations::schedule_deliveries`], and what is due is carried by
//! [`Operations::carry_deliveries`].

mod carry;
pub mod reports;
mod schedule;

use billing::delivery::{self, AddressRefused};
use billing::delivery_report::check_return_path;
use calendar::Instant;
use ids::{CustomerId, DeliveryId, EnvironmentId, InvoiceId, SellerId};
use records::scalars::check_text;
use store::deliveries::{self, NewDelivery};
use store::delivery_reports::{self, ReportRow};
use store::{Act, ActError, documents, mail_terms, outbox, parties};

use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, cause, listing};

pub use crate::unwritten::Unwritten;
pub use billing::LetterWords;
pub use billing::delivery::{ATTEMPTS_MAX, MailTerms, Outcome, RECIPIENTS_MAX, UNKNOWN_MAX, check_address};
pub use carry::{Carried, Carrier, Letter, LetterFile, Said, WritesLetters};
pub use store::deliveries::{
    AttemptRow, DeliveryFilter, DeliveryRow, DeliveryState, Ended, NewAttempt, SentFile,
};
pub use store::mail_terms::KeptMailTerms;

/// The longest name of a sender.
pub const FROM_NAME_CHARS_MAX: usize = 200;
/// The most days from now that a document is sent at a moment of its own.
pub const SEND_AHEAD_DAYS_MAX: i64 = 366;
/// The last hour of a day.
pub const HOUR_MAX: u8 = 23;
const DAY_MICROS: i64 = 86_400_000_000;
/// What is said of one that somebody took out.
const CANCELLED: &str = "it was cancelled by hand; send the document by name if it is wanted after all";

/// A delivery with all its attempts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryView {
    /// How it stands.
    pub row: DeliveryRow,
    /// The number of its document.
    pub number: String,
    /// What was begun, and how it ended.
    pub attempts: Vec<AttemptRow>,
    /// What was said of it later.
    pub reports: Vec<ReportRow>,
}

/// Which deliveries are listed, by names.
pub type Listed = listing::Listed<DeliveryState>;

/// Somebody asks for a document to be sent.
#[derive(Debug, Clone)]
pub struct SendAsked {
    /// Which document.
    pub document: InvoiceId,
    /// To these addresses; to those of its customer where there are none, as they are when it leaves.
    pub to: Vec<String>,
    /// When it leaves, by the environment's clock; at once where nothing is said.
    pub at: Option<Instant>,
    /// What time it is in the environment.
    pub clock: Instant,
    /// By the wall clock.
    pub now: Instant,
}

/// The id of a delivery, made of its cause.
fn delivery_id(
    environment: EnvironmentId,
    (document, recipient, ordinal): (InvoiceId, &str, u32),
) -> DeliveryId {
    let ordinal = ordinal.to_be_bytes();
    let parts: [&[u8]; 6] =
        [environment.as_bytes(), b"delivery", document.as_bytes(), b"email", recipient.as_bytes(), &ordinal];
    DeliveryId::from_cause(document.millis(), cause(&parts))
}

/// What its message is known by: made of the delivery alone, so that a copy is known as one.
fn message_id(id: DeliveryId, terms: &MailTerms) -> String {
    let domain = terms.from_address.rsplit_once('@').map_or("farthing.invalid", |(_, domain)| domain);
    format!("{id}@{domain}")
}

fn refuse<T>(message: String) -> Result<T, ActError<Refusal>> {
    Err(ActError::Refused(Refusal::new(Code::DeliveryRefused, message)))
}

fn address_refused(address: AddressRefused, parameter: &str) -> ActError<Refusal> {
    ActError::Refused(Refusal::invalid(parameter, format!("{parameter}: {address}")))
}

/// Says how a seller's documents are sent from now on. What was issued before sending was switched on is not sent by
/// itself.
///
/// # Errors
/// Refused when there is no such seller, or an address or a name is none.
pub fn set_terms(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (seller, now): (SellerId, Instant),
    terms: &MailTerms,
) -> Result<KeptMailTerms, ActError<Refusal>> {
    if parties::seller_current_version(act, environment, seller)?.is_none() {
        return Err(ActError::Refused(Refusal::not_found("seller", &seller.to_string())));
    }
    delivery::check_address(&terms.from_address).map_err(|why| address_refused(why, "from_address"))?;
    if let Some(reply_to) = &terms.reply_to {
        delivery::check_address(reply_to).map_err(|why| address_refused(why, "reply_to"))?;
    }
    if let Some(return_path) = &terms.return_path {
        check_return_path(return_path).map_err(|why| {
            ActError::Refused(Refusal::invalid("return_path", format!("return_path: {why}")))
        })?;
    }
    if let Some(name) = &terms.from_name {
        let checked = check_text(name, FROM_NAME_CHARS_MAX);
        checked
            .map_err(|said| ActError::Refused(Refusal::invalid("from_name", format!("from_name: {said}"))))?;
        if name.chars().any(char::is_control) {
            let message = "from_name: a name is one line without signs that cannot be seen; leave them out";
            return Err(ActError::Refused(Refusal::invalid("from_name", message)));
        }
    }
    if terms.send_hour.is_some_and(|hour| hour > HOUR_MAX) {
        let message = "send_hour: a day has hours 0 to 23; write one of them, or null to send at once";
        return Err(ActError::Refused(Refusal::invalid("send_hour", message)));
    }
    let before = mail_terms::terms(act, environment, seller)?;
    let from_position = match before {
        // It goes on where it was.
        Some(before) if before.terms.on_issue => before.from_position,
        _ => outbox::next_message_position(act, environment)?,
    };
    let kept = KeptMailTerms { seller, terms: terms.clone(), from_position, changed_at: now };
    mail_terms::keep(act, environment, &kept)?;
    Ok(kept)
}

/// Asks for a document to be sent once more, on purpose: a new delivery to each recipient, now or at a moment of its own.
///
/// # Errors
/// Refused when there is no such document, its seller sends none, nobody is known to send it to, an address is none, the
/// moment has passed or lies more than [`SEND_AHEAD_DAYS_MAX`] ahead, or it is on its way there already.
pub fn send(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &SendAsked,
) -> Result<Vec<DeliveryRow>, ActError<Refusal>> {
    let Some(row) = documents::document(act, environment, asked.document)? else {
        return Err(ActError::Refused(Refusal::not_found("invoice", &asked.document.to_string())));
    };
    let Some(kept) = mail_terms::terms(act, environment, row.seller)? else {
        return refuse(format!(
            "the seller {} says no address to send from; set its mail terms first (PUT /v1/sellers/{}/mail, or `farthing \
             deliveries terms`)",
            row.seller, row.seller
        ));
    };
    let leaves_at = leaves_at(asked)?;
    let to = recipients_asked(act, environment, (row.customer, &asked.to))?;
    let ordinal = deliveries::next_ordinal(act, environment, row.id)?;
    let under_way = deliveries::of_document(act, environment, row.id)?;
    for recipient in &to {
        // One that was left open goes to the customer.
        let is_there = |one: &DeliveryRow| {
            one.recipient.eq_ignore_ascii_case(recipient) || (one.recipient.is_empty() && asked.to.is_empty())
        };
        if let Some(waiting) = under_way.iter().find(|one| one.next_at.is_some() && is_there(one)) {
            return refuse(format!(
                "{} is on its way to {recipient} as {} ({}); {}",
                row.number,
                waiting.id,
                waiting.state.code(),
                match waiting.state {
                    DeliveryState::Scheduled => "it is sent by itself, or cancel it first",
                    _ => "retry that delivery, or cancel it first",
                }
            ));
        }
    }
    // Who gets it later is asked then: an address that was corrected meanwhile is the one that is wanted.
    let to = if asked.at.is_some() && asked.to.is_empty() { vec![String::new()] } else { to };
    let mut made = Vec::with_capacity(to.len());
    for recipient in to {
        if !asked.to.is_empty() {
            // Whoever names an address on purpose has been told that letters to it come back.
            delivery_reports::allow(act, environment, (&recipient, asked.now))?;
        }
        let id = delivery_id(environment, (row.id, &recipient, ordinal));
        let new = NewDelivery {
            id,
            document: row.id,
            customer: row.customer,
            seller: row.seller,
            message_id: message_id(id, &kept.terms),
            recipient,
            ordinal,
            created_at: asked.now,
            begins: Ok(leaves_at),
        };
        deliveries::insert(act, environment, &new)?;
        let row = deliveries::delivery(act, environment, id)?;
        made.extend(row);
    }
    Ok(made)
}

/// When what was asked for leaves.
fn leaves_at(asked: &SendAsked) -> Result<Instant, ActError<Refusal>> {
    let Some(at) = asked.at else { return Ok(asked.clock) };
    let latest = asked.clock.checked_add_micros(SEND_AHEAD_DAYS_MAX * DAY_MICROS).unwrap_or(Instant::MAX);
    if at < asked.clock {
        let message = format!("at: {at} has passed, as it is {} here; leave it out to send now", asked.clock);
        return Err(ActError::Refused(Refusal::invalid("at", message)));
    }
    if at > latest {
        let message = format!("at: a document leaves within {SEND_AHEAD_DAYS_MAX} days, by {latest}");
        return Err(ActError::Refused(Refusal::invalid("at", message)));
    }
    Ok(at)
}

/// The addresses asked for, or those of the customer as it is now; each once.
fn recipients_asked(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (customer, asked): (CustomerId, &[String]),
) -> Result<Vec<String>, ActError<Refusal>> {
    if asked.len() > RECIPIENTS_MAX {
        let message = format!("to: a document goes to at most {RECIPIENTS_MAX} addresses at once");
        return Err(ActError::Refused(Refusal::invalid("to", message)));
    }
    let mut to: Vec<String> = Vec::new();
    let mut add = |address: &str| {
        delivery::check_address(address).map_err(|why| address_refused(why, "to"))?;
        if !to.iter().any(|one| one.eq_ignore_ascii_case(address)) {
            to.push(address.to_owned());
        }
        Ok::<(), ActError<Refusal>>(())
    };
    if asked.is_empty() {
        let details = schedule::customer_now(act, environment, customer)?;
        for address in delivery::addresses(&details) {
            add(address)?;
        }
    }
    for address in asked {
        add(address)?;
    }
    if to.is_empty() {
        let message = "to: the customer has no address of e-mail; say one as to, or give the customer a contact with an email";
        return Err(ActError::Refused(Refusal::new(Code::DeliveryRefused, message).about("to")));
    }
    Ok(to)
}

/// Lets a delivery that failed or waits be tried again now, with all its tries.
///
/// # Errors
/// Refused when there is none, or it does neither.
pub fn retry(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (DeliveryId, Instant),
) -> Result<DeliveryRow, ActError<Refusal>> {
    let asked = found(act, environment, id)?;
    let of_document = deliveries::of_document(act, environment, asked.document)?;
    let other = of_document.iter().find(|one| {
        one.id != id && one.next_at.is_some() && one.recipient.eq_ignore_ascii_case(&asked.recipient)
    });
    if let Some(other) = other {
        return refuse(format!("{} is on its way to {} as {} already", id, asked.recipient, other.id));
    }
    if deliveries::again(act, environment, id, now)? {
        return found(act, environment, id);
    }
    let row = found(act, environment, id)?;
    let message = match row.state {
        DeliveryState::Sent => "it was sent; send the document by name for one more copy",
        DeliveryState::Bounced => {
            "it was sent and came back; correct the customer's contact and send the document by name"
        }
        DeliveryState::Suppressed => {
            "nothing is sent by it; put right what it says and send the document by name"
        }
        DeliveryState::Scheduled | DeliveryState::Retrying | DeliveryState::Failed => {
            "it was not tried yet, and is sent by itself"
        }
    };
    refuse(format!("{id} is {}: {message}", row.state.code()))
}

/// Takes a delivery that was not sent out of what is sent.
///
/// # Errors
/// Refused when there is none, it was sent or suppressed, or is being sent at present.
pub fn cancel(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (DeliveryId, Instant),
) -> Result<DeliveryRow, ActError<Refusal>> {
    if deliveries::cancel(act, environment, id, (CANCELLED, now))? {
        return found(act, environment, id);
    }
    let row = found(act, environment, id)?;
    let message = match row.state {
        DeliveryState::Sent | DeliveryState::Bounced => "what was sent cannot be taken back",
        DeliveryState::Suppressed => "nothing is sent by it anyway",
        DeliveryState::Scheduled | DeliveryState::Retrying | DeliveryState::Failed => {
            "it is being sent at present; look again in a moment"
        }
    };
    refuse(format!("{id} is {}: {message}", row.state.code()))
}

fn found(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: DeliveryId,
) -> Result<DeliveryRow, ActError<Refusal>> {
    let row = deliveries::delivery(act, environment, id)?;
    row.ok_or_else(|| ActError::Refused(Refusal::not_found("delivery", &id.to_string())))
}

impl Operations {
    /// How a seller's documents are sent; none where they are not.
    ///
    /// # Errors
    /// Refused when there is no such seller.
    pub fn mail_terms(
        &self,
        environment: EnvironmentId,
        seller: SellerId,
    ) -> Result<Option<KeptMailTerms>, Failed> {
        self.seller(environment, seller)?;
        Ok(self.store.read(|reader| mail_terms::terms(reader, environment, seller))?)
    }

    /// Deliveries after a cursor, in order of id.
    ///
    /// # Errors
    /// Refused when there is no such customer or document.
    pub fn deliveries(
        &self,
        environment: EnvironmentId,
        listed: &Listed,
        page: (&str, u32),
    ) -> Result<Vec<DeliveryRow>, Failed> {
        let (customer, document) = self.named_in(environment, listed)?;
        let filter = DeliveryFilter { state: listed.state, customer };
        Ok(self.store.read(|reader| match document {
            Some(document) => deliveries::page_of_document(reader, environment, (document, filter), page),
            None => deliveries::deliveries(reader, environment, filter, page),
        })?)
    }

    /// Those that want a person, after a cursor, in order of id: what failed, and what came back and was not sent again
    /// since. How they stand is not asked.
    ///
    /// # Errors
    /// As [`Operations::deliveries`].
    pub fn deliveries_to_look_at(
        &self,
        environment: EnvironmentId,
        listed: &Listed,
        page: (&str, u32),
    ) -> Result<Vec<DeliveryRow>, Failed> {
        let named = self.named_in(environment, listed)?;
        Ok(self.store.read(|reader| deliveries::to_look_at(reader, environment, named, page))?)
    }

    /// One delivery with its attempts.
    ///
    /// # Errors
    /// Refused when there is none of that id.
    pub fn delivery(&self, environment: EnvironmentId, id: DeliveryId) -> Result<DeliveryView, Failed> {
        let view = self.store.read(|reader| {
            let Some(row) = deliveries::delivery(reader, environment, id)? else { return Ok(None) };
            let attempts = deliveries::attempts(reader, environment, id)?;
            let reports = delivery_reports::of_delivery(reader, environment, id)?;
            let number = documents::document(reader, environment, row.document)?.map(|row| row.number);
            let number = number.unwrap_or_default();
            Ok::<_, store::Fault>(Some(DeliveryView { row, number, attempts, reports }))
        })?;
        view.ok_or_else(|| Refusal::not_found("delivery", &id.to_string()).into())
    }

    /// How many deliveries stand how.
    ///
    /// # Errors
    /// A fault.
    pub fn delivery_counts(&self, environment: EnvironmentId) -> Result<Vec<(DeliveryState, i64)>, Failed> {
        Ok(self.store.read(|reader| deliveries::counts(reader, environment))?)
    }
}
