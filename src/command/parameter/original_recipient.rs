//! [`OriginalRecipient`]: the value of ORCPT (RFC 3461 4.2).

use core::fmt;

use super::value_trait::Value;
use super::xtext::{Formatted, XText};
use crate::address::Mailbox;
use crate::ascii::{Caseless, class, first_not};
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// The value of ORCPT: the address to which the message was originally sent (RFC 3461 4.2).
///
/// ```text
/// original-recipient-address = addr-type ";" xtext
/// addr-type                  = atom
/// ```
///
/// The type `rfc822` is that of mailboxes, `utf-8` that of internationalized mailboxes (RFC 6533
/// 3). The address is not checked against its type and may be empty, because a server relays the
/// value unchanged. The wire form has at most 500 octets.
///
/// ```
/// use smtp_machine::command::OriginalRecipient;
///
/// let recipient = OriginalRecipient::new("rfc822", "dana+x@harbor.example")?;
/// assert_eq!(recipient.to_string(), "rfc822;dana+2Bx@harbor.example");
/// assert_eq!(recipient.addr_type(), "rfc822");
/// assert!(recipient.address().decode().eq(*b"dana+x@harbor.example"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct OriginalRecipient<'a> {
    addr_type: &'a [u8],
    address: XText<'a>,
}

impl<'a> OriginalRecipient<'a> {
    /// The maximum length of the wire form in octets.
    pub const MAX: usize = 500;

    /// Creates the value from a type and a plain address, which is encoded when it is written. An
    /// address of type `utf-8` that is not ASCII is given with its `\x{..}` escapes.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::OriginalRecipient`] if the type is not an atom, if the
    /// address is not printable ASCII, or if both together are too long. The offset counts in
    /// `addr_type;address`.
    ///
    /// ```
    /// use smtp_machine::command::OriginalRecipient;
    ///
    /// assert!(OriginalRecipient::new("rfc822", "ben\r\nRSET").is_err());
    /// assert!(OriginalRecipient::new("rfc 822", "ben").is_err());
    /// ```
    pub fn new(addr_type: &'a str, address: &'a str) -> Result<Self, Invalid> {
        let addr_type = addr_type.as_bytes();
        let before = addr_type.len().saturating_add(1);
        let address = XText::plain(address.as_bytes()).and_then(|text| match text.is_ascii() {
            true => Ok(text),
            false => Err(Invalid::new(ValueKind::XText, 0)),
        });
        Self::checked(addr_type, address.map_err(|error| error.shifted(before)))
    }

    /// Parses the wire form. In a session with SMTPUTF8, an address of type `utf-8` may hold
    /// unencoded UTF-8.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::OriginalRecipient`] if the octets do not match the
    /// grammar above.
    ///
    /// ```
    /// use smtp_machine::command::OriginalRecipient;
    ///
    /// assert!(OriginalRecipient::from_wire(b"rfc822;ben@harbor.example").is_ok());
    /// assert!(OriginalRecipient::from_wire(b"ben@harbor.example").is_err());
    /// ```
    pub fn from_wire(octets: &'a [u8]) -> Result<Self, Invalid> {
        let at = octets.iter().position(|octet| *octet == b';').unwrap_or(octets.len());
        let before = at.saturating_add(1);
        let (Some(addr_type), Some(address)) = (octets.get(..at), octets.get(before..)) else {
            return Err(Invalid::new(ValueKind::OriginalRecipient, octets.len()));
        };
        Self::checked(addr_type, XText::escaped(address).map_err(|error| error.shifted(before)))
    }

    /// Creates the value for a mailbox, with the type `rfc822`. Returns `None` if the mailbox is
    /// not ASCII or too long for the parameter.
    ///
    /// ```
    /// use smtp_machine::command::OriginalRecipient;
    /// use smtp_machine::address::Mailbox;
    ///
    /// let mailbox = Mailbox::try_from("ben@harbor.example")?;
    /// let recipient = OriginalRecipient::from_mailbox(mailbox).ok_or("not ASCII")?;
    /// assert_eq!(recipient.to_string(), "rfc822;ben@harbor.example");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn from_mailbox(mailbox: Mailbox<'a>) -> Option<Self> {
        Self::new("rfc822", mailbox.as_str()).ok()
    }

    /// Returns the type of the address in its original case. Compare it without case.
    #[must_use]
    pub fn addr_type(&self) -> &'a str {
        core::str::from_utf8(self.addr_type).unwrap_or_default()
    }

    /// Returns the address as xtext.
    #[must_use]
    pub const fn address(&self) -> XText<'a> {
        self.address
    }

    /// Returns `true` if the wire form is ASCII.
    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        self.address.is_ascii()
    }

    /// Writes the wire form.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.addr_type)?;
        sink.put(b";")?;
        self.address.encode(sink)
    }

    fn checked(addr_type: &'a [u8], address: Result<XText<'a>, Invalid>) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::OriginalRecipient, at));
        if addr_type.is_empty() {
            return wrong(0);
        }
        // An `=` is atext, but a parameter value must not hold it.
        let in_type = |octet: &u8| *octet != b'=' && first_not(&[*octet], class::ATEXT).is_none();
        if let Some(at) = addr_type.iter().position(|octet| !in_type(octet)) {
            return wrong(at);
        }
        let before = addr_type.len().saturating_add(1);
        match address {
            Err(error) => wrong(error.at()),
            Ok(address) if before.saturating_add(address.wire_len()) > Self::MAX => {
                wrong(Self::MAX)
            }
            Ok(address) => Ok(Self { addr_type, address }),
        }
    }
}

impl PartialEq for OriginalRecipient<'_> {
    /// Compares types without case, and addresses octet by octet.
    fn eq(&self, other: &Self) -> bool {
        self.addr_type.eq_ignore_ascii_case(other.addr_type) && self.address == other.address
    }
}

impl Eq for OriginalRecipient<'_> {}

impl core::hash::Hash for OriginalRecipient<'_> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        Caseless(self.addr_type).hash(state);
        self.address.hash(state);
    }
}

impl fmt::Display for OriginalRecipient<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.encode(&mut Formatted(f)).map_err(|SinkFull| fmt::Error)
    }
}

impl fmt::Debug for OriginalRecipient<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OriginalRecipient({};{:?})", self.addr_type(), self.address)
    }
}

impl<'a> Value<'a> for OriginalRecipient<'a> {
    fn read(_keyword: &[u8], value: Option<&'a [u8]>, _syntax: &Syntax) -> Option<Self> {
        Self::from_wire(value?).ok()
    }

    fn write_value(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.encode(sink)
    }

    fn is_ascii(&self) -> bool {
        self.is_ascii()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_may_be_empty() {
        let recipient = OriginalRecipient::from_wire(b"rfc822;").unwrap();
        assert!(recipient.address().is_empty());
        assert_eq!(recipient.to_string(), "rfc822;");
        assert_eq!(OriginalRecipient::new("rfc822", ""), Ok(recipient));
        assert!(OriginalRecipient::from_wire(b";a").is_err());
        assert!(OriginalRecipient::from_wire(b"rfc822").is_err());
    }

    #[test]
    fn the_first_semicolon_ends_the_type() {
        let recipient = OriginalRecipient::from_wire(b"x400;c=de;a=x").unwrap_err();
        assert_eq!(recipient.at(), 6);
        let recipient = OriginalRecipient::from_wire(b"x400;c+3Dde;a").unwrap();
        assert_eq!(recipient.addr_type(), "x400");
        assert!(recipient.address().decode().eq(*b"c=de;a"));
    }

    proptest! {
        #[test]
        fn values_survive_the_wire(kind in "[a-z0-9-]{1,8}", text in "[ -~]{1,30}") {
            let recipient = OriginalRecipient::new(&kind, &text).unwrap();
            let wire = recipient.to_string();
            prop_assert_eq!(OriginalRecipient::from_wire(wire.as_bytes()).unwrap(), recipient);
        }

        #[test]
        fn what_is_read_is_safe_to_write(octets: Vec<u8>) {
            if let Ok(recipient) = OriginalRecipient::from_wire(&octets) {
                prop_assert!(!recipient.to_string().bytes().any(|octet| octet <= 32 || octet == 127));
            }
        }
    }
}
