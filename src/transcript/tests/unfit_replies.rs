//! Replies that do not fit the lines of the client: the server lies, is broken, or the replies were lost.

use super::log;
use crate::transcript::Side::{Client, Server};

/// A response without padding: no line of base64 as RFC 4648 defines it.
const SECRET: &str = "AGFuYQBzM2NyM3QtaW4tY2xlYXI";

#[test]
fn content_after_any_intermediate_reply_to_data_is_replaced_by_its_size() {
    let said = log(&[
        (Client, b"DATA\r\n"),
        (Server, b"350 go\r\n"),
        (Client, b"body of it\r\n.\r\n"),
        (Server, b"250 OK\r\n"),
        (Client, b"QUIT\r\n"),
    ]);
    let content = "C: [12 octets of content]";
    assert_eq!(said, ["C: DATA", "S: 350 go", content, "S: 250 OK", "C: QUIT"]);
}

#[test]
fn a_refused_ehlo_does_not_end_lmtp() {
    let said = log(&[
        (Client, b"LHLO a.example\r\nMAIL FROM:<>\r\nRCPT TO:<b@c.example>\r\n"),
        (Client, b"RCPT TO:<d@e.example>\r\nEHLO a.example\r\nBDAT 0 LAST\r\nAUTH LOGIN\r\n"),
        (Server, b"250 a\r\n250 b\r\n250 c\r\n250 d\r\n500 no\r\n250 b\r\n450 d\r\n"),
        (Client, b"RSET\r\n"), // the user name
        (Client, SECRET.as_bytes()),
        (Client, b"\r\n"),
    ]);
    assert_eq!(said[said.len() - 2..], ["C: [redacted]", "C: [redacted]"]);
}

#[test]
fn an_accepted_ehlo_or_lhlo_decides_whether_the_session_is_lmtp() {
    let accepted = "250 a\r\n250 b\r\n250 c\r\n354 go\r\n";
    for (hello, replies, finals, shown) in [
        ("LHLO a.example\r\nEHLO a.example", "500 no\r\n250 a", "250 b", "C: NOOP"),
        ("EHLO a.example\r\nLHLO a.example", "250 a\r\n250 a", "250 b\r\n450 d", "C: NOOP"),
        ("EHLO a.example\r\nLHLO a.example", "250 a\r\n250 a", "250 b", "C: [redacted]"),
    ] {
        let said = log(&[
            (Client, format!("{hello}\r\nMAIL FROM:<>\r\n").as_bytes()),
            (Client, b"RCPT TO:<b@c.example>\r\nRCPT TO:<d@e.example>\r\nDATA\r\n"),
            (Server, format!("{replies}\r\n{accepted}").as_bytes()),
            (Client, b".\r\nAUTH LOGIN\r\n"),
            (Server, format!("{finals}\r\n535 no\r\n").as_bytes()),
            (Client, b"NOOP\r\n"),
        ]);
        assert_eq!(said.last().unwrap(), shown, "{hello} {finals}");
    }
}
