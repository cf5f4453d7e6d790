//! The text of HTML, as far as reports need it: without tags, with the line breaks of block elements.

/// The tags that begin a new line.
const BREAKS: [&str; 9] = ["br", "p", "div", "tr", "li", "h1", "h2", "h3", "table"];

/// The character references that reports use.
const REFERENCES: [(&str, u8); 8] = [
    ("&lt;", b'<'),
    ("&gt;", b'>'),
    ("&amp;", b'&'),
    ("&quot;", b'"'),
    ("&nbsp;", b' '),
    ("&#39;", b'\''),
    ("&#64;", b'@'),
    ("&#43;", b'+'),
];

/// Replaces the HTML in `memory` by its text. The text is never longer.
pub(super) fn to_text(memory: &mut [u8]) -> &[u8] {
    let (mut from, mut to) = (0_usize, 0_usize);
    while let Some(rest) = memory.get(from..).filter(|rest| !rest.is_empty()) {
        let (len, octet) = next(rest);
        from = from.saturating_add(len);
        if let (Some(octet), Some(place)) = (octet, memory.get_mut(to)) {
            *place = octet;
            to = to.saturating_add(1);
        }
    }
    memory.get(..to).unwrap_or_default()
}

/// Returns the length of a tag, a reference or an octet at the front, and its text.
fn next(html: &[u8]) -> (usize, Option<u8>) {
    match html {
        [b'<', b'!' | b'/' | b'a'..=b'z' | b'A'..=b'Z', ..] => {
            // Stopping at the next `<` keeps the work linear. A `<` that begins no tag is text.
            let inner = html.get(1..).unwrap_or_default();
            let end = inner.iter().position(|octet| matches!(octet, b'<' | b'>'));
            let Some(end) = end.filter(|end| inner.get(*end) == Some(&b'>')) else {
                return (1, Some(b'<'));
            };
            let inner = inner.get(..end).unwrap_or_default();
            // The address in `<gil@harbor.example>` that a server has not escaped.
            if inner.contains(&b'@') && !inner.contains(&b' ') {
                return (1, Some(b'<'));
            }
            let name = inner.strip_prefix(b"/").unwrap_or(inner);
            let len = name.iter().take_while(|octet| octet.is_ascii_alphanumeric()).count();
            let name = name.get(..len).unwrap_or_default();
            let breaks = BREAKS.iter().any(|it| name.eq_ignore_ascii_case(it.as_bytes()));
            (end.saturating_add(2), breaks.then_some(b'\n'))
        }
        [b'&', ..] => REFERENCES
            .iter()
            .find(|(name, _)| super::phrase::starts(html, name))
            .map_or((1, Some(b'&')), |(name, octet)| (name.len(), Some(*octet))),
        // A line break of the source is a space.
        [b'\r', ..] => (1, None),
        [b'\n', ..] => (1, Some(b' ')),
        [octet, ..] => (1, Some(*octet)),
        [] => (1, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(html: &str) -> String {
        let mut memory = html.as_bytes().to_vec();
        String::from_utf8_lossy(to_text(&mut memory)).into_owned()
    }

    #[test]
    fn tags_are_dropped_and_blocks_begin_lines() {
        for (html, expected) in [
            (
                "<P>Your <b>message</b><BR>\nto&nbsp;&lt;g@a.example&gt;</p>",
                "\nYour message\n to <g@a.example>\n",
            ),
            ("1 < 2 & 3", "1 < 2 & 3"),
            ("<gil@harbor.example>: no", "<gil@harbor.example>: no"),
            ("<a href='mailto:g@a.example'>g&#64;a.example</a>", "g@a.example"),
            ("<unclosed", "<unclosed"),
        ] {
            assert_eq!(text(html), expected, "{html}");
        }
    }

    proptest! {
        #[test]
        fn plain_text_stays(plain in "[a-z0-9@. ]{0,60}") {
            prop_assert_eq!(text(&plain), plain);
        }

        #[test]
        fn text_is_never_longer(html: Vec<u8>) {
            let mut memory = html.clone();
            prop_assert!(to_text(&mut memory).len() <= html.len());
        }
    }
}
