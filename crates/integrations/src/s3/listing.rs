//! What a listing and a refusal say: the few elements of their XML that matter.
//! Knows names of elements; must not know what the keys are.

/// A page of a listing.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) keys: Vec<String>,
    /// What to ask for the next page with.
    pub(super) next: Option<String>,
}

/// Reads a page; none where it is something else.
pub(super) fn page(words: &str) -> Option<Page> {
    if !words.contains("<ListBucketResult") {
        return None;
    }
    let is_cut = first(words, "IsTruncated").is_some_and(|text| text == "true");
    let next = first(words, "NextContinuationToken").filter(|_| is_cut);
    // A page that is cut and does not say how it goes on would end the listing too early.
    (!is_cut || next.is_some()).then(|| Page { keys: all(words, "Key").collect(), next })
}

/// The text of the first element of a name.
pub(super) fn first(words: &str, name: &str) -> Option<String> {
    all(words, name).next()
}

/// The texts of all elements of a name that hold nothing but text.
fn all<'a>(words: &'a str, name: &str) -> impl Iterator<Item = String> + use<'a> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let mut rest = words;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once(&open)?;
        let (text, later) = after.split_once(&close)?;
        rest = later;
        Some(unescaped(text))
    })
}

fn unescaped(text: &str) -> String {
    let mut out = text.to_owned();
    for (written, meant) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
    {
        out = out.replace(written, meant);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_its_keys_and_how_it_goes_on() {
        let words = "<?xml version=\"1.0\"?><ListBucketResult xmlns=\"x\"><Name>b</Name><Prefix>p/</Prefix>\
             <IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b=</NextContinuationToken>\
             <Contents><Key>p/1</Key><Size>3</Size></Contents><Contents><Key>p/2</Key></Contents></ListBucketResult>";
        let read = page(words).unwrap();
        assert_eq!(
            (read.keys, read.next.as_deref()),
            (vec!["p/1".to_owned(), "p/2".to_owned()], Some("a&b="))
        );
        let last = words.replace("true", "false");
        assert_eq!(page(&last).unwrap().next, None);
        assert_eq!(page(&words.replace("NextC", "C")), None);
        assert_eq!(page("<Error><Code>AccessDenied</Code></Error>"), None);
        assert_eq!(
            first("<Error><Code>AccessDenied</Code></Error>", "Code").as_deref(),
            Some("AccessDenied")
        );
    }
}
