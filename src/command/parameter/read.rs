//! Reads the parameters of a line in one pass. The command decides what each of them means.

use crate::ascii::block::Block;
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

/// Returns the first eight octets of a keyword as a number, the first in the lowest place, letters in upper case.
/// Letters, digits and the hyphen remain distinct and none becomes 0, so different keywords of at most seven octets
/// have different numbers.
pub(crate) const fn key(keyword: &[u8]) -> u64 {
    let (mut key, mut place) = (0_u64, 0_u32);
    let mut rest = keyword;
    while let ([octet, after @ ..], 0..64) = (rest, place) {
        key |= ((*octet & 0xDF) as u64) << place;
        place = place.wrapping_add(8);
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
        let (raw, after) = match usual(line, start) {
            Some(found) => found,
            None => read_one(line, start)?,
        };
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

/// Reads a parameter of the usual form eight octets at a time: a keyword of at most seven octets, and a value of ASCII.
/// Others, and all that are invalid, are left to [`read_one`].
#[inline(always)]
fn usual<'a>(line: &'a [u8], octets: &'a [u8]) -> Option<(Raw<'a>, &'a [u8])> {
    // Flash is scarce on a microcontroller.
    if cfg!(target_os = "none") {
        return None;
    }
    let block = match octets.first_chunk() {
        Some(block) => Block::new(*block),
        None => Block::last(line, octets.len())?,
    };
    let ends = block.outside_keyword();
    if ends == 0 || block.octet_at(ends) != b'=' {
        return None;
    }
    let (keyword, after) = octets.split_at_checked(Block::place(ends))?;
    if matches!(keyword, [] | [b'-', ..]) {
        return None;
    }
    let (_, after) = after.split_first()?;
    let mut rest = after;
    let marks = loop {
        let Some((block, after)) = rest.split_first_chunk() else {
            break Block::last(line, rest.len())?.invisible();
        };
        match Block::new(*block).invisible() {
            0 => rest = after,
            marks => break marks,
        }
    };
    let len = after.len().wrapping_sub(rest.len()).wrapping_add(Block::place(marks));
    let (value, end) = after.split_at_checked(len)?;
    let whole = !value.is_empty() && matches!(end, [] | [b' ', ..]);
    whole.then_some((Raw { key: block.folded_before(ends), keyword, value: Some(value) }, end))
}

/// Reads the parameter at the start of `octets`, and returns what follows it: nothing, or a space
/// and more.
#[cfg_attr(not(target_os = "none"), inline(never))]
fn read_one<'a>(line: &[u8], octets: &'a [u8]) -> Result<(Raw<'a>, &'a [u8]), ParseError> {
    let in_keyword = |octet: &&u8| classes_of(**octet) & class::LDH != 0;
    let len = octets.iter().take_while(in_keyword).count();
    let (keyword, after) = octets.split_at_checked(len).unwrap_or_default();
    if matches!(keyword, [] | [b'-', ..]) || len > Keyword::MAX {
        return Err(fail(ParseErrorKind::Parameter, line, octets));
    }
    let after = match after {
        [] | [b' ', ..] => return Ok((Raw { key: key(keyword), keyword, value: None }, after)),
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
    Ok((Raw { key: key(keyword), keyword, value: Some(value) }, end))
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
    use proptest::prelude::*;

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

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]

        #[test]
        fn a_parameter_of_the_usual_form_is_read_like_any(
            line in "[A-Z]{0,4} ?[A-Za-z0-9-]{0,9}[=]?[!-~]{0,20}[ \u{e9}\0=-]?[A-Z ]{0,4}",
            at in 0..30_usize,
        ) {
            let line = line.as_bytes();
            let octets = line.get(at % (line.len() + 1)..).unwrap();
            if let Some((raw, after)) = usual(line, octets) {
                let (naive, rest) = read_one(line, octets).unwrap();
                prop_assert_eq!((raw.key, raw.keyword, raw.value), (naive.key, naive.keyword, naive.value));
                prop_assert_eq!(after, rest);
            }
        }
    }

    #[test]
    fn the_usual_form_is_found() {
        for parameter in
            ["SIZE=1000", "body=8BITMIME", "RET=FULL", "A=1", "ORCPT=rfc822;ben@harbor.example"]
        {
            for (before, after) in [("MAIL FROM:<> ", ""), ("MAIL FROM:<> ", " X=1")] {
                let line = [before, parameter, after].concat();
                let (found, rest) =
                    usual(line.as_bytes(), &line.as_bytes()[before.len()..]).unwrap();
                let (keyword, value) = parameter.split_once('=').unwrap();
                assert_eq!(
                    (found.keyword, found.value),
                    (keyword.as_bytes(), Some(value.as_bytes()))
                );
                assert_eq!((found.key, rest), (key(keyword.as_bytes()), after.as_bytes()));
            }
        }
    }
}
