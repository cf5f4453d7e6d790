//! Plain replies: a line begins with a code. A reply may have several lines.

use super::pieces::is_start_of_reply;
use super::{Entry, Format};

pub(crate) fn is_reply(line: &[u8]) -> bool {
    is_start_of_reply(line.trim_ascii_start())
}

pub(crate) fn read(line: &[u8]) -> Option<Entry<'_>> {
    let line = line.trim_ascii();
    if !is_start_of_reply(line) {
        return None;
    }
    Entry::new(Format::Plain, line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_begins_with_a_code() {
        let text = |line: &'static [u8]| read(line).map(|entry| entry.reply.as_bytes());
        assert_eq!(text(b" 550 5.1.1 no\r\n"), Some(&b"550 5.1.1 no"[..]));
        assert_eq!(text(b"550-a\r\n550 b"), Some(&b"550-a\r\n550 b"[..]));
        assert_eq!(text(b"554-cut"), Some(&b"554-cut"[..]));
        for line in [&b"650 no"[..], b"5501 no", b"no 550", b"55", b"550 a\0b"] {
            assert_eq!(text(line), None);
        }
    }
}
