//! Texts that come again and again among events, each kept once.
//! Knows bytes; must not know what any text is.

use std::sync::Arc;

/// How many texts are kept to be shared: one for each place that its bytes may hash to.
const PLACES: usize = 256;

/// From so many texts on they are kept to be shared: a single event has fewer, and needs no places.
const SHARED_FROM: usize = 24;

/// Longer texts hardly ever come again, and are not looked for.
const SHARED_BYTES_MAX: usize = 128;

/// Texts seen before. Of two that fall to one place the later is kept.
#[derive(Debug, Default)]
pub(crate) struct SharedTexts {
    /// How many texts came before the places were made.
    before: usize,
    places: Vec<Option<Arc<str>>>,
    /// The names of the properties of the last event, by where they stood in it.
    names: Vec<Arc<str>>,
}

impl SharedTexts {
    /// As [`SharedTexts::shared`], of the name of an event's property that stands at `place` in it: most events have the
    /// same names in the same order as the one before, and nothing is looked up then.
    pub fn shared_name(&mut self, name: &str, place: usize) -> Arc<str> {
        if let Some(known) = self.names.get(place)
            && **known == *name
        {
            return Arc::clone(known);
        }
        let shared = self.shared(name);
        if self.places.is_empty() {
            return shared;
        }
        match self.names.get_mut(place) {
            Some(known) => *known = Arc::clone(&shared),
            None => self.names.push(Arc::clone(&shared)),
        }
        shared
    }

    /// The same text as before where it is still known, so that a million events share one.
    pub fn shared(&mut self, text: &str) -> Arc<str> {
        if text.len() > SHARED_BYTES_MAX {
            return Arc::from(text);
        }
        if self.places.is_empty() {
            self.before += 1;
            if self.before < SHARED_FROM {
                return Arc::from(text);
            }
            self.places = vec![None; PLACES];
        }
        let place = &mut self.places[place_of(text)];
        match place {
            Some(known) if **known == *text => Arc::clone(known),
            _ => Arc::clone(place.insert(Arc::from(text))),
        }
    }
}

/// Mixes eight bytes at a time. Texts chosen to fall to one place cost what texts cost that are never shared.
fn place_of(text: &str) -> usize {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut mixed = u64::try_from(text.len()).expect("a length fits into 64 bits");
    for bytes in text.as_bytes().chunks(8) {
        let mut word = [0; 8];
        word[..bytes.len()].copy_from_slice(bytes);
        mixed = (mixed ^ u64::from_le_bytes(word)).wrapping_mul(ODD);
        mixed ^= mixed >> 32;
    }
    usize::try_from(mixed).unwrap_or(usize::MAX) % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_are_one_and_different_ones_stay_apart() {
        let mut texts = SharedTexts::default();
        let kept: Vec<Arc<str>> =
            (0..2_000).map(|number| texts.shared(&format!("subject-{number}"))).collect();
        for (number, text) in kept.iter().enumerate() {
            assert_eq!(**text, format!("subject-{number}"));
        }
        assert!(!Arc::ptr_eq(&SharedTexts::default().shared("a"), &SharedTexts::default().shared("a")));
        let first = texts.shared("input_tokens");
        assert!(Arc::ptr_eq(&first, &texts.shared("input_tokens")));
        assert_ne!(first, texts.shared("input_tokens\0"), "what fills a word is no part of a text");
        assert_ne!(texts.shared(""), first);
        for (length, is_shared) in [(SHARED_BYTES_MAX, true), (SHARED_BYTES_MAX + 1, false)] {
            let text = "t".repeat(length);
            assert_eq!(Arc::ptr_eq(&texts.shared(&text), &texts.shared(&text)), is_shared);
        }
    }

    #[test]
    fn a_name_is_shared_wherever_it_stands() {
        let mut texts = SharedTexts::default();
        let first = (0..=SHARED_FROM).map(|_| texts.shared_name("model", 0)).last().unwrap();
        for (name, place) in
            [("input", 1), ("model", 0), ("input", 0), ("model", 1), ("model", 7), ("input", 7)]
        {
            let kept = texts.shared_name(name, place);
            assert_eq!(&*kept, name);
            assert_eq!(Arc::ptr_eq(&kept, &first), name == "model", "{name} at {place}");
        }
    }
}
