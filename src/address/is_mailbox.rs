//! Checks whether an iterator of octets is a mailbox: the decoded form of an xtext of any length, without
//! memory for all of it.

use super::{Domain, Host};
use crate::ascii::{class, classes_of};
use crate::error::{Invalid, ValueKind};

/// Checks whether `octets` are a [`Mailbox`](super::Mailbox) of the strict grammar.
///
/// # Errors
///
/// Returns [`Invalid`] with [`ValueKind::Mailbox`] near the first invalid octet.
pub(crate) fn is_mailbox(octets: impl Iterator<Item = u8> + Clone) -> Result<(), Invalid> {
    let invalid = |at| Invalid::new(ValueKind::Mailbox, at);
    let len = local_part(octets.clone())?;
    utf8(octets.clone().take(len))?;
    let start = len.saturating_add(1);
    // The length of a host is limited.
    let mut host = [0; Domain::MAX];
    let mut end = 0_usize;
    for octet in octets.skip(start) {
        let Some(place) = host.get_mut(end) else { return Err(invalid(start)) };
        *place = octet;
        end = end.saturating_add(1);
    }
    match Host::try_from(host.get(..end).unwrap_or_default()) {
        Ok(_) => Ok(()),
        Err(error) => Err(invalid(start.saturating_add(error.at()))),
    }
}

/// The position of the next octet in a local-part.
#[derive(Clone, Copy)]
enum Place {
    Start,
    Atom,
    Dot,
    Quoted,
    Escaped,
    Closed,
}

/// Returns the length of a local-part that an `@` follows.
fn local_part(octets: impl Iterator<Item = u8>) -> Result<usize, Invalid> {
    let mut place = Place::Start;
    let mut at = 0_usize;
    for octet in octets {
        let classes = classes_of(octet);
        let is = |class| classes & class != 0;
        place = match (place, octet) {
            (Place::Atom | Place::Closed, b'@') => return Ok(at),
            (Place::Start, b'"') => Place::Quoted,
            (Place::Quoted, b'"') => Place::Closed,
            (Place::Quoted, b'\\') => Place::Escaped,
            (Place::Quoted, _) if is(class::QTEXT | class::HIGH) => Place::Quoted,
            (Place::Escaped, _) if is(class::PRINTABLE) => Place::Quoted,
            (Place::Atom, b'.') => Place::Dot,
            (Place::Start | Place::Atom | Place::Dot, _) if is(class::ATEXT | class::HIGH) => {
                Place::Atom
            }
            _ => return Err(Invalid::new(ValueKind::Mailbox, at)),
        };
        at = at.saturating_add(1);
    }
    Err(Invalid::new(ValueKind::Mailbox, at))
}

/// Rejects octets that are not UTF-8. A character has at most four octets.
fn utf8(octets: impl Iterator<Item = u8>) -> Result<(), Invalid> {
    let mut char = [0; 4];
    let mut len = 0_usize;
    let mut at = 0_usize;
    for octet in octets {
        if let Some(place) = char.get_mut(len) {
            *place = octet;
        }
        len = len.saturating_add(1);
        match core::str::from_utf8(char.get(..len).unwrap_or(&[0xFF])) {
            Ok(_) => len = 0,
            Err(error) if error.error_len().is_some() => {
                return Err(Invalid::new(ValueKind::Mailbox, at));
            }
            Err(_) => {}
        }
        at = at.saturating_add(1);
    }
    if len == 0 { Ok(()) } else { Err(Invalid::new(ValueKind::Mailbox, at)) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::address::Mailbox;

    fn compare(octets: &[u8]) {
        let found = is_mailbox(octets.iter().copied());
        assert_eq!(found.is_ok(), Mailbox::try_from(octets).is_ok(), "{}", octets.escape_ascii());
    }

    #[test]
    fn long_local_parts_are_accepted() {
        compare(format!("{}@a.example", "x".repeat(70_000)).as_bytes());
        compare(format!("\"{}\"@a.example", "\u{e9}".repeat(3000)).as_bytes());
        compare(format!("a@{}", ["x"; 128].join(".")).as_bytes());
        compare(format!("a@{}", ["x"; 129].join(".")).as_bytes());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn an_iterator_of_octets_is_checked_like_a_slice(
            text in r#"("[a@. \\"\u{e9}\r]{0,5}"?|[a.@ \u{e9}\u{1f4e7}]{0,5})@[ab.\-_\u{e9}\u{200b}]{0,6}"#,
            cut in 0..20_usize,
            octet: u8,
        ) {
            compare(text.as_bytes());
            let mut octets = text.into_bytes();
            let at = cut % (octets.len() + 1);
            octets.insert(at, octet);
            compare(&octets);
            octets.truncate(at);
            compare(&octets);
        }
    }
}
