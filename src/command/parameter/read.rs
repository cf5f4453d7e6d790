//! Reading parameters off a line, once, with what the command at hand makes of each.

use super::list::{Parameter, Parameters};
use crate::ascii::run::{solid, without_spaces};
use crate::ascii::{class, classes_of};
use crate::error::{ParseError, ParseErrorKind};
use crate::extension::Keyword;

/// What a command makes of one parameter.
pub(crate) enum Seen {
    /// It has a meaning here, one bit for each.
    Known(u32),
    /// It has a meaning, and its value is wrong.
    Wrong,
    /// It has no meaning here.
    Unknown,
}

/// One parameter while it is read.
pub(crate) struct Raw<'a> {
    /// The keyword, folded: see [`key`].
    pub(crate) key: u64,
    /// The keyword as it stands.
    pub(crate) keyword: &'a [u8],
    /// The value, not yet checked to be UTF-8 if it is not ASCII.
    pub(crate) value: Option<&'a [u8]>,
}

/// All parameters of a command, read.
pub(crate) struct Found<'a> {
    pub(crate) parameters: Parameters<'a>,
    pub(crate) known: u32,
    pub(crate) unknown: u8,
}

/// The last eight octets of a keyword as a number, letters in upper case. Letters, digits and the
/// hyphen stay apart and none turns to 0, so keywords of up to seven octets have numbers of their own.
pub(crate) const fn key(keyword: &[u8]) -> u64 {
    let mut key = 0;
    let mut rest = keyword;
    while let [octet, behind @ ..] = rest {
        key = fold(key, *octet);
        rest = behind;
    }
    key
}

impl Raw<'_> {
    /// Whether the keyword is `keyword`, whose [`key`] is `folded`.
    #[inline]
    pub(crate) fn is(&self, keyword: &str, folded: u64) -> bool {
        // Up to seven octets, the numbers are as different as the keywords.
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
    let mut found = Found { parameters: Parameters::from_checked(octets), known: 0, unknown: 0 };
    let mut count = 0_usize;
    let mut rest = octets;
    loop {
        let start = rest;
        let (raw, behind) = read_one(line, start)?;
        count = count.saturating_add(1);
        if count > Parameters::MAX {
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
        match behind {
            [] => return Ok(found),
            [_, behind @ ..] if repeated_space => rest = without_spaces(behind),
            [_, behind @ ..] => rest = behind,
        }
    }
}

/// One parameter at the start of `octets`, and what follows: nothing, or a space and more.
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
    let (keyword, behind) = octets.split_at_checked(len).unwrap_or_default();
    if matches!(keyword, [] | [b'-', ..]) || len > Keyword::MAX {
        return Err(fail(ParseErrorKind::Parameter, line, octets));
    }
    let behind = match behind {
        [] | [b' ', ..] => return Ok((Raw { key: number, keyword, value: None }, behind)),
        [b'=', behind @ ..] => behind,
        _ => return Err(fail(ParseErrorKind::Parameter, line, behind)),
    };
    let (value, end) = behind.split_at_checked(solid(behind)).unwrap_or_default();
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

/// An error at the start of `rest`, which is the end of `line`.
#[cold]
fn fail(kind: ParseErrorKind, line: &[u8], rest: &[u8]) -> ParseError {
    ParseError::new(kind, line.len().saturating_sub(rest.len()))
}

#[cold]
fn wrong_value(line: &[u8], start: &[u8], raw: &Raw<'_>) -> ParseError {
    let value = start.get(raw.keyword.len().saturating_add(1)..).unwrap_or_default();
    fail(ParseErrorKind::ParameterValue, line, value)
}

/// Whether `keyword` stands in `octets` before `start`, which is their end.
fn is_repeated(octets: &[u8], start: &[u8], keyword: &[u8]) -> bool {
    let before = octets.len().saturating_sub(start.len());
    let octets = octets.get(..before).unwrap_or_default();
    let same = |param: Parameter<'_>| param.keyword().as_bytes().eq_ignore_ascii_case(keyword);
    Parameters::from_checked(octets).iter().any(same)
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
