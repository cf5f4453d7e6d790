//! The logs of mail systems: [`read`] finds the reply of a server in a line, with the facts that the line states about it.
//!
//! The system is recognised in each line, so a file may hold the lines of several. Only replies that were received
//! count: a line about a local delivery, a timeout, a suspended delivery or a refusal by this host has none.

pub(crate) mod exim;
pub(crate) mod json;
pub(crate) mod kumomta;
pub(crate) mod opensmtpd;
pub(crate) mod pieces;
pub(crate) mod plain;
pub(crate) mod postfix;
pub(crate) mod qmail;
pub(crate) mod sendmail;

use memchr::memmem;
use smtp_machine::diagnosis::Stage;
use smtp_machine::reply::Reply;

/// The mail system that writes a log, and plain lines of replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Plain,
    Postfix,
    Exim,
    Sendmail,
    Qmail,
    OpenSmtpd,
    KumoMta,
}

impl Format {
    pub(crate) const ALL: [Self; 7] = [
        Self::Plain,
        Self::Postfix,
        Self::Exim,
        Self::Sendmail,
        Self::Qmail,
        Self::OpenSmtpd,
        Self::KumoMta,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Postfix => "postfix",
            Self::Exim => "exim",
            Self::Sendmail => "sendmail",
            Self::Qmail => "qmail",
            Self::OpenSmtpd => "opensmtpd",
            Self::KumoMta => "kumomta",
        }
    }
}

/// A reply in a log, and what the log states about it.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) format: Format,
    pub(crate) reply: Reply<'a>,
    /// The command that it answers.
    pub(crate) stage: Option<Stage>,
    /// The domain of the recipient.
    pub(crate) recipient: Option<&'a [u8]>,
    /// The name of the server, or its address if the log has no name.
    pub(crate) host: Option<&'a [u8]>,
}

impl<'a> Entry<'a> {
    /// Returns `None` if `octets` are no reply.
    pub(crate) fn new(format: Format, octets: &'a [u8]) -> Option<Self> {
        let reply = Reply::from_log(octets).ok()?;
        Some(Self { format, reply, stage: None, recipient: None, host: None })
    }
}

/// Returns the reply in `line`, which is one line of a log without its line ending, or a plain reply of several lines.
///
/// `scratch` holds the reply if the log has it in another form.
pub(crate) fn read<'a>(
    line: &'a [u8],
    forced: Option<Format>,
    scratch: &'a mut Vec<u8>,
) -> Option<Entry<'a>> {
    match forced.or_else(|| recognised(line))? {
        Format::Plain => plain::read(line),
        Format::Postfix => postfix::read(line, scratch),
        Format::Exim => exim::read(line, scratch),
        Format::Sendmail => sendmail::read(line, scratch),
        Format::Qmail => qmail::read(line, scratch),
        Format::OpenSmtpd => opensmtpd::read(line),
        Format::KumoMta => kumomta::read(line, scratch),
    }
}

/// Returns the system that has written `line`, by its form.
fn recognised(line: &[u8]) -> Option<Format> {
    if plain::is_reply(line) {
        return Some(Format::Plain);
    }
    if line.first() == Some(&b'{') {
        return Some(Format::KumoMta);
    }
    if let Some(program) = pieces::program(line) {
        // The names of the programs in syslog: postfix/smtp, postfix-out/lmtp, sm-mta, smtpd.
        if memchr::memchr(b'/', program).is_some() {
            return Some(Format::Postfix);
        }
        match program {
            b"smtpd" => return Some(Format::OpenSmtpd),
            b"sendmail" | b"sm-mta" | b"sm-msp-queue" => return Some(Format::Sendmail),
            b"exim" | b"exim4" => return Some(Format::Exim),
            _ => {}
        }
    }
    if exim::is_delivery(line) {
        return Some(Format::Exim);
    }
    if qmail::is_delivery(line) {
        return Some(Format::Qmail);
    }
    let has = |words: &[u8]| memmem::find(line, words).is_some();
    if has(b" result=\"") {
        Some(Format::OpenSmtpd)
    } else if has(b", stat=") {
        Some(Format::Sendmail)
    } else if has(b" status=") || has(b" said: ") {
        Some(Format::Postfix)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_a_reply_is_none() {
        for line in [
            &b""[..],
            b"5",
            b"550",
            b"5500 messages",
            b"{",
            b"{}",
            b"Apr  5 18:41:58 mx postfix/qmgr[2638]: E69DB36D4A2B: removed",
            b"Apr  5 18:41:58 mx sshd[1]: Failed password for root from 192.0.2.1 port 550 ssh2",
            b"status=",
            b"]: ",
            b"[]: to=<",
        ] {
            let found = read(line, None, &mut Vec::new()).map(|entry| entry.reply.code().get());
            // Three digits are a reply without a text.
            assert_eq!(found, (line == b"550").then_some(550), "{}", line.escape_ascii());
        }
    }

    #[test]
    fn a_forced_format_reads_no_other() {
        let line = b"550 5.1.1 no such user";
        assert!(read(line, Some(Format::Plain), &mut Vec::new()).is_some());
        for format in Format::ALL.into_iter().skip(1) {
            assert!(read(line, Some(format), &mut Vec::new()).is_none(), "{format:?}");
        }
    }

    /// Cuts and changes every octet of lines of all systems: no panic, and a reply is a part of no more than the line.
    #[test]
    fn a_cut_or_damaged_line_is_read_or_not() {
        let lines: Vec<&[u8]> = [
            postfix::tests::LINES,
            exim::tests::LINES,
            sendmail::tests::LINES,
            qmail::tests::LINES,
            opensmtpd::tests::LINES,
            kumomta::tests::LINES,
        ]
        .concat();
        for line in lines {
            for end in 0..line.len() {
                for forced in [None].into_iter().chain(Format::ALL.map(Some)) {
                    let _ = read(&line[..end], forced, &mut Vec::new());
                    let _ = read(&line[end..], forced, &mut Vec::new());
                }
                for octet in [0, b'"', b'\\', b'\n', b'/', 0xff] {
                    let mut damaged = line.to_vec();
                    damaged[end] = octet;
                    let _ = read(&damaged, None, &mut Vec::new());
                }
            }
        }
    }
}
