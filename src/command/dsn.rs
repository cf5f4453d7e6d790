//! The values of the delivery status parameters ENVID, NOTIFY and ORCPT (RFC 3461 4).

use core::fmt;
use core::str::FromStr;

use super::xtext::{Formatted, XText};
use crate::address::Mailbox;
use crate::ascii::{class, first_not};
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// The value of ENVID: the sender's own name for the message, given back in reports (RFC 3461 4.4).
///
/// ```text
/// envid-value = xtext                      ; of printable ASCII, 1 to 100 octets
/// ```
///
/// Printable ASCII that travels as [`XText`], 1 to 100 octets on the wire: a parameter with `=` has a value.
///
/// ```
/// use smtp_machine::command::EnvelopeId;
///
/// let id = EnvelopeId::new("QQ 314159")?;
/// assert_eq!(id.to_string(), "QQ+20314159");
/// assert_eq!(EnvelopeId::from_wire(b"QQ+20314159")?, id);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EnvelopeId<'a> {
    text: XText<'a>,
}

impl<'a> EnvelopeId<'a> {
    /// The longest identifier, in octets of the wire form.
    pub const MAX: usize = 100;

    /// An identifier from plain text, which is escaped when it is written.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`ValueKind::EnvelopeId`] when it is empty or too long, or at the first octet that
    /// is not printable ASCII.
    pub fn new(text: &'a str) -> Result<Self, Invalid> {
        Self::checked(XText::plain(text.as_bytes()))
    }

    /// An identifier from its wire form.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`ValueKind::EnvelopeId`] where it is not xtext of printable ASCII, or when it is
    /// empty or too long.
    ///
    /// ```
    /// # use smtp_machine::command::EnvelopeId;
    /// assert!(EnvelopeId::from_wire(b"a+b").is_err());
    /// ```
    pub fn from_wire(octets: &'a [u8]) -> Result<Self, Invalid> {
        Self::checked(XText::escaped(octets))
    }

    /// The identifier, to be decoded.
    #[must_use]
    pub const fn text(&self) -> XText<'a> {
        self.text
    }

    /// Writes the wire form.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.text.encode(sink)
    }

    fn checked(text: Result<XText<'a>, Invalid>) -> Result<Self, Invalid> {
        let text = printable(text, Self::MAX, ValueKind::EnvelopeId)?;
        Ok(Self { text })
    }
}

/// The value of NOTIFY: on which events the sender wants a report (RFC 3461 4.1).
///
/// ```text
/// notify-esmtp-value = "NEVER" / 1#( "SUCCESS" / "FAILURE" / "DELAY" )
/// ```
///
/// A set of events; the empty set is `NEVER`, so `NEVER` and an event can't stand together.
///
/// ```
/// use smtp_machine::command::Notify;
///
/// let notify = Notify::SUCCESS.and(Notify::DELAY);
/// assert!(notify.success() && !notify.failure() && notify.delay());
/// assert_eq!(notify.to_string(), "SUCCESS,DELAY");
/// assert_eq!("delay,success".parse(), Ok(notify));
/// assert!("NEVER,DELAY".parse::<Notify>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Notify(u8);

impl Notify {
    /// `NEVER`: no report, whatever happens.
    pub const NEVER: Self = Self(0);
    /// `SUCCESS`: a report of delivery.
    pub const SUCCESS: Self = Self(1);
    /// `FAILURE`: a report that delivery has failed.
    pub const FAILURE: Self = Self(2);
    /// `DELAY`: a report that delivery takes longer than usual.
    pub const DELAY: Self = Self(4);

    /// The events of both; an event outweighs `NEVER`.
    ///
    /// ```
    /// # use smtp_machine::command::Notify;
    /// assert_eq!(Notify::NEVER.and(Notify::FAILURE), Notify::FAILURE);
    /// ```
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether no report is wanted.
    ///
    /// ```
    /// use smtp_machine::command::Notify;
    ///
    /// assert!(Notify::NEVER.is_never());
    /// assert!(!Notify::FAILURE.is_never());
    /// ```
    #[must_use]
    pub const fn is_never(&self) -> bool {
        self.0 == 0
    }

    /// Whether a report of delivery is wanted.
    #[must_use]
    pub const fn success(&self) -> bool {
        self.0 & Self::SUCCESS.0 != 0
    }

    /// Whether a report of failure is wanted.
    #[must_use]
    pub const fn failure(&self) -> bool {
        self.0 & Self::FAILURE.0 != 0
    }

    /// Whether a report of delay is wanted.
    #[must_use]
    pub const fn delay(&self) -> bool {
        self.0 & Self::DELAY.0 != 0
    }

    /// The words on the wire, always in the order SUCCESS, FAILURE, DELAY.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self.0 & 7 {
            1 => "SUCCESS",
            2 => "FAILURE",
            3 => "SUCCESS,FAILURE",
            4 => "DELAY",
            5 => "SUCCESS,DELAY",
            6 => "FAILURE,DELAY",
            7 => "SUCCESS,FAILURE,DELAY",
            _ => "NEVER",
        }
    }

    /// Writes the words.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(self.as_str().as_bytes())
    }

    pub(super) fn parse(octets: &[u8]) -> Option<Self> {
        if octets.eq_ignore_ascii_case(b"NEVER") {
            return Some(Self::NEVER);
        }
        octets.split(|octet| *octet == b',').try_fold(Self::NEVER, |found, word| {
            let event = match word.first()? {
                b'S' | b's' => Self::SUCCESS,
                b'F' | b'f' => Self::FAILURE,
                _ => Self::DELAY,
            };
            word.eq_ignore_ascii_case(event.as_str().as_bytes()).then_some(found.and(event))
        })
    }
}

impl fmt::Display for Notify {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Notify {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Notify({})", self.as_str())
    }
}

impl FromStr for Notify {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::try_from(text.as_bytes())
    }
}

impl TryFrom<&[u8]> for Notify {
    type Error = Invalid;

    fn try_from(octets: &[u8]) -> Result<Self, Invalid> {
        Self::parse(octets).ok_or(Invalid::new(ValueKind::Notify, 0))
    }
}

/// The value of ORCPT: the address that the message was first sent to (RFC 3461 4.2).
///
/// ```text
/// original-recipient-address = addr-type ";" xtext
/// addr-type                  = atom
/// ```
///
/// `rfc822` is the type of mailboxes, `utf-8` that of internationalised ones (RFC 6533 3). The
/// address need not fit its type, and may be empty: it is passed on as it came. At most 500 octets on
/// the wire.
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
    /// The longest value, in octets of the wire form.
    pub const MAX: usize = 500;

    /// A type and a plain address, which is escaped when it is written. An address of type `utf-8`
    /// that is not ASCII is given with its `\x{..}` escapes.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`ValueKind::OriginalRecipient`] when the type is no atom, when the address is not
    /// printable ASCII, or when both are too long; its offset counts in `addr_type;address`.
    ///
    /// ```
    /// # use smtp_machine::command::OriginalRecipient;
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

    /// The value from its wire form. Towards a server with SMTPUTF8 the address of type `utf-8` may
    /// hold UTF-8 as it is.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`ValueKind::OriginalRecipient`] where the octets do not fit the rule above.
    ///
    /// ```
    /// # use smtp_machine::command::OriginalRecipient;
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

    /// The value for a recipient of today: type `rfc822` and the mailbox. `None` for a mailbox that
    /// is not ASCII, or that is too long for the parameter.
    ///
    /// ```
    /// # use smtp_machine::command::OriginalRecipient;
    /// use smtp_machine::address::Mailbox;
    ///
    /// let mailbox = Mailbox::try_from("ben@harbor.example")?;
    /// let recipient = OriginalRecipient::of_mailbox(mailbox).ok_or("not ASCII")?;
    /// assert_eq!(recipient.to_string(), "rfc822;ben@harbor.example");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of_mailbox(mailbox: Mailbox<'a>) -> Option<Self> {
        Self::new("rfc822", mailbox.as_str()).ok()
    }

    /// The type of the address, as it was written; compare it without regard to case.
    #[must_use]
    pub fn addr_type(&self) -> &'a str {
        core::str::from_utf8(self.addr_type).unwrap_or_default()
    }

    /// The address, to be decoded.
    #[must_use]
    pub const fn address(&self) -> XText<'a> {
        self.address
    }

    /// Whether the wire form is ASCII.
    #[must_use]
    pub const fn is_ascii(&self) -> bool {
        self.address.is_ascii()
    }

    /// Writes the wire form.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
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
        // An `=` is atext, but could not stand in a parameter value.
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
    /// Types are compared without regard to case, addresses octet by octet.
    fn eq(&self, other: &Self) -> bool {
        self.addr_type.eq_ignore_ascii_case(other.addr_type) && self.address == other.address
    }
}

impl Eq for OriginalRecipient<'_> {}

impl fmt::Display for EnvelopeId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.text, f)
    }
}

impl fmt::Debug for EnvelopeId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EnvelopeId(\"{}\")", self.text)
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

/// ENVID holds printable ASCII before it is escaped.
fn printable(
    text: Result<XText<'_>, Invalid>,
    longest: usize,
    what: ValueKind,
) -> Result<XText<'_>, Invalid> {
    let text = text.map_err(|error| Invalid::new(what, error.at()))?;
    if let Some(at) = text.decode().position(|octet| !octet.is_ascii()) {
        return Err(Invalid::new(what, at));
    }
    match text.wire_len() {
        0 => Err(Invalid::new(what, 0)),
        len if len > longest => Err(Invalid::new(what, longest)),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn notify_lists_have_no_empty_elements() {
        for text in ["", ",", "SUCCESS,", ",DELAY", "SUCCESS,,DELAY", "NEVER,NEVER", "OFTEN"] {
            assert!(text.parse::<Notify>().is_err(), "{text}");
        }
    }

    #[test]
    fn each_set_of_events_survives_the_wire() {
        for bits in 0..8 {
            let notify = Notify(bits);
            assert_eq!(notify.as_str().parse(), Ok(notify));
        }
    }

    #[test]
    fn identifiers_end_at_100_octets_of_the_wire() {
        let text = "x".repeat(101);
        assert!(EnvelopeId::new(&text[..100]).is_ok());
        assert!(EnvelopeId::new(&text).is_err());
        assert!(EnvelopeId::new(&"=".repeat(34)).is_err());
        assert!(EnvelopeId::from_wire(b"").is_err());
        assert!(EnvelopeId::new("\u{e9}").is_err());
    }

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
            let id = EnvelopeId::new(&text).unwrap();
            let wire = id.to_string();
            prop_assert_eq!(EnvelopeId::from_wire(wire.as_bytes()).unwrap(), id);
        }

        #[test]
        fn what_is_read_is_safe_to_write(octets: Vec<u8>) {
            if let Ok(id) = EnvelopeId::from_wire(&octets) {
                prop_assert!(id.to_string().bytes().all(|octet| octet.is_ascii_graphic()));
            }
            if let Ok(recipient) = OriginalRecipient::from_wire(&octets) {
                prop_assert!(!recipient.to_string().bytes().any(|octet| octet <= 32 || octet == 127));
            }
        }
    }
}
