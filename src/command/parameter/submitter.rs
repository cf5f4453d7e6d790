//! [`Submitter`]: the value of SUBMITTER (RFC 4405 4.1).

use core::fmt;

use super::auth::AuthParameter;
use super::value_trait::Value;
use super::xtext::XText;
use crate::address::Mailbox;
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;
use crate::wire::{Sink, SinkFull};

/// The value of SUBMITTER: the mailbox that is responsible for the submission (RFC 4405 4.1,
/// historic).
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
pub struct Submitter<'a>(AuthParameter<'a>);

impl<'a> Submitter<'a> {
    /// Parses the wire form.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::XText`] if the octets are not xtext, and with
    /// [`ValueKind::Mailbox`] if the text is not a mailbox.
    pub fn from_wire(octets: &'a [u8]) -> Result<Self, Invalid> {
        match AuthParameter::from_wire(octets)? {
            value if value.is_null() => Err(Invalid::new(ValueKind::Mailbox, 0)),
            value => Ok(Self(value)),
        }
    }

    /// Returns the mailbox as xtext.
    #[must_use]
    pub const fn text(&self) -> Option<XText<'a>> {
        self.0.text()
    }

    /// Decodes the mailbox into `memory`, as [`AuthParameter::mailbox`] does.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if `memory` is too small for the mailbox.
    pub fn mailbox<'r>(&self, memory: &'r mut [u8]) -> Result<Option<Mailbox<'r>>, SinkFull> {
        self.0.mailbox(memory)
    }

    /// Writes the wire form.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.0.encode(sink)
    }
}

impl<'a> From<Mailbox<'a>> for Submitter<'a> {
    fn from(mailbox: Mailbox<'a>) -> Self {
        Self(AuthParameter::from(mailbox))
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

impl<'a> Value<'a> for Submitter<'a> {
    fn read(_keyword: &[u8], value: Option<&'a [u8]>, _syntax: &Syntax) -> Option<Self> {
        Self::from_wire(value?).ok()
    }

    fn write_value(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.encode(sink)
    }

    fn is_ascii(&self) -> bool {
        self.text().is_none_or(|text| text.is_ascii())
    }
}
