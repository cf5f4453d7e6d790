//! [`provider`]: the operator of a server, by its domain.

/// Labels before a country code below which registries register domains, as in `harbor.co.uk`. A heuristic: the list of
/// public suffixes has thousands of entries.
const SECOND_LEVEL: [&[u8]; 20] = [
    b"ac", b"asso", b"co", b"com", b"ed", b"edu", b"go", b"gob", b"gouv", b"gov", b"ltd", b"mil",
    b"ne", b"net", b"nhs", b"or", b"org", b"plc", b"res", b"sch",
];

/// The maximum size of a domain name (RFC 1035 2.3.4).
const MAX: usize = 255;

/// A domain name in lower case.
pub(crate) struct Provider {
    octets: [u8; MAX],
    len: usize,
}

impl Provider {
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.octets.get(..self.len).unwrap_or_default()
    }
}

/// Returns the provider: the last two labels of the server's name, or three below a country code with a second level; the
/// address of a server without a name; or else the same of the recipient's domain. `None` if neither is known, or has
/// octets that no name has.
pub(crate) fn provider(host: Option<&[u8]>, recipient: Option<&[u8]>) -> Option<Provider> {
    host.and_then(registered).or_else(|| recipient.and_then(registered))
}

fn registered(name: &[u8]) -> Option<Provider> {
    let name = name.strip_prefix(b"[").unwrap_or(name);
    let name = name.strip_suffix(b"]").unwrap_or(name);
    let name = name.strip_suffix(b".").unwrap_or(name);
    let plain = |octet: &u8| {
        octet.is_ascii_alphanumeric()
            || matches!(octet, b'.' | b'-' | b'_' | b':')
            || *octet >= 0x80
    };
    if name.is_empty()
        || name.len() > MAX
        || !name.iter().all(plain)
        || !name.iter().any(u8::is_ascii_alphanumeric)
    {
        return None;
    }
    let name = name.get(start(name)..)?;
    let mut provider = Provider { octets: [0; MAX], len: name.len() };
    let octets = provider.octets.get_mut(..name.len())?;
    octets.copy_from_slice(name);
    octets.make_ascii_lowercase();
    std::str::from_utf8(octets).is_ok().then_some(provider)
}

/// Returns where the registered domain begins.
fn start(name: &[u8]) -> usize {
    let mut dots = memchr::memrchr_iter(b'.', name);
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
        let found = provider(some(host).as_deref(), some(recipient).as_deref())?;
        Some(String::from_utf8(found.as_bytes().to_vec()).unwrap())
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
