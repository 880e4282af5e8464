//! Forgetting: a function of designs that lets go of what was laid out of a long table, row by row, while it is laid out.
//! Knows that layouts are remembered; must not know what is laid out.
//!
//! Typst remembers the layout of every cell for the case that it lays it out again. Of a table of 3,000 lines that is
//! most of its memory, and of no use: what is laid out again is the table, which is remembered as a whole once it is done.

use std::sync::LazyLock;

use typst::foundations::{CastInfo, Func, NativeFuncData, NativeFuncPtr, Scope, Value};

/// Its name in designs.
pub(crate) const NAME: &str = "forget";

/// `forget(row)`: forgets, once for each row that it is called of.
pub(crate) fn forget() -> Func {
    Func::from(&DATA)
}

static DATA: NativeFuncData = NativeFuncData {
    function: NativeFuncPtr(&|_engine, _context, args| {
        // A call that says the same again is remembered, and does nothing.
        args.expect::<i64>("row")?;
        comemo::evict(0);
        Ok(Value::None)
    }),
    name: NAME,
    title: "Forget",
    docs: "Lets go of what was laid out so far and is not done.",
    def_site: None,
    keywords: &[],
    contextual: false,
    scope: LazyLock::new(&Scope::new),
    params: LazyLock::new(&Vec::new),
    returns: LazyLock::new(&|| CastInfo::Any),
};
