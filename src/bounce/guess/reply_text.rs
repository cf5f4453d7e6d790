//! Finds a reply in free text.

use super::phrase::{find_wrapped, split_line, starts};

/// The maximum number of octets of a reply in a text.
const MAX_REPLY: usize = 2048;

/// Words that begin a line after a reply.
const NEXT: &[&str] = &[
    ">>>",
    "---",
    "===",
    "***",
    "...",
    "Giving up on",
    "I'm not going to try again",
    "Original",
    "Generating server",
    "Sent >>>",
    "hMailServer",
    "-->",
    "<--",
    "QUIT",
    "RSET",
    "RCPT TO:",
    "DATA",
    "Message headers",
    "The following",
    "Last-Attempt",
    "Reporting-MTA",
    "Remote system:",
];

/// Words on the line of a reply that are not part of it.
const AFTER: &[&str] = &["(in reply to", "(delivery attempts", "##", "#SMTP#"];

/// Words before a reply.
const SAID: &[&str] = &["said", "error", "returned", "replied", "status"];

/// A reply in a text: offsets in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Returns the first negative reply in `text`. It is not empty and within the text.
pub(super) fn first(text: &[u8]) -> Option<Span> {
    let mut rest = text;
    while !rest.is_empty() {
        let (line, after) = split_line(rest);
        if let Some(at) = code_in(line) {
            let start = text.len().saturating_sub(rest.len()).saturating_add(at);
            let len = length(text.get(start..)?, line, at);
            return Some(Span { start, end: start.saturating_add(len) });
        }
        rest = after;
    }
    None
}

/// Returns where a negative reply begins in `line`.
fn code_in(line: &[u8]) -> Option<usize> {
    let line = line.get(..1000).unwrap_or(line);
    let is_reply = |at: &usize| {
        let Some(code) = line.get(*at..).filter(|it| is_code(it)) else { return false };
        let before = line.get(..*at).unwrap_or_default();
        if before.last().is_some_and(|it| it.is_ascii_alphanumeric() || b".-_@+/".contains(it)) {
            return false;
        }
        let marks = b" \t<>*'\"([#|";
        let first = before.iter().all(|octet| marks.contains(octet));
        let before = before.trim_ascii_end();
        let marked = before.last().is_some_and(|it| b":;'\"([>#]=".contains(it))
            || SAID.iter().any(|word| ends(before, word));
        first || marked || has_enhanced(code)
    };
    let at = memchr::memchr2_iter(b'4', b'5', line).find(is_reply)?;
    // Google repeats the code: `550 550 5.1.1 ..`.
    match line.get(at..)? {
        [a, b, c, b' ', again @ ..] if again.starts_with(&[*a, *b, *c, b' ']) => {
            Some(at.saturating_add(4))
        }
        _ => Some(at),
    }
}

fn ends(text: &[u8], word: &str) -> bool {
    let start = text.len().checked_sub(word.len());
    start.and_then(|start| text.get(start..)).is_some_and(|end| starts(end, word))
}

/// Returns `true` if `text` begins with a negative code.
fn is_code(text: &[u8]) -> bool {
    matches!(
        text,
        [b'4' | b'5', b'0'..=b'5', b'0'..=b'9']
            | [b'4' | b'5', b'0'..=b'5', b'0'..=b'9', b' ' | b'-', ..]
    )
}

/// Returns `true` if an enhanced code of the same class follows the code.
fn has_enhanced(text: &[u8]) -> bool {
    let dotted = text.get(4..).and_then(|it| it.strip_prefix(b"#").or(Some(it)));
    matches!((text, dotted), ([class, ..], Some([again, b'.', b'0'..=b'9', ..])) if class == again)
}

/// Returns the length of the reply at the front of `text`; `line` is its first line, where it begins at `at`.
fn length(text: &[u8], line: &[u8], at: usize) -> usize {
    let text = text.get(..MAX_REPLY).unwrap_or(text);
    let code = text.get(..3).unwrap_or_default();
    let is_indented = line.starts_with(b" ") || line.starts_with(b"\t");
    let (first, mut rest) = split_line(text);
    let (mut len, mut goes_on) = (first.len(), text.get(3) == Some(&b'-'));
    while !rest.is_empty() {
        let (next, after) = split_line(rest);
        let words = next.trim_ascii();
        let said = words.strip_prefix(b"<<<").map_or(words, <[u8]>::trim_ascii_start);
        let has_code = said.starts_with(code) && matches!(said.get(3), None | Some(b' ' | b'-'));
        let other = matches!(said, [b'2'..=b'5', b'0'..=b'9', b'0'..=b'9'])
            || matches!(said, [b'2'..=b'5', b'0'..=b'9', b'0'..=b'9', b' ' | b'-', ..]);
        let outdented = is_indented && !next.starts_with(b" ") && !next.starts_with(b"\t");
        let ends = said.is_empty()
            || NEXT.iter().any(|words| starts(said, words))
            || (other && !(has_code && goes_on))
            || (said.len() < words.len() && !has_code)
            || (outdented && !has_code);
        if ends {
            break;
        }
        if has_code {
            goes_on = said.get(3) == Some(&b'-');
        }
        len = text.len().saturating_sub(rest.len()).saturating_add(next.len());
        rest = after;
    }
    let reply = text.get(..len).unwrap_or_default();
    let before = at.checked_sub(1).and_then(|before| line.get(before)).copied();
    trim(reply, before).len()
}

/// Drops what is not part of a reply: a closing quote or bracket whose opening one precedes it, and words that
/// the server adds.
fn trim(reply: &[u8], before: Option<u8>) -> &[u8] {
    let mut reply = reply;
    if let Some(quote @ (b'\'' | b'"')) = before {
        // An apostrophe within a word is none.
        let mut quotes = memchr::memchr_iter(quote, reply);
        let closing = quotes.find(|at| {
            let next = reply.get(at.saturating_add(1));
            next.is_none_or(|octet| !octet.is_ascii_alphanumeric())
        });
        reply = closing.and_then(|at| reply.get(..at)).unwrap_or(reply);
    }
    for words in AFTER {
        reply = find_wrapped(reply, words).and_then(|at| reply.get(..at)).unwrap_or(reply);
    }
    reply = reply.trim_ascii_end();
    for (open, close) in [(b'(', b')'), (b'[', b']'), (b'<', b'>')] {
        let count = |octet: u8| memchr::memchr_iter(octet, reply).count();
        if reply.last() == Some(&close) && count(close) > count(open) {
            reply = reply.split_last().map_or(reply, |(_, rest)| rest.trim_ascii_end());
        }
    }
    reply
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(text: &str) -> Option<&str> {
        first(text.as_bytes()).map(|span| &text[span.start..span.end])
    }

    #[test]
    fn replies_are_found_in_the_words_around_them() {
        for (text, expected) in [
            (
                "host mx[192.0.2.1] said: 550 5.1.1\n    <g@a.example>... User unknown (in\n    reply to RCPT TO command)\n",
                "550 5.1.1\n    <g@a.example>... User unknown",
            ),
            ("Remote host said: 550 no\nGiving up on 192.0.2.1.\n", "550 no"),
            (
                "   host mx [192.0.2.1]:\n    550-5.7.1 first\n    550 5.7.1 second\n\n    550 third",
                "550-5.7.1 first\n    550 5.7.1 second",
            ),
            (
                " (reason: 550 5.1.1 <g@a.example>... User unknown)\n",
                "550 5.1.1 <g@a.example>... User unknown",
            ),
            (
                "Remote Server returned '550 5.1.10 not found; can't say' today",
                "550 5.1.10 not found; can't say",
            ),
            (
                "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##",
                "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found",
            ),
            (
                "<mx.a.example #5.1.1 smtp;550 5.1.1 <g@a.example> unknown>",
                "550 5.1.1 <g@a.example> unknown",
            ),
            ("returned was: 550 550 5.2.2 full (state 14).", "550 5.2.2 full (state 14)."),
            ("<<< 550-5.1.1 a\n<<< 550 5.1.1 b\n550 5.1.1 c\n", "550-5.1.1 a\n<<< 550 5.1.1 b"),
            (
                "550 5.1.1 <g@a.example>... no\n550 5.1.1 <b@a.example>... no\n",
                "550 5.1.1 <g@a.example>... no",
            ),
            ("5.1.0 - Unknown address error 550-'5.1.1 no'", "550-'5.1.1 no'"),
            ("Received >>> 553 sorry\r\n", "553 sorry"),
            ("Mailer mx said:\n  \"554 looping\"\n", "554 looping"),
        ] {
            assert_eq!(found(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn numbers_in_sentences_are_not_replies() {
        for text in [
            "after 550 seconds",
            "size 450-480 octets",
            "192.0.2.550 x",
            "id 5501",
            "at 10.550 o",
            "no",
            "",
            "200 ok",
            "599 x",
            "(#5.1.1)",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_reply_begins_with_a_code_and_is_within_the_text(text in "([ \n]|[45]50|[ -]|5\\.1\\.1|said:|'|\\)|<<<|é|a){0,40}") {
            if let Some(span) = first(text.as_bytes()) {
                let reply = &text[span.start..span.end];
                prop_assert!(is_code(reply.lines().next().unwrap().as_bytes()), "{reply:?}");
            }
        }
    }
}
