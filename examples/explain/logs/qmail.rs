//! qmail: `delivery 442: failure: 192.0.2.11_does_not_like_recipient./Remote_host_said:_550_5.1.1_.../Giving_up_on_192.0.2.11./`,
//! where qmail has written spaces as `_` and line endings as `/`, after the timestamp of multilog or of splogger; and, as
//! in its bounces, `Remote host said: 550 5.1.1 ..`.
//!
//! The line has the address of the server, and the recipient only with some patches: `(ana@harbor.example)_192.0.2.11_..`.
//! An underscore of the reply itself reads as a space.

use memchr::memmem;
use smtp_machine::diagnosis::Stage;

use super::pieces::{after, domain, is_start_of_reply, unfolded, until};
use super::{Entry, Format};

const SAID: &[u8] = b"Remote host said: ";

pub(crate) fn is_delivery(line: &[u8]) -> bool {
    memmem::find(line, b"emote_host_said:_").is_some() || memmem::find(line, SAID).is_some()
}

pub(crate) fn read<'a>(line: &'a [u8], scratch: &'a mut Vec<u8>) -> Option<Entry<'a>> {
    let told = after(line, b": success: ")
        .or_else(|| after(line, b": failure: "))
        .or_else(|| after(line, b": deferral: "));
    // Without the underscores, the separator of lines is the only mark left.
    let whole = told.unwrap_or(line);
    let at =
        memmem::find(whole, b"emote_host_said:_").or_else(|| memmem::find(whole, &SAID[1..]))?;
    let (before, said) = whole.split_at_checked(at)?;
    let said = said.get(17..)?;
    let escaped = memchr::memchr(b'_', said.get(..4)?).is_some()
        || memmem::find(said, b"/Giving_up").is_some()
        || told.is_some();
    let end =
        memmem::rfind(said, b"/Giving_up_on_").or_else(|| memmem::rfind(said, b"/Giving up on "));
    let said = said.get(..end.unwrap_or(said.len()))?;
    let said = if escaped { said.strip_suffix(b"/").unwrap_or(said) } else { said };
    // The conversion keeps the length, so that the scratch buffer holds the lines of the reply after it.
    let octets = converted(said, escaped, scratch);
    if !is_start_of_reply(octets) {
        return None;
    }
    let mut entry = Entry::new(Format::Qmail, octets)?;
    entry.stage = stage(before);
    let (recipient, server) = match before.strip_prefix(b"(") {
        Some(rest) => {
            (domain(until(rest, b")")), rest.get(memchr::memchr(b')', rest)?..)?.get(2..)?)
        }
        None => (None, before),
    };
    entry.recipient = recipient;
    let server = server
        .strip_prefix(b"Connected_to_")
        .or_else(|| server.strip_prefix(b"Connected to "))
        .unwrap_or(server);
    entry.host = Some(until(server, b"_ /")).filter(|host| told.is_some() && is_address(host));
    Some(entry)
}

fn is_address(host: &[u8]) -> bool {
    std::str::from_utf8(host).is_ok_and(|host| host.parse::<std::net::IpAddr>().is_ok())
}

/// Returns the reply with spaces and line endings.
fn converted<'a>(said: &'a [u8], escaped: bool, scratch: &'a mut Vec<u8>) -> &'a [u8] {
    if !escaped {
        return said;
    }
    let plain: Vec<u8> =
        said.iter().map(|octet| if *octet == b'_' { b' ' } else { *octet }).collect();
    let mut lines = Vec::new();
    let octets = unfolded(&plain, b"/", &mut lines);
    scratch.clear();
    scratch.extend_from_slice(octets);
    scratch
}

/// Returns the stage by the words of qmail-remote.
fn stage(before: &[u8]) -> Option<Stage> {
    const STAGES: [(&[u8], Stage); 7] = [
        (b"does not like recipient", Stage::Rcpt),
        (b"accepted message", Stage::EndOfData),
        (b"failed after I sent the message", Stage::EndOfData),
        (b"failed on DATA command", Stage::Data),
        (b"sender was rejected", Stage::Mail),
        (b"my name was rejected", Stage::Hello),
        (b"greeting failed", Stage::Connect),
    ];
    let same = |words: &[u8], part: &[u8]| {
        words
            .iter()
            .zip(part)
            .all(|(word, octet)| word == octet || (*word == b' ' && *octet == b'_'))
    };
    let has = |words: &[u8]| before.windows(words.len()).any(|part| same(words, part));
    STAGES.iter().find(|(words, _)| has(words)).map(|(_, stage)| *stage)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    // Forms of logs in the archive of linux-kernel and in the source of a patch of qmail, with other addresses.
    pub(crate) const LINES: &[&[u8]] = &[
        b"@40000000419f13a508f3214c delivery 5: failure: 192.0.2.11_does_not_like_recipient./Remote_host_said:_550_5.1.1_\
          <ana@harbor.example>_is_not_a_valid_mailbox._550_No_such_recipient/Giving_up_on_192.0.2.11./",
        b"Jul  3 10:00:00 mx qmail: 1054189746.373645 delivery 119: success: 192.0.2.7_accepted_message./Remote_host_said:_250_OK_id=19LGuQ-0003OJ-00/",
        b"@40000000419f13a504937c64 delivery 3: success: (ben@harbor.example)_192.0.2.107_accepted_message./Remote_host_said:_250_Ok:_queued_as_A38AD684/",
        b"@40000000419f13a504937c64 delivery 9: deferral: 192.0.2.26_does_not_like_recipient./Remote_host_said:_450-4.2.1_See/450_4.2.1_http://support.example/mail/Giving_up_on_192.0.2.26./",
        b"Remote host said: 550 5.7.1 <gil_b@harbor.example>... Rejected",
    ];

    fn of(line: &[u8]) -> Option<(String, Option<Stage>, String, String)> {
        let mut scratch = Vec::new();
        let entry = super::super::read(line, None, &mut scratch)?;
        assert_eq!(entry.format, Format::Qmail);
        let text =
            |octets: Option<&[u8]>| String::from_utf8_lossy(octets.unwrap_or(b"-")).into_owned();
        let reply = text(Some(entry.reply.as_bytes()));
        Some((reply, entry.stage, text(entry.recipient), text(entry.host)))
    }

    #[test]
    fn lines_of_qmail_are_read() {
        let expected = [
            (
                "550 5.1.1 <ana@harbor.example> is not a valid mailbox. 550 No such recipient",
                Some(Stage::Rcpt),
                "-",
                "192.0.2.11",
            ),
            ("250 OK id=19LGuQ-0003OJ-00", Some(Stage::EndOfData), "-", "192.0.2.7"),
            ("250 Ok: queued as A38AD684", Some(Stage::EndOfData), "harbor.example", "192.0.2.107"),
            (
                "450-4.2.1 See\n450 4.2.1 http://support.example/mail",
                Some(Stage::Rcpt),
                "-",
                "192.0.2.26",
            ),
            ("550 5.7.1 <gil_b@harbor.example>... Rejected", None, "-", "-"),
        ];
        for (line, (reply, stage, recipient, host)) in LINES.iter().zip(expected) {
            assert_eq!(of(line), Some((reply.into(), stage, recipient.into(), host.into())));
        }
    }

    #[test]
    fn the_words_of_qmail_remote_tell_the_stage() {
        for (words, stage) in [
            ("Connected_to_192.0.2.1_but_greeting_failed.", Stage::Connect),
            ("Connected_to_192.0.2.1_but_my_name_was_rejected.", Stage::Hello),
            ("Connected_to_192.0.2.1_but_sender_was_rejected.", Stage::Mail),
            ("192.0.2.1_failed_on_DATA_command.", Stage::Data),
            ("192.0.2.1_failed_after_I_sent_the_message.", Stage::EndOfData),
        ] {
            let line = format!("delivery 1: deferral: {words}/Remote_host_said:_451_4.3.0_no/");
            let found = of(line.as_bytes()).unwrap();
            assert_eq!(found, ("451 4.3.0 no".into(), Some(stage), "-".into(), "192.0.2.1".into()));
        }
        assert_eq!(
            of(b"delivery 1: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/"),
            None
        );
    }
}
