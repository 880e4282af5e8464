//! A bar on stderr while long work runs; nothing where nobody looks.
//! Knows terminals; must not know the work.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar, or a wheel where the end is unknown.
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// A bar towards a known end.
    pub fn bar(what: &str, end: u64) -> Progress {
        let style = "{msg:<28} {bar:32} {human_pos}/{human_len} {eta}";
        Progress::styled(ProgressBar::with_draw_target(Some(end), ProgressDrawTarget::stderr()), style, what)
    }

    /// A wheel with a changing word.
    pub fn wheel(what: &str) -> Progress {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        Progress::styled(bar, "{spinner} {msg}", what)
    }

    fn styled(bar: ProgressBar, style: &str, what: &str) -> Progress {
        if let Ok(style) = ProgressStyle::with_template(style) {
            bar.set_style(style);
        }
        bar.set_message(what.to_owned());
        Progress { bar }
    }

    /// How far it is now.
    pub fn at(&self, position: u64) {
        self.bar.set_position(position);
    }

    /// Where the end is, once it is known.
    pub fn end(&self, end: u64) {
        self.bar.set_length(end);
    }

    /// What is being done now.
    pub fn says(&self, what: impl Into<String>) {
        self.bar.set_message(what.into());
        self.bar.tick();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
