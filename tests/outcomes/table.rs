//! `docs/outcomes.md`: the outcome of a recipient for each end of a session, from deliveries to a scripted
//! server. `cargo xtask tables` renews it.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use smtp_machine::body::Survey;
use smtp_machine::client::{Config, Tls};
use smtp_machine::command::MailParameters;
use smtp_machine::delivery::Outcome;
use smtp_machine::diagnosis::Alternatives;
use smtp_machine::sasl::Credentials;

use crate::play::{CONTENT, GREETING, Line, config, short};

const BEN: &str = "<ben@harbor.example>";
const HELLO: &str = "250-mx.example\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n";
const OK: &str = "250 ok\r\n";

/// How a session reaches a stage: the replies before it.
struct Way {
    stage: &'static str,
    config: fn() -> Config,
    says: &'static [&'static str],
    logs_in: bool,
    /// The connection has carried a message before.
    used: bool,
}

fn plain() -> Config {
    config().danger_auth_in_clear(true)
}

fn with_tls() -> Config {
    plain().with_tls(Tls::Required)
}

fn ways() -> Vec<Way> {
    let way = |stage, says| Way { stage, config: plain, says, logs_in: false, used: false };
    vec![
        way("greeting", &[][..]),
        way("EHLO", &[GREETING]),
        way("HELO, after 502 to EHLO", &[GREETING, "502 no\r\n"]),
        Way { config: with_tls, ..way("STARTTLS, required", &[GREETING, HELLO]) },
        Way { logs_in: true, ..way("AUTH", &[GREETING, HELLO]) },
        way("MAIL", &[GREETING, HELLO]),
        Way { used: true, ..way("MAIL, on a used connection", &[]) },
        way("RCPT", &[GREETING, HELLO, OK]),
        way("DATA", &[GREETING, HELLO, OK, OK]),
        way("end of the message", &[GREETING, HELLO, OK, OK, "354 go\r\n"]),
        Way {
            used: true,
            ..way("end of the message, on a used connection", &[OK, OK, "354 go\r\n"])
        },
    ]
}

const KINDS: [(&str, Option<&str>); 8] = [
    ("4yz", Some("450 no\r\n")),
    ("4yz with an enhanced code", Some("451 4.7.1 no\r\n")),
    ("5yz", Some("550 no\r\n")),
    ("5yz with an enhanced code", Some("550 5.7.1 no\r\n")),
    ("421", Some("421 bye\r\n")),
    ("malformed reply", Some("hello?\r\n")),
    ("connection closed", None),
    ("timeout", None),
];

fn outcome(way: &Way, kind: &str, reply: Option<&str>) -> Outcome {
    let mut line = Line::new((way.config)(), &[]);
    if way.used {
        line.says(&[GREETING, HELLO, OK, OK, "354 go\r\n", OK]);
        assert!(matches!(line.deliver(&[BEN]).outcomes[..], [Outcome::Accepted(_)]));
    }
    line.says(way.says);
    line.says(reply.as_slice());
    line.expires = kind == "timeout";
    let came = line.deliver_with(&[BEN], CONTENT, |it| {
        let it = it.with_survey(Survey::from_slice(CONTENT));
        match way.logs_in {
            true => it.with_credentials(Credentials::password("ana", "secret").unwrap()),
            false => it,
        }
    });
    came.outcomes[0]
}

fn row(out: &mut String, stage: &str, kind: &str, outcome: Outcome) {
    let action = |hosts| outcome.advice(&Alternatives { hosts, ..Alternatives::default() }).action;
    let (other, last) = (action(true), action(false));
    let state = outcome.advice(&Alternatives::default()).acceptance;
    let text = short(outcome);
    let status = outcome.status();
    writeln!(out, "| {stage} | {kind} | {text} | {other:?} | {last:?} | {state:?} | {status} |")
        .unwrap();
}

fn table() -> String {
    let mut out = String::from(
        "# Outcomes\n\n\
         The outcome of a recipient for each stage of a session and each way in which it can end; the action of\n\
         `Outcome::advice` if another host is left and if none is; whether the server has the message; and\n\
         `Outcome::status` for a report. Each row is the result of a delivery to a scripted server.\n\
         `cargo xtask tables` renews the page, and a test compares it with the code.\n\n\
         | reply to | reply | outcome | another host | last host | acceptance | status |\n\
         |---|---|---|---|---|---|---|\n",
    );
    for way in ways() {
        for (kind, reply) in KINDS {
            row(&mut out, way.stage, kind, outcome(&way, kind, reply));
        }
    }
    out += "\nWithout a reply:\n\n\
         | cause | outcome | another host | last host | acceptance | status |\n\
         |---|---|---|---|---|---|\n";
    let eight_bit = "caf\u{e9}\r\n".as_bytes();
    let lines = "a\nb\n".as_bytes();
    let none = MailParameters::new();
    let chunking = "250-mx.example\r\n250 CHUNKING\r\n";
    for (what, config, offers, content, parameters) in [
        ("STARTTLS is required and not offered", with_tls(), OK, CONTENT, none),
        ("8-bit content, 8BITMIME is not offered", plain(), OK, eight_bit, none),
        ("bare LF in the content", plain(), OK, lines, none),
        ("content larger than SIZE", plain(), "250-mx.example\r\n250 SIZE 5\r\n", CONTENT, none),
        ("REQUIRETLS is not offered", plain(), OK, CONTENT, none.with_require_tls()),
        (
            "REQUIRETLS without TLS",
            plain(),
            "250-mx.example\r\n250 REQUIRETLS\r\n",
            CONTENT,
            none.with_require_tls(),
        ),
        (
            "BINARYMIME is not offered",
            plain(),
            chunking,
            CONTENT,
            none.with_body(smtp_machine::command::BodyKind::BinaryMime),
        ),
        ("SMTPUTF8 is not offered", plain(), OK, CONTENT, none.with_smtp_utf8()),
    ] {
        let mut line = Line::new(config, &[GREETING, offers, "221 bye\r\n"]);
        let came = line.deliver_with(&[BEN], content, |it| {
            it.with_survey(Survey::from_slice(content)).with_parameters(parameters)
        });
        let mut text = String::new();
        row(&mut text, "", what, came.outcomes[0]);
        out += text.trim_start_matches("|  ");
    }
    out
}

#[test]
fn the_table_is_what_deliveries_give() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/outcomes.md");
    if std::env::var_os("UPDATE_TABLES").is_some() {
        fs::write(&path, table()).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == table(), "docs/outcomes.md is out of date: cargo xtask tables");
}
