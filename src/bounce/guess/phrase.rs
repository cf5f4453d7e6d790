//! Search without case, in text that is wrapped at any place.

/// Returns where `phrase` begins in `text`, without case. `phrase` is not empty.
pub(super) fn find(text: &[u8], phrase: &str) -> Option<usize> {
    let first = *phrase.as_bytes().first()?;
    let (lower, upper) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
    memchr::memchr2_iter(lower, upper, text).find(|at| {
        let end = at.saturating_add(phrase.len());
        text.get(*at..end).is_some_and(|it| it.eq_ignore_ascii_case(phrase.as_bytes()))
    })
}

/// Returns `true` if `text` begins with `phrase`, without case.
pub(super) fn starts(text: &[u8], phrase: &str) -> bool {
    text.get(..phrase.len()).is_some_and(|it| it.eq_ignore_ascii_case(phrase.as_bytes()))
}

/// Returns the length of `phrase` at the front of `text`, without case. A space in the phrase is any white
/// space in the text, so that a phrase is found where the text is wrapped, and an apostrophe is any apostrophe.
pub(super) fn wrapped(text: &[u8], phrase: &str) -> Option<usize> {
    let mut at = 0_usize;
    for octet in phrase.bytes() {
        if octet == b' ' {
            let blank = text.get(at..)?.iter().take_while(|it| it.is_ascii_whitespace()).count();
            if blank == 0 || blank > 80 {
                return None;
            }
            at = at.saturating_add(blank);
        } else if octet == b'\'' && text.get(at..)?.starts_with("\u{2019}".as_bytes()) {
            at = at.saturating_add(3);
        } else if text.get(at)?.eq_ignore_ascii_case(&octet) {
            at = at.saturating_add(1);
        } else {
            return None;
        }
    }
    Some(at)
}

/// Returns where `phrase` begins in `text`, without case and where the text is wrapped. `phrase` is not empty.
pub(super) fn find_wrapped(text: &[u8], phrase: &str) -> Option<usize> {
    let first = *phrase.as_bytes().first()?;
    let (lower, upper) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
    memchr::memchr2_iter(lower, upper, text)
        .find(|at| text.get(*at..).is_some_and(|here| wrapped(here, phrase).is_some()))
}

/// Splits `text` after its first line. Returns the line without its line ending, and the rest.
pub(super) fn split_line(text: &[u8]) -> (&[u8], &[u8]) {
    let (len, next) = match memchr::memchr(b'\n', text) {
        Some(len) => (len, len.saturating_add(1)),
        None => (text.len(), text.len()),
    };
    let line = text.get(..len).unwrap_or_default();
    (line.strip_suffix(b"\r").unwrap_or(line), text.get(next..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_phrase_is_found_where_the_text_is_wrapped() {
        assert_eq!(wrapped(b"Could NOT\r\n  be delivered to", "could not be delivered"), Some(25));
        assert_eq!(wrapped(b"could notbe delivered", "could not be delivered"), None);
        assert_eq!(wrapped(b"could not", "could not be"), None);
        assert_eq!(find_wrapped(b"no (IN\n reply to x", "(in reply to"), Some(3));
        assert_eq!(wrapped("wasn\u{2019}t".as_bytes(), "wasn't"), Some(8));
    }

    proptest! {
        #[test]
        fn search_without_case_finds_what_the_naive_search_finds(text in "[aAbB \n]{0,40}", phrase in "[aAbB ]{1,4}") {
            let naive = text.to_ascii_lowercase().find(&phrase.to_ascii_lowercase());
            prop_assert_eq!(find(text.as_bytes(), &phrase), naive);
            prop_assert_eq!(starts(text.as_bytes(), &phrase), naive == Some(0));
        }

        #[test]
        fn wrapped_text_matches_as_unwrapped_text_does(text in "[aA \n]{0,12}", phrase in "a( a){0,2}a?") {
            let words: Vec<String> = text.split_ascii_whitespace().map(str::to_ascii_lowercase).collect();
            let naive = !text.starts_with([' ', '\n']) && words.join(" ").starts_with(&phrase);
            prop_assert_eq!(wrapped(text.as_bytes(), &phrase).is_some(), naive, "{:?} {:?}", text, phrase);
        }

        #[test]
        fn lines_end_in_lf_or_crlf(text in "[ab\r\n]{0,12}") {
            let (mut rest, mut found) = (text.as_bytes(), Vec::new());
            while !rest.is_empty() {
                let (line, after) = split_line(rest);
                found.push(String::from_utf8(line.to_vec()).unwrap());
                rest = after;
            }
            let lines = text.split_terminator('\n').map(|it| it.strip_suffix('\r').unwrap_or(it));
            prop_assert_eq!(found, lines.collect::<Vec<_>>());
        }
    }
}
