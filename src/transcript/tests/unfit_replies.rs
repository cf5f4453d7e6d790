//! Replies that do not fit the lines of the client: the server lies, is broken, or the replies were lost.

use std::collections::VecDeque;

use proptest::prelude::*;

use super::log;
use crate::transcript::Side::{self, Client, Server};
use crate::transcript::Transcript;

/// A response without padding: no line of base64 as RFC 4648 defines it.
const SECRET: &str = "AGFuYQBzM2NyM3QtaW4tY2xlYXI";

/// Returns what is shown of the secret after these lines and a response that looks like a command.
fn shown_after(parts: &[(Side, &str)]) -> String {
    let secret = format!("RSET\r\n{SECRET}\r\n");
    let lines = parts.iter().map(|(side, line)| (*side, format!("{line}\r\n")));
    let all: Vec<_> = lines.chain([(Client, secret)]).collect();
    let parts: Vec<_> = all.iter().map(|(side, line)| (*side, line.as_bytes())).collect();
    log(&parts).pop().unwrap()
}

#[test]
fn a_response_after_a_reply_that_does_not_fit_is_redacted() {
    for parts in [
        // A positive completion reply to a line that is no command.
        &[(Client, "AUTH LOGIN"), (Server, "535 no"), (Client, "YW5h"), (Server, "250 OK")][..],
        &[(Client, "AUTH LOGIN\r\nYW5h"), (Server, "535 no\r\n250 OK")],
        &[(Client, "AUTH LOGIN"), (Server, "535 no"), (Client, "RCPT/abc"), (Server, "250 OK")],
        &[(Client, "AUTH LOGIN"), (Server, "535 no"), (Client, "YW5h"), (Server, "220 hello")],
        // An intermediate reply to a line that is neither AUTH nor DATA.
        &[(Client, "AUTH LOGIN"), (Server, "535 no"), (Client, "YW5h"), (Server, "300 go on")],
        &[(Client, "AUTH LOGIN"), (Server, "535 no"), (Client, "RSET"), (Server, "300 go on")],
        &[(Client, "AUTH LOGIN"), (Server, "535 no\r\n334 "), (Client, "YW5h"), (Server, "535 no")],
        &[(Client, "AUTH LOGIN"), (Server, "535 no\r\n354 go"), (Client, "YW5h\r\n.")],
        // A positive completion reply to AUTH that is not 235.
        &[(Client, "AUTH LOGIN"), (Server, "250 OK")],
        &[(Client, "AUTH LOGIN"), (Server, "334 "), (Client, "YW5h"), (Server, "220 hello")],
        // A positive completion reply to DATA.
        &[(Client, "AUTH LOGIN"), (Server, "535 no"), (Client, "DATA"), (Server, "250 OK")],
        // 235 for another line.
        &[(Client, "AUTH LOGIN"), (Server, "535 no"), (Client, "RSET"), (Server, "235 welcome")],
        // A reply to no line.
        &[(Client, "AUTH LOGIN"), (Server, "535 no\r\n250 OK")],
        &[(Client, "AUTH LOGIN"), (Server, "535 no\r\n500 no"), (Client, "YW5h")],
        // Replies that come too early, or never.
        &[(Client, "RSET\r\nAUTH LOGIN"), (Server, "235 welcome")],
        &[(Client, "AUTH LOGIN"), (Server, "334 \r\n535 no"), (Client, "YW5h")],
        &[(Client, "RSET\r\nAUTH LOGIN"), (Server, "334 \r\n535 no"), (Client, "YW5h")],
        &[(Client, "AUTH LOGIN\r\nDATA"), (Server, "354 go"), (Client, "YW5h\r\n.")],
    ] {
        assert_eq!(shown_after(parts), "C: [redacted]", "{parts:?}");
    }
}

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

#[test]
fn replies_that_fit_redact_nothing_more() {
    for parts in [
        &[(Client, "AUTH LOGIN"), (Server, "535 no"), (Client, "YW5h"), (Server, "500 no")][..],
        &[(Server, "554 no"), (Client, "AUTH LOGIN"), (Server, "503 no")],
        &[(Server, "220 hello"), (Client, "AUTH PLAIN AA=="), (Server, "235 welcome")],
        &[(Client, "AUTH LOGIN"), (Server, "334 "), (Client, "AA=="), (Server, "235 welcome")],
        &[(Client, "FOO"), (Server, "250 OK\r\n250 OK"), (Client, "AUTH"), (Server, "501 no")],
    ] {
        assert_eq!(shown_after(parts), format!("C: {SECRET}"), "{parts:?}");
    }
}

/// AUTH that needs no response: commands may follow before the reply.
const AT_ONCE: &str = "AUTH PLAIN AA==";

/// Lines of a client: commands, responses that look like commands, and responses that do not.
const LINES: &[&str] = &[
    "AUTH LOGIN",
    "AUTH",
    AT_ONCE,
    "RSET",
    "NOOP",
    "HELP",
    "EHLO a.example",
    "MAIL FROM:<>",
    "RCPT TO:<b@c.example>",
    "QUIT",
    "DATA",
    "BDAT",
    "DATA/abc",
    "RSET=",
    "RCPT/abc",
    "MAIL+abc",
    "YW5h",
    "*",
    "",
    ".",
    SECRET,
];

const CODES: &[&str] =
    &["220", "235", "250", "300", "334", "350", "354", "421", "450", "500", "535"];

/// A naive model: each reply answers the first unanswered line, and fits it or not.
#[derive(Default)]
struct Model {
    /// The unanswered lines, and whether a positive reply fits them.
    unanswered: VecDeque<(&'static str, bool)>,
    greeted: bool,
    auth_came: bool,
    /// A command came after AUTH was answered.
    commanded: bool,
    response_is_due: bool,
    content: bool,
    /// The lines after DATA, which are content only if the server accepts DATA.
    early: Vec<&'static str>,
    /// A reply did not fit.
    unfit: bool,
    /// A reply after AUTH did not fit.
    unfit_after_auth: bool,
    /// DATA or BDAT came: what is content depends on replies, or is unknown.
    unclear: bool,
}

impl Model {
    fn is_auth(line: &str) -> bool {
        line.starts_with("AUTH")
    }

    fn is_data(line: &str) -> bool {
        line.starts_with("DATA")
    }

    fn auth_is_open(&self) -> bool {
        self.unanswered.iter().any(|(line, _)| Self::is_auth(line) && *line != AT_ONCE)
    }

    fn hides(&self) -> bool {
        let auth = self.auth_is_open() || self.response_is_due;
        let over = !auth && self.commanded;
        self.content || self.auth_came && (self.unfit_after_auth || !over)
    }

    fn read(&mut self, line: &'static str) {
        self.unclear |= Self::is_data(line) || line == "BDAT";
        if self.content {
            self.early.push(line);
            if line == "." {
                self.content = false;
                self.unanswered.push_back((line, true));
            }
        } else if self.response_is_due {
            self.response_is_due = false;
        } else {
            let (hides, auth) = (self.hides(), self.auth_is_open());
            let command = line.len() >= 4 && !line.contains(['/', '=', '+']);
            let command = command && !["YW5h", "BDAT", SECRET].contains(&line);
            self.unanswered.push_back((line, command || !hides));
            self.early.clear();
            if Self::is_auth(line) {
                (self.auth_came, self.commanded) = (true, false);
            } else if !auth {
                self.commanded |= command;
                self.content = Self::is_data(line);
            }
        }
    }

    fn answer(&mut self, code: &str) {
        let is_first = !std::mem::replace(&mut self.greeted, true);
        let class = &code[..1];
        if is_first && code == "220" {
            return;
        }
        let Some((line, positive_fits)) = self.unanswered.pop_front() else {
            let fits = is_first && class != "3" && code != "235";
            return self.note(fits);
        };
        let fits = match (code, class) {
            ("235", _) => Self::is_auth(line),
            ("334", _) => Self::is_auth(line),
            ("354", _) => Self::is_data(line),
            (_, "3") => Self::is_auth(line) || Self::is_data(line),
            (_, "2") => positive_fits && !Self::is_auth(line) && !Self::is_data(line),
            _ => true,
        };
        // The reply to a response cannot precede it.
        let early = std::mem::take(&mut self.response_is_due);
        self.note(fits && !early);
        if Self::is_auth(line) {
            self.commanded = false;
            if class == "3" {
                self.response_is_due = self.unanswered.pop_front().is_none();
                self.unanswered.push_front(("AUTH", true));
            }
        } else if Self::is_data(line) && class != "3" {
            self.content = false;
            self.auth_came |= self.early.iter().any(|line| Self::is_auth(line));
            self.note(self.early.is_empty());
        } else if Self::is_data(line) && self.early.is_empty() {
            self.content = true;
            while let Some((line, _)) = self.unanswered.pop_front().filter(|_| self.content) {
                self.content = line != ".";
                if line == "." {
                    self.unanswered.push_front((line, true));
                    break;
                }
            }
        }
    }

    fn note(&mut self, fits: bool) {
        self.unfit |= !fits;
        self.unfit_after_auth |= !fits && self.auth_came;
    }
}

/// A line, where it is cut, and the replies at the cut and after the line.
fn part() -> impl Strategy<Value = (&'static str, usize, Vec<&'static str>, Vec<&'static str>)> {
    let any = proptest::sample::select(LINES);
    let line = prop_oneof![3 => any, 1 => Just("AUTH LOGIN"), 2 => Just(SECRET)];
    let usual = proptest::sample::select(vec!["250", "500"]);
    let code = prop_oneof![1 => proptest::sample::select(CODES), 2 => usual].boxed();
    let few = |counts: &'static [usize]| {
        let count = proptest::sample::select(counts);
        let code = code.clone();
        count.prop_flat_map(move |count| proptest::collection::vec(code.clone(), count))
    };
    (line, 0..30_usize, few(&[0, 0, 0, 0, 1]), few(&[0, 1, 1, 1, 1, 2]))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_response_is_shown_only_if_all_replies_fit(
        parts in proptest::collection::vec(part(), 1..10)
    ) {
        let (mut transcript, mut model, mut all) = (Transcript::new(), Model::default(), String::new());
        for (line, cut, within, after) in parts {
            let octets = format!("{line}\r\n");
            let (start, end) = octets.split_at(cut.min(octets.len() - 1));
            let mut shown = String::new();
            transcript.feed(Client, start.as_bytes(), |line| shown += &line.to_string());
            for code in &within {
                transcript.feed(Server, format!("{code} x\r\n").as_bytes(), |_| {});
                model.answer(code);
            }
            transcript.feed(Client, end.as_bytes(), |line| shown += &line.to_string());
            all += &format!("{start:?} {within:?} {end:?} {after:?}: {shown}\n");
            if line == SECRET {
                let is_shown = shown.contains(SECRET);
                prop_assert!(!(is_shown && model.hides()), "{all}");
                let is_open = !model.hides() && !model.unclear && !model.unfit;
                prop_assert!(is_shown || !is_open, "too little: {all}");
            }
            model.read(line);
            for code in &after {
                transcript.feed(Server, format!("{code} x\r\n").as_bytes(), |_| {});
                model.answer(code);
            }
        }
    }
}
