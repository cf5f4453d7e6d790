//! [`AuthParameter`]: the value of AUTH= on MAIL (RFC 4954 5).

use core::fmt;

use super::value_trait::Value;
use super::xtext::{Formatted, XText};
use crate::address::{Mailbox, is_mailbox};
use crate::error::Invalid;
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// The value of AUTH= on MAIL: the identity that originally submitted the message, or `<>` if it is
/// unknown or not trusted (RFC 4954 5).
///
/// ```text
/// auth-value = xtext                       ; of a Mailbox, or of "<>"
/// ```
///
/// ```
/// use smtp_machine::address::Mailbox;
/// use smtp_machine::command::AuthParameter;
///
/// let submitter = AuthParameter::from_wire(b"e+3Dmc2@harbor.example")?;
/// assert_eq!(submitter, AuthParameter::from(Mailbox::try_from("e=mc2@harbor.example")?));
/// assert!(AuthParameter::from_wire(b"<>")?.is_null());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct AuthParameter<'a> {
    /// `None` means `<>`.
    mailbox: Option<XText<'a>>,
}

impl<'a> AuthParameter<'a> {
    /// `<>`: the identity is unknown.
    pub const NULL: Self = Self { mailbox: None };

    /// Parses the wire form: `<>`, or a mailbox in xtext.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::XText`](crate::error::ValueKind::XText) if the octets
    /// are not xtext, and with [`ValueKind::Mailbox`](crate::error::ValueKind::Mailbox) if the text
    /// is not a mailbox.
    ///
    /// ```
    /// use smtp_machine::command::AuthParameter;
    ///
    /// assert!(AuthParameter::from_wire(b"ana").is_err());
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

    /// Returns `true` if the value is `<>`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        self.mailbox.is_none()
    }

    /// Returns the mailbox as xtext, or `None` for `<>`.
    #[must_use]
    pub const fn text(&self) -> Option<XText<'a>> {
        self.mailbox
    }

    /// Decodes the mailbox into `memory`, and returns `None` for `<>`. [`Mailbox::LIMIT`] octets
    /// are enough for each mailbox within the limits of RFC 5321; the length of
    /// [`text`](Self::text) on the wire is always enough.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if `memory` is too small for the mailbox.
    ///
    /// ```
    /// use smtp_machine::command::AuthParameter;
    /// use smtp_machine::wire::SinkFull;
    ///
    /// let submitter = AuthParameter::from_wire(b"john+2B@harbor.example")?;
    /// let mut memory = [0; 254];
    /// let mailbox = submitter.mailbox(&mut memory)?.ok_or("it is <>")?;
    /// assert_eq!(mailbox.as_str(), "john+@harbor.example");
    ///
    /// assert_eq!(submitter.mailbox(&mut [0; 10]), Err(SinkFull));
    /// assert_eq!(AuthParameter::NULL.mailbox(&mut []), Ok(None));
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
        // The constructor has checked the mailbox, with or without leniencies.
        Ok(Mailbox::with_syntax(memory.get(..len).unwrap_or_default(), &Syntax::LENIENT).ok())
    }

    /// Writes the wire form.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        match self.mailbox {
            None => sink.put(b"<>"),
            Some(text) => text.encode(sink),
        }
    }
}

impl<'a> From<Mailbox<'a>> for AuthParameter<'a> {
    fn from(mailbox: Mailbox<'a>) -> Self {
        // A mailbox holds no control characters and is UTF-8, so it is always plain text.
        Self { mailbox: XText::plain(mailbox.as_bytes()).ok() }
    }
}

impl fmt::Display for AuthParameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.encode(&mut Formatted(f)).map_err(|SinkFull| fmt::Error)
    }
}

impl fmt::Debug for AuthParameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.mailbox {
            None => f.write_str("AuthParameter(<>)"),
            Some(text) => write!(f, "AuthParameter({text:?})"),
        }
    }
}

impl<'a> Value<'a> for AuthParameter<'a> {
    /// Reads a value that is not a mailbox as `<>` if the syntax permits it.
    fn read(_keyword: &[u8], value: Option<&'a [u8]>, syntax: &Syntax) -> Option<Self> {
        let read = Self::from_wire(value?).ok();
        read.or(syntax.auth_not_a_mailbox.then_some(Self::NULL))
    }

    fn write_value(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.encode(sink)
    }

    fn is_ascii(&self) -> bool {
        self.text().is_none_or(|text| text.is_ascii())
    }

    fn is_a_hint(&self) -> bool {
        self.is_null()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_identity_must_be_a_mailbox() {
        for wire in ["ana", "ana@", "<ana@orchard.example>", "a+20b@orchard.example", "a+0Ab@c", ""]
        {
            assert!(AuthParameter::from_wire(wire.as_bytes()).is_err(), "{wire}");
        }
        assert!(AuthParameter::from_wire("+22a+20b+22@orchard.example".as_bytes()).is_ok());
        let long = format!("{}+2B@x", "x".repeat(300));
        let submitter = AuthParameter::from_wire(long.as_bytes()).unwrap();
        assert_eq!(submitter.mailbox(&mut [0; 302]), Err(SinkFull));
        let mut memory = [0; 303];
        assert_eq!(submitter.mailbox(&mut memory).unwrap().unwrap().as_str().len(), 303);
    }

    #[test]
    fn a_lenient_mailbox_comes_back_from_the_value() {
        for text in ["a..b@carrier.example", "ana@my_host", "ben", "+a..@_b"] {
            let mailbox = Mailbox::with_syntax(text.as_bytes(), &Syntax::LENIENT).unwrap();
            let mut memory = [0; 254];
            assert_eq!(AuthParameter::from(mailbox).mailbox(&mut memory), Ok(Some(mailbox)));
        }
    }

    proptest! {
        #[test]
        fn identities_survive_the_wire(local in "[a-z=+!]{1,20}", domain in "[a-z]{1,9}") {
            let text = format!("{local}@{domain}");
            let submitter = AuthParameter::from(Mailbox::try_from(&*text).unwrap());
            let wire = submitter.to_string();
            prop_assert_eq!(AuthParameter::from_wire(wire.as_bytes()).unwrap(), submitter);
            let mut memory = [0; 254];
            prop_assert_eq!(submitter.mailbox(&mut memory).unwrap().unwrap().as_str(), text);
        }

        #[test]
        fn no_control_character_is_accepted(octets: Vec<u8>) {
            if AuthParameter::from_wire(&octets).is_ok() {
                prop_assert!(!octets.iter().any(|octet| octet.is_ascii_control()));
            }
        }
    }
}
