//! The files of an invoice: the page that people read, and the XML that programs read.
//! Knows requests, media types and headers; must not know what stands in a file.

use std::fmt::Write as _;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use documents::html::POLICY;
use ids::EnvironmentId;
use operations::{Operations, is_language_tag};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::files::{self, File, FileFormat, Manner};
use crate::given::{self, Given};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::files::{InvoiceFiles, profiles};
use crate::wire::usage_detail::InvoiceUsage;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(get))
        .routes(routes!(kept))
        .routes(routes!(usage))
}

const NAMES: [&str; 2] = ["language", "profile"];
/// As what a draft is shown, where that is something else.
const SHOWN_AS: &str = "as";
const PRO_FORMA: &str = "pro_forma";
/// Bytes of a hash that make a tag.
const TAG_BYTES: usize = 16;
/// What a page may do beside where it is opened from here: nothing.
const SANDBOX: &str = "sandbox";

/// The name that asks for a file made anew.
const ANEW: &str = "anew";

fn manner(query: &Query, names: &[&str]) -> Result<Manner, Problem> {
    query.only(names)?;
    let language = query.read("language", |tag| match is_language_tag(tag) {
        true => Ok(tag.to_owned()),
        false => Err(format!("found {tag:?}; write the tag of a language, such as \"de\" or \"pt-BR\"")),
    })?;
    Ok(Manner { language, profile: query.one_of("profile", &profiles())?, ..Manner::default() })
}

/// List an invoice's files
///
/// Which forms of an invoice or credit note there are, what is missing for an e-invoice, alone or inside the PDF (by
/// name, with where it is supplied and how), and which the customer takes. A draft is a page, and no e-invoice. `kept` are
/// those that were given to a customer, a network or a reader: they are given again byte for byte.
#[utoipa::path(get, path = "/v1/invoices/{id}/files", tag = "invoices", operation_id = "invoices.files",
    params(("id" = String, Path, description = "The invoice's id or number"),
        ("language" = Option<String>, Query,
            description = "The language of words, dates and numbers, such as `de`; the customer's if it is left out"),
        ("profile" = Option<String>, Query,
            description = "The rules of e-invoices: `en16931`, `xrechnung` or `peppol`")),
    responses((status = 200, description = "The files", body = InvoiceFiles)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
    query: Query,
) -> Result<Json<InvoiceFiles>, Problem> {
    let manner = manner(&query, &NAMES)?;
    let (prints, of) = (api.paper.is_some(), (caller.0.environment, name.clone()));
    let work = move |operations: &Operations| {
        let printed = operations.printed(caller.0.environment, &name)?;
        let invoice = files::invoice(&printed, &manner).map_err(|bug| Problem::internal(&bug))?;
        let kept = match printed.issued.number {
            Some(_) => operations.kept_files(caller.0.environment, &printed.id.to_string())?.1,
            None => Vec::new(),
        };
        Ok(Json(InvoiceFiles::of((&printed, &invoice), &manner, prints, &kept)))
    };
    match is_long(&api, of).await? {
        true => api.run_in_turn(&api.prints, work).await,
        false => api.run(work).await,
    }
}

/// Get how much an invoice's usage was when
///
/// What its pages show where the seller or the customer has `usage_detail` as `daily`: for each line of usage what its
/// meters counted on each day of the line's period, by the subscription's wall clock. It is kept when the document is issued
/// and stays, whatever comes late or is dropped; of a draft it is as of the look that drafted it.
#[utoipa::path(get, path = "/v1/invoices/{id}/usage", tag = "invoices", operation_id = "invoices.usage",
    params(("id" = String, Path, description = "The invoice's id or number")),
    responses((status = 200, description = "What was used when", body = InvoiceUsage)))]
async fn usage(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<InvoiceUsage>, Problem> {
    let of = (caller.0.environment, name.clone());
    let work = move |operations: &Operations| {
        Ok(Json(InvoiceUsage::of(&operations.usage_detail(caller.0.environment, &name)?)))
    };
    match is_long_draft(&api, of).await? {
        true => api.run_in_turn(&api.prints, work).await,
        false => api.run(work).await,
    }
}

/// Get a file of an invoice
///
/// An invoice or credit note on pages (`pdf`: PDF/A-3a, with the e-invoice inside where it is one), as a page of its own
/// (`html`), as an e-invoice in XML (`ubl`, `cii`), or as a table of its lines (`csv`: UTF-8, RFC 4180, decimals with a
/// point, of the sign they were issued with; the column `net` sums to its net), made of its frozen content
/// and of the details of seller and customer that it names, with every amount as it was issued. An e-invoice that would
/// break a rule is refused, with all that is missing; a draft is a page that says so. At most 16 are printed at once, or
/// written of more than 5,000 lines: one more waits for its turn, at most 20 s, and then is answered 503 `busy`. What is not in the file as it might be (a sign
/// that no font has, a template that the built-in design stands in for, what an e-invoice has no room for) stands in the
/// header `Farthing-Notes`, a list in JSON. Of more than 5,000 lines those that are alike are shown as one, and the table
/// is inside the PDF where it has at most 16 MiB, and in an e-invoice where it has at most 4 MiB. With `as=pro_forma` a draft is
/// the pro-forma invoice that its customer pays from or shows to customs, as `pdf` or `html`: no invoice, kept nowhere, by the
/// reference `PF-` and the last ten letters and digits of its id.
///
/// What is read here is kept, as its seller says by `keep_files`, and given again byte for byte, also by letters, links,
/// networks and archives; pages that lack a font, a logo or a template are not kept while they are only read. With `anew` it
/// is made anew, whatever is kept, and not kept.
#[utoipa::path(get, path = "/v1/invoices/{id}/files/{format}", tag = "invoices", operation_id = "invoices.file",
    params(("id" = String, Path, description = "The invoice's id or number"),
        ("format" = String, Path, description = "`pdf`, `html`, `ubl`, `cii` or `csv`"),
        ("language" = Option<String>, Query,
            description = "The language of words, dates and numbers, such as `de`; the customer's if it is left out"),
        ("profile" = Option<String>, Query,
            description = "The rules of e-invoices: `en16931`, `xrechnung` or `peppol`"),
        ("as" = Option<String>, Query,
            description = "`pro_forma`: a draft as a pro-forma invoice, which is none"),
        ("anew" = Option<bool>, Query,
            description = "`true`: made anew, to be compared with what is kept, and not kept itself")),
    responses((status = 200, description = "The file", content(
        (String = "application/pdf"),
        (String = "text/html; charset=utf-8"),
        (String = "application/xml"),
        (String = "text/csv; charset=utf-8"))),
        (status = 304, description = "It is what the caller has already: the one named by `If-None-Match`")))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Path((name, format)): Path<(String, String)>,
    query: Query,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let manner = manner(&query, &[&NAMES[..], &[SHOWN_AS, ANEW]].concat())?;
    let is_pro_forma = query.one_of(SHOWN_AS, &[(PRO_FORMA, ())])?.is_some();
    let is_anew = query.one_of(ANEW, &[("true", true), ("false", false)])?.unwrap_or(false);
    let known = FileFormat::of_code(&format);
    let (paper, of) = (api.paper.clone(), (caller.0.environment, name.clone()));
    let is_long = is_long(&api, of).await?;
    let mut looked_at = None;
    if let (Some(FileFormat::Pdf), false, false) = (known, is_anew || is_pro_forma, is_long) {
        // What was printed before takes no turn.
        let (name, manner) = (name.clone(), manner.clone());
        let look = move |operations: &Operations| {
            let printed = operations.printed(caller.0.environment, &name)?;
            Ok(given::kept(operations, &printed, (FileFormat::Pdf, &manner))?.ok_or(Box::new(printed)))
        };
        match api.run(look).await? {
            Ok(file) => return Ok(answer((file, FileFormat::Pdf), &headers)),
            Err(printed) => looked_at = Some(printed),
        }
    }
    let work = move |operations: &Operations| -> Result<(File, FileFormat), Problem> {
        let printed = match looked_at {
            Some(printed) => *printed,
            None => operations.printed(caller.0.environment, &name)?,
        };
        let Some(format) = known else { return Err(Problem::no_file_format(&format)) };
        let (asked, paper) = ((format, &manner), paper.as_deref());
        let file = match (is_pro_forma, is_anew) {
            (true, _) => {
                let file = given::pro_forma(operations, printed, asked, paper)?;
                file.map_err(|why| Problem::no_pro_forma(&why))?
            }
            (false, true) => given::anew(operations, printed, asked, paper)?,
            (false, false) => given::file(operations, printed, asked, paper, Given::Read)?,
        };
        Ok((file, format))
    };
    let file = match known == Some(FileFormat::Pdf) || is_long {
        true => api.run_in_turn(&api.prints, work).await?,
        false => api.run(work).await?,
    };
    Ok(answer(file, &headers))
}

/// Get a kept file of an invoice
///
/// By the SHA-256 of its bytes, as `GET /v1/invoices/{id}/files` lists it and as the attempt of a delivery or a submission names
/// what it carried: exactly what was given. Other hashes that an attempt names are answered 404: those of attachments, and of files
/// that left before farthing kept them or whose seller keeps none.
#[utoipa::path(get, path = "/v1/invoices/{id}/kept-files/{sha256}", tag = "invoices", operation_id = "invoices.kept_file",
    params(("id" = String, Path, description = "The invoice's id or number"),
        ("sha256" = String, Path, description = "The SHA-256 of its bytes, as 64 hexadecimal digits")),
    responses((status = 200, description = "The file", content(
        (String = "application/pdf"),
        (String = "text/html; charset=utf-8"),
        (String = "application/xml"),
        (String = "text/csv; charset=utf-8"))),
        (status = 304, description = "It is what the caller has already: the one named by `If-None-Match`")))]
async fn kept(
    State(api): State<Api>,
    caller: Authenticated,
    Path((name, sha256)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let work = move |operations: &Operations| {
        let (row, bytes) = operations.kept_file_by_hash(caller.0.environment, (&name, &sha256))?;
        let format =
            FileFormat::of_code(&row.kept_as.form).ok_or_else(|| Problem::internal(&row.kept_as.form))?;
        let file = File { left_out: row.left_out, ..File::plain(row.name, bytes) };
        Ok((file, format))
    };
    Ok(answer(api.run(work).await?, &headers))
}

/// Whether a document has more lines than paper takes: what is made of it takes turns with prints then.
pub(super) async fn is_long(
    api: &Api,
    (environment, name): (EnvironmentId, String),
) -> Result<bool, Problem> {
    api.run(move |operations| Ok(operations.is_long(environment, &name)?)).await
}

/// Whether it is a draft besides: of what is issued only what is kept of its usage is read, which is short.
async fn is_long_draft(api: &Api, (environment, name): (EnvironmentId, String)) -> Result<bool, Problem> {
    api.run(move |operations| Ok(operations.is_long_draft(environment, &name)?)).await
}

fn answer((file, format): (File, FileFormat), asked: &HeaderMap) -> Response {
    let (tag, told) = (tag(&file.bytes), file.notes());
    let File { name, bytes, .. } = file;
    let has_it = asked.get_all(header::IF_NONE_MATCH).iter().any(|value| names(value, &tag));
    let mut answered = match has_it {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => (described(format, &name), bytes).into_response(),
    };
    if !told.is_empty() {
        answered.headers_mut().insert(HeaderName::from_static(NOTES), notes(&told));
    }
    if format == FileFormat::Html {
        let policy = HeaderValue::try_from(format!("{POLICY}; {SANDBOX}")).expect("a policy is a header");
        answered.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    answered.headers_mut().insert(header::ETAG, ascii(&tag));
    answered.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    answered
}

/// The headers that say what a file is: what people read is shown, the rest is saved.
pub(super) fn described(format: FileFormat, name: &str) -> [(HeaderName, HeaderValue); 3] {
    let shown = if matches!(format, FileFormat::Html | FileFormat::Pdf) { "inline" } else { "attachment" };
    [
        (header::CONTENT_TYPE, HeaderValue::from_static(format.media_type())),
        (header::CONTENT_DISPOSITION, ascii(&format!("{shown}; filename=\"{name}\""))),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ]
}

fn ascii(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).expect("tags and names of files are plain ASCII")
}

/// The header of what is told beside a file.
pub(super) const NOTES: &str = "farthing-notes";
/// Its most bytes: whatever stands between us and the client takes as many.
const NOTES_BYTES_MAX: usize = 4 << 10;
/// Most characters of a sentence of it.
const NOTE_CHARS_MAX: usize = 300;

/// Sentences as a list in JSON of ASCII alone, as many as fit.
pub(super) fn notes(all: &[String]) -> HeaderValue {
    let mut list = String::from("[");
    for sentence in all {
        let note = note(sentence);
        if list.len() + note.len() + 2 > NOTES_BYTES_MAX {
            break;
        }
        if list.len() > 1 {
            list.push(',');
        }
        list.push_str(&note);
    }
    list.push(']');
    HeaderValue::from_str(&list).expect("JSON of ASCII is a header")
}

fn note(sentence: &str) -> String {
    let short: String = sentence.chars().take(NOTE_CHARS_MAX).collect();
    let mut plain = String::with_capacity(short.len() + 2);
    for sign in serde_json::Value::from(short).to_string().chars() {
        match matches!(sign, ' '..='~') {
            true => plain.push(sign),
            false => {
                for unit in sign.encode_utf16(&mut [0; 2]) {
                    write!(plain, "\\u{unit:04x}").expect("a text takes all that is written");
                }
            }
        }
    }
    plain
}

/// What a file's bytes are known by.
fn tag(bytes: &[u8]) -> String {
    let hash = records::document::content_hash(bytes);
    let mut tag = String::from("\"");
    for byte in &hash[..TAG_BYTES] {
        write!(tag, "{byte:02x}").expect("a text takes all that is written");
    }
    tag.push('"');
    tag
}

/// Whether an `If-None-Match` names a tag.
fn names(value: &HeaderValue, tag: &str) -> bool {
    let Ok(value) = value.to_str() else { return false };
    value.split(',').map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/") == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_a_header_whatever_they_say() {
        let said = |all: &[String]| -> Vec<String> {
            serde_json::from_slice(notes(all).as_bytes()).expect("it is a list in JSON")
        };
        assert_eq!(said(&[]), Vec::<String>::new());
        let odd = ["a \"b\"".to_owned(), "\u{7f}\r\nX: y".to_owned(), "東 \u{1f600}".to_owned()];
        assert_eq!(said(&odd), odd);
        let long = vec!["\u{1f600}".repeat(1_000); 30];
        let kept = said(&long);
        assert!(notes(&long).len() <= NOTES_BYTES_MAX);
        assert_eq!(kept, ["\u{1f600}".repeat(NOTE_CHARS_MAX)]);
    }
}
