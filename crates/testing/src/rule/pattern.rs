//! [`Pattern`]: a text with `*` for any text.

use std::fmt;

/// A text in which each `*` matches any text, also none. ASCII case is ignored.
///
/// ```
/// use smtp_machine_testing::rule::Pattern;
///
/// let pattern = Pattern::new("b*@*.example");
/// assert!(pattern.matches("ben@Harbor.Example"));
/// assert!(!pattern.matches("eve@harbor.example"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pattern(String);

impl Pattern {
    /// Creates a pattern.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the pattern as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns `true` if the whole text matches.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        let (pattern, text) = (self.0.as_bytes(), text.as_bytes());
        let (mut at, mut here) = (0, 0);
        // Where to go on if the text after the last `*` does not match.
        let mut retry = None;
        while here < text.len() {
            match pattern.get(at) {
                Some(b'*') => {
                    at += 1;
                    retry = Some((at, here));
                }
                Some(octet) if octet.eq_ignore_ascii_case(&text[here]) => {
                    at += 1;
                    here += 1;
                }
                _ => {
                    let Some((after_star, start)) = retry else { return false };
                    retry = Some((after_star, start + 1));
                    (at, here) = (after_star, start + 1);
                }
            }
        }
        pattern[at..].iter().all(|octet| *octet == b'*')
    }
}

impl From<&str> for Pattern {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The definition.
    fn naive(pattern: &[u8], text: &[u8]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, None) => true,
            (Some((b'*', rest)), _) => {
                naive(rest, text) || !text.is_empty() && naive(pattern, &text[1..])
            }
            (Some((a, pattern)), Some((b, text))) => {
                a.eq_ignore_ascii_case(b) && naive(pattern, text)
            }
            _ => false,
        }
    }

    proptest! {
        #[test]
        fn a_pattern_matches_what_its_definition_says(pattern in "[abA*]{0,8}", text in "[abB]{0,10}") {
            let expected = naive(pattern.as_bytes(), text.as_bytes());
            prop_assert_eq!(Pattern::new(pattern).matches(&text), expected);
        }
    }

    #[test]
    fn a_pattern_with_many_stars_takes_no_exponential_time() {
        let text = "a".repeat(5000);
        assert!(!Pattern::new("*a".repeat(100) + "b").matches(&text));
    }
}
