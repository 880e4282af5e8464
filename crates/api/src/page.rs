//! Pages: a cursor that is opaque to callers, a bound, and the next cursor if there is more.
//! Knows how a list goes on after an item; must not know any list.

use axum::Json;
use ids::EnvironmentId;
use operations::{Failed, Operations};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use crate::Api;
use crate::auth::Authenticated;
use crate::problem::Problem;
use crate::query::Query;

/// Items of a page where the caller does not say.
pub const LIMIT_USUAL: usize = 50;
/// Most items of a page.
pub const LIMIT_MAX: usize = 200;
/// Most items looked at for one page of a filtered list; what was found until then is answered.
const LOOKED_AT_MAX: usize = 10_000;

/// One page of a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Page<T> {
    /// The items, in the list's order.
    pub data: Vec<T>,
    /// Where the list goes on: send it as `after`. Null on the last page.
    #[schema(required = true)]
    pub next: Option<String>,
}

/// What every list takes.
#[derive(Debug, Clone, IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes the query; `Asked` reads it")]
pub struct PageParameters {
    /// How many items at most: 1 to 200.
    #[param(default = 50, minimum = 1, maximum = 200)]
    limit: Option<u32>,
    /// The `next` of the page before.
    after: Option<String>,
}

/// The names of a page in a query.
pub const NAMES: [&str; 2] = ["limit", "after"];

/// Which page is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    list: &'static str,
    after: String,
    limit: usize,
}

/// How many items a query asks for; as many as are usual where it does not say.
///
/// # Errors
/// A limit out of bounds.
pub fn limit_of(query: &Query) -> Result<usize, Problem> {
    let limit = query.read("limit", |text| match text.parse::<usize>() {
        Ok(limit) if (1..=LIMIT_MAX).contains(&limit) => Ok(limit),
        _ => Err(format!("found {text:?}; write a whole number from 1 to {LIMIT_MAX}")),
    })?;
    Ok(limit.unwrap_or(LIMIT_USUAL))
}

impl Asked {
    /// Reads the page of a list out of a query.
    ///
    /// # Errors
    /// A limit out of bounds, or a cursor of another list or of nobody's.
    pub fn of(query: &Query, list: &'static str) -> Result<Asked, Problem> {
        let limit = limit_of(query)?;
        let after = query.text("after").map(|text| asked_after(list, text)).transpose()?;
        Ok(Asked { list, after: after.unwrap_or_default(), limit })
    }

    /// The same of a list in order of places, which may be named by their numbers as well.
    ///
    /// # Errors
    /// As [`Asked::of`].
    pub fn by_place(query: &Query, list: &'static str) -> Result<Asked, Problem> {
        let named = query.text("after").filter(|text| text.parse::<u32>().is_ok()).map(str::to_owned);
        match named {
            None => Asked::of(query, list),
            Some(after) => {
                let limit = limit_of(query)?;
                Ok(Asked { list, after, limit })
            }
        }
    }

    /// After which name the page begins, empty for the first, and how many items it holds at most.
    pub fn place(&self) -> (&str, usize) {
        (&self.after, self.limit)
    }

    /// A page of a list whose items are all wanted. `fetch` answers at most so many items after a name, and
    /// `name` what an item is called in the list's order.
    ///
    /// # Errors
    /// What `fetch` says.
    pub fn whole<T>(
        &self,
        fetch: impl Fn(&str, u32) -> Result<Vec<T>, Failed>,
        name: impl Fn(&T) -> String,
    ) -> Result<Page<T>, Problem> {
        self.filtered(fetch, name, |_| true)
    }

    /// A page of a list that says itself after which name it goes on, if it may. Such a page may hold fewer
    /// items than asked for, even none, and still not be the last.
    ///
    /// # Errors
    /// What `fetch` says.
    pub fn onward<T>(
        &self,
        fetch: impl FnOnce(&str, usize) -> Result<(Vec<T>, Option<String>), Problem>,
    ) -> Result<Page<T>, Problem> {
        let (data, next) = fetch(&self.after, self.limit)?;
        Ok(Page { data, next: next.map(|after| cursor(self.list, &after)) })
    }

    /// A page of those items of a list that `wanted` keeps.
    ///
    /// # Errors
    /// What `fetch` says.
    pub fn filtered<T>(
        &self,
        fetch: impl Fn(&str, u32) -> Result<Vec<T>, Failed>,
        name: impl Fn(&T) -> String,
        wanted: impl Fn(&T) -> bool,
    ) -> Result<Page<T>, Problem> {
        let batch = self.limit + 1;
        let (mut after, mut data, mut looked_at) = (self.after.clone(), Vec::new(), 0);
        loop {
            let found = fetch(&after, u32::try_from(batch).expect("a page is short"))?;
            let last = found.len() < batch;
            looked_at += found.len();
            for item in found {
                if wanted(&item) && data.len() == self.limit {
                    return Ok(Page { data, next: Some(cursor(self.list, &after)) });
                }
                after = name(&item);
                if wanted(&item) {
                    data.push(item);
                }
            }
            if last {
                return Ok(Page { data, next: None });
            }
            if looked_at >= LOOKED_AT_MAX {
                return Ok(Page { data, next: Some(cursor(self.list, &after)) });
            }
        }
    }
}

/// Answers at most so many items of an environment after a name.
pub type Fetch<T> = fn(&Operations, EnvironmentId, &str, u32) -> Result<Vec<T>, Failed>;

/// A list of all that an environment has of one kind.
pub struct List<T, W> {
    /// What its cursors call it.
    pub of: &'static str,
    /// How its items are found.
    pub fetch: Fetch<T>,
    /// What an item is called in the list's order.
    pub name: fn(&T) -> String,
    /// An item as it is sent.
    pub show: fn(T) -> W,
}

impl<T: 'static, W: Send + 'static> List<T, W> {
    /// The page that a query asks for.
    ///
    /// # Errors
    /// What the query names beside a page, a cursor of another list, and what fetching says.
    pub async fn page(
        self,
        api: &Api,
        caller: Authenticated,
        query: &Query,
    ) -> Result<Json<Page<W>>, Problem> {
        query.only(&NAMES)?;
        let asked = Asked::of(query, self.of)?;
        let environment = caller.0.environment;
        api.run(move |operations| {
            let fetch = |after: &str, limit| (self.fetch)(operations, environment, after, limit);
            Ok(Json(asked.whole(fetch, self.name)?.map(self.show)))
        })
        .await
    }
}

impl<T> Page<T> {
    /// The same page of other things.
    pub fn map<U>(self, each: impl FnMut(T) -> U) -> Page<U> {
        Page { data: self.data.into_iter().map(each).collect(), next: self.next }
    }

    /// The same page of other things, each of which may fail.
    ///
    /// # Errors
    /// The first that fails.
    pub fn try_map<U, E>(self, each: impl FnMut(T) -> Result<U, E>) -> Result<Page<U>, E> {
        Ok(Page { data: self.data.into_iter().map(each).collect::<Result<_, E>>()?, next: self.next })
    }
}

/// The cursor after a name: hex of list and name, so that nobody builds on its insides.
pub fn cursor(list: &str, after: &str) -> String {
    format!("{list}\n{after}").bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// The name that a cursor which was sent as `after` stands for.
///
/// # Errors
/// When it is none of this list.
pub fn asked_after(list: &str, text: &str) -> Result<String, Problem> {
    read_cursor(list, text).ok_or_else(no_cursor)
}

/// What is said of an `after` that stands for no place of its list.
pub fn no_cursor() -> Problem {
    let detail = "after: this is no cursor of this list; send the `next` of the page before, or none";
    Problem::invalid("after", detail)
}

/// The name that a cursor of a list stands for.
pub fn read_cursor(list: &str, text: &str) -> Option<String> {
    let digits = text.len().is_multiple_of(2) && text.bytes().all(|digit| digit.is_ascii_hexdigit());
    if !digits {
        return None;
    }
    let pairs = (0..text.len()).step_by(2);
    let bytes =
        pairs.map(|at| u8::from_str_radix(&text[at..at + 2], 16)).collect::<Result<Vec<u8>, _>>().ok()?;
    let (of, after) = std::str::from_utf8(&bytes).ok()?.split_once('\n')?;
    (of == list).then(|| after.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(limit: usize, after: &str) -> Asked {
        Asked { list: "numbers", after: after.to_owned(), limit }
    }

    fn numbers(after: &str, limit: u32) -> Result<Vec<u32>, Failed> {
        let after = after.parse::<u32>().unwrap_or(0);
        Ok((after + 1..=10).take(usize::try_from(limit).unwrap()).collect())
    }

    /// Every item of a list, page by page.
    fn all(limit: usize, wanted: fn(&u32) -> bool) -> (Vec<u32>, usize) {
        let (mut found, mut after, mut pages) = (Vec::new(), String::new(), 0);
        loop {
            let page = asked(limit, &after).filtered(numbers, u32::to_string, wanted).unwrap();
            assert!(page.data.len() <= limit);
            found.extend(page.data);
            pages += 1;
            match page.next {
                Some(next) => after = read_cursor("numbers", &next).unwrap(),
                None => return (found, pages),
            }
        }
    }

    #[test]
    fn every_item_comes_once_whatever_the_limit() {
        for limit in 1..=12 {
            assert_eq!(all(limit, |_| true).0, (1..=10).collect::<Vec<_>>(), "limit {limit}");
            assert_eq!(all(limit, |item| item % 3 == 0).0, [3, 6, 9], "limit {limit}");
        }
        assert_eq!(all(5, |_| true).1, 2, "a full last page is known to be the last");
    }

    #[test]
    fn a_cursor_is_of_its_own_list() {
        let cursor = cursor("numbers", "sub_é");
        assert_eq!(read_cursor("numbers", &cursor).as_deref(), Some("sub_é"));
        for (list, text) in
            [("letters", cursor.as_str()), ("numbers", "zz"), ("numbers", "abc"), ("numbers", "ff")]
        {
            assert_eq!(read_cursor(list, text), None, "{text}");
        }
    }
}
