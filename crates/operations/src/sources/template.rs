//! Templates: texts with places that a message fills.
//! Knows `{…}`; must not know topics or JSON.

/// A text with places, such as `meter-{1}/{device.serial}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Place(Place),
}

/// What fills a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The whole topic (0), or what its first (1), second … wildcard stands for.
    Topic(usize),
    /// A property of the body, by its dotted name.
    Property(String),
}

/// Why a text is no template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "a place in braces is {found}; write {{1}} for what a topic's first wildcard stands for, or a property's \
     name"
)]
pub struct TemplateRefused {
    /// What is wrong.
    found: &'static str,
}

impl Template {
    /// Reads `{…}` as places and all else as it is.
    ///
    /// # Errors
    /// A brace has no partner, or there is nothing between two.
    pub fn parse(text: &str) -> Result<Template, TemplateRefused> {
        let refused = |found| TemplateRefused { found };
        let (mut parts, mut left) = (Vec::new(), text);
        while let Some((before, after)) = left.split_once('{') {
            let (name, rest) = after.split_once('}').ok_or(refused("not closed"))?;
            parts.push(Part::Text(before.to_owned()));
            parts.push(Part::Place(match name {
                "" => return Err(refused("empty")),
                name if name.contains('{') => return Err(refused("opened twice")),
                number if number.bytes().all(|byte| byte.is_ascii_digit()) => {
                    Place::Topic(number.parse().map_err(|_| refused("too large a number"))?)
                }
                name => Place::Property(name.to_owned()),
            }));
            left = rest;
        }
        parts.push(Part::Text(left.to_owned()));
        if parts.iter().any(|part| matches!(part, Part::Text(text) if text.contains('}'))) {
            return Err(refused("closed and was never opened"));
        }
        Ok(Template { parts })
    }

    /// The largest number of a wildcard it names; 0 where it names none.
    pub fn last_wildcard(&self) -> usize {
        let number = |part: &Part| match part {
            Part::Place(Place::Topic(number)) => *number,
            _ => 0,
        };
        self.parts.iter().map(number).max().unwrap_or(0)
    }

    /// The text, its places filled.
    ///
    /// # Errors
    /// The first place that cannot be filled.
    pub fn fill<E>(&self, of: impl Fn(&Place) -> Result<String, E>) -> Result<String, E> {
        let mut text = String::new();
        for part in &self.parts {
            match part {
                Part::Text(plain) => text.push_str(plain),
                Part::Place(place) => text.push_str(&of(place)?),
            }
        }
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_and_all_else_stays() {
        let fill = |text: &str| {
            Template::parse(text).unwrap().fill(|place| match place {
                Place::Topic(number) => Ok(format!("<{number}>")),
                Place::Property(name) if name == "gone" => Err(name.clone()),
                Place::Property(name) => Ok(name.to_uppercase()),
            })
        };
        assert_eq!(fill("m-{1}/{a.b}!").unwrap(), "m-<1>/A.B!");
        assert_eq!(fill("plain").unwrap(), "plain");
        assert_eq!(fill("{0}").unwrap(), "<0>");
        assert_eq!(fill("{gone}").unwrap_err(), "gone");
        assert_eq!(Template::parse("{2}-{1}").unwrap().last_wildcard(), 2);
    }

    #[test]
    fn braces_without_partner_are_refused() {
        for text in ["{1", "1}", "{}", "{a{b}", "{99999999999999999999999}"] {
            assert!(Template::parse(text).is_err(), "{text}");
        }
    }
}
