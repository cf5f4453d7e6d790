//! Octets of others as text that is safe to show: [`text`].

/// Returns `octets` as one line of text. Control characters, octets that are not UTF-8, and characters that are invisible
/// or change the direction of text are escaped; nothing else is.
pub(crate) fn text(octets: &[u8]) -> String {
    let mut shown = String::with_capacity(octets.len());
    for chunk in octets.utf8_chunks() {
        for char in chunk.valid().chars() {
            match char {
                '\t' => shown.push(' '),
                char if char.is_control() || is_unseen(char) => shown.extend(char.escape_default()),
                char => shown.push(char),
            }
        }
        shown.extend(chunk.invalid().escape_ascii().map(char::from));
    }
    shown
}

const fn is_unseen(char: char) -> bool {
    matches!(char,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_be_seen_is_escaped() {
        assert_eq!(text(b"the domain's \"name\" \\ <b>"), "the domain's \"name\" \\ <b>");
        assert_eq!(text(b"a\xffb\x1b[2J\tc\nd"), "a\\xffb\\u{1b}[2J c\\nd");
        assert_eq!(text("moc.\u{202e}elpmaxe д".as_bytes()), "moc.\\u{202e}elpmaxe д");
    }
}
