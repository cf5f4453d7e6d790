//! What AUTH and the parameter AUTH= carry (RFC 4954 4 and 5).

use core::fmt;
use core::ops::Range;

use super::argument::borrowed_word;
use super::xtext::{Formatted, XText};
use crate::address::{Mailbox, is_mailbox};
use crate::ascii::{Caseless, Escaped, compare_by_key};
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// The name of a SASL mechanism (RFC 4422 3.1), read and compared without regard to case.
///
/// ```text
/// sasl-mech = 1*20( ALPHA / DIGIT / "-" / "_" )
/// ```
///
/// ```
/// use smtp_machine::command::Mechanism;
///
/// let mechanism = Mechanism::try_from("plain")?;
/// assert_eq!(mechanism, Mechanism::try_from("PLAIN")?);
/// assert!(Mechanism::try_from("PLAIN\r\nRSET").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Mechanism<'a> {
    octets: &'a [u8],
}

borrowed_word!(Mechanism);

impl<'a> Mechanism<'a> {
    /// The longest name, in octets.
    pub const MAX: usize = 20;

    const fn key(&self) -> Caseless<'a> {
        Caseless(self.octets)
    }

    pub(crate) const fn from_checked(octets: &'a [u8]) -> Self {
        Self { octets }
    }
}

impl<'a> TryFrom<&'a [u8]> for Mechanism<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Mechanism, at));
        if octets.is_empty() || octets.len() > Self::MAX {
            return wrong(octets.len().min(Self::MAX));
        }
        let fits = |octet: &u8| octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_');
        octets.iter().position(|octet| !fits(octet)).map_or(Ok(Self { octets }), wrong)
    }
}

/// Whether the mechanism of that name needs no challenge when its response comes with AUTH, so that
/// commands may follow at once (RFC 4954 4).
pub(crate) fn says_all_at_once(mechanism: &[u8]) -> bool {
    [b"PLAIN".as_slice(), b"EXTERNAL"].iter().any(|it| mechanism.eq_ignore_ascii_case(it))
}

compare_by_key!(Mechanism);

/// The initial response of AUTH as it stands on the wire: base64, or `=` for an empty one.
///
/// ```text
/// initial-response = base64 / "="
/// ```
///
/// Only the alphabet is checked here (letters, digits, `+`, `/`, `=`); whoever decodes it finds out
/// whether it is base64. It may be a password: `Debug` shows nothing of it, and it has no `Display`.
///
/// ```
/// use smtp_machine::command::InitialResponse;
///
/// let response = InitialResponse::try_from("AGFuYQBzZWNyZXQ=")?;
/// assert_eq!(format!("{response:?}"), "InitialResponse(redacted)");
/// assert!(InitialResponse::try_from("=")?.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InitialResponse<'a> {
    octets: &'a [u8],
}

/// Where in the line of an AUTH its parts are.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AuthParts {
    /// A [`Mechanism`].
    pub(crate) mechanism: Range<usize>,
    /// An [`InitialResponse`].
    pub(crate) initial: Option<Range<usize>>,
}

impl<'a> InitialResponse<'a> {
    pub(super) const fn from_checked(octets: &'a [u8]) -> Self {
        Self { octets }
    }

    /// The octets as they are on the wire.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.octets
    }

    /// Whether it is `=`, the response that is there and holds nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self.octets, b"=")
    }

    /// Writes the octets.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.octets)
    }
}

impl<'a> TryFrom<&'a [u8]> for InitialResponse<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let fits =
            |octet: &u8| octet.is_ascii_alphanumeric() || matches!(octet, b'+' | b'/' | b'=');
        match octets.iter().position(|octet| !fits(octet)) {
            None if octets.is_empty() => Err(Invalid::new(ValueKind::InitialResponse, 0)),
            None => Ok(Self { octets }),
            Some(at) => Err(Invalid::new(ValueKind::InitialResponse, at)),
        }
    }
}

impl<'a> TryFrom<&'a str> for InitialResponse<'a> {
    type Error = Invalid;

    fn try_from(text: &'a str) -> Result<Self, Invalid> {
        Self::try_from(text.as_bytes())
    }
}

impl fmt::Debug for InitialResponse<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InitialResponse(redacted)")
    }
}

/// The value of AUTH= on MAIL: the identity that first handed the message in, or `<>` when that is not known
/// or not trusted (RFC 4954 5).
///
/// ```text
/// auth-value = xtext                       ; of a Mailbox, or of "<>"
/// ```
///
/// ```
/// use smtp_machine::address::Mailbox;
/// use smtp_machine::command::AuthParam;
///
/// let submitter = AuthParam::from_wire(b"e+3Dmc2@harbor.example")?;
/// assert_eq!(submitter, AuthParam::from(Mailbox::try_from("e=mc2@harbor.example")?));
/// assert!(AuthParam::from_wire(b"<>")?.is_null());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct AuthParam<'a> {
    /// `None` is `<>`.
    mailbox: Option<XText<'a>>,
}

impl<'a> AuthParam<'a> {
    /// `<>`: no identity is known.
    pub const NULL: Self = Self { mailbox: None };

    /// The value from its wire form: `<>`, or a mailbox in xtext.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`ValueKind::XText`] where it is not xtext, of [`ValueKind::Mailbox`] where the text is no
    /// mailbox.
    ///
    /// ```
    /// # use smtp_machine::command::AuthParam;
    /// assert!(AuthParam::from_wire(b"ana").is_err());
    /// ```
    pub fn from_wire(octets: &'a [u8]) -> Result<Self, Invalid> {
        if octets == b"<>" {
            return Ok(Self::NULL);
        }
        let text = XText::escaped(octets)?;
        if octets.contains(&b'+') {
            is_mailbox(text.decode())?;
        } else {
            Mailbox::try_from(octets)?;
        }
        Ok(Self { mailbox: Some(text) })
    }

    /// Whether it is `<>`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        self.mailbox.is_none()
    }

    /// The mailbox, to be decoded; `None` for `<>`.
    #[must_use]
    pub const fn text(&self) -> Option<XText<'a>> {
        self.mailbox
    }

    /// The mailbox, decoded into `memory`; `None` for `<>`. [`Mailbox::LIMIT`] octets hold every mailbox
    /// within the limits of RFC 5321; the length of [`text`](Self::text) on the wire is always enough.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when `memory` is too small for the mailbox.
    ///
    /// ```
    /// # use smtp_machine::command::AuthParam;
    /// use smtp_machine::wire::SinkFull;
    ///
    /// let submitter = AuthParam::from_wire(b"john+2B@harbor.example")?;
    /// let mut memory = [0; 254];
    /// let mailbox = submitter.mailbox(&mut memory)?.ok_or("it is <>")?;
    /// assert_eq!(mailbox.as_str(), "john+@harbor.example");
    ///
    /// assert_eq!(submitter.mailbox(&mut [0; 10]), Err(SinkFull));
    /// assert_eq!(AuthParam::NULL.mailbox(&mut []), Ok(None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn mailbox<'r>(&self, memory: &'r mut [u8]) -> Result<Option<Mailbox<'r>>, SinkFull> {
        let Some(text) = self.mailbox else { return Ok(None) };
        let mut places = memory.iter_mut();
        let mut len = 0_usize;
        for octet in text.decode() {
            *places.next().ok_or(SinkFull)? = octet;
            len = len.saturating_add(1);
        }
        // It was checked when it came in, perhaps leniently.
        Ok(Mailbox::with_syntax(memory.get(..len).unwrap_or_default(), &Syntax::LENIENT).ok())
    }

    /// Writes the wire form.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        match self.mailbox {
            None => sink.put(b"<>"),
            Some(text) => text.encode(sink),
        }
    }
}

impl<'a> From<Mailbox<'a>> for AuthParam<'a> {
    fn from(mailbox: Mailbox<'a>) -> Self {
        // A mailbox holds no control octets and is UTF-8, so it is always plain text.
        Self { mailbox: XText::plain(mailbox.as_bytes()).ok() }
    }
}

impl fmt::Display for AuthParam<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.encode(&mut Formatted(f)).map_err(|SinkFull| fmt::Error)
    }
}

impl fmt::Debug for AuthParam<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.mailbox {
            None => f.write_str("AuthParam(<>)"),
            Some(text) => write!(f, "AuthParam({text:?})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn mechanisms_have_1_to_20_octets() {
        assert!(Mechanism::try_from("SCRAM-SHA-256-PLUS").is_ok());
        assert!(Mechanism::try_from("").is_err());
        assert!(Mechanism::try_from("ABCDEFGHIJKLMNOPQRST").is_ok());
        assert!(Mechanism::try_from("ABCDEFGHIJKLMNOPQRSTU").is_err());
    }

    #[test]
    fn an_identity_must_be_a_mailbox() {
        for wire in ["ana", "ana@", "<ana@orchard.example>", "a+20b@orchard.example", "a+0Ab@c", ""]
        {
            assert!(AuthParam::from_wire(wire.as_bytes()).is_err(), "{wire}");
        }
        assert!(AuthParam::from_wire("+22a+20b+22@orchard.example".as_bytes()).is_ok());
        let long = format!("{}+2B@x", "x".repeat(300));
        let submitter = AuthParam::from_wire(long.as_bytes()).unwrap();
        assert_eq!(submitter.mailbox(&mut [0; 302]), Err(SinkFull));
        let mut memory = [0; 303];
        assert_eq!(submitter.mailbox(&mut memory).unwrap().unwrap().as_str().len(), 303);
    }

    #[test]
    fn a_lenient_mailbox_comes_back_from_the_value() {
        for text in ["a..b@carrier.example", "ana@my_host", "ben", "+a..@_b"] {
            let mailbox = Mailbox::with_syntax(text.as_bytes(), &Syntax::LENIENT).unwrap();
            let mut memory = [0; 254];
            assert_eq!(AuthParam::from(mailbox).mailbox(&mut memory), Ok(Some(mailbox)));
        }
    }

    proptest! {
        #[test]
        fn identities_survive_the_wire(local in "[a-z=+!]{1,20}", domain in "[a-z]{1,9}") {
            let text = format!("{local}@{domain}");
            let submitter = AuthParam::from(Mailbox::try_from(&*text).unwrap());
            let wire = submitter.to_string();
            prop_assert_eq!(AuthParam::from_wire(wire.as_bytes()).unwrap(), submitter);
            let mut memory = [0; 254];
            prop_assert_eq!(submitter.mailbox(&mut memory).unwrap().unwrap().as_str(), text);
        }

        #[test]
        fn no_constructor_takes_a_control_octet(octets: Vec<u8>) {
            let found = [
                Mechanism::try_from(&*octets).is_ok(),
                InitialResponse::try_from(&*octets).is_ok(),
                AuthParam::from_wire(&octets).is_ok(),
            ];
            if found.contains(&true) {
                prop_assert!(!octets.iter().any(|octet| octet.is_ascii_control()));
            }
        }
    }
}
