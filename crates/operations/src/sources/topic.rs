//! Topics of brokers: filters with wildcards, and what the wildcards stand for in a topic.
//! Knows levels; must not know any broker: what separates levels and stands for them is handed in.

/// How topics are spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spelling {
    /// What separates levels.
    pub separator: char,
    /// What stands for one level in a filter.
    pub one: &'static str,
    /// What stands for all further levels.
    pub rest: &'static str,
}

/// What begins a filter that several clients share, before the group's name (MQTT).
const SHARED: &str = "$share/";

/// What the wildcards of `filter` stand for in `topic`, in order; none where they do not fit.
///
/// `devices/+/energy` in `devices/m-17/energy` is `m-17`; `a/#` in `a/b/c` is `b/c`.
pub fn captures<'t>(filter: &str, topic: &'t str, spelling: Spelling) -> Option<Vec<&'t str>> {
    let Spelling { separator, one, rest } = spelling;
    let filter = match filter.strip_prefix(SHARED) {
        Some(shared) => shared.split_once(separator)?.1,
        None => filter,
    };
    let (mut found, mut left) = (Vec::new(), Some(topic));
    for wanted in filter.split(separator) {
        if wanted == rest {
            // A filter's end also stands for no level at all.
            found.push(left.unwrap_or_default());
            return Some(found);
        }
        let topic = left?;
        let level = topic.split(separator).next().unwrap_or_default();
        left = topic.get(level.len() + separator.len_utf8()..);
        if wanted == one {
            found.push(level);
        } else if wanted != level {
            return None;
        }
    }
    left.is_none().then_some(found)
}

/// How many wildcards a filter has.
pub fn wildcards(filter: &str, spelling: Spelling) -> usize {
    filter.split(spelling.separator).filter(|level| *level == spelling.one || *level == spelling.rest).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MQTT: Spelling = Spelling { separator: '/', one: "+", rest: "#" };
    const NATS: Spelling = Spelling { separator: '.', one: "*", rest: ">" };

    #[test]
    fn wildcards_stand_for_levels() {
        let of = |filter: &str, topic: &'static str| captures(filter, topic, MQTT);
        assert_eq!(of("devices/+/energy", "devices/m-17/energy"), Some(vec!["m-17"]));
        assert_eq!(of("devices/+/energy", "devices/m-17/energy/x"), None);
        assert_eq!(of("devices/+/energy", "devices/m-17"), None);
        assert_eq!(of("a/#", "a/b/c"), Some(vec!["b/c"]));
        assert_eq!(of("a/#", "a"), Some(vec![""]));
        assert_eq!(of("#", "a/b"), Some(vec!["a/b"]));
        assert_eq!(of("+/+", "/x"), Some(vec!["", "x"]));
        assert_eq!(of("a", "a"), Some(vec![]));
        assert_eq!(of("a", "a/"), None);
        assert_eq!(of("$share/g/d/+", "d/é"), Some(vec!["é"]));
        assert_eq!(captures("usage.*.>", "usage.x.y.z", NATS), Some(vec!["x", "y.z"]));
        assert_eq!(wildcards("usage.*.>", NATS), 2);
    }
}
