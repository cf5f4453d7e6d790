//! Sendmail: `to=<ana@harbor.example>, .. relay=mx.harbor.example. [192.0.2.74], dsn=4.1.8, stat=Deferred: 450 4.1.8 ..`.
//!
//! Of a delivery, sendmail writes only the text: `stat=Sent (OK 1216474116)`. Its code is 250, the reply to the end of a
//! message (RFC 5321 4.3.2). `stat=Service unavailable` and `stat=User unknown` are words of sendmail: such a line has no
//! reply, unless it has a field `reply=`.

use memchr::memmem;
use smtp_machine::diagnosis::Stage;

use super::pieces::{after, domain, is_start_of_reply, until, without_header};
use super::{Entry, Format};

pub(crate) fn read<'a>(line: &'a [u8], scratch: &'a mut Vec<u8>) -> Option<Entry<'a>> {
    let line = without_header(line);
    let at = memmem::find(line, b" stat=").or_else(|| memmem::find(line, b",stat="))?;
    let (facts, told) = line.split_at_checked(at)?;
    let told = told.get(6..)?;
    let relay = after(facts, b" relay=").map(|rest| until(rest, b" [,"))?;
    let (octets, stage) = if let Some(text) = told.strip_prefix(b"Sent (") {
        let text = text.strip_suffix(b")").unwrap_or(text);
        scratch.clear();
        if !is_start_of_reply(text) {
            scratch.extend_from_slice(b"250 ");
        }
        scratch.extend_from_slice(text);
        (&scratch[..], Some(Stage::EndOfData))
    } else {
        let stated = after(facts, b" reply=").map(|rest| rest.strip_suffix(b",").unwrap_or(rest));
        let deferred = told.strip_prefix(b"Deferred: ");
        (stated.or(deferred).filter(|octets| is_start_of_reply(octets))?, None)
    };
    let mut entry = Entry::new(Format::Sendmail, octets)?;
    entry.stage = stage;
    entry.recipient = after(facts, b"to=").map(|rest| until(rest, b",")).and_then(domain);
    entry.host = Some(relay.strip_suffix(b".").unwrap_or(relay)).filter(|host| !host.is_empty());
    Some(entry)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    // Forms of questions in forums and of a guide on sendmail, with other addresses.
    pub(crate) const LINES: &[&[u8]] = &[
        b"Apr 10 08:47:25 andrejs sm-mta[593]: r39G922P001173: to=<ana@harbor.example>, ctladdr=<www-data@orchard.example> (33/33), \
          delay=20:38:23, xdelay=00:00:00, mailer=esmtp, pri=11550899, relay=b.mx.inbox.lv. [192.0.2.74], dsn=4.1.8, stat=Deferred: \
          450 4.1.8 <www-data@orchard.example>: Sender address rejected: Domain not found",
        b"Jul 19 13:28:36 vs184010 sm-mta[11383]: m6JDSZoG011380: to=<ben@harbor.example>, delay=00:00:01, xdelay=00:00:01, \
          mailer=esmtp, pri=120553, relay=gmail-smtp-in.l.google.com. [192.0.2.27], dsn=2.0.0, stat=Sent (OK 1216474116 \
          13si6851157fks.6)",
    ];

    fn of(line: &[u8]) -> Option<(String, Option<Stage>, String, String)> {
        let mut scratch = Vec::new();
        let entry = super::super::read(line, None, &mut scratch)?;
        assert_eq!(entry.format, Format::Sendmail);
        let text =
            |octets: Option<&[u8]>| String::from_utf8_lossy(octets.unwrap_or(b"-")).into_owned();
        let reply = text(Some(entry.reply.as_bytes()));
        Some((reply, entry.stage, text(entry.recipient), text(entry.host)))
    }

    #[test]
    fn lines_of_sendmail_are_read() {
        let expected = [
            (
                "450 4.1.8 <www-data@orchard.example>: Sender address rejected: Domain not found",
                None,
                "b.mx.inbox.lv",
            ),
            (
                "250 OK 1216474116 13si6851157fks.6",
                Some(Stage::EndOfData),
                "gmail-smtp-in.l.google.com",
            ),
        ];
        for (line, (reply, stage, host)) in LINES.iter().zip(expected) {
            assert_eq!(of(line), Some((reply.into(), stage, "harbor.example".into(), host.into())));
        }
    }

    #[test]
    fn a_delivery_has_the_code_250() {
        let sent = |text: &str| {
            let line = format!(
                "sendmail[1]: A: to=<a@b>, relay=c. [192.0.2.1], dsn=2.0.0, stat=Sent ({text})"
            );
            of(line.as_bytes()).unwrap().0
        };
        assert_eq!(sent("Ok: queued as 46s (x)"), "250 Ok: queued as 46s (x)");
        assert_eq!(sent("252 2.0.0 Ok"), "252 2.0.0 Ok");
    }

    #[test]
    fn words_of_sendmail_are_no_reply() {
        for stat in [
            "Service unavailable",
            "Deferred: Connection refused by mx.harbor.example.",
            "Sent",
            "User unknown",
        ] {
            let line = format!(
                "Jul 16 22:31:20 mx sendmail[881]: e6GLUxP00881: to=<a@b>, mailer=esmtp, relay=c. [192.0.2.1], dsn=5.0.0, stat={stat}"
            );
            assert_eq!(of(line.as_bytes()), None, "{stat}");
        }
    }
}
