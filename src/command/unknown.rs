//! [`UnknownCommand`]: a command with an unknown verb.

use core::fmt;

use super::text_value::text_value;
use crate::ascii::{Escaped, class, first_not};
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull};

/// A command with an unknown verb, and the rest of its line.
///
/// ```text
/// unknown-command = ALPHA *( %d32-126 )    ; no space at its end
/// ```
///
/// A server refuses it with 500, unless the application knows the verb. A client can send one. The
/// constructor accepts a whole line without its CRLF: printable ASCII that begins with a letter,
/// but not with a known [`Verb`](super::Verb). Commands with a known verb have their own
/// constructors, because they change the state of the session.
///
/// ```
/// use smtp_machine::command::UnknownCommand;
///
/// let command = UnknownCommand::try_from("XQUEUE status 7")?;
/// assert_eq!(command.verb(), "XQUEUE");
/// assert_eq!(command.rest(), Some("status 7"));
/// assert!(UnknownCommand::try_from("XQUEUE\r\nDATA").is_err());
/// assert!(UnknownCommand::try_from("DATA").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownCommand<'a> {
    octets: &'a [u8],
}

text_value!(UnknownCommand);

impl<'a> UnknownCommand<'a> {
    /// Returns the octets before the first space. The first of them is a letter.
    #[must_use]
    pub fn verb(&self) -> &'a str {
        self.as_str().split(' ').next().unwrap_or_default()
    }

    /// Returns the octets after the first space, or `None` if there is no space.
    #[must_use]
    pub fn rest(&self) -> Option<&'a str> {
        self.as_str().split_once(' ').map(|(_, rest)| rest)
    }
}

impl<'a> TryFrom<&'a [u8]> for UnknownCommand<'a> {
    type Error = Invalid;

    fn try_from(octets: &'a [u8]) -> Result<Self, Invalid> {
        let wrong = |at| Err(Invalid::new(ValueKind::Verb, at));
        if !octets.first().is_some_and(u8::is_ascii_alphabetic) {
            return wrong(0);
        }
        if octets.last() == Some(&b' ') {
            return wrong(octets.len().saturating_sub(1));
        }
        if let Some(at) = first_not(octets, class::PRINTABLE) {
            return wrong(at);
        }
        match super::Verb::split(octets) {
            Some((_, [] | [b' ', ..])) => wrong(0),
            _ => Ok(Self { octets }),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_line_with_a_label_is_an_unknown_command() {
        let line = UnknownCommand::try_from("Host: mx.harbor.example").unwrap();
        assert_eq!((line.verb(), line.rest()), ("Host:", Some("mx.harbor.example")));
    }

    proptest! {
        #[test]
        fn no_control_character_is_accepted(octets: Vec<u8>) {
            if let Ok(found) = UnknownCommand::try_from(&*octets) {
                prop_assert!(found.as_bytes().iter().all(|octet| (32..=126).contains(octet)));
            }
        }
    }
}
