//! Whole sessions of a client, from the greeting to the reply to QUIT, with one message: `client/one`.

use crate::corpus::Content;
use crate::row::{Amount, Kind, Label, Rows, Verdict};

/// What the server replies, in the order of the turns of a client without PIPELINING.
pub(crate) const SERVER_REPLIES: [&[u8]; 7] = [
    b"220 mx.harbor.example ESMTP\r\n",
    b"250-mx.harbor.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250-SMTPUTF8\r\n250 SIZE 52428800\r\n",
    b"250 2.1.0 Ok\r\n",
    b"250 2.1.5 Ok\r\n",
    b"354 go ahead\r\n",
    b"250 2.0.0 Ok: queued as 4F1A\r\n",
    b"221 2.0.0 Bye\r\n",
];

pub(crate) trait ClientSession {
    const LABEL: Label;
    /// Sends a message, and appends all that it sends to `sent`. Returns how many messages were accepted.
    fn run(content: &[u8], sent: &mut Vec<u8>) -> u64;
}

pub(crate) fn row<P: ClientSession>(rows: &mut Rows, name: &str, content: &'static Content) {
    let amount = Amount { unit: "message", units: 1, octets: content.plain.len() as u64 };
    let mut sent = Vec::with_capacity(1 << 16);
    let run = move || {
        sent.clear();
        P::run(&content.plain, &mut sent)
    };
    rows.add(format!("client/{name}"), P::LABEL, amount, run, || verify::<P>(content));
}

/// Some crates send a CRLF before the final dot that is not in the content. A limit does not look for dots.
fn verify<P: ClientSession>(content: &Content) -> Verdict {
    let mut sent = Vec::new();
    let accepted = P::run(&content.plain, &mut sent);
    let as_it_is = find(&sent, b"BDAT ") || P::LABEL.kind == Kind::Limit;
    let before_dot = content.stuffed.len() - 3;
    let content = if as_it_is { &content.plain } else { &content.stuffed[..before_dot] };
    let expected: [(&str, &[u8]); 5] = [
        ("EHLO", b"EHLO mail.example.org\r\n"),
        ("MAIL", b"MAIL FROM:<john.doe@example.org>"),
        ("RCPT", b"RCPT TO:<jane.doe@example.com>"),
        ("the content", content),
        ("QUIT", b"QUIT\r\n"),
    ];
    let missing = expected.iter().find(|(_, part)| !find(&sent, part));
    Verdict::check(accepted == 1 && missing.is_none(), || {
        format!("accepted {accepted}; {:?} is missing", missing.map(|(name, _)| name))
    })
}

fn find(octets: &[u8], part: &[u8]) -> bool {
    octets.windows(part.len()).any(|it| it.eq_ignore_ascii_case(part))
}
