//! The HTML twin: an invoice as a page of its own that a browser shows and prints, without script, and that loads
//! nothing.
//! Knows elements and their order; must not know words, nor how amounts came about.

use records::brand::data_address;

use crate::invoice::Invoice;
use crate::sheet::{Row, Sheet};
use crate::usage::{CHART_HEIGHT, Chart, UsageSheet};

const STYLE: &str = include_str!("html.css");
/// What the page may load: nothing but its own style and the logo that it holds.
pub const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// How the files of a page are shown, on pages that have some; on paper they lead nowhere.
const FILES_STYLE: &str = ".files { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; max-width: 52rem; margin: 2rem auto -1rem; padding-inline: 1rem; }
.files a { color: var(--accent); overflow-wrap: anywhere; }
@media print { .files { display: none; } }
";

/// How charts of usage are shown, on pages that have some.
const USAGE_STYLE: &str = ".usage { margin-block: 2.5rem 1rem; display: grid; gap: 2rem; }
.usage.small { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.usage h2 { grid-column: 1 / -1; margin: 0; font-size: 1.1rem; color: var(--accent); }
.usage figure { margin: 0; break-inside: avoid; overflow-wrap: anywhere; }
.usage figcaption strong, .usage small { display: block; }
.usage small, .usage .ends { font-size: .8rem; color: #5d6873; }
.usage dl { grid-template-columns: max-content 1fr; font-size: .9rem; margin-block: .35rem; }
.usage svg { display: block; width: 100%; height: 9rem; border-block-start: 1px solid #c9d0d6; }
.usage path { fill: var(--accent); }
.usage line { stroke: #5d6873; stroke-width: 1px; vector-effect: non-scaling-stroke; }
.usage .ends { display: flex; justify-content: space-between; gap: 1rem; }
@media (max-width: 40rem) { .usage.small { grid-template-columns: minmax(0, 1fr); } }
@media print { .usage { break-before: page; } }
";
/// How wide a bar of a chart is, with the gaps beside it, and how wide one of these.
const BAR: usize = 10;
const GAP: usize = 1;

/// A file that is had from a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFile {
    /// Where it is, as seen from the page.
    pub address: String,
    /// What it is called.
    pub name: String,
}

/// An invoice as a page.
pub fn page(invoice: &Invoice) -> String {
    of_sheet(&Sheet::of(invoice))
}

/// What is printed, as a page.
pub fn of_sheet(sheet: &Sheet) -> String {
    of_sheet_with(sheet, &[])
}

/// The same with files that are had from it.
pub fn of_sheet_with(sheet: &Sheet, files: &[PageFile]) -> String {
    let mut page = Page { out: String::with_capacity(8 * 1024) };
    page.whole(sheet, files);
    page.out
}

/// A page that says one thing, in English: of whoever reads it nothing is known.
pub fn notice(title: &str, sentence: &str) -> String {
    let mut page = Page { out: String::with_capacity(8 * 1024) };
    page.raw("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw(&format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n<title>"));
    page.text(title);
    page.raw(&format!("</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n"));
    page.raw("<header>\n");
    page.element("h1", "", title);
    page.raw("</header>\n");
    page.element("p", "", sentence);
    page.raw("</main>\n</body>\n</html>\n");
    page.out
}

struct Page {
    out: String,
}

impl Page {
    fn whole(&mut self, sheet: &Sheet, files: &[PageFile]) {
        let direction = if sheet.right_to_left { "rtl" } else { "ltr" };
        self.raw("<!doctype html>\n<html lang=\"");
        self.text(&sheet.language);
        self.raw(&format!("\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n"));
        self.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        self.raw(&format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n<title>"));
        self.text(&sheet.title);
        let accent = sheet.brand.accent.map(|accent| format!(":root {{ --accent: {accent}; }}\n"));
        let accent = accent.unwrap_or_default();
        let style = if files.is_empty() { "" } else { FILES_STYLE };
        let charts = if sheet.usage.is_none() { "" } else { USAGE_STYLE };
        self.raw(&format!("</title>\n<style>\n{STYLE}{style}{charts}{accent}</style>\n</head>\n<body>\n"));
        self.files(files);
        self.raw("<main>\n");
        self.head(sheet);
        self.rows(sheet);
        self.sums(sheet);
        self.instalments(sheet);
        if let Some((word, facts)) = &sheet.payment {
            self.raw("<section class=\"payment\">\n");
            self.element("h2", "", word);
            self.facts(facts);
            self.raw("</section>\n");
        }
        for paragraph in &sheet.words {
            self.element("p", "", paragraph);
        }
        if let Some(usage) = &sheet.usage {
            self.usage(usage, sheet.right_to_left);
        }
        self.raw("<footer>\n");
        for part in &sheet.foot {
            self.element("span", "", part);
        }
        self.raw("</footer>\n</main>\n</body>\n</html>\n");
    }

    /// By their names, which are words in no language.
    fn files(&mut self, files: &[PageFile]) {
        if files.is_empty() {
            return;
        }
        self.raw("<nav class=\"files\">\n");
        for PageFile { address, name } in files {
            self.raw("<a href=\"");
            self.text(address);
            self.raw("\" download=\"");
            self.text(name);
            self.raw("\">");
            self.isolated(name);
            self.raw("</a>\n");
        }
        self.raw("</nav>\n");
    }

    fn head(&mut self, sheet: &Sheet) {
        self.raw("<header>\n");
        match &sheet.brand.logo {
            None => self.element("p", "seller", &sheet.seller),
            Some(logo) => {
                self.raw(&format!("<img class=\"logo\" src=\"{}\" alt=\"", data_address(logo)));
                self.text(&sheet.seller);
                self.raw("\">\n");
            }
        }
        self.element("h1", "", &sheet.title);
        self.raw("</header>\n");
        if let Some(mark) = &sheet.mark {
            self.element("p", "mark", mark);
        }
        self.raw("<section class=\"between\">\n<address>\n");
        let (word, lines) = &sheet.addressee;
        self.element("small", "", word);
        for (place, line) in lines.iter().enumerate() {
            self.element(if place == 0 { "strong" } else { "span" }, "", line);
        }
        self.raw("</address>\n");
        self.facts(&sheet.facts);
        self.raw("</section>\n");
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        self.raw("<dl>\n");
        for (word, text) in facts {
            self.element("dt", "", word);
            self.element("dd", "", text);
        }
        self.raw("</dl>\n");
    }

    fn rows(&mut self, sheet: &Sheet) {
        self.raw("<table class=\"lines\">\n<thead><tr>");
        for (place, word) in sheet.columns.iter().enumerate() {
            let class = if place == 0 { "" } else { " class=\"number\"" };
            self.raw(&format!("<th scope=\"col\"{class}>"));
            self.text(word);
            self.raw("</th>");
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for Row { section, name, more, quantity, price, tax, amount } in &sheet.rows {
            if let Some(section) = section {
                self.raw(&format!(
                    "<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"{}\">",
                    sheet.columns.len()
                ));
                self.isolated(section);
                self.raw("</th></tr>\n");
            }
            self.raw("<tr><td>");
            self.element("strong", "", name);
            for more in more {
                self.element("span", "more", more);
            }
            self.raw("</td>");
            for number in [quantity, price, tax, amount] {
                self.cell(number);
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>\n");
    }

    fn sums(&mut self, sheet: &Sheet) {
        self.raw("<table class=\"sums\">\n<tbody>\n");
        for sum in &sheet.sums {
            let class = if sum.is_total { " class=\"strong\"" } else { "" };
            self.raw(&format!("<tr{class}><th scope=\"row\">"));
            self.isolated(&sum.name);
            self.raw("</th>");
            self.cell(&sum.amount);
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>\n");
    }

    fn instalments(&mut self, sheet: &Sheet) {
        let Some((word, parts)) = &sheet.instalments else { return };
        self.raw(
            "<table class=\"sums\">\n<tbody>\n<tr class=\"strong\"><th scope=\"rowgroup\" colspan=\"2\">",
        );
        self.isolated(word);
        self.raw("</th></tr>\n");
        for (day, amount) in parts {
            self.raw("<tr><th scope=\"row\">");
            self.isolated(day);
            self.raw("</th>");
            self.cell(amount);
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>\n");
    }

    fn usage(&mut self, usage: &UsageSheet, right_to_left: bool) {
        let class = if usage.is_small { "usage small" } else { "usage" };
        self.raw(&format!("<section class=\"{class}\">\n"));
        self.element("h2", "", &usage.title);
        for chart in &usage.charts {
            self.chart(chart, right_to_left);
        }
        if let Some(more) = &usage.more {
            self.element("p", "", more);
        }
        self.raw("</section>\n");
    }

    fn chart(&mut self, chart: &Chart, right_to_left: bool) {
        self.raw("<figure>\n<figcaption>");
        self.element("strong", "", &chart.name);
        for more in &chart.more {
            self.element("small", "", more);
        }
        self.raw("</figcaption>\n");
        self.facts(&chart.facts);
        self.element("small", "", &chart.top);
        self.raw("<svg role=\"img\" preserveAspectRatio=\"none\" viewBox=\"0 0 ");
        self.raw(&format!("{} {CHART_HEIGHT}\" aria-label=\"", chart.bars.len().max(1) * BAR));
        self.text(&chart.spoken);
        self.raw(&format!("\"><path d=\"{}\"/>", drawn(chart, right_to_left)));
        let (wide, above) = (chart.bars.len().max(1) * BAR, chart.above);
        self.raw(&format!("<line x1=\"0\" x2=\"{wide}\" y1=\"{above}\" y2=\"{above}\"/></svg>\n"));
        if let Some(bottom) = &chart.bottom {
            self.element("small", "", bottom);
        }
        self.raw("<div class=\"ends\">");
        for end in &chart.ends {
            self.element("span", "", end);
        }
        self.raw("</div>\n");
        if let Some(note) = &chart.note {
            self.element("small", "", note);
        }
        self.raw("</figure>\n");
    }

    fn cell(&mut self, text: &str) {
        self.raw("<td class=\"number\">");
        self.isolated(text);
        self.raw("</td>");
    }

    fn element(&mut self, name: &str, class: &str, text: &str) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        self.raw(&format!("<{name}{class}>"));
        self.isolated(text);
        self.raw(&format!("</{name}>\n"));
    }

    /// A text whose direction is its own: no sign in it turns what stands beside it.
    fn isolated(&mut self, text: &str) {
        self.raw("<bdi>");
        self.text(text);
        self.raw("</bdi>");
    }

    fn text(&mut self, text: &str) {
        escape(text, &mut self.out);
    }

    fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }
}

/// The bars of a chart as one path; the first stands where lines of the language begin.
fn drawn(chart: &Chart, right_to_left: bool) -> String {
    let last = chart.bars.len().saturating_sub(1);
    let bars = chart.bars.iter().enumerate().filter(|(_, bar)| **bar != 0);
    let path = bars.map(|(place, bar)| {
        let place = if right_to_left { last - place } else { place };
        let (from, wide) = (place * BAR + GAP, BAR - 2 * GAP);
        format!("M{from} {}v{}h{wide}V{}z", chart.above, -bar, chart.above)
    });
    path.collect()
}

/// Whether a sign turns around what follows it, on a page or in the app of a bank.
pub(crate) fn turns(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Escaped; what is no character of a page is left out, as are signs that turn the direction of what follows.
pub(crate) fn escape(text: &str, out: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("<br>"),
            sign if turns(sign) || sign.is_control() => {}
            sign => out.push(sign),
        }
    }
}
