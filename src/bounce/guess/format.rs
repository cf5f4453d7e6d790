//! [`Format`]: how a server writes its reports, and [`Place`]: where a recipient is in them.

use super::Kind;
use super::phrase::{find, starts};

/// How a server writes its reports: one row of the table in `formats.rs`.
#[derive(Debug)]
pub(super) struct Format {
    /// The name of the rule: the server, and what tells its formats apart.
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// A phrase that the text contains, not quoted. A space matches any white space.
    pub(super) opening: &'static str,
    /// Another phrase that follows anywhere.
    pub(super) and: Option<&'static str>,
    /// Where recipients are. The first group counts that is found in the text.
    pub(super) places: &'static [&'static [Place]],
    pub(super) replies: Replies,
}

/// Where the reply about a recipient is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Replies {
    /// After the recipient, before the next one.
    Beside,
    /// After the recipient, or after the list of all recipients, in a transcript.
    Below,
}

/// Where a recipient is in a line.
#[derive(Debug)]
pub(super) enum Place {
    /// `<gil@harbor.example>:` at the start of the line, maybe with another address before the colon.
    Brackets,
    /// An address at the start of the line, after white space and bullets, that ends the line or is followed by
    /// a mark.
    Line,
    /// An address after this phrase.
    After(&'static str),
    /// The first address in a line that begins with a reply code.
    Reply,
}

/// A recipient in a line: offsets in the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Placed {
    /// Where the address begins and ends.
    pub(super) address: (usize, usize),
    /// Where the text about it begins.
    pub(super) text: usize,
}

impl Place {
    /// Returns the recipient in `line`, which is at most 1,000 octets of a line.
    pub(super) fn find(&self, line: &[u8]) -> Option<Placed> {
        match self {
            Self::Brackets => brackets(line),
            Self::Line => at_start(line),
            Self::After(phrase) => {
                let after = find(line, phrase)?.saturating_add(phrase.len());
                let opened = skip(line, after, b" \t<\"'[(");
                let address = address_at(line, opened)?;
                Some(Placed { address, text: address.1 })
            }
            Self::Reply => {
                let start = skip(line, 0, b" \t<");
                let code = line.get(start..)?;
                let is_code =
                    matches!(code, [b'4' | b'5', b'0'..=b'5', b'0'..=b'9', b' ' | b'-', ..]);
                let at = is_code.then(|| memchr::memchr(b'@', line)).flatten()?;
                // Sendmail: `554 Too many hops: from <ana@orchard.example>, to <gil@harbor.example>`
                let to = Self::After(", to ").find(line).filter(|_| find(line, "from ").is_some());
                if let Some(Placed { address, .. }) = to {
                    return Some(Placed { address, text: start });
                }
                let before = line.get(..at)?.iter().rposition(|it| !is_address(*it));
                let address = address_at(line, before.map_or(0, |it| it.saturating_add(1)))?;
                Some(Placed { address, text: start })
            }
        }
    }
}

fn brackets(line: &[u8]) -> Option<Placed> {
    let start = skip(line, 0, b" \t");
    if line.get(start) != Some(&b'<') {
        return None;
    }
    let address = address_at(line, start.saturating_add(1))?;
    let rest = line.get(address.1..)?.strip_prefix(b">")?;
    // Postfix: `<gil@harbor.example> (expanded from <all@harbor.example>): ..`
    let colon = match rest {
        [b':', ..] => 0,
        [b' ', b'(', ..] => find(rest, "):")?.saturating_add(1),
        _ => return None,
    };
    Some(Placed { address, text: address.1.saturating_add(colon).saturating_add(2) })
}

fn at_start(line: &[u8]) -> Option<Placed> {
    let start = skip(line, 0, b" \t*>-<\"'[\xE2\x80\xA2");
    let address = address_at(line, start)?;
    let closed = skip(line, address.1, b">\"'])");
    let rest = line.get(closed..)?;
    // What follows an address in a list; a sentence that begins with one is no entry.
    let ends = rest.trim_ascii().is_empty()
        || matches!(rest, [b':' | b';' | b',' | b'(', ..] | [b' ', b'(' | b';' | b'-', ..])
        || [" on ", "...", " ...", "<mailto:", " <", "\t"].iter().any(|mark| starts(rest, mark));
    ends.then_some(Placed { address, text: closed })
}

/// Returns where the first octet that is not in `set` is, at or after `at`.
fn skip(line: &[u8], at: usize, set: &[u8]) -> usize {
    let rest = line.get(at..).unwrap_or_default();
    at.saturating_add(rest.iter().take_while(|octet| set.contains(octet)).count())
}

/// Returns where the address at `start` begins and ends. An address has one `@`, with octets around it.
fn address_at(line: &[u8], start: usize) -> Option<(usize, usize)> {
    let rest = line.get(start..)?;
    let len = rest.iter().take_while(|octet| is_address(**octet)).count();
    let mut word = rest.get(..len)?;
    // A sentence may end with it.
    while let Some(shorter) = word.strip_suffix(b".").or(word.strip_suffix(b"'")) {
        word = shorter;
    }
    let at = memchr::memchr(b'@', word)?;
    let (local, domain) = (word.get(..at)?, word.get(at.saturating_add(1)..)?);
    let is_one = !local.is_empty() && !domain.is_empty() && !domain.contains(&b'@') && len <= 320;
    is_one.then(|| (start, start.saturating_add(word.len())))
}

/// Returns `true` for an octet of an address in a report: RFC 5321 without quoted strings and literals, and UTF-8.
const fn is_address(octet: u8) -> bool {
    !matches!(
        octet,
        0..=b' '
            | b'<'
            | b'>'
            | b'('
            | b')'
            | b'['
            | b']'
            | b','
            | b';'
            | b':'
            | b'"'
            | b'\\'
            | 127
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(place: &Place, line: &str) -> Option<(String, String)> {
        let placed = place.find(line.as_bytes())?;
        Some((line[placed.address.0..placed.address.1].to_owned(), line[placed.text..].to_owned()))
    }

    #[test]
    fn recipients_are_where_servers_write_them() {
        for (place, line, expected) in [
            (Place::Brackets, "<g@a.example>: host said", Some(("g@a.example", " host said"))),
            (
                Place::Brackets,
                "<g@a.example> (expanded from <b@a.example>): no",
                Some(("g@a.example", " no")),
            ),
            (Place::Brackets, "see <g@a.example>: no", None),
            (Place::Brackets, "<g@a.example> no", None),
            (Place::Line, "  g@a.example", Some(("g@a.example", ""))),
            (Place::Line, " * <g@a.example>", Some(("g@a.example", ""))),
            (Place::Line, "> g@a.example ", Some(("g@a.example", " "))),
            (Place::Line, "g@a.example: 550 no", Some(("g@a.example", ": 550 no"))),
            (Place::Line, "g@a.example on Thu, 1 Oct", Some(("g@a.example", " on Thu, 1 Oct"))),
            (Place::Line, "g@a.example is not here", None),
            (Place::Line, "at g@a.example", None),
            (Place::Line, "@a.example", None),
            (Place::Line, "a@b@c.example", None),
            (
                Place::After("to "),
                "sent to <g@a.example>. Sorry",
                Some(("g@a.example", ">. Sorry")),
            ),
            (Place::After("to "), "sent to g@a.example.", Some(("g@a.example", "."))),
            (Place::After("to "), "sent to us", None),
            (
                Place::Reply,
                "550 5.1.1 <g@a.example>... User unknown",
                Some(("g@a.example", "550 5.1.1 <g@a.example>... User unknown")),
            ),
            (
                Place::Reply,
                "554 Too many hops: from <a@b.example> via mx, to <g@a.example>",
                Some((
                    "g@a.example",
                    "554 Too many hops: from <a@b.example> via mx, to <g@a.example>",
                )),
            ),
            (Place::Reply, "250 <g@a.example>", None),
        ] {
            let expected = expected.map(|(address, text)| (address.to_owned(), text.to_owned()));
            assert_eq!(found(&place, line), expected, "{place:?} {line}");
        }
    }
}
