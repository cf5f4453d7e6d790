//! The table of `docs/extensions.md`: made from the code, and held to it. `UPDATE_TABLES=1 cargo test
//! --lib extension_table` makes it anew.

use std::env;
use std::fs;
use std::path::Path;

use crate::command::{Command, MAIL_EXAMPLES, RCPT_EXAMPLES, Syntax};
use crate::extension::{Extension, Extensions};

/// What an extension adds beside its parameters, whose examples are in their rows (`command/mail.rs`, `command/rcpt.rs`).
struct Row {
    verbs: &'static [&'static str],
    /// What is kept of the EHLO line, beside the keyword.
    line: &'static str,
    server: &'static str,
    client: &'static str,
}

const NOTHING: Row = Row {
    verbs: &[],
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
        E::EightBitMime => NOTHING,
        E::Atrn => verb(
            &["ATRN a.example"],
            "event `Atrn`, then `Reversed`",
            "`Idle::atrn`, then `Reversed`",
        ),
        E::Auth => Row {
            verbs: &["AUTH PLAIN AGFuYQBzZWNyZXQ="],
            line: "`mechanisms()`, `AUTH=` too",
            server: "events `Auth`, `AuthResponse`; in the clear by a `danger_` switch alone",
            client: "`Idle::auth`, event `Challenge`; in the clear by a `danger_` switch alone",
            ..NOTHING
        },
        E::BinaryMime => Row {
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
            server: "`Mail::restart`: 355",
            client: "355 opens the transaction for DATA",
            ..NOTHING
        },
        E::Chunking => verb(
            &["BDAT 5 LAST"],
            "`Chunk` and `Message` as behind DATA; swallows what it refuses",
            "`Envelope::bdat`, `chunks`; `Delivery::with_chunks`",
        ),
        E::Conneg => Row { server: "`Rcpt::accept_lines`; 504 when it is not offered", ..NOTHING },
        E::Conperm => Row { server: "offers and reads it; 504 when it is not offered", ..NOTHING },
        E::DeliverBy => Row {
            line: "`deliver_by()`",
            server: "refuses times below what it states with 555",
            ..NOTHING
        },
        E::Dsn => NOTHING,
        E::EnhancedStatusCodes => Row {
            server: "writes them in all replies that may have one",
            client: "`Reply::enhanced`",
            ..NOTHING
        },
        E::Etrn => verb(&["ETRN a.example"], "event `Etrn`: 250 to 253", "`Idle::etrn`"),
        E::Expn => verb(&["EXPN crew"], "event `Expand`", "`Idle::expand`"),
        E::FutureRelease => Row {
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
        E::MtPriority => {
            Row { line: "`priority_policy()`", server: "`Mail::accept_as` for 2.3.6", ..NOTHING }
        }
        E::Mtrk => NOTHING,
        E::NoSoliciting => Row { line: "on the line: `ehlo_lines`", ..NOTHING },
        E::Pipelining => Row {
            server: "answers in order, flushes by group; ends a session that talks out of turn",
            client: "gives the next permit at once",
            ..NOTHING
        },
        E::RequireTls => Row { server: "offers it inside TLS alone", ..NOTHING },
        E::Rrvs => NOTHING,
        E::Size => Row {
            line: "`size()`, `size_limit()`",
            server: "refuses what is larger with 552, before and while it comes",
            ..NOTHING
        },
        E::SmtpUtf8 => Row {
            server: "refuses UTF-8 without it with 550 or 553",
            client: "refuses to write UTF-8 without it",
            ..NOTHING
        },
        E::StartTls => verb(
            &["STARTTLS"],
            "events `StartTls`, `Secure`; not offered inside TLS",
            "`Config::with_tls`, `Idle::start_tls`, event `Secure`",
        ),
        E::Submitter => NOTHING,
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
        E::Verp => NOTHING,
    }
}

/// The extensions that an example of a parameter of MAIL needs.
fn needed_by_mail(example: &str) -> Extensions {
    let line = format!("MAIL FROM:<a@b.example> {example}");
    match Command::parse(line.as_bytes(), &Syntax::STRICT) {
        Ok(Command::Mail(mail)) => mail.extensions(),
        other => panic!("{line}: {other:?}"),
    }
}

/// The same for RCPT.
fn needed_by_rcpt(example: &str) -> Extensions {
    let line = format!("RCPT TO:<a@b.example> {example}");
    match Command::parse(line.as_bytes(), &Syntax::STRICT) {
        Ok(Command::Rcpt(rcpt)) => rcpt.extensions(),
        other => panic!("{line}: {other:?}"),
    }
}

/// The examples that need `extension`.
fn examples(
    all: &'static [&'static str],
    needs: fn(&str) -> Extensions,
    extension: Extension,
) -> Vec<&'static str> {
    all.iter().copied().filter(|example| needs(example) == Extensions::of(extension)).collect()
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
            cell(code(&examples(MAIL_EXAMPLES, needed_by_mail, *extension))),
            cell(code(&examples(RCPT_EXAMPLES, needed_by_rcpt, *extension))),
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
    }
}

#[test]
fn each_example_of_a_parameter_needs_one_extension() {
    for example in MAIL_EXAMPLES {
        assert_eq!(needed_by_mail(example).iter().count(), 1, "{example}");
    }
    for example in RCPT_EXAMPLES {
        assert_eq!(needed_by_rcpt(example).iter().count(), 1, "{example}");
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
