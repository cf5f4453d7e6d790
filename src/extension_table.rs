//! The table of `docs/extensions.md`: made from the code, and held to it. `UPDATE_TABLES=1 cargo test
//! --lib extension_table` makes it anew.

use std::env;
use std::fs;
use std::path::Path;

use crate::command::{Command, Syntax};
use crate::extension::{Extension, Extensions};

/// What an extension adds. Verbs and parameters are samples that must parse as what they are.
struct Row {
    verbs: &'static [&'static str],
    mail: &'static [&'static str],
    rcpt: &'static [&'static str],
    /// What is kept of the EHLO line, beside the keyword.
    line: &'static str,
    server: &'static str,
    client: &'static str,
}

const NOTHING: Row = Row {
    verbs: &[],
    mail: &[],
    rcpt: &[],
    line: "",
    server: "offers and reads the parameters",
    client: "refuses to write them when it is not offered",
};

/// One arm for each: a new extension does not compile without.
fn row(extension: Extension) -> Row {
    use Extension as E;
    let verb = |verbs, server, client| Row { verbs, server, client, ..NOTHING };
    let obsolete = "reads it and refuses it with 502: obsolete (RFC 5321 F)";
    match extension {
        E::EightBitMime => Row { mail: &["BODY=8BITMIME"], ..NOTHING },
        E::Atrn => verb(
            &["ATRN a.example"],
            "event `Atrn`, then `Reversed`",
            "`Idle::atrn`, then `Reversed`",
        ),
        E::Auth => Row {
            verbs: &["AUTH PLAIN AGFuYQBzZWNyZXQ="],
            mail: &["AUTH=<>"],
            line: "`mechanisms()`, `AUTH=` too",
            server: "events `Auth`, `AuthResponse`; in the clear by a `danger_` switch alone",
            client: "`Idle::auth`, event `Challenge`; in the clear by a `danger_` switch alone",
            ..NOTHING
        },
        E::BinaryMime => Row {
            mail: &["BODY=BINARYMIME"],
            server: "refuses DATA behind it with 503",
            client: "refuses DATA behind it",
            ..NOTHING
        },
        E::Burl => Row {
            verbs: &["BURL imap://a.example/x LAST"],
            line: "on the line: `ehlo_lines`",
            server: "event `Burl`",
            client: "`Envelope::burl`",
            ..NOTHING
        },
        E::Checkpoint => Row {
            mail: &["TRANSID=<1@a.example>"],
            server: "`Mail::restart`: 355",
            client: "355 opens the transaction for DATA",
            ..NOTHING
        },
        E::Chunking => verb(
            &["BDAT 5 LAST"],
            "`Chunk` and `Message` as behind DATA; swallows what it refuses",
            "`Envelope::bdat`, `chunks`; `Delivery::with_chunks`",
        ),
        E::Conneg => Row {
            rcpt: &["CONNEG"],
            server: "`Rcpt::accept_lines`; 504 when it is not offered",
            ..NOTHING
        },
        E::Conperm => Row {
            mail: &["CONPERM"],
            server: "offers and reads it; 504 when it is not offered",
            ..NOTHING
        },
        E::DeliverBy => Row {
            mail: &["BY=120;R"],
            line: "`deliver_by()`",
            server: "refuses times below what it states with 555",
            ..NOTHING
        },
        E::Dsn => Row {
            mail: &["RET=HDRS", "ENVID=QQ314159"],
            rcpt: &["NOTIFY=DELAY", "ORCPT=rfc822;a@b.example"],
            ..NOTHING
        },
        E::EnhancedStatusCodes => Row {
            server: "writes them in all replies that may have one",
            client: "`Reply::enhanced`",
            ..NOTHING
        },
        E::Etrn => verb(&["ETRN a.example"], "event `Etrn`: 250 to 253", "`Idle::etrn`"),
        E::Expn => verb(&["EXPN crew"], "event `Expand`", "`Idle::expand`"),
        E::FutureRelease => Row {
            mail: &["HOLDFOR=60", "HOLDUNTIL=2026-12-24T18:00:00Z"],
            line: "`future_release()`",
            server: "refuses times beyond what it states with 501",
            ..NOTHING
        },
        E::Help => verb(&["HELP", "HELP data"], "event `Help`", "`Idle::help`"),
        E::Limits => Row {
            line: "`limits()`",
            server: "holds RCPTMAX with 452",
            client: "holds MAILMAX and RCPTMAX; `Delivery` splits",
            ..NOTHING
        },
        E::MtPriority => Row {
            mail: &["MT-PRIORITY=3"],
            line: "`priority_policy()`",
            server: "`Mail::accept_as` for 2.3.6",
            ..NOTHING
        },
        E::Mtrk => Row { mail: &["MTRK=2jmj7l5rSw0yVb/vlWAYkK/YBwk:60"], ..NOTHING },
        E::NoSoliciting => {
            Row { mail: &["SOLICIT=org.example:ADV"], line: "on the line: `ehlo_lines`", ..NOTHING }
        }
        E::Pipelining => Row {
            server: "answers in order, flushes by group; ends a session that talks out of turn",
            client: "gives the next permit at once",
            ..NOTHING
        },
        E::RequireTls => {
            Row { mail: &["REQUIRETLS"], server: "offers it inside TLS alone", ..NOTHING }
        }
        E::Rrvs => Row { rcpt: &["RRVS=2014-04-03T23:01:00Z;C"], ..NOTHING },
        E::Size => Row {
            mail: &["SIZE=1000"],
            line: "`size()`, `size_limit()`",
            server: "refuses what is larger with 552, before and while it comes",
            ..NOTHING
        },
        E::SmtpUtf8 => Row {
            mail: &["SMTPUTF8"],
            server: "refuses UTF-8 without it with 550 or 553",
            client: "refuses to write UTF-8 without it",
            ..NOTHING
        },
        E::StartTls => verb(
            &["STARTTLS"],
            "events `StartTls`, `Secure`; not offered inside TLS",
            "`Config::with_tls`, `Idle::start_tls`, event `Secure`",
        ),
        E::Submitter => Row { mail: &["SUBMITTER=eva@a.example"], ..NOTHING },
        E::Saml => verb(&["SAML FROM:<a@b.example>"], obsolete, "has no word for it"),
        E::Send => verb(&["SEND FROM:<a@b.example>"], obsolete, "has no word for it"),
        E::Soml => verb(&["SOML FROM:<a@b.example>"], obsolete, "has no word for it"),
        E::Turn => verb(&["TURN"], obsolete, "has no word for it"),
        E::Onex => {
            verb(&["ONEX"], "reads it and refuses it with 502: no RFC", "has no word for it")
        }
        E::Verb => {
            verb(&["VERB"], "reads it and refuses it with 502: no RFC", "has no word for it")
        }
        E::Vrfy => verb(&["VRFY ben"], "event `Verify`", "`Idle::verify`"),
        E::XClient => Row {
            verbs: &["XCLIENT ADDR=192.0.2.7"],
            line: "`xclient()`",
            server: "event `XClient`; 501 for attributes that were not offered",
            client: "`Idle::xclient`, `ehlo_as`",
            ..NOTHING
        },
        E::XForward => Row {
            verbs: &["XFORWARD IDENT=1"],
            line: "`xforward()`",
            server: "event `XForward`; 501 for attributes that were not offered",
            client: "`Idle::xforward`",
            ..NOTHING
        },
        E::Verp => Row { mail: &["XVERP", "XVERP=+="], ..NOTHING },
    }
}

/// The transcripts that name the keyword, which both machines replay at every cut.
fn transcripts(keyword: &str) -> Vec<String> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/transcripts");
    let mut names = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let head = text.split("\n---\n").next().unwrap();
        let field =
            |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("");
        let keywords = field("extensions: ");
        let mut words = keywords.split([' ', ',']);
        if words.any(|word| word.eq_ignore_ascii_case(keyword)) {
            names.push(field("name: ").to_owned());
        }
    }
    names.sort();
    names
}

fn code(samples: &[&str]) -> String {
    let names: Vec<String> = samples.iter().map(|sample| format!("`{sample}`")).collect();
    names.join(", ")
}

/// An empty cell would leave it open whether something was forgotten.
fn cell(text: String) -> String {
    if text.is_empty() { "none".to_owned() } else { text }
}

fn table() -> String {
    let mut text = String::from(
        "# Extensions\n\n\
         Every extension that this crate knows by name. The samples are read by the parser when the tests run; \
         the transcripts\n(`tests/data/transcripts/`) are replayed through the machines at every cut.\n\n\
         | keyword | verbs | MAIL parameters | RCPT parameters | of its EHLO line | server | client | tests |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    for extension in Extension::ALL {
        let row = row(*extension);
        let mut tests = transcripts(extension.keyword());
        let more = tests.len().saturating_sub(3);
        tests.truncate(3);
        tests.push(match more {
            0 => "`extension_table`".to_owned(),
            more => format!("{more} more"),
        });
        let cells = [
            format!("`{}`", extension.keyword()),
            cell(code(row.verbs)),
            cell(code(row.mail)),
            cell(code(row.rcpt)),
            cell(row.line.to_owned()),
            row.server.to_owned(),
            row.client.to_owned(),
            tests.join(", "),
        ];
        text += &format!("| {} |\n", cells.join(" | "));
    }
    text + "\nLMTP (RFC 2033) is no extension but a role: `server::Config::lmtp`, `client::Config::lmtp`. A keyword, verb or\n\
            parameter without a name here reaches the application whole: `ehlo_lines`, `Event::Unknown` and `Idle::unknown`,\n\
            `MailCommand::unknown` with `Config::with_unknown_parameters`; `Hello::accept_with` advertises it.\n"
}

#[test]
fn samples_belong_to_their_extensions() {
    for extension in Extension::ALL {
        let row = row(*extension);
        for sample in row.verbs {
            let command = Command::parse(sample.as_bytes(), &Syntax::STRICT).unwrap();
            assert!(command.verb().is_some(), "{sample}");
        }
        for sample in row.mail {
            let line = format!("MAIL FROM:<a@b.example> {sample}");
            let Ok(Command::Mail(mail)) = Command::parse(line.as_bytes(), &Syntax::STRICT) else {
                panic!("{line}")
            };
            assert_eq!(mail.extensions(), Extensions::of(*extension), "{line}");
        }
        for sample in row.rcpt {
            let line = format!("RCPT TO:<a@b.example> {sample}");
            let Ok(Command::Rcpt(rcpt)) = Command::parse(line.as_bytes(), &Syntax::STRICT) else {
                panic!("{line}")
            };
            assert_eq!(rcpt.extensions(), Extensions::of(*extension), "{line}");
        }
    }
}

#[test]
fn the_table_in_the_docs_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/extensions.md");
    let table = table();
    assert!(!table.contains("|  |"), "an empty cell");
    if env::var_os("UPDATE_TABLES").is_some() {
        fs::write(&path, &table).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(there == table, "stale: UPDATE_TABLES=1 cargo test --lib extension_table");
}
