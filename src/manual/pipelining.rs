//! PIPELINING (RFC 2920): several commands in one write, and their replies in order.
//!
//! # The client
//!
//! The client returns a permit ([`Idle`](crate::client::Idle), [`Envelope`](crate::client::Envelope),
//! [`Body`](crate::client::Body)) whenever a command may be sent. When the server offers PIPELINING, the next permit
//! of a transaction comes at once. When it does not, the next permit comes after the reply. The application has the
//! same code for both.
//!
//! Each command returns a [`Ticket`](crate::client::Ticket). Replies come in the order of the commands, each with the
//! ticket of its command.
//!
//! ```
//! use smtp_machine::address::{ForwardPath, Host, ReversePath};
//! use smtp_machine::client::{self, Client};
//! use smtp_machine::command::{MailParameters, RcptParameters};
//! use smtp_machine::extension::{Capabilities, Extension};
//! use smtp_machine::server::{self, Server};
//! use smtp_machine::{Buffer, Step};
//!
//! /// What the client writes, one group of commands for each write.
//! fn groups(offer: &Capabilities) -> Result<Vec<String>, Box<dyn std::error::Error>> {
//!     let mut client = Client::new(client::Config::new(Host::try_from("relay.orchard.example")?)?);
//!     let mut server = Server::new(server::Config::new(Host::try_from("mx.harbor.example")?)?);
//!     let (mut up, mut down) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!     let mut to = ["<ben@harbor.example>", "<gil@harbor.example>"].into_iter();
//!     let (mut sent, mut groups) = (false, Vec::new());
//!     loop {
//!         match client.poll(&mut down, &mut up)? {
//!             Step::Event(client::Event::Idle(idle)) if sent => drop(idle.quit()?),
//!             Step::Event(client::Event::Idle(idle)) => {
//!                 let from = ReversePath::try_from("<ana@orchard.example>")?;
//!                 idle.mail(from, &MailParameters::new())?;
//!                 sent = true;
//!             }
//!             Step::Event(client::Event::Envelope(envelope)) => drop(match to.next() {
//!                 Some(to) => envelope.rcpt(ForwardPath::try_from(to)?, &RcptParameters::new())?,
//!                 None => envelope.data()?,
//!             }),
//!             Step::Event(client::Event::Body(mut body)) => {
//!                 body.write(b"Hello\r\n")?;
//!                 body.finish()?;
//!             }
//!             Step::Event(_) => {}
//!             Step::Parked(_) | Step::Done => return Ok(groups),
//!             Step::Read(_) | Step::Write(_) => {
//!                 if !up.is_empty() {
//!                     groups.push(String::from_utf8_lossy(up.filled()).into_owned());
//!                 }
//!                 while let Step::Event(event) = server.poll(&mut up, &mut down)? {
//!                     match event {
//!                         server::Event::Open(open) => open.accept(),
//!                         server::Event::Hello(hello) => hello.accept(offer),
//!                         server::Event::Mail(mail) => mail.accept(),
//!                         server::Event::Rcpt(rcpt) => rcpt.accept(),
//!                         server::Event::Data(data) => data.start(),
//!                         server::Event::Message(message) => message.accept(),
//!                         _ => {}
//!                     }
//!                 }
//!             }
//!         }
//!     }
//! }
//!
//! let pipelined = groups(&Capabilities::EMPTY.with(Extension::Pipelining))?;
//! assert_eq!(pipelined.len(), 4); // EHLO; MAIL, RCPT, RCPT, DATA; the content; QUIT
//! assert!(pipelined[1].starts_with("MAIL FROM:") && pipelined[1].ends_with("DATA\r\n"));
//!
//! let one_by_one = groups(&Capabilities::EMPTY)?;
//! assert_eq!(one_by_one.len(), 7);
//! assert_eq!(one_by_one.concat(), pipelined.concat());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! No permit comes when the output has no space, or when 127 commands have no reply yet. A driver that sends large
//! groups reads while it writes: [`Step::Write`](crate::Step::Write) allows it. Otherwise both sides can wait for each
//! other when the windows of TCP are full (RFC 2920 3.1).
//!
//! A server may refuse all recipients and still reply 354 to a pipelined DATA. The client then sends the
//! end-of-message marker at once, without content (RFC 2920 3.1).
//!
//! # Several messages
//!
//! [`Delivery`](crate::delivery::Delivery) pipelines the commands of one message. With
//! [`Deliveries::with_pipelining`](crate::delivery::Deliveries::with_pipelining) a message also begins before the reply
//! to the previous one. Some servers that offer PIPELINING fail on that, so it is off by default.
//!
//! # The server
//!
//! The server handles one command at a time and answers in order. Replies collect in `tx`;
//! [`Step::Write`](crate::Step::Write) comes when no complete command is left in `rx`, when `tx` has no space for
//! another reply, and after a command that ends a group.
//!
//! ```
//! use smtp_machine::extension::{Capabilities, Extension};
//! use smtp_machine::server::{Config, Event, Server};
//! use smtp_machine::session::{Error, Violation};
//! use smtp_machine::{Buffer, Step, address::Host, wire::Sink};
//!
//! /// The replies to these groups of commands.
//! fn replies(groups: &[&str]) -> Result<Vec<String>, Error> {
//!     let config = Config::new(Host::try_from("mx.harbor.example").unwrap()).unwrap();
//!     let mut server = Server::new(config);
//!     let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!     let (mut groups, mut replies) = (groups.iter(), Vec::new());
//!     loop {
//!         match server.poll(&mut rx, &mut tx)? {
//!             Step::Event(Event::Open(open)) => open.accept(),
//!             Step::Event(Event::Hello(hello)) => {
//!                 hello.accept(&Capabilities::EMPTY.with(Extension::Pipelining));
//!             }
//!             Step::Event(Event::Mail(mail)) => mail.accept(),
//!             Step::Event(Event::Rcpt(rcpt)) => rcpt.accept(),
//!             Step::Event(_) => {}
//!             Step::Read(_) => match groups.next() {
//!                 Some(group) => rx.put(group.as_bytes()).unwrap(),
//!                 None => return Ok(replies),
//!             },
//!             Step::Write(_) => {
//!                 replies.push(String::from_utf8_lossy(tx.filled()).into_owned());
//!                 tx.consume(tx.len());
//!             }
//!             Step::Parked(_) | Step::Done => return Ok(replies),
//!         }
//!     }
//! }
//!
//! // Three commands in one read: three replies in one write.
//! let group = "MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\nRSET\r\n";
//! let said = replies(&["EHLO a.example\r\n", group])?;
//! assert_eq!(said.last().unwrap().lines().count(), 3);
//!
//! let said = replies(&["HELO a.example\r\n", group])?; // PIPELINING is not offered
//! assert_eq!(said.last().unwrap().lines().count(), 3);
//!
//! // EHLO ends a group: what follows must wait for its reply.
//! let error = replies(&["EHLO a.example\r\nMAIL FROM:<>\r\n"]).unwrap_err();
//! assert_eq!(error, Error::Peer(Violation::UnauthorizedPipelining));
//! # Ok::<(), Error>(())
//! ```
//!
//! # Input after the end of a group
//!
//! | command | input that follows before the reply |
//! |---|---|
//! | EHLO, HELO, LHLO, DATA, NOOP, VRFY, EXPN, ETRN, ATRN, AUTH without an initial response | 554, [`UnauthorizedPipelining`](crate::session::Violation::UnauthorizedPipelining); accepted with [`danger_accept_early_input`](crate::server::Config::danger_accept_early_input) |
//! | none: input before the greeting | 554, [`EarlyTalk`](crate::session::Violation::EarlyTalk); the same switch |
//! | STARTTLS | 554, [`PlaintextAfterStartTls`](crate::session::Violation::PlaintextAfterStartTls); no switch |
//! | any other | handled in order |
//!
//! The machine checks what is in `rx` when it handles the command. Input that arrives later, but before the client can
//! have read the reply, is not detected. The rules are the same when PIPELINING is not offered: MAIL, RCPT and RSET in one
//! write are answered.
//!
//! A client that pipelines does not know yet that MAIL or all RCPT are refused. The commands that then fail (RCPT without
//! MAIL, DATA without a recipient) do not count as errors, but as commands without a message: see
//! [`with_max_idle_commands`](crate::server::Config::with_max_idle_commands).
