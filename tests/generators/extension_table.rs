//! Generates the table of `docs/extensions.md` from the code, and checks it. `UPDATE_TABLES=1 cargo test
//! --lib extension_table` renews it.

use std::env;
use std::fs;
use std::path::Path;

use crate::command::{Command, MAIL_EXAMPLES, RCPT_EXAMPLES, Syntax};
use crate::extension::{Extension, Extensions};

/// The cells of an extension besides its parameters, whose examples are in their rows (`command/mail.rs`, `command/rcpt.rs`).
struct Row {
    verbs: &'static [&'static str],
    /// The stored part of the EHLO line besides the keyword.
    line: &'static str,
    server: &'static str,
    client: &'static str,
}

const NOTHING: Row = Row {
    verbs: &[],
    line: "",
    server: "offers and parses the parameters",
    client: "writes them only if the extension is offered",
};

/// Returns the row of an extension. A new extension does not compile without one.
fn row(extension: Extension) -> Row {
    use Extension as E;
    let verb = |verbs, server, client| Row { verbs, server, client, ..NOTHING };
    let obsolete = "parses it and refuses it with 502: obsolete (RFC 5321 F)";
    match extension {
        E::EightBitMime => NOTHING,
        E::Atrn => verb(
            &["ATRN a.example"],
            "event `Atrn`, then `Reversed`",
            "`Idle::atrn`, then `Reversed`",
        ),
        E::Auth => Row {
            verbs: &["AUTH PLAIN AGFuYQBzZWNyZXQ="],
            line: "`mechanisms()`, including `AUTH=`",
            server: "events `Auth`, `AuthResponse`; without TLS only by a `danger_` switch",
            client: "`Idle::auth`, event `Challenge`; without TLS only by a `danger_` switch",
        },
        E::BinaryMime => Row {
            server: "refuses DATA after it with 503",
            client: "refuses DATA after it",
            ..NOTHING
        },
        E::Burl => Row {
            verbs: &["BURL imap://a.example/x LAST"],
            line: "not stored: `ehlo_lines`",
            server: "event `Burl`",
            client: "`Envelope::burl`",
        },
        E::Checkpoint => Row {
            server: "`Mail::restart`: 355",
            client: "355 opens the transaction for DATA",
            ..NOTHING
        },
        E::Chunking => verb(
            &["BDAT 5 LAST"],
            "`Chunk` and `Message` as for DATA; drains refused chunks",
            "`Envelope::bdat`, `chunks`; `Delivery::with_chunks`",
        ),
        E::Conneg => Row { server: "`Rcpt::accept_lines`; 504 if it is not offered", ..NOTHING },
        E::Conperm => Row { server: "offers and parses it; 504 if it is not offered", ..NOTHING },
        E::DeliverBy => Row {
            line: "`deliver_by()`",
            server: "refuses times below the stated minimum with 555",
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
            server: "refuses times beyond the stated limits with 501",
            ..NOTHING
        },
        E::Help => verb(&["HELP", "HELP data"], "event `Help`", "`Idle::help`"),
        E::Limits => Row {
            line: "`limits()`",
            server: "enforces RCPTMAX with 452",
            client: "enforces MAILMAX and RCPTMAX; `Delivery` splits",
            ..NOTHING
        },
        E::MtPriority => {
            Row { line: "`priority_policy()`", server: "`Mail::accept_as` for 2.3.6", ..NOTHING }
        }
        E::Mtrk => NOTHING,
        E::NoSoliciting => Row { line: "not stored: `ehlo_lines`", ..NOTHING },
        E::Pipelining => Row {
            server: "replies in order, one write for each group; ends a session with unauthorized pipelining",
            client: "offers the next permit at once",
            ..NOTHING
        },
        E::RequireTls => Row { server: "offers it only inside TLS", ..NOTHING },
        E::Rrvs => NOTHING,
        E::Size => Row {
            line: "`size()`, `size_limit()`",
            server: "refuses larger messages with 552, at MAIL and during the content",
            ..NOTHING
        },
        E::SmtpUtf8 => Row {
            server: "refuses UTF-8 without it with 550 or 553",
            client: "writes UTF-8 only with it",
            ..NOTHING
        },
        E::StartTls => verb(
            &["STARTTLS"],
            "events `StartTls`, `Secure`; not offered inside TLS",
            "`Config::with_tls`, `Idle::start_tls`, event `Secure`",
        ),
        E::Submitter => NOTHING,
        E::Saml => verb(&["SAML FROM:<a@b.example>"], obsolete, "cannot send it"),
        E::Send => verb(&["SEND FROM:<a@b.example>"], obsolete, "cannot send it"),
        E::Soml => verb(&["SOML FROM:<a@b.example>"], obsolete, "cannot send it"),
        E::Turn => verb(&["TURN"], obsolete, "cannot send it"),
        E::Onex => verb(
            &["ONEX"],
            "parses it and refuses it with 502: not specified in an RFC",
            "cannot send it",
        ),
        E::Verb => verb(
            &["VERB"],
            "parses it and refuses it with 502: not specified in an RFC",
            "cannot send it",
        ),
        E::Vrfy => verb(&["VRFY ben"], "event `Verify`", "`Idle::verify`"),
        E::XClient => Row {
            verbs: &["XCLIENT ADDR=192.0.2.7"],
            line: "`xclient()`",
            server: "event `XClient`; 501 for attributes that were not offered",
            client: "`Idle::xclient`, `ehlo_as`",
        },
        E::XForward => Row {
            verbs: &["XFORWARD IDENT=1"],
            line: "`xforward()`",
            server: "event `XForward`; 501 for attributes that were not offered",
            client: "`Idle::xforward`",
        },
        E::Verp => NOTHING,
    }
}

/// Returns the extensions that an example of a parameter of MAIL needs.
fn needed_by_mail(example: &str) -> Extensions {
    let line = format!("MAIL FROM:<a@b.example> {example}");
    match Command::parse(line.as_bytes(), &Syntax::STRICT) {
        Ok(Command::Mail(mail)) => mail.extensions(),
        other => panic!("{line}: {other:?}"),
    }
}

/// Returns the extensions that an example of a parameter of RCPT needs.
fn needed_by_rcpt(example: &str) -> Extensions {
    let line = format!("RCPT TO:<a@b.example> {example}");
    match Command::parse(line.as_bytes(), &Syntax::STRICT) {
        Ok(Command::Rcpt(rcpt)) => rcpt.extensions(),
        other => panic!("{line}: {other:?}"),
    }
}

/// Returns the examples that need `extension`.
fn examples(
    all: &'static [&'static str],
    needs: fn(&str) -> Extensions,
    extension: Extension,
) -> Vec<&'static str> {
    all.iter().copied().filter(|example| needs(example) == Extensions::of(extension)).collect()
}

/// Returns the transcripts that name the keyword; the tests replay them through both machines at every cut.
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

/// Replaces an empty cell, which could be an omission.
fn cell(text: String) -> String {
    if text.is_empty() { "none".to_owned() } else { text }
}

fn table() -> String {
    let mut text = String::from(
        "# Extensions\n\n\
         All extensions that this crate knows by name. The tests parse the samples, and replay the \
         transcripts\n(`tests/data/transcripts/`) through the machines at every cut.\n\n\
         | keyword | verbs | MAIL parameters | RCPT parameters | from its EHLO line | server | client | tests |\n\
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
    text + "\nLMTP (RFC 2033) is a role, not an extension: `server::Config::lmtp`, `client::Config::lmtp`. The application gets keywords, verbs and\n\
            parameters without a name here whole: `ehlo_lines`, `Event::Unknown` and `Idle::unknown`,\n\
            `MailCommand::unknown` with `Config::with_unknown_parameters`; `Hello::accept_with` advertises them.\n"
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
