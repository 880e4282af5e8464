//! Query strings: each name known, none twice; and ids as they stand in paths.
//! Knows names and values; must not know what they select.

use std::collections::BTreeMap;
use std::fmt::Display;

use axum::extract::{FromRequestParts, Path, Query as AxumQuery};
use axum::http::request::Parts;
use ids::{CatalogKey, Id};
use operations::{Code, Refusal};
use records::nearest;

use crate::problem::Problem;

/// The names and values of a query string, in no order.
#[derive(Debug, Clone, Default)]
pub struct Query(BTreeMap<String, String>);

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Query, Problem> {
        let read = AxumQuery::<Vec<(String, String)>>::from_request_parts(parts, state).await;
        let pairs = read.map_err(|rejection| Problem::invalid("query", rejection.body_text()))?.0;
        let mut known = BTreeMap::new();
        for (name, value) in pairs {
            if known.insert(name.clone(), value).is_some() {
                return Err(Problem::invalid(
                    &name,
                    format!("{name} stands twice in the query; send it once"),
                ));
            }
        }
        Ok(Query(known))
    }
}

impl Query {
    /// Refuses every name that is not one of these.
    ///
    /// # Errors
    /// The first unknown name, with the nearest known one.
    pub fn only(&self, names: &[&str]) -> Result<(), Problem> {
        let Some(unknown) = self.0.keys().find(|name| !names.contains(&name.as_str())) else { return Ok(()) };
        let way_out = match nearest(unknown, names.iter().copied()) {
            Some(near) => format!("did you mean {near}?"),
            None if names.is_empty() => "leave it out; none is read here".to_owned(),
            None => format!("known here: {}", names.join(", ")),
        };
        Err(Problem::invalid(unknown, format!("the query has the unknown name {unknown:?}; {way_out}")))
    }

    /// The value of a name.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The value of a name that must be there.
    ///
    /// # Errors
    /// When it is not, with what to do.
    pub fn needed(&self, name: &str, way_out: &str) -> Result<&str, Problem> {
        let missing = || Problem::invalid(name, format!("{name} is missing from the query; {way_out}"));
        self.text(name).ok_or_else(missing)
    }

    /// The value of a name, read by its type's own door.
    ///
    /// # Errors
    /// What the door says.
    pub fn read<T, E: Display>(
        &self,
        name: &str,
        door: impl FnOnce(&str) -> Result<T, E>,
    ) -> Result<Option<T>, Problem> {
        let read = self.text(name).map(door).transpose();
        read.map_err(|refusal| Problem::invalid(name, format!("{name}: {refusal}")))
    }

    /// The value of a name that must be one of some codes.
    ///
    /// # Errors
    /// When it is none of them.
    pub fn one_of<T: Copy>(&self, name: &str, codes: &[(&str, T)]) -> Result<Option<T>, Problem> {
        let Some(text) = self.text(name) else { return Ok(None) };
        match codes.iter().find(|(code, _)| *code == text) {
            Some((_, value)) => Ok(Some(*value)),
            None => {
                let names: Vec<&str> = codes.iter().map(|(code, _)| *code).collect();
                let detail = format!("{name} is {text:?}; write one of {}", names.join(", "));
                Err(Problem::invalid(name, detail))
            }
        }
    }
}

/// The one name in a path.
#[derive(Debug, Clone)]
pub struct Name(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Name {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Name, Problem> {
        match Path::<String>::from_request_parts(parts, state).await {
            Ok(Path(name)) => Ok(Name(name)),
            Err(rejection) => Err(Problem::invalid("path", rejection.body_text())),
        }
    }
}

impl Name {
    /// The name as a key. One that cannot be a key names nothing.
    ///
    /// # Errors
    /// Refused as not found, saying what is wrong with it.
    pub fn key(&self, what: &str) -> Result<CatalogKey, Problem> {
        CatalogKey::parse(&self.0).map_err(|refusal| {
            let message = format!("there is no {what} {:?} in this environment: {refusal}", self.0);
            Refusal::new(Code::NotFound, message).about(what).into()
        })
    }

    /// The name as an id. One that cannot be an id names nothing.
    ///
    /// # Errors
    /// Refused as not found, saying what is wrong with it.
    pub fn id<T: Id>(&self, what: &str) -> Result<T, Problem> {
        T::parse(&self.0).map_err(|refusal| {
            let message = format!("{:?} names no {what}: {refusal}", self.0);
            Refusal::new(Code::NotFound, message).about(what).into()
        })
    }
}
