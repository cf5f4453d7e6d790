//! The conformance kit: cases that show what an SMTP or LMTP server does, seen from outside.
//!
//! Each case is a short session on a connection of its own: what the client sends, and which answers the RFC specifies. The
//! program `smtp-conformance` runs the cases against a server on a loopback address. It connects to no other address.
//!
//! ```console
//! $ cargo install smtp-machine-testing --features conformance
//! $ smtp-conformance --server 127.0.0.1:2525 --rcpt ben@harbor.example --json report.json
//! ```
//!
//! The same from a test:
//!
//! ```
//! use smtp_machine_testing::FakeServer;
//! use smtp_machine_testing::conformance::{Target, Verdict, built_in, run};
//!
//! let server = FakeServer::start(); // the server under test
//! let target = Target::new(&server.address().to_string())?.with_recipient("ben@harbor.example");
//! let mut cases = built_in();
//! cases.retain(|case| case.id().starts_with("quit"));
//! let report = run(&target, &cases);
//! assert!(report.findings().iter().all(|it| it.verdict() == Verdict::AsSpecified), "{report}");
//! # Ok::<(), smtp_machine_testing::conformance::TargetError>(())
//! ```
//!
//! # Cases
//!
//! The cases are a text; [`built_in`] parses the one of this crate, and [`parse_cases`] another one.
//!
//! ```text
//! case rset-resets | RFC 5321 4.1.1.5 | MUST | RSET ends the transaction: RCPT needs another MAIL
//! greeting
//! hello
//! mail
//! send RSET
//! expect 250
//! send RCPT TO:<{to}>
//! expect 5yz
//! ```
//!
//! A case begins with `case ID | SECTION | LEVEL | TITLE`. The level is `MUST` or `SHOULD`, or `MAY` where the RFC leaves it
//! open: then each answer of the list is as specified, and the report says which one came. The other lines are steps:
//!
//! | line | |
//! |---|---|
//! | `only smtp`, `only lmtp` | not applicable to the other protocol |
//! | `needs KEYWORD`, `lacks KEYWORD` | not applicable unless EHLO offers the keyword, or if it does |
//! | `needs login`, `needs refused` | not applicable unless the target has credentials, or a recipient that is refused |
//! | `greeting` | expects 220; another reply: not applicable |
//! | `hello` | EHLO (LHLO with LMTP); another reply than 250: not applicable |
//! | `hello KEYWORD` | the same; if the keyword is offered in TLS only, then also STARTTLS, the handshake, and EHLO |
//! | `mail`, `rcpt`, `data` | `MAIL FROM:<{from}>`, `RCPT TO:<{to}>`, `DATA`; another reply than 250 or 354: not applicable |
//! | `send TEXT` | sends the text and CRLF in one write |
//! | `raw TEXT` | sends the text |
//! | `repeat COUNT TEXT` | sends the text COUNT times |
//! | `slowly TEXT` | sends the text and CRLF octet by octet |
//! | `pause MILLISECONDS` | waits; what the server sends meanwhile is kept |
//! | `tls` | the TLS handshake; a reply in clear before it differs. No certificate is refused |
//! | `tls or closed` | the same; if the handshake fails, the case ends as specified |
//! | `expect ANSWER\|ANSWER` | waits for the next answer |
//! | `end ANSWER\|ANSWER` | after `expect`: these answers are as specified too, and end the case |
//! | `ask COUNT ANSWER\|ANSWER TEXT` | COUNT times: sends the text and CRLF, expects one of the answers |
//! | `listed KEYWORD`, `unlisted KEYWORD` | the last reply is to EHLO, and offers the keyword, or does not |
//! | `all FACT` | a fact about all replies of the run: `syntax`, `length`, `text`, `class`, `enhanced`, `greeting`, `ehlo`, `closing` |
//!
//! An answer is a code, in which `x`, `y` and `z` are any digit, or `closed`, or `silence`: nothing comes for the quiet time of
//! the [`Target`], or `other`: octets that are no reply.
//!
//! In a text, `\r`, `\n`, `\t`, `\0`, `\\` and `\xHH` are octets. `{from}`, `{to}`, `{refused}`, `{name}` (of the client), `{hello}`
//! (the verb, EHLO or LHLO) and `{plain}` (the credentials for AUTH PLAIN) are values of the target.

mod answer;
mod case;
mod cases;
mod compare;
mod error;
mod facts;
mod json;
mod link;
mod parse;
mod report;
mod run;
mod session;
mod step;
mod target;
mod text;
mod trust;

pub use case::{Case, Level};
pub use cases::built_in;
pub use compare::compare;
pub use error::CaseError;
pub use json::JsonError;
pub use parse::parse_cases;
pub use report::{Finding, Report, Verdict};
pub use run::{run, run_with};
pub use target::{Target, TargetError};
