//! Rules: what the fake server does instead of accepting.
//!
//! ```text
//! rule    = "reply" when "with" answers
//!         / "at" when answers
//! when    = POINT ["from" PATTERN] ["to" PATTERN] ["by" PATTERN] ["after" NUMBER "octets"]
//! answers = answer *("," ["then"] answer)
//! answer  = ["after" TIME ["and"]] act *("and" act) [count]
//! act     = "accept" ["without reply"]
//!         / ["reply"] CODE [ENHANCED] [STRING *("/" STRING)]
//!         / "send" STRING
//!         / "wait" TIME
//!         / "hang up"
//!         / "stay silent"
//! count   = "once" / "twice" / NUMBER "times"
//! ```
//!
//! - `POINT` is one of [`Point`]: `RCPT`, `MESSAGE` ..
//! - `PATTERN` matches an address without brackets (`from` the sender, `to` a recipient) or the name that the client gave
//!   in EHLO (`by`). `*` matches any text. ASCII case is ignored. The null sender is `<>`.
//! - `TIME` is a number and a unit: `2 s`, `100 ms`.
//! - `STRING` is in quotes, with `\r`, `\n`, `\t`, `\0`, `\"`, `\\` and `\xNN`. Each string of a reply is one line of it.
//! - `count` says for how many commands the answer is given; without it, for all. After the last answer the next rule that
//!   matches decides. If none is left, the server accepts.
//!
//! Of several rules that match, the first decides. Examples:
//!
//! ```
//! use smtp_machine_testing::Rule;
//!
//! for text in [
//!     "reply RCPT to bob@* with 450 4.2.1 twice, then accept",
//!     r#"reply RCPT with 550 5.1.1 "No such user" / "Ask the postmaster""#,
//!     "reply CONNECT with 421 once",
//!     "at CONNECT wait 2 s and accept",
//!     r#"at CONNECT send "HTTP/1.1 400 Bad Request\r\n" and accept"#, // early talk
//!     r#"at MAIL send "250 2.1" and hang up"#, // half a reply
//!     r#"at DATA send "250 OK\r\n""#, // a wrong code
//!     r#"at RCPT accept and send "250 OK\r\n""#, // a surplus reply
//!     "at MAIL from ana@* hang up",
//!     "at CONTENT after 100 octets hang up",
//!     "at MESSAGE accept without reply and hang up",
//!     "at MESSAGE to gil@* 452 4.2.2", // LMTP: the reply for one recipient
//!     "at HANDSHAKE hang up",
//!     "at QUIT stay silent",
//! ] {
//!     let rule: Rule = text.parse()?;
//!     assert_eq!(rule.to_string().parse(), Ok(rule));
//! }
//! # Ok::<(), smtp_machine_testing::rule::RuleError>(())
//! ```
//!
//! The same rules as values, where the compiler checks the spelling:
//!
//! ```
//! use smtp_machine_testing::rule::{Answer, CannedReply, Point, Rule};
//!
//! let busy = CannedReply::new(450, "4.2.1", &["Mailbox busy"])?;
//! let rule = Rule::at(Point::Rcpt)
//!     .with_to("bob@*")
//!     .then(Answer::reply(busy).twice())
//!     .then(Answer::accept());
//! let text = r#"at RCPT to bob@* reply 450 4.2.1 "Mailbox busy" twice, then accept"#;
//! assert_eq!(rule, text.parse()?);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod act;
mod answer;
mod canned_reply;
mod error;
mod parse;
mod pattern;
mod point;
#[allow(clippy::module_inception, reason = "a type is in the file of its name")]
mod rule;
mod write;

pub use act::Act;
pub use answer::Answer;
pub use canned_reply::CannedReply;
pub use error::{RuleError, RuleErrorKind};
pub(crate) use parse::Input;
pub use parse::parse_script;
pub use pattern::Pattern;
pub use point::Point;
pub(crate) use rule::Cue;
pub use rule::Rule;
