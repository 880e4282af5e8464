//! The written form of a brand: a colour, a logo as a `data:` address that holds its file, and a template as its source.
//! Knows how a file is put into a text; must not know what is drawn.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use billing::{Accent, Brand, LOGO_BYTES_MAX, Logo, TEMPLATE_BYTES_MAX, Template};

use crate::at::At;
use crate::form::Form;
use crate::mistake::Said;
use crate::scalars;
use crate::write::Writer;

/// Most characters of a logo as it is written: four for three bytes, and what stands before.
const LOGO_CHARS_MAX: usize = LOGO_BYTES_MAX / 3 * 4 + 100;

/// Most characters of a template that are read, of which it may have fewer: its bytes are counted beside.
const TEMPLATE_CHARS_MAX: usize = TEMPLATE_BYTES_MAX + 1;

impl Form for Brand {
    fn write_fields(&self, out: &mut Writer) {
        if let Some(accent) = self.accent {
            out.name("accent").text(&accent.to_string());
        }
        if let Some(logo) = &self.logo {
            out.name("logo").text(&data_address(logo));
        }
        if let Some(template) = &self.template {
            out.name("template").text(template.source());
        }
    }

    fn read_fields(table: &crate::at::Table<'_>) -> Option<Brand> {
        let accent = table.given("accent", |at| at.accept(Accent::parse(&scalars::text(at)?)));
        let logo = table.given("logo", read_logo);
        let template =
            table.given("template", |at| at.accept(Template::of(&scalars::text_of(at, TEMPLATE_CHARS_MAX)?)));
        Some(Brand { accent: accent?, logo: logo?, template: template? })
    }
}

/// A logo as an address that holds its file: "data:image/png;base64,iVBORw0K…".
pub fn data_address(logo: &Logo) -> String {
    format!("data:{};base64,{}", logo.format.media_type(), STANDARD.encode(&logo.bytes))
}

fn read_logo(at: &At<'_>) -> Option<Logo> {
    let text = scalars::text_of(at, LOGO_CHARS_MAX)?;
    let Some((about, file)) = text.strip_prefix("data:").and_then(|rest| rest.split_once(";base64,")) else {
        let wanted = "a logo is written as its file: \"data:image/svg+xml;base64,\" or \"data:image/png;base64,\" and the file \
                      in base64";
        return at.mistake(Said::found(text.chars().take(40).collect::<String>(), wanted));
    };
    let Ok(bytes) = STANDARD.decode(file) else {
        return at.mistake(Said::found(
            "no base64",
            "write the whole file in base64, with its padding and without blanks",
        ));
    };
    let logo = at.accept(Logo::of(&bytes))?;
    match about == logo.format.media_type() {
        true => Some(logo),
        false => {
            let wanted = format!("the file is {}; write that before ;base64", logo.format.media_type());
            at.mistake(Said::found(about.chars().take(40).collect::<String>(), wanted))
        }
    }
}

#[cfg(test)]
mod tests {
    use billing::{Accent, Brand, Logo, Template};

    use crate::form::{Form, decode, encode, read_json};

    #[test]
    fn a_brand_reads_back() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";
        let brand = Brand {
            accent: Some(Accent::parse("#1c4d6e").unwrap()),
            logo: Some(Logo::of(svg.as_bytes()).unwrap()),
            template: Some(Template::of("#let a = \"b\"\n\t#a \\").unwrap()),
        };
        assert_eq!(decode::<Brand>(&encode(&brand)).unwrap(), brand);
    }

    #[test]
    fn mistakes_name_what_is_wrong() {
        for (text, why) in [
            ("{\"accent\":\"#ffffff\"}", "too light"),
            ("{\"accent\":\"blue\"}", "six digits"),
            ("{\"logo\":\"logo.png\"}", "written as its file"),
            ("{\"logo\":\"data:image/png;base64,@@\"}", "whole file in base64"),
            ("{\"logo\":\"data:image/png;base64,PHN2Zy8+\"}", "the file is image/svg+xml"),
            ("{\"template\":\" \"}", "source in Typst"),
            ("{\"template\":1}", "text"),
            ("{\"logo\":\"data:image/gif;base64,R0lGODlh\"}", "PNG or SVG"),
        ] {
            let said = read_json(None, text.as_bytes(), Brand::read).unwrap_err().to_string();
            assert!(said.contains(why), "{text}: {said}");
        }
    }
}
