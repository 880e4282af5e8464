//! Answers: what networks say of what they were handed is kept, each once, and told to whoever listens, in one commit;
//! only then it need not come again.
//! Knows where an answer belongs; must not know which network says it, or how.

use billing::submission::{self, Became, SaidWhenRefused, SubmissionState};
use calendar::Instant;
use ids::{CatalogKey, EnvironmentId, SubmissionId};
use ports::{Network, News, Said};
use sha2::{Digest, Sha256};
use store::environments::{self, Environment, EnvironmentKind};
use store::submission_answers::{self, AnswerRow};
use store::submissions::{self, SubmissionRow};
use store::{Act, ActError, NoRefusal};

use super::Networks;
use super::telling::{self, Told};
use crate::Operations;
use crate::refusal::Failed;

/// Ids that a network is asked about at once.
const PAGE: u32 = 200;

/// What came of looking for answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// Answers that were kept.
    pub kept: u32,
    /// Those that were put aside for a person.
    pub put_aside: u32,
    /// Networks of which nobody can say what is new, and why.
    pub unheard: Vec<(CatalogKey, String)>,
}

/// Where an answer was looked for.
struct Sought<'a> {
    name: &'a CatalogKey,
    network: &'a dyn Network,
    /// The environments whose documents go there.
    environments: Vec<&'a Environment>,
}

impl Operations {
    /// Keeps what networks say is new, of every environment. What one says that nobody can keep is put aside, and stops
    /// nothing else.
    ///
    /// # Errors
    /// A fault; what was kept is known.
    pub fn keep_network_answers(&self, networks: &Networks) -> Result<Kept, Failed> {
        let all = self.store.read(|reader| environments::environments(reader))?;
        let is_live = |environment: &&Environment| environment.kind == EnvironmentKind::Live;
        let mut kept = Kept::default();
        for (name, places) in &networks.0 {
            let sides = [(&places.live, true), (&places.test, false)];
            for (place, live) in sides {
                let Some(network) = place.as_deref() else { continue };
                let environments = all.iter().filter(|one| is_live(one) == live).collect();
                self.keep_answers_of(&Sought { name, network, environments }, &mut kept)?;
            }
        }
        Ok(kept)
    }

    fn keep_answers_of(&self, sought: &Sought<'_>, kept: &mut Kept) -> Result<(), Failed> {
        if !sought.network.asks_about_each() {
            return self.keep_news(sought, &[], kept).map(|_| ());
        }
        for environment in &sought.environments {
            let mut after = String::new();
            loop {
                let page = (after.as_str(), PAGE);
                let open =
                    self.store.read(|reader| submissions::open(reader, environment.id, sought.name, page))?;
                let open: Vec<String> = open.iter().map(ToString::to_string).collect();
                let Some(last) = open.last() else { break };
                after.clone_from(last);
                if !self.keep_news(sought, &open, kept)? {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Keeps what is new until nothing is; false where nobody can say, or the process is to stop.
    fn keep_news(&self, sought: &Sought<'_>, open: &[String], kept: &mut Kept) -> Result<bool, Failed> {
        loop {
            if self.stopping.is_asked() {
                return Ok(false);
            }
            let news = match sought.network.news(open) {
                Ok(news) => news,
                Err(fault) => {
                    kept.unheard.push((sought.name.clone(), fault.0));
                    return Ok(false);
                }
            };
            if news.is_empty() {
                return Ok(true);
            }
            for one in &news {
                // What stays there comes again with the next look.
                if let Err(fault) = self.keep_one(sought, one, kept)? {
                    kept.unheard.push((sought.name.clone(), fault.0));
                    return Ok(false);
                }
            }
        }
    }

    fn keep_one(
        &self,
        sought: &Sought<'_>,
        news: &News,
        kept: &mut Kept,
    ) -> Result<Result<(), ports::NetworkFault>, Failed> {
        let (environment, id) = match self.belongs(sought, news)? {
            Ok(found) => found,
            Err(why) => {
                kept.put_aside += 1;
                tracing::warn!(
                    network = sought.name.as_str(),
                    answer = news.name,
                    why,
                    "an answer was put aside"
                );
                return Ok(sought.network.put_aside(news, &why));
            }
        };
        let (answer, now) = (answer_of(news, self.clock.now()), self.clock.now());
        let act = move |act: &mut Act<'_>| -> Result<(), ActError<NoRefusal>> {
            Ok(keep(act, environment, (id, now), &answer)?)
        };
        self.store.write(act)?;
        kept.kept += 1;
        Ok(sought.network.kept(news))
    }

    /// Whose answer it is, or why nobody's.
    fn belongs(
        &self,
        sought: &Sought<'_>,
        news: &News,
    ) -> Result<Result<(EnvironmentId, SubmissionId), String>, Failed> {
        let id = match SubmissionId::parse(&news.id) {
            Ok(id) => id,
            Err(why) => return Ok(Err(format!("it is about no submission: {why}"))),
        };
        for environment in &sought.environments {
            let found = self.store.read(|reader| submissions::submission(reader, environment.id, id))?;
            match found {
                Some(row) if row.network == *sought.name => {
                    let said_when = self.check_said_at(environment.id, &row, news)?;
                    return Ok(said_when.map(|()| (environment.id, id)).map_err(|why| why.to_string()));
                }
                Some(row) => {
                    let (here, there) = (sought.name.as_str(), row.network.as_str());
                    return Ok(Err(format!(
                        "{id} was handed over by the network {there:?}, and not by {here:?}"
                    )));
                }
                None => {}
            }
        }
        Ok(Err(format!("nothing was handed over here as {id}")))
    }

    /// Refuses a moment that lies ahead, or before the document left.
    fn check_said_at(
        &self,
        environment: EnvironmentId,
        row: &SubmissionRow,
        news: &News,
    ) -> Result<Result<(), SaidWhenRefused>, Failed> {
        let Some(at) = news.at else { return Ok(Ok(())) };
        let attempts = self.store.read(|reader| submissions::attempts(reader, environment, row.id))?;
        let handed_over = attempts.first().map_or(row.created_at, |first| first.begun_at);
        Ok(submission::check_said_at(at, (handed_over, self.clock.now())))
    }
}

/// Keeps an answer where it is new, with how its submission stands by it, and tells it.
fn keep(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (SubmissionId, Instant),
    answer: &AnswerRow,
) -> Result<(), store::Fault> {
    let Some(before) = submission_answers::take(act, environment, id)? else { return Ok(()) };
    let of_document = submissions::of_document(act, environment, before.document)?;
    let is_last = of_document.last().is_none_or(|last| last.id == id);
    let row = answered(before, answer, is_last);
    if !submission_answers::keep_answer(act, environment, &row, answer)? {
        return Ok(());
    }
    let Some(kind) = message_kind(answer.became) else { return Ok(()) };
    let (named, reason) = (answer.named.as_deref(), answer.reason.as_deref());
    let told = Told {
        kind,
        texts: match answer.became {
            Became::Cleared => [("cleared_as", named), ("reason", None)],
            _ => [("code", named), ("reason", reason)],
        },
        at: (answer.happened_at.unwrap_or(answer.kept_at), now),
        cause: &[b"answer", id.as_bytes(), &answer.said],
    };
    telling::tell(act, environment, &row, &told)
}

/// How a submission stands once this was said of it. The answer that is shown is of the furthest that was said.
fn answered(before: SubmissionRow, answer: &AnswerRow, is_last: bool) -> SubmissionRow {
    let state = before.state.after(answer.became);
    let is_furthest = SubmissionState::Waiting.after(answer.became) == state;
    let at = Some(answer.happened_at.unwrap_or(answer.kept_at));
    let mut row = SubmissionRow { state, ..before };
    if is_furthest {
        row.answer = Some(in_words(answer));
    }
    row.taken_at = row.taken_at.or(Some(answer.kept_at));
    match answer.became {
        Became::Taken => row.reference = answer.named.clone().or(row.reference),
        Became::Cleared => {
            row.cleared_at = row.cleared_at.or(at);
            row.cleared_as = row.cleared_as.or_else(|| answer.named.clone());
        }
        Became::Delivered => row.delivered_at = row.delivered_at.or(at),
        Became::Rejected => {
            row.rejected_at = row.rejected_at.or(at);
            row.rejection_code = answer.named.clone().or(row.rejection_code);
            // Whoever closed it did not know that, unless it was submitted again since.
            row.closed_at = row.closed_at.filter(|_| !is_last);
        }
    }
    row
}

fn in_words(answer: &AnswerRow) -> String {
    let (named, reason) = (answer.named.as_deref(), answer.reason.as_deref().unwrap_or_default());
    match (answer.became, named) {
        (Became::Taken, Some(reference)) => format!("the network has it as {reference}"),
        (Became::Taken, None) => "the network has it".to_owned(),
        (Became::Cleared, number) => format!("the authority cleared it as {}", number.unwrap_or_default()),
        (Became::Delivered, _) => "it was delivered".to_owned(),
        (Became::Rejected, Some(code)) => format!("{code}: {reason}"),
        (Became::Rejected, None) => reason.to_owned(),
    }
}

/// What is kept of an answer. The same words again are the same answer.
fn answer_of(news: &News, now: Instant) -> AnswerRow {
    let (became, named, reason) = match news.said.clone() {
        Said::Taken { reference } => (Became::Taken, reference, None),
        Said::Delivered => (Became::Delivered, None, None),
        Said::Cleared { number } => (Became::Cleared, Some(number), None),
        Said::Rejected { code, reason } => (Became::Rejected, code, Some(reason)),
    };
    let mut hasher = Sha256::new();
    let at = news.at.map(|at| at.to_string());
    for part in [Some(became.code()), named.as_deref(), reason.as_deref(), at.as_deref()] {
        let length = part.map_or(u64::MAX, |part| u64::try_from(part.len()).expect("a text's length fits"));
        hasher.update(length.to_be_bytes());
        hasher.update(part.unwrap_or_default().as_bytes());
    }
    AnswerRow { said: hasher.finalize().into(), kept_at: now, happened_at: news.at, became, named, reason }
}

/// What the outbox calls it, where it is told.
fn message_kind(became: Became) -> Option<&'static str> {
    match became {
        Became::Taken => None,
        Became::Cleared => Some("submission.cleared"),
        Became::Delivered => Some("submission.delivered"),
        Became::Rejected => Some("submission.rejected"),
    }
}
