//! Octets of others as text that is safe to show: [`text`] and [`field`].

use smtp_machine::bounce::Value;

/// Returns `octets` as text. Octets that are not UTF-8, control characters but LF, and characters that change the
/// direction of text or are invisible are escaped: they could make a reply look like another one.
pub(crate) fn text(octets: &[u8]) -> String {
    let mut shown = String::with_capacity(octets.len());
    for chunk in octets.utf8_chunks() {
        for char in chunk.valid().chars() {
            match char {
                '\n' => shown.push(char),
                '\t' => shown.push(' '),
                char if char.is_control() || is_unseen(char) => shown.extend(char.escape_default()),
                char => shown.push(char),
            }
        }
        shown.extend(chunk.invalid().escape_ascii().map(char::from));
    }
    shown
}

/// Returns the value of a field as text, at most its first 1000 octets.
pub(crate) fn field(value: Value<'_>) -> String {
    const MAX: usize = 1000;
    let octets = value.as_bytes();
    match octets.get(..MAX).filter(|_| octets.len() > MAX) {
        Some(start) => format!("{} [..]", text(start)),
        None => text(value.to_string().as_bytes()),
    }
}

const fn is_unseen(char: char) -> bool {
    matches!(char,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[test]
fn what_cannot_be_seen_is_escaped() {
    assert_eq!(text(b"a\xffb\x1b[2J\tc\nd"), "a\\xffb\\u{1b}[2J c\nd");
    assert_eq!(text("moc.\u{202e}elpmaxe д".as_bytes()), "moc.\\u{202e}elpmaxe д");
}
