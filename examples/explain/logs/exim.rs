//! Exim (main log): `2026-06-07 10:15:23 1uXyZ1-000ABC-2A == ana@harbor.example R=dnslookup T=remote_smtp defer (-46)
//! H=mx.harbor.example [192.0.2.40]: SMTP error from remote mail server after end of data: 421 4.7.0 ..`, and deliveries,
//! which have the reply in `C="..."`.
//!
//! Older versions name the host after the command: `: host mx.harbor.example [192.0.2.40]: 450 ..`. Exim writes the line
//! endings within a reply as `\n`. A line without an address repeats what the line of the address says: it is not read.

use memchr::memmem;
use smtp_machine::diagnosis::Stage;

use super::pieces::{after, domain, is_start_of_reply, program, unfolded, until, without_header};
use super::{Entry, Format};

/// The flags of deliveries to an address: to the first of a message, to more of them, cut-through, failed, deferred.
const FLAGS: [&[u8]; 5] = [b"=>", b"->", b">>", b"**", b"=="];

pub(crate) fn is_delivery(line: &[u8]) -> bool {
    delivery(line).is_some()
}

pub(crate) fn read<'a>(line: &'a [u8], scratch: &'a mut Vec<u8>) -> Option<Entry<'a>> {
    let rest = delivery(line)?;
    let (octets, stage, host) = match after(rest, b" C=\"") {
        Some(said) => {
            // A local delivery over LMTP has no host.
            let host = after(rest, b" H=").map(|rest| until(rest, b" [:"))?;
            let end = memchr::memrchr(b'"', said).unwrap_or(said.len());
            (said.get(..end)?, Some(Stage::EndOfData), Some(host))
        }
        None => refusal(rest)?,
    };
    let mut entry = Entry::new(Format::Exim, unfolded(octets, b"\\n", scratch))?;
    entry.stage = stage;
    entry.recipient = domain(until(rest, b" "));
    entry.host = host.filter(|host| !host.is_empty());
    Some(entry)
}

/// Returns the line from the address, after `DATE TIME [ZONE] [PID] ID FLAG `.
fn delivery(line: &[u8]) -> Option<&[u8]> {
    // In syslog, the line has a second date.
    let in_syslog = program(line).is_some_and(|program| program.starts_with(b"exim"));
    let line = if in_syslog { without_header(line) } else { line };
    let mut rest = line;
    for _ in 0..6 {
        let space = memchr::memchr(b' ', rest.get(..rest.len().min(40))?)?;
        let word = rest.get(..space)?;
        rest = rest.get(space.checked_add(1)?..)?;
        if FLAGS.contains(&word) {
            return Some(rest);
        }
    }
    None
}

type Refusal<'a> = (&'a [u8], Option<Stage>, Option<&'a [u8]>);

fn refusal(rest: &[u8]) -> Option<Refusal<'_>> {
    let at = memmem::find(rest, b" error from remote mail")?;
    let (facts, told) = rest.split_at_checked(at)?;
    let command = after(told, b" after ")?;
    let mut host = after(facts, b" H=").map(|rest| until(rest, b" [:"));
    let octets = memmem::find_iter(command, b": ").find_map(|at| {
        let octets = command.get(at.checked_add(2)?..)?;
        if let Some(name) = octets.strip_prefix(b"host ") {
            host = host.or(Some(until(name, b" [:")));
        }
        is_start_of_reply(octets).then_some(octets)
    })?;
    Some((octets, stage(command), host))
}

fn stage(command: &[u8]) -> Option<Stage> {
    const STAGES: [(&[u8], Stage); 9] = [
        (b"RCPT", Stage::Rcpt),
        (b"end of data", Stage::EndOfData),
        (b"MAIL", Stage::Mail),
        (b"DATA", Stage::Data),
        (b"initial connection", Stage::Connect),
        (b"EHLO", Stage::Hello),
        (b"HELO", Stage::Hello),
        (b"STARTTLS", Stage::StartTls),
        (b"AUTH", Stage::Auth),
    ];
    let command = command.strip_prefix(b"pipelined ").unwrap_or(command);
    STAGES.iter().find(|(words, _)| command.starts_with(words)).map(|(_, stage)| *stage)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    // Forms of lines in the tests of public parsers of logs, with other addresses.
    pub(crate) const LINES: &[&[u8]] = &[
        b"2012-02-13 14:39:22 1RookS-000Pg8-VO == ana@harbor.example R=dnslookup T=remote_smtp defer (-44): SMTP error from remote \
          mail server after RCPT TO:<ana@harbor.example>: host mx0.gmx.com [192.0.2.90]: 450 4.3.2 Too many mails (mail bomb), try \
          again in 1 hour(s) 25 minute(s) and see ( http://portal.gmx.net/serverrules ) {mx-us011}",
        b"2026-06-07 10:15:23 1uXyZ1-000ABC-2A == ben@harbor.example R=dkim_lookuphost T=remote_smtp defer (-46) \
          H=mta7.am0.yahoodns.net [192.0.2.40]: SMTP error from remote mail server after end of data: 421 4.7.0 [TSS04] Messages \
          from 192.0.2.7 temporarily deferred due to user complaints",
        b"2026-08-11 01:30:13 1wtYVW-0000000GFxD-3Ryp => gil@harbor.example R=dkim_lookuphost T=dkim_remote_smtp \
          H=mx.harbor.example [192.0.2.25] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes C=\"250 2.0.0 Ok: queued as 5E5A4621BA2\"",
        b"2012-03-01 10:00:00 [4711] 1RwtmW-000MsX-CK ** eve@harbor.example R=dnslookup T=remote_smtp: SMTP error from remote mail \
          server after RCPT TO:<eve@harbor.example>: host gmail-smtp-in.l.google.com [192.0.2.26]: 550-5.1.1 The email account \
          that you tried to reach does not exist. Please try\\n550-5.1.1 double-checking the recipient's email address for typos \
          or\\n550 5.1.1 unnecessary spaces.",
    ];

    fn of(line: &[u8]) -> Option<(String, Option<Stage>, String, String)> {
        let mut scratch = Vec::new();
        let entry = super::super::read(line, None, &mut scratch)?;
        assert_eq!(entry.format, Format::Exim);
        let text =
            |octets: Option<&[u8]>| String::from_utf8_lossy(octets.unwrap_or(b"-")).into_owned();
        let reply = text(Some(entry.reply.as_bytes()));
        Some((reply, entry.stage, text(entry.recipient), text(entry.host)))
    }

    #[test]
    fn lines_of_exim_are_read() {
        let expected = [
            (
                "450 4.3.2 Too many mails (mail bomb), try again in 1 hour(s) 25 minute(s) and see ( http://portal.gmx.net/serverrules ) {mx-us011}",
                Stage::Rcpt,
                "mx0.gmx.com",
            ),
            (
                "421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to user complaints",
                Stage::EndOfData,
                "mta7.am0.yahoodns.net",
            ),
            ("250 2.0.0 Ok: queued as 5E5A4621BA2", Stage::EndOfData, "mx.harbor.example"),
            (
                "550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550 5.1.1 unnecessary spaces.",
                Stage::Rcpt,
                "gmail-smtp-in.l.google.com",
            ),
        ];
        for (line, (reply, stage, host)) in LINES.iter().zip(expected) {
            assert_eq!(
                of(line),
                Some((reply.into(), Some(stage), "harbor.example".into(), host.into()))
            );
        }
    }

    #[test]
    fn a_line_without_an_address_or_a_reply_is_none() {
        for line in [
            &b"2026-08-16 13:41:09 1wvYIb-00000005S1o-3buz H=mx.harbor.example [192.0.2.44]: SMTP error from remote mail server after \
               initial connection: 421 Too many"[..],
            b"2026-08-19 05:22:47 1abc-000-xy <= eve@orchard.example H=mail.orchard.example [192.0.2.4] P=esmtps",
            b"2026-08-11 00:30:50 1wtLQP-0000-aa == ana@harbor.example R=dnslookup T=remote_smtp defer (-53): retry time not reached",
            b"2026-08-11 01:30:03 1wtYVO-0000000GF3J-36ma => ana <ana@harbor.example> R=localuser T=dovecot C=\"250 2.0.0 Saved\"",
        ] {
            assert_eq!(of(line), None, "{}", line.escape_ascii());
        }
    }

    #[test]
    fn a_line_in_syslog_has_a_header() {
        let line = [&b"Jun  7 10:15:23 mx exim[14700]: "[..], LINES[1]].concat();
        assert_eq!(of(&line), of(LINES[1]));
        let pipelined = b"2020-04-28 22:08:03 1m1x23-2011cZ-MN == a@harbor.example R=r T=t defer (-45) H=mx.harbor.example [192.0.2.1]: \
            SMTP error from remote mail server after pipelined MAIL FROM:<b@orchard.example> SIZE=1758: 421 4.7.0 busy";
        assert_eq!(of(pipelined).unwrap().1, Some(Stage::Mail));
    }
}
