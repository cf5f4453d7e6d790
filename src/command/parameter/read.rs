//! Reads the parameters of a line in one pass. The command decides what each of them means.

use crate::ascii::run::{solid, without_spaces};
use crate::ascii::{class, classes_of};
use crate::error::{ParseError, ParseErrorKind};
use crate::extension::Keyword;

/// The maximum number of parameters of one command.
pub(crate) const MAX: usize = 32;

/// What a command knows about one parameter.
pub(crate) enum Seen {
    /// The command knows the parameter; the number has one bit set for each known parameter.
    Known(u32),
    /// The command knows the parameter, and its value is invalid.
    Wrong,
    /// The command does not know the parameter.
    Unknown,
}

/// A parameter that is being read.
pub(crate) struct Raw<'a> {
    /// The keyword as a number: see [`key`].
    pub(crate) key: u64,
    /// The keyword as it is on the line.
    pub(crate) keyword: &'a [u8],
    /// The value.
    pub(crate) value: Option<&'a [u8]>,
}

/// All parameters of a command.
pub(crate) struct Found<'a> {
    /// The octets that hold the parameters.
    pub(crate) octets: &'a [u8],
    pub(crate) known: u32,
    pub(crate) unknown: u8,
}

/// Returns the last eight octets of a keyword as a number, letters in upper case. Letters, digits
/// and the hyphen remain distinct and none becomes 0, so different keywords of at most seven octets
/// have different numbers.
pub(crate) const fn key(keyword: &[u8]) -> u64 {
    let mut key = 0;
    let mut rest = keyword;
    while let [octet, after @ ..] = rest {
        key = fold(key, *octet);
        rest = after;
    }
    key
}

impl Raw<'_> {
    /// Returns `true` if the keyword is `keyword`, whose [`key`] is `folded`.
    #[inline]
    pub(crate) fn is(&self, keyword: &str, folded: u64) -> bool {
        // Different keywords of at most seven octets have different numbers.
        self.key == folded
            && (keyword.len() < 8 || self.keyword.eq_ignore_ascii_case(keyword.as_bytes()))
    }
}

/// Reads all of `octets`, which are the end of `line` and begin with the first keyword.
#[inline]
pub(crate) fn read<'a>(
    line: &'a [u8],
    octets: &'a [u8],
    repeated_space: bool,
    mut see: impl FnMut(&Raw<'a>) -> Seen,
) -> Result<Found<'a>, ParseError> {
    let mut octets = octets;
    if repeated_space {
        octets = without_spaces(octets);
    }
    let mut found = Found { octets, known: 0, unknown: 0 };
    let mut count = 0_usize;
    let mut rest = octets;
    loop {
        let start = rest;
        let (raw, after) = read_one(line, start)?;
        count = count.saturating_add(1);
        if count > MAX {
            return Err(fail(ParseErrorKind::TooManyParameters, line, start));
        }
        match see(&raw) {
            Seen::Known(bit) if found.known & bit == 0 => found.known |= bit,
            Seen::Known(_) => return Err(fail(ParseErrorKind::RepeatedParameter, line, start)),
            Seen::Wrong => return Err(wrong_value(line, start, &raw)),
            Seen::Unknown => {
                if found.unknown > 0 && is_repeated(octets, start, raw.keyword) {
                    return Err(fail(ParseErrorKind::RepeatedParameter, line, start));
                }
                found.unknown = found.unknown.saturating_add(1);
            }
        }
        match after {
            [] => return Ok(found),
            [_, after @ ..] if repeated_space => rest = without_spaces(after),
            [_, after @ ..] => rest = after,
        }
    }
}

/// Reads the parameter at the start of `octets`, and returns what follows it: nothing, or a space
/// and more.
#[inline]
fn read_one<'a>(line: &[u8], octets: &'a [u8]) -> Result<(Raw<'a>, &'a [u8]), ParseError> {
    let mut number = 0;
    let mut len = 0_usize;
    for octet in octets {
        if classes_of(*octet) & class::LDH == 0 {
            break;
        }
        number = fold(number, *octet);
        len = len.wrapping_add(1);
    }
    let (keyword, after) = octets.split_at_checked(len).unwrap_or_default();
    if matches!(keyword, [] | [b'-', ..]) || len > Keyword::MAX {
        return Err(fail(ParseErrorKind::Parameter, line, octets));
    }
    let after = match after {
        [] | [b' ', ..] => return Ok((Raw { key: number, keyword, value: None }, after)),
        [b'=', after @ ..] => after,
        _ => return Err(fail(ParseErrorKind::Parameter, line, after)),
    };
    let (value, end) = after.split_at_checked(solid(after)).unwrap_or_default();
    if value.is_empty() || !matches!(end, [] | [b' ', ..]) {
        return Err(fail(ParseErrorKind::Parameter, line, end));
    }
    if !value.is_ascii() {
        if let Err(error) = core::str::from_utf8(value) {
            let wrong = value.get(error.valid_up_to()..).unwrap_or_default();
            let at = wrong.len().saturating_add(end.len());
            return Err(ParseError::new(ParseErrorKind::Utf8, line.len().saturating_sub(at)));
        }
    }
    Ok((Raw { key: number, keyword, value: Some(value) }, end))
}

const fn fold(key: u64, octet: u8) -> u64 {
    key << 8 | (octet & 0xDF) as u64
}

/// Returns an error at the start of `rest`, which is the end of `line`.
#[cold]
fn fail(kind: ParseErrorKind, line: &[u8], rest: &[u8]) -> ParseError {
    ParseError::new(kind, line.len().saturating_sub(rest.len()))
}

#[cold]
fn wrong_value(line: &[u8], start: &[u8], raw: &Raw<'_>) -> ParseError {
    let value = start.get(raw.keyword.len().saturating_add(1)..).unwrap_or_default();
    fail(ParseErrorKind::ParameterValue, line, value)
}

/// Returns `true` if `keyword` occurs in `octets` before `start`, which is their end.
fn is_repeated(octets: &[u8], start: &[u8], keyword: &[u8]) -> bool {
    let before = octets.len().saturating_sub(start.len());
    let octets = octets.get(..before).unwrap_or_default();
    let mut earlier = octets.split(|octet| *octet == b' ');
    earlier.any(|parameter| {
        let end = parameter.iter().position(|octet| *octet == b'=');
        let earlier = parameter.get(..end.unwrap_or(parameter.len())).unwrap_or_default();
        earlier.eq_ignore_ascii_case(keyword)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_of_different_letters_have_different_keys() {
        let all: Vec<u8> = (0..=255).filter(|octet| classes_of(*octet) & class::LDH != 0).collect();
        for one in &all {
            for other in &all {
                let same = one.eq_ignore_ascii_case(other);
                assert_eq!(key(&[*one]) == key(&[*other]), same);
            }
            assert_ne!(key(&[*one]), 0);
        }
    }
}
