//! [`decode`]: explains a reply, an excerpt of a log, or a bounce.

use serde::Serialize;
use smtp_machine::diagnosis::Stage;

use crate::explain::{Explained, explain};
use crate::find::replies;
use crate::report::{Report, guess, report};

/// The maximum number of replies that are explained.
pub const MAX_REPLIES: usize = 200;

/// The content of the input.
#[derive(Debug, Serialize)]
pub struct Decoded {
    /// The replies, in their order; none if the input is a bounce.
    pub replies: Vec<Explained>,
    /// There are more replies than [`MAX_REPLIES`].
    pub more: bool,
    /// The bounce.
    pub report: Option<Report>,
    /// Why a bounce cannot be read.
    pub problem: Option<String>,
}

/// Explains `input`. Without `stage`, the stage of a reply is the one that the text around it names.
#[must_use]
pub fn decode(input: &[u8], stage: Option<Stage>) -> Decoded {
    let mut decoded = Decoded { replies: Vec::new(), more: false, report: None, problem: None };
    match report(input, stage) {
        Ok(Some(found)) => {
            decoded.report = Some(found);
            return decoded;
        }
        Ok(None) => decoded.report = guess(input, stage),
        Err(problem) => decoded.problem = Some(problem.to_string()),
    }
    if decoded.report.is_some() {
        return decoded;
    }
    for found in replies(input) {
        if decoded.replies.len() == MAX_REPLIES {
            decoded.more = true;
            break;
        }
        if let Some(reply) = found.reply() {
            let explained = explain(&reply, found.line, stage.or(found.stage));
            decoded.replies.push(explained.cut(found.is_cut));
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Session;

    fn json(input: &[u8]) -> serde_json::Value {
        serde_json::to_value(decode(input, None)).unwrap()
    }

    #[test]
    fn a_report_in_free_text_is_guessed() {
        let report = "Return-Path: <>\nFrom: MAILER-DAEMON@relay.example\nSubject: failure notice\n\n\
            Hi. This is the qmail-send program at relay.example.\n\n\
            <gil@harbor.example>:\n192.0.2.1 does not like recipient.\n\
            Remote host said: 550 5.1.1 no such user\nGiving up on 192.0.2.1.\n";
        let report = &json(report.as_bytes())["report"];
        assert_eq!(report["guess"], "sure, by the format qmail");
        let gil = &report["recipients"][0];
        assert_eq!(
            (&gil["address"], &gil["action"]),
            (&"gil@harbor.example".into(), &"failed".into())
        );
        assert_eq!(
            (&gil["status"]["code"], &gil["reply"]["stage"]),
            (&"5.1.1".into(), &"RCPT".into())
        );
        // An excerpt of a log is none.
        assert!(json(b"550 5.1.1 <gil@harbor.example>: no such user")["report"].is_null());
    }

    #[test]
    fn a_bounce_is_read_with_or_without_its_message() {
        let status = "Reporting-MTA: dns; mx.harbor.example\n\nFinal-Recipient: rfc822; gil@harbor.example\n\
            Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 user unknown (in reply to RCPT TO command)\n\n\
            Final-Recipient: rfc822; eve@harbor.example\nAction: delayed\nStatus: 4.2.2\n";
        let message = format!(
            "\nContent-Type: multipart/report; boundary=b\n\n--b\n\nSorry.\n--b\n\
             Content-Type: message/delivery-status\n\n{status}--b\n\
             Content-Type: text/rfc822-headers\n\nSubject: lunch\n--b--\n"
        );
        for (input, original) in [(status, 0), (&message, 1)] {
            let report = &json(input.as_bytes())["report"];
            assert_eq!(report["reporting_mta"], "mx.harbor.example");
            assert_eq!(report["original"].as_array().unwrap().len(), original);
            let (gil, eve) = (&report["recipients"][0], &report["recipients"][1]);
            assert_eq!(
                (&gil["address"], &gil["action"]),
                (&"gil@harbor.example".into(), &"failed".into())
            );
            assert_eq!(gil["status"]["meaning"], "the mailbox (left of @) does not exist");
            assert_eq!(
                (&gil["reply"]["reason"], &gil["reply"]["stage"]),
                (&"mailbox not found".into(), &"RCPT".into())
            );
            assert_eq!(
                (&eve["action"], &eve["reply"]),
                (&"delayed".into(), &serde_json::Value::Null)
            );
        }
        let group = "Final-Recipient: rfc822; gil@harbor.example\nAction: failed\n";
        assert_eq!(
            json(group.as_bytes())["report"]["recipients"][0]["address"],
            "gil@harbor.example"
        );
    }

    #[test]
    fn a_reply_without_an_end_is_cut() {
        let long = format!("550 5.1.1 user unknown {}", "x".repeat(100_000));
        let reply = &json(long.as_bytes())["replies"][0];
        assert_eq!(
            (&reply["is_cut"], &reply["reason"]),
            (&true.into(), &"mailbox not found".into())
        );
        let lines = "550-x\n".repeat(10_000);
        let reply = &json(lines.as_bytes())["replies"][0];
        assert_eq!((&reply["is_cut"], &reply["code"]), (&true.into(), &550.into()));
        assert!(reply["text"][0]["text"].as_str().unwrap().ends_with("\n550-x"));
    }

    #[test]
    fn more_replies_than_the_limit_are_counted_out() {
        let decoded = decode("550 no\n".repeat(MAX_REPLIES + 1).as_bytes(), None);
        assert_eq!((decoded.replies.len(), decoded.more), (MAX_REPLIES, true));
    }

    /// The replies of `tests/data`, as a log shows them: alone, and within a line.
    #[test]
    fn a_reply_in_a_log_has_the_reason_of_the_reply_alone() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/replies.tsv");
        let Ok(table) = std::fs::read_to_string(path) else {
            println!("skipped: {path} is absent");
            return;
        };
        let mut count = 0;
        for reply in table.lines().skip(1).filter_map(|line| line.split('\t').nth(1)) {
            let reply = reply.replace("\\n", "\n").replace("\\\\", "\\");
            let Ok(alone) = smtp_machine::reply::Reply::from_log(reply.as_bytes()) else {
                continue;
            };
            let expected = smtp_machine::diagnosis::diagnose(&alone).reason().to_string();
            let folded = reply.replace('\n', " ");
            let postfix = format!(
                "relay postfix/smtp[1]: 4F: status=bounced (host mx.far.example[192.0.2.1] said: {folded} (in reply to end of DATA command))"
            );
            for log in [reply.clone(), format!("S: {}", reply.replace('\n', "\nS: "))] {
                let found = json(log.as_bytes());
                assert_eq!(found["replies"].as_array().unwrap().len(), 1, "{log}");
                assert_eq!(found["replies"][0]["reason"], expected.as_str(), "{log}");
            }
            count += 1;
            let found = json(postfix.as_bytes());
            assert_eq!(found["replies"].as_array().unwrap().len(), 1, "{postfix}");
            assert_eq!(found["replies"][0]["code"], alone.code().get(), "{postfix}");
        }
        assert!(count > 500, "{count} replies");
    }

    /// Numbers that are the same in each run (xorshift).
    struct Random(u64);

    impl Random {
        fn below(&mut self, end: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
        }
    }

    /// Pieces that lead far into the parsers.
    const PIECES: [&[u8]; 48] = [
        b"550",
        b"250",
        b"5.1.1",
        b" ",
        b"-",
        b"\n",
        b"\r\n",
        b"\r",
        b"\0",
        b"\xff",
        b"\xe2\x80\xae",
        b"(",
        b")",
        b"\"",
        b": ",
        b"said: ",
        b"smtp;",
        b"=",
        b"reply=",
        b"(in reply to RCPT TO command)",
        b"S: ",
        b"<< ",
        b"user unknown",
        b"Content-Type: multipart/report; boundary=b\n",
        b"--b\n",
        b"--b--\n",
        b"\n\n",
        b"Content-Type: message/delivery-status\n",
        b"Content-Transfer-Encoding: base64\n",
        b"Final-Recipient: rfc822; ",
        b"Final-Recipient: utf-8; \\x{434}",
        b"Action: failed\n",
        b"Status: 5.1.1\n",
        b"Diagnostic-Code: smtp; 550-a 550 b\n",
        b"EHLO a.example\r\n",
        b"LHLO a.example\r\n",
        b"MAIL FROM:<>\r\n",
        b"RCPT TO:<ben@harbor.example>\r\n",
        b"DATA\r\n",
        b".\r\n",
        b"BDAT 7\r\n",
        b"BDAT 3 LAST\r\n",
        b"STARTTLS\r\n",
        b"AUTH PLAIN\r\n",
        b"AGFuYQBzZWNyZXQ=\r\n",
        b"RSET\r\n",
        b"NOOP\r\n",
        b"zen.spamhaus.org",
    ];

    fn input(random: &mut Random) -> Vec<u8> {
        let mut input = Vec::new();
        for _ in 0..random.below(40) {
            match random.below(8) {
                0 => input.push(u8::try_from(random.below(256)).unwrap()),
                1 => input.extend(std::iter::repeat_n(b'x', random.below(900))),
                _ => input.extend_from_slice(PIECES[random.below(PIECES.len())]),
            }
        }
        input
    }

    #[test]
    fn no_input_panics_or_loses_text() {
        let mut random = Random(0x5eed);
        for _ in 0..4000 {
            let input = input(&mut random);
            let stage = crate::explain::STAGES.get(random.below(12)).map(|(stage, _)| *stage);
            let decoded = serde_json::to_value(decode(&input, stage)).unwrap();
            for reply in decoded["replies"].as_array().unwrap() {
                assert!(reply["text"].as_array().unwrap().iter().any(|it| it["text"] != ""));
            }
        }
    }

    #[test]
    fn no_session_panics_or_stops_answering() {
        let mut random = Random(0xfeed);
        for _ in 0..600 {
            let greeting = [220, 220, 220, 421, 521, 554][random.below(6)];
            let mut session = Session::new(random.below(2) == 1, greeting).unwrap();
            let _greeting = session.feed(b"");
            for _ in 0..random.below(20) {
                let turn = serde_json::to_value(session.feed(&input(&mut random))).unwrap();
                assert!(!turn["states"].as_array().unwrap().is_empty());
            }
        }
    }
}
