//! Postfix: `to=<ana@harbor.example>, relay=mx.harbor.example[192.0.2.1]:25, .. status=bounced (host mx.harbor.example[192.0.2.1]
//! said: 550 5.1.1 .. (in reply to RCPT TO command))`.
//!
//! A line without `to=` tells the refusal of one host before the next host is tried. Postfix writes the lines of a reply on
//! one line, with spaces between. "delivery temporarily suspended" repeats an old reply for other messages: it is no reply.

use smtp_machine::diagnosis::Stage;

use super::pieces::{domain, is_start_of_reply, unfolded, until, without_header};
use super::{Entry, Format};

pub(crate) fn read<'a>(line: &'a [u8], scratch: &'a mut Vec<u8>) -> Option<Entry<'a>> {
    let line = without_header(line);
    let (mut to, mut relay, mut told) = (None, None, None);
    // NAME=VALUE, with commas between, after the identifier of the message.
    let mut rest = line;
    loop {
        let space = memchr::memchr(b' ', rest).map_or(rest.len(), |at| at.saturating_add(1));
        rest = rest.get(space..).filter(|rest| !rest.is_empty())?;
        if let Some(status) = rest.strip_prefix(b"status=") {
            let open = memchr::memchr(b'(', status)?.checked_add(1)?;
            let within = status.get(open..)?;
            told = Some(within.strip_suffix(b")").unwrap_or(within));
        } else if let Some(value) = rest.strip_prefix(b"to=<") {
            to = Some(value);
        } else if let Some(value) = rest.strip_prefix(b"relay=") {
            relay = Some(value);
        } else if rest.starts_with(b"host ") && to.is_none() {
            told = Some(rest);
        }
        if told.is_some() {
            break;
        }
    }
    let told = told?;
    let (octets, stage) = reply(told)?;
    let mut entry = Entry::new(Format::Postfix, unfolded(octets, b" ", scratch))?;
    entry.stage = stage;
    entry.recipient = to.map(|to| until(to, b">")).and_then(domain);
    let host = told.strip_prefix(b"host ").map(|host| until(host, b"[ "));
    let host = host.or_else(|| relay.map(|relay| until(relay, b"[,")));
    entry.host = host.filter(|host| !host.is_empty() && *host != b"none" && *host != b"local");
    Some(entry)
}

/// Returns the reply, and the stage that the words around it tell.
fn reply(told: &[u8]) -> Option<(&[u8], Option<Stage>)> {
    if is_start_of_reply(told) {
        // status=sent (250 2.0.0 Ok): the reply to the end of the message.
        return Some((told, Some(Stage::EndOfData)));
    }
    if told.starts_with(b"delivery temporarily suspended") {
        return None;
    }
    // host mx.harbor.example[192.0.2.1] said: ..
    let close = memchr::memchr(b']', told)?.checked_add(1)?;
    let (named, rest) = told.split_at_checked(close)?;
    if let Some(octets) = rest.strip_prefix(b" refused to talk to me: ") {
        return is_start_of_reply(octets).then_some((octets, Some(Stage::Connect)));
    }
    let rest = rest.strip_prefix(b" said: ").filter(|octets| is_start_of_reply(octets))?;
    if named.starts_with(b"SASL authentication failed") {
        return Some((rest, Some(Stage::Auth)));
    }
    let open = memchr::memrchr(b'(', rest);
    let told = open.and_then(|at| Some((rest.get(..at)?, rest.get(at..)?)));
    let told = told.and_then(|(octets, told)| {
        Some((octets.strip_suffix(b" ")?, told.strip_prefix(b"(in reply to ")?))
    });
    Some(told.map_or((rest, None), |(octets, command)| (octets, stage(command))))
}

fn stage(command: &[u8]) -> Option<Stage> {
    const STAGES: [(&[u8], Stage); 10] = [
        (b"RCPT TO", Stage::Rcpt),
        (b"end of ", Stage::EndOfData),
        (b"MAIL FROM", Stage::Mail),
        (b"DATA", Stage::Data),
        (b"BDAT", Stage::Data),
        (b"EHLO", Stage::Hello),
        (b"HELO", Stage::Hello),
        (b"LHLO", Stage::Hello),
        (b"STARTTLS", Stage::StartTls),
        (b"AUTH", Stage::Auth),
    ];
    STAGES.iter().find(|(words, _)| command.starts_with(words)).map(|(_, stage)| *stage)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    // Forms of the tests of cuttlefish, of postfix-parser and of questions in forums, with other addresses.
    pub(crate) const LINES: &[&[u8]] = &[
        b"Apr  5 18:41:57 kedumba postfix/smtp[18733]: 39D9336AFA81: to=<ana@harbor.example>, relay=mx.harbor.example[192.0.2.4]:25, \
          delay=92780, delays=92777/0.03/1.6/0.91, dsn=4.3.0, status=deferred (host mx.harbor.example[192.0.2.4] said: 451 4.3.0 \
          <bounces@orchard.example>: Temporary lookup failure (in reply to RCPT TO command))",
        b"2026-03-03T11:15:05.609802+00:00 mail postfix/smtp[1010314]: A89EB7629C3: to=<ben@harbor.example>, \
          relay=mx.hosted.example[192.0.2.5]:25, delay=0.8, delays=0.06/0/0.74/0, dsn=4.0.0, status=deferred (host \
          mx.hosted.example[192.0.2.5] refused to talk to me: 421 Service not available, closing transmission channel)",
        b"Sep 20 10:30:44 ubuntu postfix/smtp[7638]: 365EA8F1F4: to=<gil@harbor.example>, \
          relay=gmail-smtp-in.l.google.com[2001:db8::1b]:25, delay=3.8, delays=0.05/0.01/0.5/3.2, dsn=5.1.1, status=bounced (host \
          gmail-smtp-in.l.google.com[2001:db8::1b] said: 550-5.1.1 The email account that you tried to reach does not exist. Please \
          550-5.1.1 try double-checking the recipient's email address for typos 550 5.1.1 or unnecessary spaces. (in reply to RCPT \
          TO command))",
        b"Nov 14 06:26:48 xen05 postfix/smtp[3319]: BBA94782D1: host b.mx.mail.yahoo.com[192.0.2.6] refused to talk to me: 421 \
          Message from (192.0.2.7) temporarily deferred - 4.16.50.",
        b"Jul  2 09:00:01 mx postfix-out/lmtp[7]: 3mS03L6qGtz7sVr: to=<eve@harbor.example>, relay=harbor.example[private/dovecot-lmtp], \
          delay=0.1, dsn=2.0.0, status=sent (250 2.0.0 <eve@harbor.example> xD2 Saved)",
    ];

    fn of(line: &[u8]) -> Option<(String, Option<Stage>, String, String)> {
        let mut scratch = Vec::new();
        let entry = super::super::read(line, None, &mut scratch)?;
        assert_eq!(entry.format, Format::Postfix);
        let text =
            |octets: Option<&[u8]>| String::from_utf8_lossy(octets.unwrap_or(b"-")).into_owned();
        let reply = text(Some(entry.reply.as_bytes()));
        Some((reply, entry.stage, text(entry.recipient), text(entry.host)))
    }

    #[test]
    fn lines_of_postfix_are_read() {
        let expected = [
            (
                "451 4.3.0 <bounces@orchard.example>: Temporary lookup failure",
                Stage::Rcpt,
                "harbor.example",
                "mx.harbor.example",
            ),
            (
                "421 Service not available, closing transmission channel",
                Stage::Connect,
                "harbor.example",
                "mx.hosted.example",
            ),
            (
                "550-5.1.1 The email account that you tried to reach does not exist. Please\n550-5.1.1 try double-checking the \
                 recipient's email address for typos\n550 5.1.1 or unnecessary spaces.",
                Stage::Rcpt,
                "harbor.example",
                "gmail-smtp-in.l.google.com",
            ),
            (
                "421 Message from (192.0.2.7) temporarily deferred - 4.16.50.",
                Stage::Connect,
                "-",
                "b.mx.mail.yahoo.com",
            ),
            (
                "250 2.0.0 <eve@harbor.example> xD2 Saved",
                Stage::EndOfData,
                "harbor.example",
                "harbor.example",
            ),
        ];
        for (line, (reply, stage, recipient, host)) in LINES.iter().zip(expected) {
            assert_eq!(of(line), Some((reply.into(), Some(stage), recipient.into(), host.into())));
        }
    }

    #[test]
    fn the_command_that_is_answered_is_read() {
        for (words, stage) in [
            ("end of DATA command", Some(Stage::EndOfData)),
            ("DATA command", Some(Stage::Data)),
            ("MAIL FROM command", Some(Stage::Mail)),
            ("EHLO command", Some(Stage::Hello)),
            ("XFORWARD command", None),
        ] {
            let line = format!(
                "postfix/smtp[1]: A: to=<a@b>, relay=c[d]:25, status=bounced (host c[d] said: 550 no (x) (in reply to {words}))"
            );
            let (reply, found, ..) = of(line.as_bytes()).unwrap();
            assert_eq!((reply.as_str(), found), ("550 no (x)", stage));
        }
        let line = b"postfix/smtp[1]: A: to=<a@b>, relay=c[d]:587, dsn=4.7.8, status=deferred (SASL authentication failed; server c[d] said: 535 5.7.8 no)";
        assert_eq!(of(line).unwrap().1, Some(Stage::Auth));
    }

    #[test]
    fn a_line_about_no_reply_is_none() {
        for told in [
            "deferred (connect to mx.harbor.example[192.0.2.4]:25: Connection timed out)",
            "sent (delivered to maildir)",
            "deferred (delivery temporarily suspended: host c[d] refused to talk to me: 421 4.7.0 busy)",
            "bounced (Host or domain name not found. Name service error for name=b type=A: Host not found)",
            "sent",
        ] {
            assert_eq!(
                of(format!("postfix/smtp[1]: A: to=<a@b>, relay=none, status={told}").as_bytes()),
                None
            );
        }
    }
}
