//! The transcript: nothing in the log that could forge a line of it, and no secret.

use smtp_machine::transcript::{Side, Transcript};

use crate::input::Input;

/// A secret that is long enough not to come about by chance.
const SECRET: &str = "AGFuYQBhIHNlY3JldCBvZiBhbmE=";

/// Any octets from both sides, and a well-formed AUTH among them.
pub fn transcript(data: &[u8]) {
    let mut input = Input::new(data);
    let mut transcript = Transcript::new();
    let mut log = Vec::new();
    let kind = input.byte();
    if kind & 1 == 0 {
        let (client, server) = match kind % 3 {
            0 => (format!("AUTH PLAIN {SECRET}\r\n"), ["235 ok\r\n", ""]),
            1 => (
                format!("auth login {SECRET}\r\n{SECRET}\r\n"),
                ["334 UGFzc3dvcmQ6\r\n", "235 ok\r\n"],
            ),
            _ => (format!("AUTH LOGIN\r\n{SECRET}\r\n{SECRET}\r\n"), ["334 VXNlcm5hbWU6\r\n", ""]),
        };
        let cut = usize::from(kind) % client.len();
        for (side, octets) in [
            (Side::Client, &client.as_bytes()[..cut]),
            (Side::Client, &client.as_bytes()[cut..]),
            (Side::Server, server[0].as_bytes()),
            (Side::Server, server[1].as_bytes()),
        ] {
            transcript.feed(side, octets, |line| log.push(line.to_string()));
        }
    }
    let mut whole = transcript.clone();
    let (mut cut, mut uncut) = (log.clone(), log);
    while !input.is_empty() {
        let choice = input.byte();
        let side = if choice & 1 == 0 { Side::Client } else { Side::Server };
        let octets = input.take(usize::from(choice / 2) + 1);
        whole.feed(side, octets, |line| uncut.push(line.to_string()));
        for octet in octets.chunks(1) {
            transcript.feed(side, octet, |line| cut.push(line.to_string()));
        }
    }
    assert_eq!(cut, uncut, "it depends on how the octets were cut");
    for line in &cut {
        assert!(line.starts_with("C: ") || line.starts_with("S: "));
        assert!(
            !line.contains(SECRET) || data.windows(SECRET.len()).any(|it| it == SECRET.as_bytes())
        );
        let hostile = |it: char| {
            it.is_control()
                || matches!(it, '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!line.chars().any(hostile), "{line:?}");
    }
}
