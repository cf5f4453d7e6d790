//! The pieces that the lines of several systems have in common.

use memchr::memmem;

/// Returns what follows `words`.
pub(crate) fn after<'a>(text: &'a [u8], words: &[u8]) -> Option<&'a [u8]> {
    text.get(memmem::find(text, words)?.checked_add(words.len())?..)
}

/// Returns what is before the first of `octets`, or the whole text.
pub(crate) fn until<'a, const N: usize>(text: &'a [u8], octets: &[u8; N]) -> &'a [u8] {
    let end = text.iter().position(|octet| octets.iter().any(|it| it == octet));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

/// Returns the name of the program in the header of syslog: `Apr  5 18:41:57 host postfix/smtp[18733]: ` or a timestamp
/// of RFC 3339.
pub(crate) fn program(line: &[u8]) -> Option<&[u8]> {
    let (header, _) = header_and_rest(line)?;
    let open = memchr::memrchr(b'[', header)?;
    let name = header.get(..open)?;
    let start = memchr::memrchr(b' ', name).map_or(0, |at| at.saturating_add(1));
    name.get(start..)
}

/// Returns the line after the header of syslog, or the whole line.
pub(crate) fn without_header(line: &[u8]) -> &[u8] {
    header_and_rest(line).map_or(line, |(_, rest)| rest)
}

/// The header ends in `]: `, after at most 200 octets.
fn header_and_rest(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let start = line.get(..200.min(line.len()))?;
    let mut closing = memchr::memchr_iter(b']', start);
    let at = closing
        .find(|at| line.get(at.saturating_add(1)..).is_some_and(|it| it.starts_with(b": ")))?;
    Some((line.get(..at)?, line.get(at.checked_add(3)?..)?))
}

/// Returns the domain of an address, with or without angle brackets.
pub(crate) fn domain(address: &[u8]) -> Option<&[u8]> {
    let at = memchr::memrchr(b'@', address)?;
    let domain = until(address.get(at.checked_add(1)?..)?, b"> ,\"");
    Some(domain).filter(|domain| !domain.is_empty())
}

/// Returns `true` if a line of a reply begins here.
pub(crate) fn is_start_of_reply(text: &[u8]) -> bool {
    let [first, second, third, rest @ ..] = text else { return false };
    (b'2'..=b'5').contains(first)
        && second.is_ascii_digit()
        && third.is_ascii_digit()
        && matches!(rest.first(), None | Some(b' ' | b'-'))
}

/// Divides a reply whose lines a system has joined with `separator`: a line begins with the code of the line before,
/// which ends in a hyphen. Returns `octets` if it has one line.
pub(crate) fn unfolded<'a>(
    octets: &'a [u8],
    separator: &[u8],
    scratch: &'a mut Vec<u8>,
) -> &'a [u8] {
    let Some((code, mut rest)) = octets.split_at_checked(3) else { return octets };
    if rest.first() != Some(&b'-') {
        return octets;
    }
    scratch.clear();
    scratch.extend_from_slice(code);
    while rest.first() == Some(&b'-') {
        let Some((line, next)) = next_line(rest, separator, code) else { break };
        scratch.extend_from_slice(line);
        scratch.push(b'\n');
        scratch.extend_from_slice(code);
        rest = next;
    }
    scratch.extend_from_slice(rest);
    scratch
}

/// Returns the rest of this line, and the next line after its code.
fn next_line<'a>(rest: &'a [u8], separator: &[u8], code: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    memmem::find_iter(rest, separator).find_map(|at| {
        let next = rest.get(at.checked_add(separator.len())?..)?.strip_prefix(code)?;
        let begins = matches!(next.first(), None | Some(b' ' | b'-'));
        begins.then_some((rest.get(..at)?, next))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_has_the_name_of_its_program() {
        for (line, name) in [
            (&b"Apr  5 18:41:57 kedumba postfix/smtp[18733]: 39D9"[..], Some(&b"postfix/smtp"[..])),
            (b"2026-03-03T11:15:05.609802+00:00 mail smtpd[45037]: 8f48", Some(b"smtpd")),
            (b"exim[14700]: 2006", Some(b"exim")),
            (b"2006 H=mx [192.0.2.1]: 450 x", Some(b"")),
            (b"host mx", None),
        ] {
            assert_eq!(program(line), name);
        }
    }

    #[test]
    fn a_folded_reply_is_divided_where_its_code_returns() {
        let mut scratch = Vec::new();
        for (folded, expected) in [
            (
                &b"550-5.1.1 a 550-5.1.1 b 550 5.1.1 c"[..],
                &b"550-5.1.1 a\n550-5.1.1 b\n550 5.1.1 c"[..],
            ),
            (b"550 a 550 b", b"550 a 550 b"),
            (b"550-a 551 b", b"550-a 551 b"),
            (b"550-a 5501 b 550", b"550-a 5501 b\n550"),
            (b"55", b"55"),
            (b"550-", b"550-"),
        ] {
            assert_eq!(unfolded(folded, b" ", &mut scratch), expected);
        }
    }

    #[test]
    fn the_domain_of_an_address_is_after_the_last_at() {
        assert_eq!(domain(b"<\"a@b\"@harbor.example>, x"), Some(&b"harbor.example"[..]));
        assert_eq!(domain(b"<postmaster>"), None);
        assert_eq!(domain(b"ana@"), None);
    }
}
