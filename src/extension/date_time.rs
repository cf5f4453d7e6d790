//! [`DateTime`]: the date and time of FUTURERELEASE and RRVS (RFC 3339).

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use crate::error::{Invalid, ValueKind};
use crate::wire::{Sink, SinkFull, put_padded};

/// A date and time with its offset from UTC, in seconds.
///
/// ```text
/// date-time = 4DIGIT "-" 2DIGIT "-" 2DIGIT "T" 2DIGIT ":" 2DIGIT ":" 2DIGIT
///             ( "Z" / ( "+" / "-" ) 2DIGIT ":" 2DIGIT )      ; RFC 3339 5.6, without time-secfrac
/// ```
///
/// The day must exist in its month; a leap second is valid. Values compare, order and hash by their instant
/// ([`unix`](Self::unix)), whatever their offset from UTC.
///
/// ```
/// use smtp_machine::extension::DateTime;
///
/// let until: DateTime = "2026-11-23T12:00:00Z".parse()?;
/// let same: DateTime = "2026-11-23t13:00:00+01:00".parse()?;
/// assert_eq!(until, same);
/// assert!(until < "2026-11-23T12:00:00-01:00".parse()?);
/// assert!(until.is_utc() && !same.is_utc());
/// assert_eq!(until.unix(), 1_795_435_200);
/// assert_eq!(same.to_string(), "2026-11-23T13:00:00+01:00");
/// assert!("2026-02-30T12:00:00Z".parse::<DateTime>().is_err());
/// # Ok::<(), smtp_machine::Invalid>(())
/// ```
#[derive(Clone, Copy)]
pub struct DateTime {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
    /// The offset in minutes east of UTC; `None` is written as `Z`.
    offset: Option<i16>,
}

impl DateTime {
    /// The maximum length of the wire form in octets.
    pub const MAX: usize = 25;

    /// Parses the wire form.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::DateTime`] at the first invalid octet.
    pub fn from_wire(octets: &[u8]) -> Result<Self, Invalid> {
        let wrong = |at| Invalid::new(ValueKind::DateTime, at);
        let number = |at: usize, len: usize| -> Result<u16, Invalid> {
            let digits = octets.get(at..at.saturating_add(len)).ok_or(wrong(octets.len()))?;
            digits.iter().try_fold(0_u16, |number, digit| match digit {
                b'0'..=b'9' => {
                    Ok(number.wrapping_mul(10).wrapping_add(u16::from(digit.wrapping_sub(b'0'))))
                }
                _ => Err(wrong(at)),
            })
        };
        for (at, mark) in [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')] {
            if octets.get(at).map(u8::to_ascii_uppercase) != Some(mark) {
                return Err(wrong(at));
            }
        }
        let small = |at, low: u16, high: u16| {
            let value = number(at, 2)?;
            let fits = (low..=high).contains(&value);
            u8::try_from(value).ok().filter(|_| fits).ok_or(wrong(at))
        };
        let (year, month) = (number(0, 4)?, small(5, 1, 12)?);
        let date = Self {
            year,
            month,
            day: small(8, 1, u16::from(days_in(year, month)))?,
            hour: small(11, 0, 23)?,
            minute: small(14, 0, 59)?,
            second: small(17, 0, 60)?,
            offset: None,
        };
        match octets.get(19..).unwrap_or_default() {
            [b'Z' | b'z'] => Ok(date),
            [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
                let minutes = i16::from(small(20, 0, 23)?)
                    .wrapping_mul(60)
                    .wrapping_add(i16::from(small(23, 0, 59)?));
                let offset = if *sign == b'-' { minutes.wrapping_neg() } else { minutes };
                Ok(Self { offset: Some(offset), ..date })
            }
            _ => Err(wrong(19)),
        }
    }

    /// Creates a value from the number of seconds since 1970-01-01T00:00:00Z, in UTC.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] with [`ValueKind::DateTime`] outside the years 0 to 9999.
    ///
    /// ```
    /// use smtp_machine::extension::DateTime;
    ///
    /// assert_eq!(DateTime::from_unix(1_795_435_200)?.to_string(), "2026-11-23T12:00:00Z");
    /// assert!(DateTime::from_unix(i64::MAX).is_err());
    /// # Ok::<(), smtp_machine::Invalid>(())
    /// ```
    pub fn from_unix(seconds: i64) -> Result<Self, Invalid> {
        let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        // Days by the calendar of `unix`: 146097 in 400 years, the last of which may be a leap day.
        let days = days.wrapping_add(719_468);
        let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let leaps = (day / 36_524).wrapping_sub(day / 1460).wrapping_sub(day / 146_096);
        let in_era = day.wrapping_add(leaps) / 365;
        let first = in_era.wrapping_mul(365).wrapping_add(in_era / 4).wrapping_sub(in_era / 100);
        let day = day.wrapping_sub(first);
        let march = day.wrapping_mul(5).wrapping_add(2) / 153;
        let day = day.wrapping_sub(march.wrapping_mul(153).wrapping_add(2) / 5).wrapping_add(1);
        let month = if march < 10 { march.wrapping_add(3) } else { march.wrapping_sub(9) };
        let year = era.saturating_mul(400).saturating_add(in_era);
        let year = year.saturating_add(i64::from(month < 3));
        let Some(year) = u16::try_from(year).ok().filter(|year| *year <= 9999) else {
            return Err(Invalid::new(ValueKind::DateTime, 0));
        };
        Ok(Self {
            year,
            month: month as u8,
            day: day as u8,
            hour: (second / 3600) as u8,
            minute: (second / 60 % 60) as u8,
            second: (second % 60) as u8,
            offset: None,
        })
    }

    /// Returns the number of seconds since 1970-01-01T00:00:00Z. A leap second counts as the second after it.
    #[must_use]
    pub fn unix(&self) -> i64 {
        // Days by a calendar whose years begin in March, so that February comes last.
        let march = i64::from(self.month).wrapping_add(9) % 12;
        let year = i64::from(self.year).wrapping_sub(i64::from(self.month < 3));
        let leaps = year.div_euclid(4).wrapping_sub(year.div_euclid(100));
        let leaps = leaps.wrapping_add(year.div_euclid(400));
        let in_year = march.wrapping_mul(153).wrapping_add(2) / 5;
        let days = year.wrapping_mul(365).wrapping_add(leaps).wrapping_add(in_year);
        // There are 719469 days between 1 March of the year 0 and 1 January 1970.
        let days = days.wrapping_add(i64::from(self.day)).wrapping_sub(719_469);
        let minutes = days.wrapping_mul(24).wrapping_add(i64::from(self.hour)).wrapping_mul(60);
        let offset = i64::from(self.offset.unwrap_or(0));
        let minutes = minutes.wrapping_add(i64::from(self.minute)).wrapping_sub(offset);
        minutes.wrapping_mul(60).wrapping_add(i64::from(self.second))
    }

    /// Writes the value as in header fields: the `date-time` of RFC 5322 3.3.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    ///
    /// ```
    /// use smtp_machine::extension::DateTime;
    ///
    /// let mut field = b"Date: ".to_vec();
    /// "2026-11-23T13:00:00+01:00".parse::<DateTime>()?.encode_header(&mut field)?;
    /// assert_eq!(field, b"Date: Mon, 23 Nov 2026 13:00:00 +0100");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn encode_header(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        const MONTHS: [&str; 12] =
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let offset = self.offset.unwrap_or(0);
        let here = self.unix().wrapping_sub(i64::from(self.second / 60));
        let here = here.wrapping_add(i64::from(offset).wrapping_mul(60));
        let day = here.div_euclid(86_400).rem_euclid(7) as usize;
        sink.put(DAYS.get(day).copied().unwrap_or_default().as_bytes())?;
        sink.put(b", ")?;
        put_padded(sink, u32::from(self.day), 2)?;
        let month = MONTHS.get(usize::from(self.month).wrapping_sub(1));
        for word in [" ", month.copied().unwrap_or_default(), " "] {
            sink.put(word.as_bytes())?;
        }
        put_padded(sink, u32::from(self.year), 4)?;
        for (mark, value) in [(b" ", self.hour), (b":", self.minute), (b":", self.second)] {
            sink.put(mark)?;
            put_padded(sink, u32::from(value), 2)?;
        }
        sink.put(if offset < 0 { b" -" } else { b" +" })?;
        put_padded(sink, u32::from(offset.unsigned_abs() / 60), 2)?;
        put_padded(sink, u32::from(offset.unsigned_abs() % 60), 2)
    }

    /// Returns `true` if the wire form is in UTC, with a `Z`.
    #[must_use]
    pub const fn is_utc(&self) -> bool {
        self.offset.is_none()
    }

    /// Writes the wire form.
    ///
    /// # Errors
    ///
    /// Returns [`SinkFull`] if the sink is full.
    pub fn encode(&self, sink: &mut impl Sink) -> Result<(), SinkFull> {
        put_padded(sink, u32::from(self.year), 4)?;
        for (mark, value) in [
            (b"-", self.month),
            (b"-", self.day),
            (b"T", self.hour),
            (b":", self.minute),
            (b":", self.second),
        ] {
            sink.put(mark)?;
            put_padded(sink, u32::from(value), 2)?;
        }
        let Some(offset) = self.offset else { return sink.put(b"Z") };
        sink.put(if offset < 0 { b"-" } else { b"+" })?;
        put_padded(sink, u32::from(offset.unsigned_abs() / 60), 2)?;
        sink.put(b":")?;
        put_padded(sink, u32::from(offset.unsigned_abs() % 60), 2)
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.unix() == other.unix()
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.unix().cmp(&other.unix())
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.unix().hash(state);
    }
}

impl TryFrom<&[u8]> for DateTime {
    type Error = Invalid;

    fn try_from(octets: &[u8]) -> Result<Self, Invalid> {
        Self::from_wire(octets)
    }
}

impl TryFrom<&str> for DateTime {
    type Error = Invalid;

    fn try_from(text: &str) -> Result<Self, Invalid> {
        Self::from_wire(text.as_bytes())
    }
}

impl FromStr for DateTime {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::from_wire(text.as_bytes())
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::wire::display(f, |sink| self.encode(sink))
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DateTime({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_are_counted_by_the_calendar() {
        let mut unix = -62_167_219_200; // 0000-01-01
        for year in 0..=2400_u16 {
            for month in 1..=12 {
                let text = format!("{year:04}-{month:02}-01T00:00:00Z");
                assert_eq!(text.parse::<DateTime>().unwrap().unix(), unix, "{text}");
                unix += i64::from(days_in(year, month)) * 86_400;
            }
        }
    }

    #[test]
    fn each_day_has_the_correct_name_and_number() {
        let mut unix = -62_167_219_200; // 0000-01-01, a Saturday
        // Each third day of 1,428 years: each date and each name occurs.
        for day in (0..3_652_425_usize / 7).step_by(3) {
            let date = DateTime::from_unix(unix).unwrap();
            assert_eq!(date.unix(), unix);
            let mut text = Vec::new();
            date.encode_header(&mut text).unwrap();
            let names = ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"];
            assert!(text.starts_with(names[day % 7].as_bytes()), "{date}");
            unix += 3 * 86_400;
        }
        assert!(DateTime::from_unix(-62_167_219_201).is_err());
        assert_eq!(DateTime::from_unix(253_402_300_799).unwrap().year, 9999);
        assert!(DateTime::from_unix(253_402_300_800).is_err());
    }

    #[test]
    fn a_leap_second_belongs_to_its_day() {
        let leap: DateTime = "2016-12-31T23:59:60Z".parse().unwrap();
        let mut text = Vec::new();
        leap.encode_header(&mut text).unwrap();
        assert_eq!(text, b"Sat, 31 Dec 2016 23:59:60 +0000");
    }

    #[test]
    fn instants_compare_whatever_their_offset() {
        let parse = |text: &str| text.parse::<DateTime>().unwrap();
        let hash = |date: DateTime| std::hash::BuildHasher::hash_one(&hasher(), date);
        let noon = parse("2026-11-23T12:00:00Z");
        for same in
            ["2026-11-23T13:00:00+01:00", "2026-11-23T12:00:00+00:00", "2026-11-23T00:01:00-11:59"]
        {
            assert_eq!(noon, parse(same));
            assert_eq!(hash(noon), hash(parse(same)));
        }
        assert!(noon < parse("2026-11-23T12:00:01Z"));
        assert!(noon > parse("2026-11-23T12:30:00+01:00"));
        // A leap second is the instant of the second after it.
        assert_eq!(parse("2016-12-31T23:59:60Z"), parse("2017-01-01T00:00:00Z"));
    }

    fn hasher() -> std::hash::BuildHasherDefault<std::collections::hash_map::DefaultHasher> {
        Default::default()
    }

    proptest! {
        #[test]
        fn encoded_values_parse_back(
            parts in (0..=9999_u16, 1..=12_u8, 1..=28_u8, 0..=23_u8, 0..=59_u8, 0..=60_u8),
            offset in proptest::option::of(-1439..=1439_i16),
        ) {
            let (year, month, day, hour, minute, second) = parts;
            let date = DateTime { year, month, day, hour, minute, second, offset };
            let text = date.to_string();
            prop_assert!(text.len() <= DateTime::MAX);
            let parsed: DateTime = text.parse().unwrap();
            prop_assert_eq!(parsed.to_string(), text);
            let fields = |it: DateTime| {
                (it.year, it.month, it.day, it.hour, it.minute, it.second, it.offset)
            };
            prop_assert_eq!(fields(parsed), fields(date));
        }

        #[test]
        fn other_forms_are_rejected(octets in proptest::collection::vec(any::<u8>(), 0..30)) {
            if let Ok(date) = DateTime::from_wire(&octets) {
                prop_assert_eq!(date.to_string().into_bytes(), octets.to_ascii_uppercase());
            }
        }
    }
}
