//! A price tried out: what a quantity or some events would come to, without any subscription.
//! Knows whom to ask; must not know how a price is rated.

use pricing::Evaluation;
use records::evaluate::Question;

use crate::refusal::{Code, Refusal};

/// What the question's price owes for its usage, line by line, and how each line came about.
///
/// # Errors
/// Refused when the question has no answer, such as a quantity whose amount leaves 64 bits.
pub fn evaluate(question: &Question) -> Result<Evaluation, Refusal> {
    pricing::evaluate(&question.request()).map_err(|refused| Refusal::new(Code::EvaluationRefused, refused))
}
