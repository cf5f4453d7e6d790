//! [`Verp`]: the value of XVERP (Postfix VERP_README).

use core::fmt;

use super::value_trait::Value;
use crate::error::{Invalid, ValueKind};
use crate::syntax::Syntax;
use crate::wire::{self, Sink, SinkFull};

/// The value of XVERP: reports of failure go to addresses that encode the recipient (Postfix
/// VERP_README).
///
/// ```text
/// xverp = "XVERP" [ "=" 2( punctuation ) ]         ; %d33-47 / %d58-64 / %d91-96 / %d123-126
/// ```
///
/// ```
/// use smtp_machine::command::{Command, Syntax, Verp};
///
/// let line = b"MAIL FROM:<list@orchard.example> XVERP=+=";
/// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
/// assert_eq!(mail.verp().unwrap().delimiters(), Some([b'+', b'=']));
/// assert_eq!(mail.verp(), Some(Verp::new(*b"+=")?));
/// assert_eq!(Verp::DEFAULT.delimiters(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Verp {
    delimiters: Option<[u8; 2]>,
}

impl Verp {
    /// The value without delimiters: the server uses its own.
    pub const DEFAULT: Self = Self { delimiters: None };

    /// Creates the value of two delimiters, which are ASCII punctuation.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::Parameter`] at the delimiter that is not punctuation.
    pub const fn new(delimiters: [u8; 2]) -> Result<Self, Invalid> {
        let [first, second] = delimiters;
        if !first.is_ascii_punctuation() {
            return Err(Invalid::new(ValueKind::Parameter, 0));
        }
        if !second.is_ascii_punctuation() {
            return Err(Invalid::new(ValueKind::Parameter, 1));
        }
        Ok(Self { delimiters: Some(delimiters) })
    }

    /// Returns the delimiters, or `None` if the server uses its own.
    #[must_use]
    pub const fn delimiters(&self) -> Option<[u8; 2]> {
        self.delimiters
    }

    pub(super) fn parse(value: Option<&[u8]>) -> Option<Self> {
        match value {
            None => Some(Self::DEFAULT),
            Some([first, second]) => Self::new([*first, *second]).ok(),
            Some(_) => None,
        }
    }

    /// Writes the parameter with its keyword.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b"XVERP")?;
        let Some(delimiters) = self.delimiters else { return Ok(()) };
        sink.put(b"=")?;
        sink.put(&delimiters)
    }
}

impl fmt::Display for Verp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        wire::display(f, |sink| self.encode(sink))
    }
}

impl<'a> Value<'a> for Verp {
    fn read(_keyword: &[u8], value: Option<&'a [u8]>, _syntax: &Syntax) -> Option<Self> {
        Self::parse(value)
    }

    fn write_value(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.delimiters.map_or(Ok(()), |delimiters| sink.put(&delimiters))
    }

    fn write(&self, _keyword: &str, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b" ")?;
        self.encode(sink)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn delimiters_are_read_as_they_are_written(first: u8, second: u8) {
            if let Ok(verp) = Verp::new([first, second]) {
                prop_assert_eq!(Verp::parse(Some(&[first, second])), Some(verp));
                prop_assert!(verp.to_string().bytes().all(|it| it.is_ascii_graphic()));
            }
        }
    }
}
