//! The way of a client to each context of the corpus: what it sends, and what the server replies.

use crate::case::Case;
use crate::client::Act;

/// The way to a context.
pub(crate) struct Lead {
    pub(crate) lmtp: bool,
    /// TLS is established from the start.
    pub(crate) secured: bool,
    pub(crate) tls: Option<bool>,
    /// What is sent, and what is received.
    pub(crate) steps: Vec<(Vec<Act>, &'static str)>,
    /// The next command of the application.
    pub(crate) wants: Vec<Act>,
    /// The last of it belongs to the context.
    pub(crate) at_once: bool,
}

const GREETING: &str = "220 mx.dst.example ESMTP\r\n";
const HELLO: &str = "250-mx.dst.example\r\n250-PIPELINING\r\n250-SIZE\r\n250-8BITMIME\r\n250-DSN\r\n250 AUTH PLAIN LOGIN\r\n";
const WITH_TLS: &str = "250-mx.dst.example\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS\r\n";
const WITH_CHUNKING: &str = "250-mx.dst.example\r\n250-PIPELINING\r\n250 CHUNKING\r\n";
const OK: &str = "250 ok\r\n";
const TO: Act = Act::Rcpt("<r1@dst.example>");
const TO_2: Act = Act::Rcpt("<r2@dst.example>");
const TO_3: Act = Act::Rcpt("<r3@dst.example>");

impl Lead {
    pub(crate) fn to(case: &Case) -> Self {
        let tls = match case.setting("tls") {
            Some("required" | "opportunistic") => Some(true),
            _ => Some(true),
        };
        let errand = || vec![Act::Mail, TO, Act::Data];
        let new = |steps, wants, at_once| Self {
            lmtp: case.context.starts_with("lmtp"),
            secured: case.context.starts_with("auth-"),
            tls,
            steps,
            wants,
            at_once,
        };
        let up = || vec![(vec![], GREETING), (vec![], HELLO)];
        let open = |more: Vec<(Vec<Act>, &'static str)>| [up(), more].concat();
        let envelope = || (vec![Act::Mail, TO], "250 ok\r\n250 ok\r\n");
        match case.context.as_str() {
            "wait-banner" => new(vec![], errand(), false),
            "ehlo-sent" => new(vec![(vec![], GREETING)], errand(), false),
            "idle" => new(up(), vec![], true),
            "starttls-sent" => {
                let by_hand = case.setting("tls").is_none();
                let wants = if by_hand { vec![Act::StartTls] } else { vec![] };
                new(vec![(vec![], GREETING), (vec![], WITH_TLS)], wants, true)
            }
            "tls-up" => {
                let steps = vec![
                    (vec![], GREETING),
                    (vec![], WITH_TLS),
                    (vec![Act::StartTls], "220 go\r\n"),
                ];
                new(steps, errand(), false)
            }
            "mail-sent" => new(up(), vec![Act::Mail], true),
            "rcpt-sent" => new(open(vec![(vec![Act::Mail], OK)]), vec![TO], true),
            "data-sent" => new(open(vec![envelope()]), vec![Act::Data], true),
            "data-go" | "encode" => {
                new(open(vec![envelope(), (vec![Act::Data], "354 go\r\n")]), vec![], true)
            }
            "bdat-go" => {
                let steps = vec![(vec![], GREETING), (vec![], WITH_CHUNKING), envelope()];
                new(steps, vec![], true)
            }
            "body-sent" => {
                let steps = open(vec![envelope(), (vec![Act::Data], "354 go\r\n")]);
                new(steps, vec![Act::Finish], true)
            }
            "pipelined3" => new(up(), vec![Act::Mail, TO, TO_2, Act::Data], true),
            "auth-plain-sent" => new(up(), vec![Act::Auth("PLAIN", Some(b"\0ana\0secret"))], true),
            "auth-login-sent" => new(up(), vec![Act::Auth("LOGIN", None)], true),
            "auth-wait-response" => {
                let login = (vec![Act::Auth("LOGIN", None)], "334 VXNlcm5hbWU6\r\n");
                new(open(vec![login]), vec![], true)
            }
            "lmtp-body-sent" => {
                let to =
                    (vec![Act::Mail, TO, TO_2, TO_3], "250 ok\r\n250 ok\r\n250 ok\r\n550 no\r\n");
                let steps = open(vec![to, (vec![Act::Data], "354 go\r\n")]);
                new(steps, vec![Act::Finish], true)
            }
            "lmtp-second-message" => {
                let to = (vec![Act::Mail, TO, TO_2], "250 ok\r\n250 ok\r\n250 ok\r\n");
                let steps = open(vec![
                    to,
                    (vec![Act::Data], "354 go\r\n"),
                    (vec![Act::Finish], "250 ok\r\n250 ok\r\n"),
                    envelope(),
                    (vec![Act::Data], "354 go\r\n"),
                ]);
                new(steps, vec![Act::Finish], true)
            }
            other => panic!("not supported: the context {other}"),
        }
    }
}
