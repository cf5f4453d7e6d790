//! [`provider`]: the operator of a server, by its domain.

use std::borrow::Cow;

/// Labels before a country code below which registries register domains, as in `harbor.co.uk`. A heuristic: the list of
/// public suffixes has thousands of entries.
const SECOND_LEVEL: [&[u8]; 20] = [
    b"ac", b"asso", b"co", b"com", b"ed", b"edu", b"go", b"gob", b"gouv", b"gov", b"ltd", b"mil",
    b"ne", b"net", b"nhs", b"or", b"org", b"plc", b"res", b"sch",
];

/// The maximum size of a domain name (RFC 1035 2.3.4).
const MAX: usize = 255;

/// Returns the provider: the last two labels of the server's name, or three below a country code with a second level; the
/// address of a server without a name; or else the same of the recipient's domain. `None` if neither is known, or has
/// octets that no name has.
/// It is in lower case.
pub(crate) fn provider<'a>(
    host: Option<&'a [u8]>,
    recipient: Option<&'a [u8]>,
) -> Option<Cow<'a, [u8]>> {
    host.and_then(registered).or_else(|| recipient.and_then(registered))
}

fn registered(name: &[u8]) -> Option<Cow<'_, [u8]>> {
    let name = name.strip_prefix(b"[").unwrap_or(name);
    let name = name.strip_suffix(b"]").unwrap_or(name);
    let name = name.strip_suffix(b".").unwrap_or(name);
    let (mut all, mut any) = (PLAIN, 0);
    for octet in name {
        let kind = KINDS[usize::from(*octet)];
        (all, any) = (all & kind, any | kind);
    }
    if name.len() > MAX || all & PLAIN == 0 || any & ALPHANUMERIC == 0 {
        return None;
    }
    let name = name.get(start(name)..)?;
    if any & OTHER != 0 && std::str::from_utf8(name).is_err() {
        return None;
    }
    // Most names are in lower case.
    Some(if any & UPPER == 0 { name.into() } else { name.to_ascii_lowercase().into() })
}

// What an octet of a name is, as bits.
/// A name may have it.
const PLAIN: u8 = 1;
const ALPHANUMERIC: u8 = 2;
/// It is outside of ASCII.
const OTHER: u8 = 4;
const UPPER: u8 = 8;

static KINDS: [u8; 256] = {
    let (mut kinds, mut octet) = ([0; 256], 0);
    while octet < 256 {
        kinds[octet] = match octet as u8 {
            b'a'..=b'z' | b'0'..=b'9' => PLAIN | ALPHANUMERIC,
            b'A'..=b'Z' => PLAIN | ALPHANUMERIC | UPPER,
            b'.' | b'-' | b'_' | b':' => PLAIN,
            0x80.. => PLAIN | OTHER,
            _ => 0,
        };
        octet += 1;
    }
    kinds
};

/// Returns where the registered domain begins.
fn start(name: &[u8]) -> usize {
    // Labels are short: a search by octets is the fastest.
    let mut dots = (0..name.len()).rev().filter(|at| name[*at] == b'.');
    let Some(last) = dots.next() else { return 0 };
    let top = name.get(last.saturating_add(1)..).unwrap_or_default();
    // The last label of an address is a number, and IPv6 has colons.
    if top.iter().all(u8::is_ascii_digit) || name.contains(&b':') {
        return 0;
    }
    let Some(second) = dots.next() else { return 0 };
    let label = name.get(second.saturating_add(1)..last).unwrap_or_default();
    if top.len() == 2 && SECOND_LEVEL.iter().any(|it| it.eq_ignore_ascii_case(label)) {
        return dots.next().map_or(0, |third| third.saturating_add(1));
    }
    second.saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(host: &str, recipient: &str) -> Option<String> {
        let some = |text: &str| Some(text.as_bytes().to_vec()).filter(|it| !it.is_empty());
        let (host, recipient) = (some(host), some(recipient));
        let found = provider(host.as_deref(), recipient.as_deref())?;
        Some(String::from_utf8(found.into_owned()).unwrap())
    }

    #[test]
    fn a_provider_is_the_registered_domain_of_the_server() {
        for (host, recipient, provider) in [
            ("gmail-smtp-in.l.Google.com.", "orchard.example", "google.com"),
            ("mx00.1and1.co.uk", "", "1and1.co.uk"),
            ("mx.harbor.de", "", "harbor.de"),
            ("co.uk", "", "co.uk"),
            ("localhost", "", "localhost"),
            ("192.0.2.7", "", "192.0.2.7"),
            ("[2001:db8::1]", "", "2001:db8::1"),
            ("", "mail.orchard.example", "orchard.example"),
            ("a\nb", "mail.orchard.example", "orchard.example"),
            ("<script>", "orchard.example", "orchard.example"),
        ] {
            assert_eq!(of(host, recipient).as_deref(), Some(provider), "{host} {recipient}");
        }
        for unknown in ["", "..", "=1+1", &"a".repeat(256), "-"] {
            assert_eq!(of(unknown, ""), None, "{unknown}");
        }
    }
}
