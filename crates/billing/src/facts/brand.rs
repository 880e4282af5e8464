//! A brand: the logo, the colour and the layout by which a seller's documents are known.
//! Knows what may be drawn and read on white paper; must not know how it is drawn.

use std::fmt;
use std::sync::Arc;

/// Most bytes of a logo.
pub const LOGO_BYTES_MAX: usize = 128 * 1024;
/// Most bytes of a template.
pub const TEMPLATE_BYTES_MAX: usize = 128 * 1024;
/// Most pixels of a logo, across and down.
pub const LOGO_PIXELS_MAX: u32 = 4_096;
/// How light a colour of headings may be at most, of 255: what is lighter is not read on white paper.
const LIGHTNESS_MAX: u32 = 160;
/// How a PNG begins: its signature, and the chunk that says how large it is.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const PNG_HEAD: &[u8] = b"IHDR";

/// By what a seller's documents are known. Nothing of it is, by default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Brand {
    /// The colour of titles and rules.
    pub accent: Option<Accent>,
    /// What stands at the head in place of the seller's name.
    pub logo: Option<Logo>,
    /// How pages are laid out; by the built-in design where nothing is said.
    pub template: Option<Template>,
}

/// A layout of one's own: a source in Typst that reads what is printed of an invoice and lays it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    source: Arc<str>,
}

/// A colour, dark enough to be read on white.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    rgb: [u8; 3],
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// What it is written as.
    pub format: LogoFormat,
    /// Its file; what its format says of it is not looked at beyond its head.
    pub bytes: Arc<[u8]>,
}

/// What a logo is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoFormat {
    /// Pixels.
    Png,
    /// Lines and areas.
    Svg,
}

/// Why a brand is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BrandRefused {
    /// No colour.
    #[error("a colour is written as # and six digits of 0 to 9 and a to f, such as \"#1c4d6e\"")]
    NoColour,
    /// A colour that cannot be read.
    #[error("it is too light to be read on white paper; take a darker one")]
    TooLight,
    /// No picture that can be drawn.
    #[error("a logo is a file of PNG or SVG")]
    NoPicture,
    /// Too many bytes.
    #[error("a logo has at most {max} bytes, and this one has {found}; make it smaller", max = LOGO_BYTES_MAX, found = .0)]
    TooManyBytes(usize),
    /// Too many pixels.
    #[error(
        "a logo has at most {max} pixels across and down, and this one has {across} × {down}; make it smaller",
        max = LOGO_PIXELS_MAX, across = .0, down = .1
    )]
    TooManyPixels(u32, u32),
    /// No template that lays anything out.
    #[error(
        "a template is a source in Typst; start from the built-in one, which `farthing template built-in` prints"
    )]
    NoTemplate,
    /// Too long a template.
    #[error("a template has at most {max} bytes, and this one has {found}; make it shorter", max = TEMPLATE_BYTES_MAX, found = .0)]
    TooLongTemplate(usize),
}

impl Template {
    /// A source as a template. Whether it lays out is not known before it is tried.
    ///
    /// # Errors
    /// [`BrandRefused::NoTemplate`] and [`BrandRefused::TooLongTemplate`].
    pub fn of(source: &str) -> Result<Template, BrandRefused> {
        if source.len() > TEMPLATE_BYTES_MAX {
            return Err(BrandRefused::TooLongTemplate(source.len()));
        }
        if source.trim().is_empty() || source.contains('\0') {
            return Err(BrandRefused::NoTemplate);
        }
        Ok(Template { source: source.into() })
    }

    /// Its source.
    pub fn source(&self) -> &str {
        &self.source
    }
}

impl Accent {
    /// Reads a colour: "#1c4d6e" is 28 of red, 77 of green and 110 of blue. Its lightness is (299 red + 587 green + 114
    /// blue) / 1000, after ITU-R BT.601: 66 of 255, which may be 160.
    ///
    /// # Errors
    /// [`BrandRefused::NoColour`] and [`BrandRefused::TooLight`].
    pub fn parse(text: &str) -> Result<Accent, BrandRefused> {
        let digits =
            text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or(BrandRefused::NoColour)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(BrandRefused::NoColour);
        }
        let part = |place: usize| u8::from_str_radix(&digits[place..place + 2], 16).unwrap_or_default();
        let rgb = [part(0), part(2), part(4)];
        let [red, green, blue] = rgb.map(u32::from);
        let lightness = (299 * red + 587 * green + 114 * blue) / 1_000;
        if lightness > LIGHTNESS_MAX { Err(BrandRefused::TooLight) } else { Ok(Accent { rgb }) }
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.rgb;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Logo {
    /// A file as a logo, by what it begins with.
    ///
    /// # Errors
    /// As [`BrandRefused`], for what no page can show.
    pub fn of(bytes: &[u8]) -> Result<Logo, BrandRefused> {
        if bytes.len() > LOGO_BYTES_MAX {
            return Err(BrandRefused::TooManyBytes(bytes.len()));
        }
        let format = if bytes.starts_with(PNG) {
            let (across, down) = png_size(bytes).ok_or(BrandRefused::NoPicture)?;
            if across > LOGO_PIXELS_MAX || down > LOGO_PIXELS_MAX {
                return Err(BrandRefused::TooManyPixels(across, down));
            }
            LogoFormat::Png
        } else {
            let text = std::str::from_utf8(bytes).map_err(|_| BrandRefused::NoPicture)?;
            if !text.contains("<svg") || !text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
                return Err(BrandRefused::NoPicture);
            }
            LogoFormat::Svg
        };
        Ok(Logo { format, bytes: bytes.into() })
    }
}

/// How many pixels a PNG has across and down.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.get(PNG.len() + 4..PNG.len() + 16)?.strip_prefix(PNG_HEAD)?;
    let number = |place: usize| Some(u32::from_be_bytes(head.get(place..place + 4)?.try_into().ok()?));
    let (across, down) = (number(0)?, number(4)?);
    (across > 0 && down > 0).then_some((across, down))
}

impl LogoFormat {
    /// As MIME names it.
    pub fn media_type(self) -> &'static str {
        match self {
            LogoFormat::Png => "image/png",
            LogoFormat::Svg => "image/svg+xml",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Accent, BrandRefused, LOGO_BYTES_MAX, Logo, LogoFormat, TEMPLATE_BYTES_MAX, Template};

    fn png(across: u32, down: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(across.to_be_bytes());
        bytes.extend(down.to_be_bytes());
        bytes
    }

    #[test]
    fn colours_are_read_and_light_ones_refused() {
        assert_eq!(Accent::parse("#1C4d6e").unwrap().to_string(), "#1c4d6e");
        for no in ["1c4d6e", "#1c4d6", "#1c4d6g", "#1c4d6é", "#+c4d6e", "red", ""] {
            assert_eq!(Accent::parse(no), Err(BrandRefused::NoColour), "{no}");
        }
        assert!(Accent::parse("#a0a0a0").is_ok());
        assert_eq!(Accent::parse("#a1a1a1"), Err(BrandRefused::TooLight));
    }

    #[test]
    fn templates_are_sources() {
        assert_eq!(Template::of("#include \"plain.typ\"").unwrap().source(), "#include \"plain.typ\"");
        for no in ["", " \n", "a\0b"] {
            assert_eq!(Template::of(no), Err(BrandRefused::NoTemplate), "{no:?}");
        }
        let long = TEMPLATE_BYTES_MAX + 1;
        assert_eq!(Template::of(&"a".repeat(long)), Err(BrandRefused::TooLongTemplate(long)));
    }

    #[test]
    fn logos_are_known_by_how_they_begin() {
        assert_eq!(Logo::of(&png(64, 4_096)).unwrap().format, LogoFormat::Png);
        assert_eq!(Logo::of(&png(4_097, 1)), Err(BrandRefused::TooManyPixels(4_097, 1)));
        assert_eq!(Logo::of(&png(0, 1)), Err(BrandRefused::NoPicture));
        let svg = b"\xef\xbb\xbf<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        assert_eq!(Logo::of(svg).unwrap().format, LogoFormat::Svg);
        for no in [b"GIF89a".as_slice(), b"", b"\x89PNG\r\n\x1a\n", b"a <svg/>", b"\xff\xd8\xff"] {
            assert_eq!(Logo::of(no), Err(BrandRefused::NoPicture), "{no:?}");
        }
        let large = vec![b'<'; LOGO_BYTES_MAX + 1];
        assert_eq!(Logo::of(&large), Err(BrandRefused::TooManyBytes(LOGO_BYTES_MAX + 1)));
    }
}
