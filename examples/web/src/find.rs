//! [`replies`]: the replies in an excerpt of a log, or in the record of a session.
//!
//! A reply is found at the start of a line, after marks such as `S:`, `<<` or `>`, or within a line: after a colon, an
//! opening bracket, a quotation mark or `smtp;`. Systems write a reply of several lines on several lines, or on one
//! in which each line begins with the code.

use std::collections::VecDeque;

use smtp_machine::command::{Command, Syntax, Verb};
use smtp_machine::diagnosis::Stage;
use smtp_machine::reply::{Code, EnhancedCode, Reply};

/// A reply in the input.
pub(crate) struct Found {
    /// The number of its first line, from 1.
    pub(crate) line: usize,
    /// The stage, if the text around it names it.
    pub(crate) stage: Option<Stage>,
    /// The reply is longer than [`MAX_REPLY`].
    pub(crate) is_cut: bool,
    octets: Vec<u8>,
}

/// The maximum size of a reply that is read, in octets. A line of a reply has at most 512 (RFC 5321 4.5.3.1.5).
pub(crate) const MAX_REPLY: usize = 16 * 1024;

/// Cuts a reply to [`MAX_REPLY`], after a whole line if there is one.
pub(crate) fn cut(octets: &mut Vec<u8>) -> bool {
    let Some(kept) = octets.get(..MAX_REPLY).filter(|_| octets.len() > MAX_REPLY) else {
        return false;
    };
    let end = kept.iter().rposition(|octet| *octet == b'\n').unwrap_or(MAX_REPLY);
    octets.truncate(end);
    true
}

impl Found {
    pub(crate) fn reply(&self) -> Option<Reply<'_>> {
        Reply::from_log(&self.octets).ok()
    }
}

/// Returns the replies in `input`, in their order.
pub(crate) fn replies(input: &[u8]) -> impl Iterator<Item = Found> + '_ {
    let mut lines = input.split(|octet| *octet == b'\n').zip(1_usize..).peekable();
    let mut commands = Commands::default();
    std::iter::from_fn(move || {
        loop {
            let (line, number) = lines.next()?;
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let Some(part) = part(line) else {
                commands.note(line);
                continue;
            };
            let mut octets = unfolded(part.octets);
            let code = part.octets.get(..3).unwrap_or_default();
            let mut goes_on = last_line(&octets).get(3) == Some(&b'-');
            while goes_on && part.is_whole_line {
                let same = |(next, _): &(&[u8], usize)| {
                    let next = at_start(next.strip_suffix(b"\r").unwrap_or(next));
                    next.is_some_and(|next| next.starts_with(code))
                };
                let Some((next, _)) = lines.next_if(same) else { break };
                let next = at_start(next.strip_suffix(b"\r").unwrap_or(next)).unwrap_or_default();
                octets.push(b'\n');
                octets.extend_from_slice(next);
                // An empty line within a reply may have lost its hyphen.
                goes_on = matches!(next.get(3), Some(b'-') | None);
            }
            let stage = commands.answered(code);
            let is_cut = cut(&mut octets);
            // No octets of a reply, but they may be in a log.
            for octet in octets.iter_mut().filter(|octet| matches!(**octet, 0 | b'\r')) {
                *octet = b'?';
            }
            let stage = stage_in(line).or(stage);
            return Some(Found { line: number, stage, is_cut, octets });
        }
    })
}

/// The part of a line that is a reply.
struct Part<'a> {
    octets: &'a [u8],
    is_whole_line: bool,
}

fn part(line: &[u8]) -> Option<Part<'_>> {
    match at_start(line) {
        Some(octets) => Some(Part { octets, is_whole_line: true }),
        None => within(line).map(|octets| Part { octets, is_whole_line: false }),
    }
}

/// Returns the line without the marks of a record of a session, if it then begins with a code.
fn at_start(line: &[u8]) -> Option<&[u8]> {
    Some(without_marks(line)).filter(|line| starts_with_code(line))
}

fn without_marks(line: &[u8]) -> &[u8] {
    let mut rest = line.trim_ascii_start();
    while let Some(shorter) = [&b"S:"[..], b"C:", b"SMTP", b"LMTP"]
        .iter()
        .find_map(|mark| rest.strip_prefix(*mark))
        .or_else(|| rest.strip_prefix(b"<").or_else(|| rest.strip_prefix(b">")))
        .or_else(|| rest.strip_prefix(b"-").or_else(|| rest.strip_prefix(b"~")))
        .or_else(|| rest.strip_prefix(b"*").or_else(|| rest.strip_prefix(b"|")))
    {
        rest = shorter.trim_ascii_start();
    }
    rest
}

fn starts_with_code(octets: &[u8]) -> bool {
    code_of(octets).is_some() && matches!(octets.get(3), None | Some(b' ' | b'-'))
}

fn code_of(octets: &[u8]) -> Option<Code> {
    let digits = octets.first_chunk::<3>()?;
    Code::from_digits(*digits).filter(|code| (200..600).contains(&code.get()))
}

/// Returns the reply within a line.
fn within(line: &[u8]) -> Option<&[u8]> {
    let at = (1..line.len()).find(|at| {
        let (before, rest) = line.split_at_checked(*at).unwrap_or_default();
        introduces(before) && is_reply(rest, tells_reply(before))
    })?;
    let (before, rest) = line.split_at_checked(at)?;
    let end = match before.last() {
        Some(quote @ (b'"' | b'\'')) => rest.iter().position(|octet| octet == quote),
        Some(b'(') => rest.iter().rposition(|octet| *octet == b')'),
        _ => find(rest, b" (in reply to ").or_else(|| unbalanced(rest)),
    };
    rest.get(..end.unwrap_or(rest.len())).map(<[u8]>::trim_ascii_end)
}

/// Returns `true` if a reply can follow `before`.
fn introduces(before: &[u8]) -> bool {
    let names_reply = |before: &[u8]| {
        [&b"reply"[..], b"response", b"msg", b"message", b"stat", b"text", b"diag"]
            .iter()
            .any(|name| before.to_ascii_lowercase().ends_with(name))
    };
    match before {
        [.., b':' | b';', b' '] | [.., b';' | b'(' | b'"' | b'\''] => true,
        [before @ .., b'='] => {
            names_reply(before.get(before.len().saturating_sub(16)..).unwrap_or_default())
        }
        _ => false,
    }
}

/// Returns `true` if the words before a colon leave no doubt that a reply follows.
fn tells_reply(before: &[u8]) -> bool {
    [&b"said: "[..], b"to me: ", b"smtp; ", b"smtp;"].iter().any(|words| before.ends_with(words))
}

/// Returns `true` for a code that is known, that an enhanced code follows, or that is told to be one: other numbers are
/// in logs too.
fn is_reply(rest: &[u8], is_told: bool) -> bool {
    let Some(code) = code_of(rest).filter(|_| matches!(rest.get(3), Some(b' ' | b'-'))) else {
        return false;
    };
    let text = rest.get(4..).unwrap_or_default();
    let has_text = text.iter().any(|octet| !octet.is_ascii_whitespace() && *octet != b')');
    is_told || (code.meaning().is_some() && has_text) || EnhancedCode::parse(text).is_some()
}

/// Returns the place of a closing bracket at the end that was opened before the reply.
fn unbalanced(rest: &[u8]) -> Option<usize> {
    let count = |octet: u8| rest.iter().filter(|it| **it == octet).count();
    (rest.ends_with(b")") && count(b')') > count(b'(')).then(|| rest.len().saturating_sub(1))
}

/// Divides a reply of several lines that a system has written on one.
fn unfolded(octets: &[u8]) -> Vec<u8> {
    let code = octets.get(..3).unwrap_or_default();
    let mut lines = octets.to_vec();
    let mut at = 4_usize;
    let mut goes_on = octets.get(3) == Some(&b'-');
    while let Some(rest) = octets.get(at..).filter(|_| goes_on) {
        let next = rest.windows(5).position(|it| {
            it.first() == Some(&b' ')
                && it.get(1..4) == Some(code)
                && matches!(it.last(), Some(b' ' | b'-'))
        });
        let Some(next) = next.map(|next| next.saturating_add(at)) else { break };
        if let Some(space) = lines.get_mut(next) {
            *space = b'\n';
        }
        goes_on = octets.get(next.saturating_add(4)) == Some(&b'-');
        at = next.saturating_add(5);
    }
    lines
}

fn last_line(octets: &[u8]) -> &[u8] {
    octets.rsplit(|octet| *octet == b'\n').next().unwrap_or_default()
}

/// Returns the stage that a line of a log names, as Postfix (`in reply to RCPT TO command`) and Exim (`after RCPT
/// TO:`) do.
pub(crate) fn stage_in(line: &[u8]) -> Option<Stage> {
    const NAMES: [(&[u8], Stage); 17] = [
        (b"in reply to end of data", Stage::EndOfData),
        (b"in reply to rcpt to", Stage::Rcpt),
        (b"in reply to mail from", Stage::Mail),
        (b"in reply to data", Stage::Data),
        (b"in reply to ehlo", Stage::Hello),
        (b"in reply to helo", Stage::Hello),
        (b"in reply to starttls", Stage::StartTls),
        (b"in reply to auth", Stage::Auth),
        (b"refused to talk to me", Stage::Connect),
        (b"after initial connection", Stage::Connect),
        (b"after end of data", Stage::EndOfData),
        (b"after rcpt to", Stage::Rcpt),
        (b"after mail from", Stage::Mail),
        (b"after pipelined rcpt to", Stage::Rcpt),
        (b"after pipelined mail from", Stage::Mail),
        (b"after ehlo", Stage::Hello),
        (b"after helo", Stage::Hello),
    ];
    let lower = line.to_ascii_lowercase();
    NAMES.iter().find(|(name, _)| find(&lower, name).is_some()).map(|(_, stage)| *stage)
}

fn find(octets: &[u8], part: &[u8]) -> Option<usize> {
    octets.windows(part.len()).position(|window| window == part)
}

/// The commands in the record of a session that have no reply yet.
#[derive(Default)]
struct Commands {
    unanswered: VecDeque<Stage>,
    any: bool,
}

impl Commands {
    /// The most commands that are kept: a client does not pipeline more.
    const MAX: usize = 4096;

    /// Adds the command in a line, if it is one.
    fn note(&mut self, line: &[u8]) {
        let line = without_marks(line);
        let Ok(command) = Command::parse(line, &Syntax::LENIENT) else { return };
        let stage = match command.verb() {
            // Lines of the content may look like commands.
            _ if self.unanswered.front() == Some(&Stage::EndOfData) => return,
            None => return,
            Some(Verb::Ehlo | Verb::Helo | Verb::Lhlo) => Stage::Hello,
            Some(Verb::StartTls) => Stage::StartTls,
            Some(Verb::Auth) => Stage::Auth,
            Some(Verb::Mail) => Stage::Mail,
            Some(Verb::Rcpt) => Stage::Rcpt,
            Some(Verb::Data) => Stage::Data,
            Some(Verb::Bdat) => match command {
                Command::Bdat { last: true, .. } => Stage::EndOfData,
                _ => Stage::Data,
            },
            Some(_) => Stage::Other,
        };
        if self.unanswered.len() < Self::MAX {
            self.unanswered.push_back(stage);
        }
        self.any = true;
    }

    /// Returns the stage of the command that a reply with this code answers.
    fn answered(&mut self, code: &[u8]) -> Option<Stage> {
        let stage = self.unanswered.pop_front();
        match (stage, code) {
            (Some(Stage::Data), b"354") => self.unanswered.push_front(Stage::EndOfData),
            (Some(Stage::Auth), b"334") => self.unanswered.push_front(Stage::Auth),
            (None, b"220") if !self.any => return Some(Stage::Connect),
            _ => {}
        }
        stage
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(input: &str) -> Vec<(usize, String, Option<Stage>)> {
        replies(input.as_bytes())
            .map(|it| (it.line, String::from_utf8(it.octets).unwrap(), it.stage))
            .collect()
    }

    fn only(line: &str) -> (String, Option<Stage>) {
        let mut found = found(line);
        assert_eq!(found.len(), 1, "{line}: {found:?}");
        let (_, octets, stage) = found.remove(0);
        (octets, stage)
    }

    #[test]
    fn a_reply_is_found_after_the_marks_of_a_record() {
        for line in [
            "550 no",
            "S: 550 no",
            "<< 550 no",
            "< 550 no",
            "<** 550 no",
            "  SMTP<< 550 no",
            "> 550 no",
        ] {
            assert_eq!(only(line).0, "550 no", "{line}");
        }
    }

    #[test]
    fn a_reply_is_found_in_the_lines_of_logs() {
        for (line, reply, stage) in [
            (
                "Nov 26 12:00:01 relay postfix/smtp[250]: 4F2: to=<ben@harbor.example>, relay=mx.harbor.example[192.0.2.1]:25, \
                 delay=1.2, dsn=5.1.1, status=bounced (host mx.harbor.example[192.0.2.1] said: 550 5.1.1 <ben@harbor.example>: \
                 User unknown (in reply to RCPT TO command))",
                "550 5.1.1 <ben@harbor.example>: User unknown",
                Some(Stage::Rcpt),
            ),
            ("status=sent (250 2.0.0 Ok: queued as 4F2)", "250 2.0.0 Ok: queued as 4F2", None),
            (
                "status=deferred (host mx.harbor.example[192.0.2.1] refused to talk to me: 554 5.7.1 go (now))",
                "554 5.7.1 go (now)",
                Some(Stage::Connect),
            ),
            (
                "2026-11-26 12:00:00 1abc-00 ** ben@harbor.example R=dnslookup T=remote_smtp H=mx.harbor.example [192.0.2.1]: \
                 SMTP error from remote mail server after RCPT TO:<ben@harbor.example>: 550 5.1.1 no such user",
                "550 5.1.1 no such user",
                Some(Stage::Rcpt),
            ),
            (
                "said: 550-5.1.1 The account does not exist. 550-5.1.1 Try again 550 5.1.1 later (in reply to RCPT TO command)",
                "550-5.1.1 The account does not exist.\n550-5.1.1 Try again\n550 5.1.1 later",
                Some(Stage::Rcpt),
            ),
            ("Diagnostic-Code: smtp; 552 5.2.2 over quota", "552 5.2.2 over quota", None),
            ("{\"reply\":\"421 4.7.0 slow down\",\"n\":3}", "421 4.7.0 slow down", None),
            ("smtp;450 4.2.1 busy", "450 4.2.1 busy", None),
        ] {
            assert_eq!(only(line), (reply.to_owned(), stage), "{line}");
        }
    }

    #[test]
    fn other_numbers_are_no_replies() {
        for line in [
            "",
            "12:00:250 450",
            "size: 512 octets",
            "took (512 ms)",
            "delay=250 ms",
            "2026-11-26",
            "5501 no",
        ] {
            assert_eq!(found(line), [], "{line}");
        }
    }

    #[test]
    fn the_stage_of_a_reply_is_the_command_before_it() {
        use Stage::{Connect, Data, EndOfData, Hello, Mail, Other, Rcpt};
        let input = "S: 220 mx.harbor.example ESMTP\nC: EHLO a.example\nS: 250-mx.harbor.example\nS: 250 PIPELINING\n\
                     C: MAIL FROM:<ana@orchard.example>\nC: RCPT TO:<ben@harbor.example>\nC: DATA\nS: 250 OK\nS: 250 OK\n\
                     S: 354 go\nC: Subject: x\nC: DATA\nC: .\nS: 250 queued\nC: QUIT\nS: 221 bye\n";
        let stages: Vec<_> = found(input).into_iter().filter_map(|(.., stage)| stage).collect();
        assert_eq!(stages, [Connect, Hello, Mail, Rcpt, Data, EndOfData, Other]);
        assert_eq!(
            found(input)[1],
            (3, "250-mx.harbor.example\n250 PIPELINING".to_owned(), Some(Hello))
        );
    }

    #[test]
    fn octets_that_no_reply_has_do_not_hide_it() {
        assert_eq!(only("550 user\0 unknown\r now\r").0, "550 user? unknown? now");
        assert!(replies(b"550 a\0b").next().unwrap().reply().is_some());
    }

    #[test]
    fn lines_of_different_replies_are_not_joined() {
        assert_eq!(found("550-one\n450 two\n550 three").len(), 3);
        assert_eq!(found("250-one\r\n250 two\r\n250 three\r\n").len(), 2);
    }
}
