//! The transcript: no line of the log can forge another one or contain a secret.

use smtp_machine::transcript::{Side, Transcript};

use crate::input::Input;

/// A secret that is long enough not to occur by chance.
const SECRET: &str = "AGFuYQBhIHNlY3JldCBvZiBhbmE=";

/// Exchanges that contain the secret; `$` is its place.
const EXCHANGES: &[&str] = &[
    "AUTH PLAIN $\r\n",
    "auth login $\r\n$\r\n",
    "AUTH LOGIN\r\n$\r\n$\r\n",
    " AUTH PLAIN $\r\n",
    "AUTH\tPLAIN $\r\n",
    "AUTH PLAIN\t$\r\n",
    "AUTH=PLAIN $\r\n",
    "AUTH  PLAIN  $\r\n",
    "\r\x01aUTH $\r\n",
    "RSET\r\nAUTH LOGIN\r\nYW5h\r\n$\r\n",
    // A response that looks like a command.
    "AUTH LOGIN\r\nRSET\r\n$\r\n",
    "AUTH LOGIN\r\nNOOP\r\n$\r\n",
    "AUTH LOGIN\r\nDATA\r\n$\r\n",
    "BURL imap://a.example/s;UID=2;URLAUTH=ana:internal:$ LAST\r\n",
];

/// Feeds any octets from both sides, after an exchange with the secret, between any replies.
pub fn transcript(data: &[u8]) {
    let mut input = Input::new(data);
    let mut transcript = Transcript::new();
    let mut log = Vec::new();
    let kind = usize::from(input.byte());
    if let Some(exchange) = EXCHANGES.get(kind) {
        let client = exchange.replace('$', SECRET);
        for octets in client.as_bytes().chunks(usize::from(input.byte()) % 32 + 1) {
            transcript.feed(Side::Client, octets, |line| log.push(line.to_string()));
            let reply = match input.byte() {
                0..60 => "",
                60..120 => "334 VXNlcm5hbWU6\r\n",
                120..180 => "250 OK\r\n",
                180..200 => "235 ok\r\n",
                200..210 => "535 no\r\n",
                210..215 => "354 go\r\n",
                215..220 => "350 go\r\n",
                _ => "550 no\r\n",
            };
            transcript.feed(Side::Server, reply.as_bytes(), |line| log.push(line.to_string()));
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
