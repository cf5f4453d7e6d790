//! What deployed clients and addresses need beyond RFC 5321, and the switch for each.
//!
//! Each is a field of [`Syntax`](crate::command::Syntax), for the server by
//! [`Config::with_syntax`](crate::server::Config::with_syntax) and for values by `with_syntax` of each address type, so
//! that a client can write to an address that its own server takes. No switch moves the end of a line or lets a
//! control octet in.
//!
//! | switch | default | takes | who needs it |
//! |---|---|---|---|
//! | `trailing_blanks` | on | `NOOP␠`, `AUTH PLAIN dGVzdA==␠` | RFC 5321 4.1.1 asks for it; people who type |
//! | `blanks_before_word` | on | `EHLO␠␠a.example`, `AUTH␠␠PLAIN␠␠dGVzdA==` | scripts, a desktop mail client |
//! | `space_after_colon` | on | `MAIL FROM:␠<a@b.example>` | scripts, printers, old libraries |
//! | `space_before_colon` | off | `RCPT TO␠:<a@b.example>` | rare scripts |
//! | `bare_path` | off | `RCPT TO:a@b.example` | home-made clients |
//! | `repeated_space` | off | `MAIL␠␠FROM:<a@b.example>␠␠SIZE=10` | clients that join empty pieces |
//! | `dots_in_local_part` | off | `<a..b@carrier.example>`, `<a.@carrier.example>` | mailboxes of large mobile carriers |
//! | `underscore_in_domain` | off | `<c@my_host.example>` | printers, Windows hosts |
//! | `path_without_domain` | off | `<bob>` | cron, printers |
//! | `auth_not_a_mailbox` | off | `AUTH=ana`, as if `AUTH=<>` | senders that put a user name there |
//! | `unoffered_parameters` | off | `AUTH=<>`, `SIZE=10`, `BODY=8BITMIME` that were not offered | large hosts that send them unasked |
//!
//! [`Syntax::LENIENT`](crate::command::Syntax::LENIENT) has all of them on, and
//! [`Config::submission`](crate::server::Config::submission) uses it. BDAT takes no blank before its size or LAST,
//! whatever is on: what follows the line is framed by it.
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
