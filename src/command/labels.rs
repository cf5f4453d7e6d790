//! What a client may say about a message, in text: MTRK, NO-SOLICITING, SUBMITTER and CHECKPOINT.

use core::fmt;

use super::argument::borrowed_word;
use super::auth::AuthParam;
use super::values::count;
use super::xtext::XText;
use crate::address::{Domain, Mailbox};
use crate::ascii::Escaped;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The value of MTRK: the message may be tracked, by who knows the secret (RFC 3885 3).
///
/// ```text
/// mtrk-value = mtrk-certifier [ ":" mtrk-timeout ]     ; base64, then 1*9DIGIT
/// ```
///
/// The certifier is a digest in base64, whose `=` at the end does not fit an esmtp-value and is left
/// out by who sends it.
///
/// ```
/// use smtp_machine::command::Tracking;
///
/// let tracking = Tracking::try_from("2jmj7l5rSw0yVb/vlWAYkK/YBwk:86400")?;
/// assert_eq!(tracking.certifier(), "2jmj7l5rSw0yVb/vlWAYkK/YBwk");
/// assert_eq!(tracking.timeout(), Some(86_400));
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tracking<'a> {
    octets: &'a [u8],
}

borrowed_word!(Tracking);

impl<'a> Tracking<'a> {
    /// The digest of the secret, in base64.
    #[must_use]
    pub fn certifier(&self) -> &'a str {
        self.as_str().split(':').next().unwrap_or_default()
    }

    /// For how many seconds.
    #[must_use]
    pub fn timeout(&self) -> Option<u32> {
        let (_, digits) = self.as_str().split_once(':')?;
        digits.parse().ok()
    }
}

impl<'a> TryFrom<&'a [u8]> for Tracking<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Parameter, at));
        let base64 = |octet: &u8| octet.is_ascii_alphanumeric() || matches!(octet, b'+' | b'/');
        let len = octets.iter().take_while(|octet| base64(octet)).count();
        let (certifier, rest) = octets.split_at_checked(len).unwrap_or_default();
        match rest {
            _ if certifier.is_empty() => wrong(0),
            [] => Ok(Self { octets }),
            [b':', digits @ ..] if digits.len() <= 9 && count(digits).is_some() => {
                Ok(Self { octets })
            }
            _ => wrong(len),
        }
    }
}

/// The value of SOLICIT: what kinds of solicitation the message is (RFC 3865 2.2).
///
/// ```text
/// Solicitation-keywords = word *( "," word )
/// word = ALPHA *( "." / "-" / "_" / ":" / ALPHA / DIGIT )      ; 1000 octets in all
/// ```
///
/// ```
/// use smtp_machine::command::Solicitation;
///
/// let kinds = Solicitation::try_from("net.example:ADV,org.example:ADV:ADLT")?;
/// assert!(kinds.words().eq(["net.example:ADV", "org.example:ADV:ADLT"]));
/// assert!(Solicitation::try_from("a,,b").is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Solicitation<'a> {
    octets: &'a [u8],
}

borrowed_word!(Solicitation);

impl<'a> Solicitation<'a> {
    /// The longest value, in octets.
    pub const MAX: usize = 1000;

    /// The kinds.
    pub fn words(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.as_str().split(',')
    }
}

impl<'a> TryFrom<&'a [u8]> for Solicitation<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Parameter, at));
        if octets.len() > Self::MAX {
            return wrong(Self::MAX);
        }
        let mut first = true;
        for (at, octet) in octets.iter().enumerate() {
            first = match octet {
                b'A'..=b'Z' | b'a'..=b'z' => false,
                b'0'..=b'9' | b'.' | b'-' | b'_' | b':' if !first => false,
                b',' if !first => true,
                _ => return wrong(at),
            };
        }
        if first { wrong(octets.len()) } else { Ok(Self { octets }) }
    }
}

/// The value of SUBMITTER: who is responsible for handing the message in (RFC 4405 4.1, historic).
///
/// ```text
/// submitter-value = Mailbox in xtext
/// ```
///
/// ```
/// use smtp_machine::address::Mailbox;
/// use smtp_machine::command::Submitter;
///
/// let submitter = Submitter::from(Mailbox::try_from("ana+x@orchard.example")?);
/// assert_eq!(submitter.to_string(), "ana+2Bx@orchard.example");
/// assert_eq!(Submitter::from_wire(b"ana+2Bx@orchard.example")?, submitter);
/// assert!(Submitter::from_wire(b"<>").is_err());
/// let mut memory = [0; 254];
/// assert_eq!(submitter.mailbox(&mut memory)?.unwrap().as_str(), "ana+x@orchard.example");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Submitter<'a>(AuthParam<'a>);

impl<'a> Submitter<'a> {
    /// The value from its wire form.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`ValueKind::XText`] where it is not xtext, of [`ValueKind::Mailbox`] where the text is no
    /// mailbox.
    pub fn from_wire(octets: &'a [u8]) -> Result<Self, Invalid> {
        match AuthParam::from_wire(octets)? {
            value if value.is_null() => Err(Invalid::new(ValueKind::Mailbox, 0)),
            value => Ok(Self(value)),
        }
    }

    /// The mailbox, to be decoded.
    #[must_use]
    pub const fn text(&self) -> Option<XText<'a>> {
        self.0.text()
    }

    /// The mailbox, decoded into `memory`, as [`AuthParam::mailbox`] does it.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when `memory` is too small for the mailbox.
    pub fn mailbox<'r>(&self, memory: &'r mut [u8]) -> Result<Option<Mailbox<'r>>, SinkFull> {
        self.0.mailbox(memory)
    }

    /// Writes the wire form.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.0.encode(sink)
    }
}

impl<'a> From<Mailbox<'a>> for Submitter<'a> {
    fn from(mailbox: Mailbox<'a>) -> Self {
        Self(AuthParam::from(mailbox))
    }
}

impl fmt::Display for Submitter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Submitter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Submitter({self})")
    }
}

/// The value of TRANSID: the name by which a message that was cut off goes on (RFC 1845 3).
///
/// ```text
/// transid-value = "<" transid-local "@" transid-domain ">"      ; 80 octets, case matters
/// ```
///
/// ```
/// use smtp_machine::command::TransactionId;
///
/// let id = TransactionId::try_from("<12345@orchard.example>")?;
/// assert_eq!(id.as_str(), "<12345@orchard.example>");
/// assert!(TransactionId::try_from("12345").is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TransactionId<'a> {
    octets: &'a [u8],
}

borrowed_word!(TransactionId);

impl TransactionId<'_> {
    /// The longest value, in octets.
    pub const MAX: usize = 80;
}

impl<'a> TryFrom<&'a [u8]> for TransactionId<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Parameter, at));
        if octets.len() > Self::MAX {
            return wrong(Self::MAX);
        }
        let [b'<', inside @ .., b'>'] = octets else { return wrong(0) };
        let Some(at) = inside.iter().position(|octet| *octet == b'@') else {
            return wrong(octets.len());
        };
        let (local, domain) = inside.split_at_checked(at).unwrap_or_default();
        let fits = |octet: &u8| octet.is_ascii_graphic() && !matches!(octet, b'<' | b'>' | b'=');
        if local.is_empty() || !local.iter().all(fits) {
            return wrong(1);
        }
        let domain = domain.get(1..).unwrap_or_default();
        match Domain::try_from(domain) {
            Ok(domain) if domain.as_bytes().is_ascii() => Ok(Self { octets }),
            _ => wrong(at.saturating_add(2)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_but_the_grammar_gets_through(octets in proptest::collection::vec(any::<u8>(), 0..30)) {
            let words = [
                Tracking::try_from(octets.as_slice()).map(|it| it.as_bytes()),
                Solicitation::try_from(octets.as_slice()).map(|it| it.as_bytes()),
                TransactionId::try_from(octets.as_slice()).map(|it| it.as_bytes()),
            ];
            for word in words.into_iter().flatten() {
                prop_assert!(word.iter().all(u8::is_ascii_graphic));
            }
        }

        #[test]
        fn tracking_is_what_its_grammar_says(text in "[a-zA-Z0-9+/=]{0,6}:?[0-9]{0,10}") {
            let (certifier, timeout) = match text.split_once(':') {
                Some((certifier, timeout)) => (certifier, Some(timeout)),
                None => (text.as_str(), None),
            };
            let good = !certifier.is_empty() && !certifier.contains('=')
                && timeout.is_none_or(|it| (1..=9).contains(&it.len()));
            let found = Tracking::try_from(text.as_str());
            prop_assert_eq!(found.is_ok(), good);
            if let Ok(found) = found {
                prop_assert_eq!(found.certifier(), certifier);
                prop_assert_eq!(found.timeout(), timeout.and_then(|it| it.parse().ok()));
            }
        }
    }

    #[test]
    fn solicitations_are_words() {
        for wrong in ["", ",", "a,", ",a", "1a", "a b", "a=b", "a,1"] {
            assert!(Solicitation::try_from(wrong).is_err(), "{wrong}");
        }
        assert!(Solicitation::try_from(&*"a".repeat(1001)).is_err());
    }
}
