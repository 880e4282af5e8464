//! Codes that a telephone reads, drawn. Knows squares; must not know what is paid to whom.

use qrcode::{Color, EcLevel, QrCode};

/// Empty squares around a code that what it is put into leaves no room for: what the standard of QR codes asks for.
pub(crate) const QUIET: usize = 4;

/// A QR code of a text as SVG, at the level of error correction that payments ask for (M), with so many empty squares
/// around it; nothing where it is too long.
pub(crate) fn drawn(text: &str, quiet: usize) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let (width, colors) = (code.width(), code.to_colors());
    let side = width + 2 * quiet;
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        while let Some(begin) = row[x..].iter().position(|color| *color == Color::Dark).map(|at| x + at) {
            let length = row[begin..].iter().take_while(|color| **color == Color::Dark).count();
            path.push_str(&format!("M{} {}h{length}v1h-{length}z", begin + quiet, y + quiet));
            x = begin + length;
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\"><path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::{QUIET, drawn};

    #[test]
    fn what_is_too_long_has_no_code() {
        assert!(drawn("BCD\n002", QUIET).is_some_and(|svg| svg.contains("viewBox=\"0 0 29 29\"")));
        assert_eq!(drawn(&"x".repeat(3_000), 0), None);
    }
}
