//! The library: what designs may call. It is Typst's, without what runs other programs, and with what forgets.
//! Knows which of its names are taken out; must not know designs.

use typst::foundations::{Binding, Module, Scope};
use typst::{Library, LibraryExt};

use crate::forgetting;

/// Names that no design has: `plugin` runs WebAssembly.
const TAKEN_OUT: [&str; 1] = ["plugin"];

/// The library without them and with `forget`, under every name by which it is reached.
pub(crate) fn library() -> Library {
    let mut library = Library::default();
    let mut left = Scope::new();
    for (name, binding) in library.global.scope().iter() {
        if !TAKEN_OUT.contains(&name.as_str()) {
            left.bind(name.clone(), binding.clone());
        }
    }
    left.define(forgetting::NAME, forgetting::forget());
    let global = Module::new("global", left);
    library.std = Binding::detached(global.clone());
    library.global = global;
    library
}

#[cfg(test)]
mod tests {
    use super::library;

    #[test]
    fn nothing_runs_other_programs() {
        let library = library();
        assert!(library.global.scope().get("plugin").is_none());
        assert!(library.global.scope().get("table").is_some());
        let std = library.std.read().clone().cast::<typst::foundations::Module>();
        assert!(std.expect("a module").scope().get("plugin").is_none());
    }
}
