//! What a client may wish for a message, as values that hold no text: DELIVERBY, FUTURERELEASE,
//! MT-PRIORITY, RRVS and XVERP.

use core::fmt;
use core::str::FromStr;

use super::values::count;
use crate::error::{Invalid, ValueKind};
use crate::extension::DateTime;
use crate::wire::{self, Sink, SinkFull, put_decimal};

/// The value of BY: within which time to deliver, and what to do when that can't be (RFC 2852 4).
///
/// ```text
/// by-value = ["-" / "+"] 1*9DIGIT ";" ( "N" / "R" ) ["T"]
/// ```
///
/// With `R` the time must be more than 0. A time of 0 or less with `N` asks for a notice at once.
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

/// What to do with a message that is not delivered in time (RFC 2852 4).
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
    /// `N`: tell the sender, and go on.
    Notify,
    /// `R`: give the message back.
    Return,
}

impl DeliverBy {
    /// The most seconds either way.
    pub const MAX: i32 = 999_999_999;

    /// A time from now on, in seconds, and what to do then.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`ValueKind::Parameter`] when it is beyond [`MAX`](Self::MAX), or not more than 0 with
    /// [`ByMode::Return`].
    pub const fn new(seconds: i32, mode: ByMode) -> Result<Self, Invalid> {
        let in_range = seconds >= -Self::MAX && seconds <= Self::MAX;
        if !in_range || (seconds <= 0 && matches!(mode, ByMode::Return)) {
            return Err(Invalid::new(ValueKind::Parameter, 0));
        }
        Ok(Self { seconds, mode, trace: false })
    }

    /// The same with `T`: servers on the way tell that it passed them.
    #[must_use]
    pub const fn with_trace(mut self, trace: bool) -> Self {
        self.trace = trace;
        self
    }

    /// The time from now on, in seconds.
    #[must_use]
    pub const fn seconds(&self) -> i32 {
        self.seconds
    }

    /// What to do when it has passed.
    #[must_use]
    pub const fn mode(&self) -> ByMode {
        self.mode
    }

    /// Whether servers on the way tell that it passed them.
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
    /// [`SinkFull`] when the sink has no room.
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

/// The value of HOLDFOR or HOLDUNTIL: how long to hold a message back (RFC 4865 4).
///
/// ```text
/// HOLDFOR   = %x31-39 *8DIGIT              ; seconds
/// HOLDUNTIL = date-time in UTC             ; RFC 3339
/// ```
///
/// ```
/// use smtp_machine::command::{Command, Hold, Syntax};
///
/// let line = b"MAIL FROM:<ana@orchard.example> HOLDUNTIL=2026-11-24T08:00:00Z";
/// let Command::Mail(mail) = Command::parse(line, &Syntax::default())? else { panic!() };
/// assert_eq!(mail.hold(), Some(Hold::Until("2026-11-24T08:00:00Z".parse()?)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "RFC 4865 4 has these two")]
pub enum Hold {
    /// For so many seconds: 1 to 999 999 999, which is also what is written for more or less.
    For(u32),
    /// Until then; written in UTC.
    Until(DateTime),
}

impl Hold {
    pub(super) fn parse_for(octets: &[u8]) -> Option<Self> {
        let fits = octets.len() <= 9 && octets.first() != Some(&b'0');
        count(octets).filter(|_| fits).and_then(|it| u32::try_from(it).ok()).map(Self::For)
    }

    pub(super) fn parse_until(octets: &[u8]) -> Option<Self> {
        DateTime::from_wire(octets).ok().filter(DateTime::is_utc).map(Self::Until)
    }

    /// Writes the parameter, its keyword first.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        match self {
            Self::For(seconds) => {
                sink.put(b"HOLDFOR=")?;
                put_decimal(sink, (*seconds).clamp(1, 999_999_999).into())
            }
            Self::Until(moment) => {
                sink.put(b"HOLDUNTIL=")?;
                moment.encode(sink)
            }
        }
    }
}

/// The value of MT-PRIORITY: -9, the lowest, to 9, the highest (RFC 6710 4.1).
///
/// ```text
/// priority-value = (["-"] NZDIGIT) / "0"
/// ```
///
/// ```
/// use smtp_machine::command::Priority;
///
/// assert_eq!("-3".parse::<Priority>()?.get(), -3);
/// assert_eq!(Priority::new(9)?.to_string(), "9");
/// assert!(Priority::new(10).is_err() && "+1".parse::<Priority>().is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Priority(i8);

impl Priority {
    /// Checks a priority.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`ValueKind::Parameter`] when it is not from -9 to 9.
    pub const fn new(priority: i8) -> Result<Self, Invalid> {
        if priority < -9 || priority > 9 {
            return Err(Invalid::new(ValueKind::Parameter, 0));
        }
        Ok(Self(priority))
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> i8 {
        self.0
    }

    pub(super) const fn parse(octets: &[u8]) -> Option<Self> {
        match octets {
            [digit @ b'0'..=b'9'] => Some(Self(digit.wrapping_sub(b'0') as i8)),
            [b'-', digit @ b'1'..=b'9'] => Some(Self(b'0'.wrapping_sub(*digit) as i8)),
            _ => None,
        }
    }

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        if self.0 < 0 {
            sink.put(b"-")?;
        }
        put_decimal(sink, self.0.unsigned_abs().into())
    }
}

/// The value of RRVS: the recipient must have been the same person since then (RFC 7293 3.1).
///
/// ```text
/// rrvs-value = date-time [ ";" ( "C" / "R" ) ]       ; RFC 3339, without fractions
/// ```
///
/// ```
/// use smtp_machine::command::ValidSince;
///
/// let since: ValidSince = "2014-04-03T23:01:00Z;C".parse()?;
/// assert_eq!(since.since().to_string(), "2014-04-03T23:01:00Z");
/// assert!(since.continues());
/// assert_eq!(ValidSince::new("2014-04-03T23:01:00Z".parse()?).to_string(), "2014-04-03T23:01:00Z");
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ValidSince {
    since: DateTime,
    /// As it stands: `C`, `R` or nothing.
    action: Option<u8>,
}

impl ValidSince {
    /// A moment; a server that can't check it, or finds another owner, refuses.
    #[must_use]
    pub const fn new(since: DateTime) -> Self {
        Self { since, action: None }
    }

    /// The same with `C` (`true`) or `R` (`false`): what a server on the way does that must hand the
    /// message on to one without RRVS.
    ///
    /// ```
    /// use smtp_machine::command::ValidSince;
    ///
    /// let since = ValidSince::new("2014-04-03T23:01:00Z".parse()?).with_continue(false);
    /// assert_eq!(since.to_string(), "2014-04-03T23:01:00Z;R");
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    #[must_use]
    pub const fn with_continue(mut self, goes_on: bool) -> Self {
        self.action = Some(if goes_on { b'C' } else { b'R' });
        self
    }

    /// The moment.
    #[must_use]
    pub const fn since(&self) -> DateTime {
        self.since
    }

    /// Whether the message goes on to servers without RRVS; by default it is refused.
    #[must_use]
    pub const fn continues(&self) -> bool {
        matches!(self.action, Some(b'C'))
    }

    pub(super) fn parse(octets: &[u8]) -> Option<Self> {
        let (date, action) = match octets {
            [date @ .., b';', action @ (b'C' | b'c' | b'R' | b'r')] => {
                (date, Some(action.to_ascii_uppercase()))
            }
            date => (date, None),
        };
        Some(Self { since: DateTime::from_wire(date).ok()?, action })
    }

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        self.since.encode(sink)?;
        self.action.map_or(Ok(()), |action| sink.put(&[b';', action]))
    }
}

/// XVERP: reports of failure shall go to addresses with the recipient's in them (Postfix VERP_README).
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
    /// With the delimiters of the server.
    pub const DEFAULT: Self = Self { delimiters: None };

    /// With two delimiters: printable, and no letters or digits.
    ///
    /// # Errors
    ///
    /// [`Invalid`] of [`ValueKind::Parameter`] at the one that does not fit.
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

    /// The delimiters.
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

    /// Writes the parameter, its keyword first.
    ///
    /// # Errors
    ///
    /// [`SinkFull`] when the sink has no room.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        sink.put(b"XVERP")?;
        let Some(delimiters) = self.delimiters else { return Ok(()) };
        sink.put(b"=")?;
        sink.put(&delimiters)
    }
}

macro_rules! text_form {
    ($($name:ident)+) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                wire::display(f, |sink| self.encode(sink))
            }
        }

        impl FromStr for $name {
            type Err = Invalid;

            fn from_str(text: &str) -> Result<Self, Invalid> {
                Self::parse(text.as_bytes()).ok_or(Invalid::new(ValueKind::Parameter, 0))
            }
        }
    )+};
}

text_form!(DeliverBy Priority ValidSince);

impl fmt::Display for Hold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        wire::display(f, |sink| self.encode(sink))
    }
}

impl fmt::Display for Verp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        wire::display(f, |sink| self.encode(sink))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The grammar of RFC 2852 4, piece by piece.
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
        fn by_is_read_as_its_naive_twin_reads_it(text in "[-+]?[0-9]{0,10};?[NRnrX]?[Tt]?") {
            let found = text.parse::<DeliverBy>().ok();
            let mode = |mode| if mode == ByMode::Notify { 'N' } else { 'R' };
            let told = found.map(|by| (i64::from(by.seconds()), mode(by.mode()), by.traces()));
            prop_assert_eq!(told, naive_by(&text));
            if let Some(by) = found {
                prop_assert_eq!(by.to_string().parse(), Ok(by));
            }
        }

        #[test]
        fn priorities_are_nineteen_numbers(text in "[-+]?[0-9]{0,2}") {
            let plain = text.parse::<i8>().ok().filter(|it| (-9..=9).contains(it));
            let naive = plain.filter(|it| it.to_string() == text);
            prop_assert_eq!(text.parse::<Priority>().ok().map(Priority::get), naive);
        }

        #[test]
        fn holds_are_written_as_they_are_read(seconds in 1..=999_999_999_u32) {
            let text = Hold::For(seconds).to_string();
            let digits = text.strip_prefix("HOLDFOR=").unwrap();
            prop_assert_eq!(Hold::parse_for(digits.as_bytes()), Some(Hold::For(seconds)));
        }

        #[test]
        fn delimiters_are_read_as_they_are_written(first: u8, second: u8) {
            if let Ok(verp) = Verp::new([first, second]) {
                prop_assert_eq!(Verp::parse(Some(&[first, second])), Some(verp));
                prop_assert!(verp.to_string().bytes().all(|it| it.is_ascii_graphic()));
            }
        }
    }

    #[test]
    fn holds_have_bounds() {
        for wrong in ["", "0", "01", "1000000000", "-1", "x"] {
            assert_eq!(Hold::parse_for(wrong.as_bytes()), None, "{wrong}");
        }
        for wrong in ["2026-11-24T08:00:00+00:00", "2026-11-24", ""] {
            assert_eq!(Hold::parse_until(wrong.as_bytes()), None, "{wrong}");
        }
        assert_eq!(Hold::For(0).to_string(), "HOLDFOR=1");
    }
}
