//! What a client sends in a session.

use super::contents::TEXT;

/// The octets of the message of a session.
pub(crate) const SMALL: usize = 4096 - 700;

pub(crate) struct Session {
    pub(crate) name: &'static str,
    /// What the client sends before it waits for replies, in order.
    pub(crate) groups: Vec<Vec<u8>>,
    pub(crate) messages: u64,
    pub(crate) content: Vec<u8>,
    /// The codes that the server replies, the greeting first.
    pub(crate) codes: Vec<u16>,
}

const EHLO: &[u8] = b"EHLO mail.example.org\r\n";
const MAIL: &[u8] = b"MAIL FROM:<john.doe@example.org>\r\n";
const RCPT: &[u8] = b"RCPT TO:<jane.doe@example.com>\r\n";
const QUIT: &[u8] = b"QUIT\r\n";

/// One message of 3.4 KiB, and a hundred with PIPELINING; by DATA and by BDAT.
pub(crate) fn sessions() -> Vec<Session> {
    let content = TEXT.content(SMALL);
    let (plain, stuffed) = (&content.plain[..], &content.stuffed[..]);
    let bdat = format!("BDAT {} LAST\r\n", plain.len()).into_bytes();
    let chunk = [&bdat, plain].concat();
    let data = [MAIL, RCPT, b"DATA\r\n"].concat();
    let mut pipelined = vec![EHLO.to_vec(), data.clone()];
    pipelined.extend((0..99).map(|_| [stuffed, &data].concat()));
    pipelined.push([stuffed, QUIT].concat());
    let mut chunks = vec![EHLO.to_vec()];
    chunks.extend((0..100).map(|_| [MAIL, RCPT, &chunk].concat()));
    chunks.push(QUIT.to_vec());
    let session = |name, groups, messages, of_each: &[u16]| Session {
        name,
        groups,
        messages,
        content: plain.to_vec(),
        codes: [&[220, 250], &of_each.repeat(messages as usize)[..], &[221]].concat(),
    };
    let steps = |last: &[&[u8]]| {
        let first = [EHLO, MAIL, RCPT];
        first.iter().chain(last).chain(&[QUIT]).map(|it| it.to_vec()).collect()
    };
    let octets = [EHLO, MAIL, RCPT, b"DATA\r\n", stuffed, QUIT].concat();
    let octets = octets.iter().map(|octet| vec![*octet]).collect();
    vec![
        session("octet-by-octet", octets, 1, &[250, 250, 354, 250]),
        session("one", steps(&[b"DATA\r\n", stuffed]), 1, &[250, 250, 354, 250]),
        session("pipelined", pipelined, 100, &[250, 250, 354, 250]),
        session("bdat", steps(&[&chunk]), 1, &[250, 250, 250]),
        session("bdat-pipelined", chunks, 100, &[250, 250, 250]),
    ]
}
