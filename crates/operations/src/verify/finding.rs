//! Findings: what is damaged, where, in words.
//! Knows the codes; must not know how damage is found.

use std::fmt;

use ids::EnvironmentId;
use store::Fault;
use usage::{Damage, PlaneFault};

/// Declares the kinds with their codes, once.
macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// What kind of damage.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum FindingKind { $($(#[$doc])* $name),+ }

        impl FindingKind {
            /// Its stable code.
            pub const fn code(self) -> &'static str {
                match self { $(FindingKind::$name => $code),+ }
            }
        }
    };
}

kinds! {
    /// The event plane's own check found something.
    EventsDamaged = "events_damaged",
    /// The events end before what the database names.
    EventsMissing = "events_missing",
    /// A line was billed over other events than there are.
    UsageDiffers = "usage_differs",
    /// A frozen record is not the one that was hashed.
    RecordEdited = "record_edited",
    /// What a subscription's documents follow from cannot be read.
    FactsUnreadable = "facts_unreadable",
    /// A document follows from no facts.
    DocumentNotOwed = "document_not_owed",
    /// A document was owed and decided, and is not there.
    DocumentMissing = "document_missing",
    /// Frozen bytes are not the ones that were hashed.
    ContentEdited = "content_edited",
    /// Frozen bytes say something else than the facts make.
    ContentDiffers = "content_differs",
    /// A document's row says something else than the facts make.
    DocumentDiffers = "document_differs",
    /// A stored line says something else than the facts make.
    LineDiffers = "line_differs",
    /// A line is stored that the facts do not make.
    LineUnexpected = "line_unexpected",
    /// A line is not stored.
    LineMissing = "line_missing",
    /// Two lines pay for the same time.
    LinesOverlap = "lines_overlap",
    /// What a discount took off a document is not what is stored.
    DiscountDiffers = "discount_differs",
    /// A stored tax answer is not the one given.
    TaxDiffers = "tax_differs",
    /// Something that is booked has no ledger entry, or a document several.
    EntryMissing = "entry_missing",
    /// A ledger entry books something else than what it is about.
    EntryDiffers = "entry_differs",
    /// A ledger entry books nothing that happened.
    EntryUnexpected = "entry_unexpected",
    /// Debits and credits of an entry differ.
    EntryUnbalanced = "entry_unbalanced",
    /// A document has no state, or an impossible one.
    StateDiffers = "state_differs",
    /// A number of a series is not in use.
    NumberMissing = "number_missing",
    /// A number beyond those given.
    NumberUnexpected = "number_unexpected",
    /// A place in the order of commits is empty.
    PositionMissing = "position_missing",
    /// A document has no message, or a place of the outbox is empty.
    MessageMissing = "message_missing",
    /// A message says something else than its document.
    MessageDiffers = "message_differs",
    /// A message tells of a crossing of an alert that is not kept.
    CrossingMissing = "crossing_missing",
    /// A draft of an issued document.
    DraftIssued = "draft_issued",
    /// A draft that the facts do not make.
    DraftUnexpected = "draft_unexpected",
    /// A draft that the facts make is not there.
    DraftMissing = "draft_missing",
    /// Something is owed that was not billed and that no job will bill.
    OwedNotBilled = "owed_not_billed",
    /// A subscription that will owe something has no billing job.
    JobMissing = "job_missing",
    /// A billing job comes after what it has to bill.
    JobLate = "job_late",
    /// What moved on a grant, or is left of it, is not what its documents say.
    GrantDiffers = "grant_differs",
    /// What documents moved on a balance is not what is stored.
    BalanceDiffers = "balance_differs",
    /// How far a subscription's billing came is not kept.
    ProgressMissing = "progress_missing",
    /// How far a subscription's billing came is not what its documents and facts say.
    ProgressDiffers = "progress_differs",
    /// A counter is not one more than the last that it gave.
    CounterDiffers = "counter_differs",
    /// What is open of all documents is not what the ledger holds as receivable.
    ReceivableDiffers = "receivable_differs",
    /// What is kept of how much was used when is not what the events make.
    UsageDetailDiffers = "usage_detail_differs",
    /// What is attached to a document is not what it names, or its bytes are not what they hash to.
    AttachmentDiffers = "attachment_differs",
    /// A file that was given is not there, or its bytes are not what they hash to.
    KeptFileDiffers = "kept_file_differs",
    /// A document that was to be approved was issued, and nobody's approval is kept.
    ApprovalMissing = "approval_missing",
    /// The clock stands before something that was done.
    ClockBehind = "clock_behind",
    /// A row cannot be read back.
    Unreadable = "unreadable",
}

impl fmt::Display for FindingKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// One thing that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub kind: FindingKind,
    /// Where: a printed number and line, a file, a table.
    pub place: String,
    /// In words: what is stored and what it should be.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.place, self.message)
    }
}

/// Findings so far.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub list: Vec<Finding>,
}

impl Findings {
    /// Adds one, once.
    pub fn add(&mut self, kind: FindingKind, place: impl Into<String>, message: impl Into<String>) {
        let finding = Finding { kind, place: place.into(), message: message.into() };
        if !self.list.contains(&finding) {
            self.list.push(finding);
        }
    }

    /// What was read; or nothing and a finding, where a row does not read back.
    pub fn read_back<T>(
        &mut self,
        place: impl Into<String>,
        read: Result<T, Fault>,
    ) -> Result<Option<T>, Fault> {
        match read {
            Ok(value) => Ok(Some(value)),
            Err(fault) if is_unreadable(&fault) => {
                self.unreadable(place, fault);
                Ok(None)
            }
            Err(fault) => Err(fault),
        }
    }

    /// The same for the event plane.
    pub fn read_events<T>(&mut self, read: Result<T, PlaneFault>) -> Result<Option<T>, PlaneFault> {
        match read {
            Ok(value) => Ok(Some(value)),
            Err(PlaneFault::Sql(fault)) if is_unreadable(&fault) => {
                self.unreadable("usage events", fault);
                Ok(None)
            }
            Err(PlaneFault::Unreadable(damage) | PlaneFault::Damaged { first: damage }) => {
                self.unreadable("usage events", damage);
                Ok(None)
            }
            Err(fault) => Err(fault),
        }
    }

    /// A row that does not read back.
    pub fn unreadable(&mut self, place: impl Into<String>, why: impl fmt::Display) {
        let place = place.into();
        let message = format!("a row of {place} cannot be read back: {why}");
        self.add(FindingKind::Unreadable, place, message);
    }

    /// What the event plane found, as far as it concerns an environment.
    pub fn events(&mut self, environment: EnvironmentId, damage: &[Damage]) {
        for one in damage.iter().filter(|one| one.environment.is_none_or(|of| of == environment)) {
            self.add(FindingKind::EventsDamaged, one.place.clone(), one.to_string());
        }
    }
}

/// A record or row that was damaged, as opposed to an engine that does not answer.
pub(super) fn is_unreadable(fault: &Fault) -> bool {
    matches!(fault, Fault::Unreadable { .. } | Fault::WrongType { .. } | Fault::RowCount { .. })
}
