//! The order in which errors of a line take precedence.

use super::Verb;
use crate::ascii::{class, first_not};
use crate::error::{ParseError, ParseErrorKind};

/// Returns the error to report for a line that does not parse: that of a control character, else
/// that of an octet above 127, else `error`.
#[cold]
pub(super) fn first_error(line: &[u8], error: ParseError) -> ParseError {
    if let Some(at) = first_not(line, class::PRINTABLE | class::HIGH) {
        let kind = match line.get(at) {
            Some(0) => ParseErrorKind::Nul,
            Some(b'\r') => ParseErrorKind::BareCr,
            Some(b'\n') => ParseErrorKind::BareLf,
            _ => ParseErrorKind::Control,
        };
        return ParseError::new(kind, at);
    }
    let Some(at) = first_not(line, class::PRINTABLE) else { return error };
    if !may_hold_utf8(line) {
        return ParseError::new(ParseErrorKind::EightBit, at);
    }
    match core::str::from_utf8(line) {
        Ok(_) => error,
        Err(wrong) => ParseError::new(ParseErrorKind::Utf8, wrong.valid_up_to()),
    }
}

/// Returns `true` if the line begins with a verb whose argument may hold UTF-8 (RFC 6531 3.4,
/// 3.7.4.2).
fn may_hold_utf8(line: &[u8]) -> bool {
    matches!(
        Verb::from_line(line),
        Some(
            Verb::Mail
                | Verb::Rcpt
                | Verb::Send
                | Verb::Soml
                | Verb::Saml
                | Verb::Vrfy
                | Verb::Expn
                | Verb::Help
                | Verb::Noop
        )
    )
}
