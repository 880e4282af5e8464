//! The properties of an event: few, in order of names, in one piece of memory.
//! Knows names and values; must not know what any of them means.

use std::fmt;
use std::sync::Arc;

use crate::event::Scalar;

/// The properties of an event by name, nested objects flattened with dots (`usage.input_tokens`).
///
/// A list in order of names: an event has a handful, and a million events are read, kept and let go of faster as a
/// million lists than as a million trees. To insert one takes as long as moving those behind it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Properties {
    /// In order of names, each once.
    list: Vec<(Arc<str>, Scalar)>,
}

impl Properties {
    /// None.
    pub const fn new() -> Properties {
        Properties { list: Vec::new() }
    }

    /// None, with room for some.
    pub fn with_capacity(count: usize) -> Properties {
        Properties { list: Vec::with_capacity(count) }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&Scalar> {
        let at = self.place(name).ok()?;
        self.list.get(at).map(|(_, value)| value)
    }

    /// The value of this name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Scalar> {
        let at = self.place(name).ok()?;
        self.list.get_mut(at).map(|(_, value)| value)
    }

    /// Whether there is one of this name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_ok()
    }

    /// Sets a value; answers the one that the name had.
    pub fn insert(&mut self, name: Arc<str>, value: Scalar) -> Option<Scalar> {
        // Most writers send names in their order, or always in the same.
        if self.list.last().is_none_or(|(last, _)| **last < *name) {
            self.list.push((name, value));
            return None;
        }
        match self.place(&name) {
            Ok(at) => {
                let (_, known) = self.list.get_mut(at).expect("it was just found");
                Some(std::mem::replace(known, value))
            }
            Err(at) => {
                self.list.insert(at, (name, value));
                None
            }
        }
    }

    /// Takes away the value of this name.
    pub fn remove(&mut self, name: &str) -> Option<Scalar> {
        let at = self.place(name).ok()?;
        Some(self.list.remove(at).1)
    }

    /// Keeps those for which this holds.
    pub fn retain(&mut self, mut is_kept: impl FnMut(&Arc<str>, &mut Scalar) -> bool) {
        self.list.retain_mut(|(name, value)| is_kept(name, value));
    }

    /// All, in order of names.
    pub fn iter(&self) -> Iter<'_> {
        self.list.iter().map(pair)
    }

    /// The names, in order.
    pub fn keys(&self) -> impl Iterator<Item = &Arc<str>> {
        self.list.iter().map(|(name, _)| name)
    }

    /// The values, in order of their names.
    pub fn values(&self) -> impl Iterator<Item = &Scalar> {
        self.list.iter().map(|(_, value)| value)
    }

    /// Where a name stands, or would.
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.list.binary_search_by(|(known, _)| (**known).cmp(name))
    }
}

/// Names and values, in order of names.
pub type Iter<'p> =
    std::iter::Map<std::slice::Iter<'p, (Arc<str>, Scalar)>, fn(&(Arc<str>, Scalar)) -> (&Arc<str>, &Scalar)>;

fn pair((name, value): &(Arc<str>, Scalar)) -> (&Arc<str>, &Scalar) {
    (name, value)
}

impl<'p> IntoIterator for &'p Properties {
    type Item = (&'p Arc<str>, &'p Scalar);
    type IntoIter = Iter<'p>;

    fn into_iter(self) -> Iter<'p> {
        self.iter()
    }
}

impl IntoIterator for Properties {
    type Item = (Arc<str>, Scalar);
    type IntoIter = std::vec::IntoIter<(Arc<str>, Scalar)>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl Extend<(Arc<str>, Scalar)> for Properties {
    fn extend<I: IntoIterator<Item = (Arc<str>, Scalar)>>(&mut self, properties: I) {
        for (name, value) in properties {
            self.insert(name, value);
        }
    }
}

impl FromIterator<(Arc<str>, Scalar)> for Properties {
    fn from_iter<I: IntoIterator<Item = (Arc<str>, Scalar)>>(properties: I) -> Properties {
        let mut all = Properties::new();
        all.extend(properties);
        all
    }
}

impl<const N: usize> From<[(Arc<str>, Scalar); N]> for Properties {
    fn from(properties: [(Arc<str>, Scalar); N]) -> Properties {
        properties.into_iter().collect()
    }
}

impl std::ops::Index<&str> for Properties {
    type Output = Scalar;

    /// The value of a name that is there.
    fn index(&self, name: &str) -> &Scalar {
        self.get(name).expect("an event has the property that is asked for by index")
    }
}

impl fmt::Debug for Properties {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Whatever is done, it is as with a tree.
        #[test]
        fn properties_are_a_map(acts in proptest::collection::vec((0_u8..3, "[a-d]{0,2}", any::<bool>()), 0..40)) {
            let (mut list, mut tree) = (Properties::new(), BTreeMap::<Arc<str>, Scalar>::new());
            for (act, name, value) in acts {
                let (name, value): (Arc<str>, Scalar) = (name.into(), Scalar::Bool(value));
                match act {
                    0 => prop_assert_eq!(list.remove(&name), tree.remove(&name)),
                    _ => prop_assert_eq!(list.insert(Arc::clone(&name), value.clone()), tree.insert(name, value)),
                }
                prop_assert!(list.iter().eq(tree.iter()));
                prop_assert!(list.keys().all(|name| list.get(name) == tree.get(name) && list.contains_key(name)));
            }
            prop_assert_eq!(tree.into_iter().collect::<Properties>(), list);
        }
    }
}
