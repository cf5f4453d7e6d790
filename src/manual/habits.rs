//! What deployed clients and addresses need beyond RFC 5321, and the switch for each.
//!
//! Each switch is a field of [`Syntax`](crate::command::Syntax). A server sets it with
//! [`Config::with_syntax`](crate::server::Config::with_syntax). The address types have `with_syntax` as well, so that a
//! client can send to an address that the server accepts. No switch changes where a line ends, and none allows a control
//! octet.
//!
//! | switch | default | accepts | needed by |
//! |---|---|---|---|
//! | `trailing_blanks` | on | `NOOP␠`, `AUTH PLAIN dGVzdA==␠` | clients that append blanks (RFC 5321 4.1.1), manual input |
//! | `blanks_before_word` | on | `EHLO␠␠a.example`, `AUTH␠␠PLAIN␠␠dGVzdA==` | scripts, a desktop mail client |
//! | `space_after_colon` | on | `MAIL FROM:␠<a@b.example>` | scripts, printers, old libraries |
//! | `space_before_colon` | off | `RCPT TO␠:<a@b.example>` | rare scripts |
//! | `bare_path` | off | `RCPT TO:a@b.example` | scripts, embedded clients |
//! | `repeated_space` | off | `MAIL␠␠FROM:<a@b.example>␠␠SIZE=10` | clients that concatenate empty strings |
//! | `dots_in_local_part` | off | `<a..b@carrier.example>`, `<a.@carrier.example>` | mailboxes of large mobile carriers |
//! | `underscore_in_domain` | off | `<c@my_host.example>` | printers, Windows hosts |
//! | `path_without_domain` | off | `<bob>` | cron, printers |
//! | `auth_not_a_mailbox` | off | `AUTH=ana`, as if `AUTH=<>` | clients that put a user name there |
//! | `unoffered_parameters` | off | `AUTH=<>`, `SIZE=10`, `BODY=8BITMIME` that were not offered | large hosts that always send them |
//!
//! [`Syntax::LENIENT`](crate::command::Syntax::LENIENT) sets all of them, and
//! [`Config::submission`](crate::server::Config::submission) uses it. BDAT accepts no blank before its size or LAST with
//! any switch, because the size frames what follows.
//!
//! ```
//! use smtp_machine::address::ForwardPath;
//! use smtp_machine::command::{Command, Syntax};
//!
//! let mut syntax = Syntax::default();
//! syntax.dots_in_local_part = true;
//! assert!(Command::parse(b"RCPT TO:<a..b@carrier.example>", &syntax).is_ok());
//! let to = ForwardPath::with_syntax(b"<a..b@carrier.example>", &syntax)?; // for a client
//! assert_eq!(to.to_string(), "<a..b@carrier.example>");
//! # Ok::<(), smtp_machine::Invalid>(())
//! ```
