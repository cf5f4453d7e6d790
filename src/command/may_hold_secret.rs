//! Detects lines that may carry a secret, in any spelling, so that no log shows them.

use super::Verb;

/// Returns `true` if a line of a client, or the start of a line, may carry a secret: AUTH is its
/// first word, in any spelling, or it holds a URL with an URLAUTH token (RFC 4467 3).
///
/// Blanks, control characters and punctuation before AUTH are skipped, letters are compared without
/// case, and what follows a CR, LF or NUL counts as another line. The parser of commands rejects
/// most of these lines, but a log must not show them either.
pub(crate) fn may_hold_secret(line: &[u8]) -> bool {
    let ends_there = |at: usize| {
        let next = line.get(at.saturating_add(AUTH.len()));
        !next.is_some_and(u8::is_ascii_alphabetic)
    };
    auth_at(line).is_some_and(ends_there) || urlauth_at(line).is_some()
}

/// Returns the offset of the first word that begins with AUTH, in any case.
pub(crate) fn auth_at(line: &[u8]) -> Option<usize> {
    let mut start = 0_usize;
    for part in line.split(|octet| matches!(octet, b'\r' | b'\n' | 0)) {
        let word = first_word(part);
        if word.get(..AUTH.len()).is_some_and(|it| it.eq_ignore_ascii_case(AUTH)) {
            return Some(start.saturating_add(part.len().saturating_sub(word.len())));
        }
        start = start.saturating_add(part.len()).saturating_add(1);
    }
    None
}

/// Returns the offset of `;URLAUTH`, or of `URLAUTH` if the `;` is percent-encoded. Any octet of
/// the token may be percent-encoded (RFC 3986 2.1).
pub(crate) fn urlauth_at(line: &[u8]) -> Option<usize> {
    let begins = |at: &usize| line.get(*at..).is_some_and(is_urlauth);
    let at = memchr::memchr3_iter(b'u', b'U', b'%', line).find(begins)?;
    match line.get(..at) {
        Some([.., b';']) => Some(at.saturating_sub(1)),
        _ => Some(at),
    }
}

/// Returns the verb of a line in any spelling that a lenient server may accept.
pub(crate) fn verb_of(line: &[u8]) -> Option<Verb> {
    Verb::from_line(first_word(line))
}

/// Returns the line from its first letter or digit on.
pub(crate) fn first_word(line: &[u8]) -> &[u8] {
    let start = line.iter().position(u8::is_ascii_alphanumeric).unwrap_or(line.len());
    line.get(start..).unwrap_or_default()
}

const AUTH: &[u8] = b"AUTH";

fn is_urlauth(text: &[u8]) -> bool {
    let mut rest = text;
    b"URLAUTH".iter().all(|wanted| {
        let Some((octet, after)) = decoded(rest) else { return false };
        rest = after;
        octet.eq_ignore_ascii_case(wanted)
    })
}

/// Returns the first octet, with its percent-encoding decoded, and what follows it.
fn decoded(text: &[u8]) -> Option<(u8, &[u8])> {
    if let [b'%', high, low, rest @ ..] = text {
        let digit = |octet: u8| char::from(octet).to_digit(16).and_then(|it| u8::try_from(it).ok());
        if let (Some(high), Some(low)) = (digit(*high), digit(*low)) {
            return Some((high << 4 | low, rest));
        }
    }
    text.split_first().map(|(octet, rest)| (*octet, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn auth_is_found_in_any_spelling() {
        for line in [
            "AUTH",
            "auth plain x",
            "AUTH PLAIN\tx",
            " AUTH PLAIN x",
            "\t \x0b\x7f\0AuTh=PLAIN x",
            "\rAUTH\tPLAIN x",
            "\u{feff}AUTH PLAIN x",
            "NOOP\rAUTH PLAIN x",
            "AUTH2 x",
            "AUTH\0x",
        ] {
            assert!(may_hold_secret(line.as_bytes()), "{line:?}");
        }
    }

    #[test]
    fn a_url_with_a_token_is_found_in_any_spelling() {
        for line in [
            "BURL imap://a.example/s;UID=20;URLAUTH=submit+ana:internal:91354a LAST",
            " burl\timap://a.example/s;uid=20;urlauth=x",
            "BURL imap://a.example/s%3b%55rlaut%48%3dx",
        ] {
            assert!(may_hold_secret(line.as_bytes()), "{line:?}");
        }
        assert_eq!(urlauth_at(b"a;Urlauth=x"), Some(1));
        assert_eq!(urlauth_at(b"a%3Burlauth=x"), Some(4));
    }

    #[test]
    fn other_lines_hold_none() {
        for line in [
            "",
            "AUT",
            "AUTHOR x",
            "MAIL FROM:<ana@orchard.example> AUTH=<>",
            "EHLO auth.example",
            "BURL imap://a.example/s;UID=20 LAST",
            "HELP AUTH",
            "%",
            "%4",
        ] {
            assert!(!may_hold_secret(line.as_bytes()), "{line:?}");
        }
    }
}
