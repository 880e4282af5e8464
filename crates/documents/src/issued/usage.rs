//! Usage of an issued document: the series that are kept with it, each under the name of its line.
//! Knows lines and series; must not know words, nor how anything is drawn.

use billing::{Line, UsageDetail, UsageSeries};

use super::Mapping;
use super::parties::clean;
use crate::invoice::Days;
use crate::usage::{Usage, UsageOf};

/// What a line is called without the values of its dimensions, which stand by themselves.
fn named(line: &Line) -> &str {
    let values: Vec<&str> = line.dimensions.iter().map(|(_, value)| value.as_str()).collect();
    let values = format!(" ({})", values.join(", "));
    line.description.strip_suffix(&values).unwrap_or(&line.description)
}

impl Mapping<'_> {
    /// How much was used when; none where nothing is kept of it. What is kept of a line that is not there says nothing.
    pub(super) fn usage(&self, detail: &UsageDetail) -> Usage {
        let lines = &self.issuing.issued.document.lines;
        let line_of = |series: &UsageSeries| lines.iter().find(|line| line.number == series.line);
        let shown = detail.series.iter().filter_map(|series| Some((series, line_of(series)?)));
        let series = shown.map(|(series, line)| {
            let of_line = detail.series.iter().filter(|other| other.line == series.line).count();
            self.usage_of(series, line, of_line > 1)
        });
        Usage { series: series.collect(), left_out: detail.left_out }
    }

    fn usage_of(&self, series: &UsageSeries, line: &Line, has_several: bool) -> UsageOf {
        let (first, last) = series.ends();
        let name = clean(named(line));
        let mut more: Vec<String> = Vec::new();
        more.extend(self.has_sections.then(|| self.section(line)));
        more.extend(line.dimensions.iter().map(|(name, value)| clean(&format!("{name}: {value}"))));
        more.extend(has_several.then(|| clean(&series.name)));
        UsageOf {
            name: if name.is_empty() { self.locale.words.item.to_owned() } else { name },
            more,
            unit: series.unit.as_deref().map(clean).filter(|unit| !unit.is_empty()),
            step: series.step,
            adds_up: series.adds_up,
            total: series.total,
            days: Days { first, last },
            steps: series.days().into_iter().zip(series.quantities.iter().copied()).collect(),
        }
    }
}
