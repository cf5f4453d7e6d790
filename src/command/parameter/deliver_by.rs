//! [`DeliverBy`]: the value of BY (RFC 2852 4).

use super::number::count;
use super::value_trait::text_form;
use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull, put_decimal};

/// The value of BY: the time in which to deliver, and what to do if it passes (RFC 2852 4).
///
/// ```text
/// by-value = ["-" / "+"] 1*9DIGIT ";" ( "N" / "R" ) ["T"]
/// ```
///
/// With `R`, the time must be more than 0. A time of 0 or less with `N` requests a notice at once.
///
/// ```
/// use smtp_machine::command::{ByMode, DeliverBy};
///
/// let by: DeliverBy = "120;R".parse()?;
/// assert_eq!((by.seconds(), by.mode(), by.traces()), (120, ByMode::Return, false));
/// assert_eq!(DeliverBy::new(-5, ByMode::Notify)?.with_trace(true).to_string(), "-5;NT");
/// assert!(DeliverBy::new(0, ByMode::Return).is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeliverBy {
    seconds: i32,
    mode: ByMode,
    trace: bool,
}

/// What a server does with a message that is not delivered in time (RFC 2852 4).
///
/// ```text
/// by-mode = "N" / "R"
/// ```
///
/// ```
/// use smtp_machine::command::{ByMode, DeliverBy};
///
/// assert_eq!("60;n".parse::<DeliverBy>()?.mode(), ByMode::Notify);
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "RFC 2852 4 has these two")]
pub enum ByMode {
    /// `N`: it notifies the sender, and continues to deliver.
    Notify,
    /// `R`: it returns the message.
    Return,
}

impl DeliverBy {
    /// The maximum number of seconds, positive or negative.
    pub const MAX: i32 = 999_999_999;

    /// Creates the value of a time in seconds from now, and a mode.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::Parameter`] if the time exceeds [`MAX`](Self::MAX) in
    /// either direction, or if it is not more than 0 with [`ByMode::Return`].
    pub const fn new(seconds: i32, mode: ByMode) -> Result<Self, Invalid> {
        let in_range = seconds >= -Self::MAX && seconds <= Self::MAX;
        if !in_range || (seconds <= 0 && matches!(mode, ByMode::Return)) {
            return Err(Invalid::new(ValueKind::Parameter, 0));
        }
        Ok(Self { seconds, mode, trace: false })
    }

    /// Sets the trace flag `T`: servers report that they have relayed the message.
    #[must_use]
    pub const fn with_trace(mut self, trace: bool) -> Self {
        self.trace = trace;
        self
    }

    /// Returns the time in seconds from now.
    #[must_use]
    pub const fn seconds(&self) -> i32 {
        self.seconds
    }

    /// Returns what to do when the time has passed.
    #[must_use]
    pub const fn mode(&self) -> ByMode {
        self.mode
    }

    /// Returns `true` if servers report that they have relayed the message.
    #[must_use]
    pub const fn traces(&self) -> bool {
        self.trace
    }

    pub(super) fn parse(octets: &[u8]) -> Option<Self> {
        let at = octets.iter().position(|octet| *octet == b';')?;
        let (digits, flags) = octets.split_at_checked(at)?;
        let (negative, digits) = match digits {
            [b'-', digits @ ..] => (true, digits),
            [b'+', digits @ ..] => (false, digits),
            _ => (false, digits),
        };
        let seconds = Some(digits).filter(|digits| digits.len() <= 9).and_then(count)?;
        let seconds = i32::try_from(seconds).ok()?;
        let seconds = if negative { seconds.wrapping_neg() } else { seconds };
        let (mode, trace) = match flags {
            [b';', mode] => (*mode, false),
            [b';', mode, b'T' | b't'] => (*mode, true),
            _ => return None,
        };
        let mode = match mode {
            b'N' | b'n' => ByMode::Notify,
            b'R' | b'r' => ByMode::Return,
            _ => return None,
        };
        Self::new(seconds, mode).ok().map(|by| by.with_trace(trace))
    }

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        if self.seconds < 0 {
            sink.put(b"-")?;
        }
        put_decimal(sink, self.seconds.unsigned_abs().into())?;
        sink.put(match self.mode {
            ByMode::Notify => b";N",
            ByMode::Return => b";R",
        })?;
        if self.trace { sink.put(b"T") } else { Ok(()) }
    }
}

text_form!(DeliverBy);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Parses the value by the grammar of RFC 2852 4.
    fn naive_by(text: &str) -> Option<(i64, char, bool)> {
        let (number, flags) = text.split_once(';')?;
        let digits = number.strip_prefix(['-', '+']).unwrap_or(number);
        if !(1..=9).contains(&digits.len()) || !digits.bytes().all(|it| it.is_ascii_digit()) {
            return None;
        }
        let seconds = number.strip_prefix('+').unwrap_or(number).parse::<i64>().ok()?;
        let flags = flags.to_ascii_uppercase();
        let (mode, trace) = match flags.as_str() {
            "N" | "NT" => ('N', flags.len() == 2),
            "R" | "RT" if seconds > 0 => ('R', flags.len() == 2),
            _ => return None,
        };
        Some((seconds, mode, trace))
    }

    proptest! {
        #[test]
        fn by_is_read_as_the_naive_version_reads_it(text in "[-+]?[0-9]{0,10};?[NRnrX]?[Tt]?") {
            let found = text.parse::<DeliverBy>().ok();
            let mode = |mode| if mode == ByMode::Notify { 'N' } else { 'R' };
            let parts = found.map(|by| (i64::from(by.seconds()), mode(by.mode()), by.traces()));
            prop_assert_eq!(parts, naive_by(&text));
            if let Some(by) = found {
                prop_assert_eq!(by.to_string().parse(), Ok(by));
            }
        }
    }
}
