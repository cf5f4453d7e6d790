//! STARTTLS, what is forgotten behind it, and logging in.
//!
//! The machines do no TLS. They say when it is to be set up (`Event::Secure` of either machine), lend the
//! moment as a `Handover`, and are told how it went.
//!
//! # What is promised
//!
//! 1. Nothing that came in clear counts in TLS. Octets that wait behind STARTTLS, or behind the 220 to it, end
//!    the session: [`Violation::ClearTextBehindStartTls`](crate::session::Violation::ClearTextBehindStartTls).
//!    On the server that is so when the command comes, when its answer is written, and when `complete` is
//!    called; on the client likewise. What was offered, the envelope, the login and the hello are forgotten
//!    (RFC 3207 4.2).
//! 2. When TLS ends, the machine ends: close its input, and it never speaks in clear again.
//! 3. STARTTLS is not offered inside TLS, REQUIRETLS not outside of it, and AUTH not in the clear.
//! 4. A client that was told [`Tls::Required`](crate::client::Tls::Required) sends no MAIL and no AUTH without
//!    TLS: it says QUIT when STARTTLS is not offered or refused, and never HELO. A keyword is known as a whole
//!    word alone.
//! 5. A server with [`with_required_tls`](crate::server::Config::with_required_tls) answers 530 to all but EHLO,
//!    HELO, LHLO, NOOP, RSET, QUIT and STARTTLS, whatever its arguments are; octets that may not stand in a
//!    command at all are told first.
//!
//! # The switches
//!
//! | switch | default | what it costs |
//! |---|---|---|
//! | [`server::Config::danger_auth_in_clear`](crate::server::Config::danger_auth_in_clear) | off | passwords can be read on the way |
//! | [`client::Config::danger_auth_in_clear`](crate::client::Config::danger_auth_in_clear) | off | the same |
//! | [`client::Config::with_tls`](crate::client::Config::with_tls) | `ByHand` | `Opportunistic` goes on in clear where an attacker takes STARTTLS out of the offer |
//! | [`server::Config::danger_accept_early_input`](crate::server::Config::danger_accept_early_input) | off | does not concern STARTTLS: what waits behind it ends the session all the same |
//!
//! # The certificate
//!
//! Who is at the other end is for the TLS library to say, and for the application to judge: call `complete` only
//! when the certificate is one to be content with, else `failed`. For TLS from the start, as on port 465, begin
//! with [`Server::secured`](crate::Server::secured) or [`Client::secured`](crate::Client::secured).
//!
//! ```
//! use smtp_machine::client::{Config, Event, Tls};
//! use smtp_machine::session::{Error, Violation};
//! use smtp_machine::{Buffer, Client, Step, address::Host, wire::Sink};
//!
//! let config = Config::new(Host::try_from("relay.orchard.example")?).with_tls(Tls::Required);
//! let mut client = Client::new(config);
//! let (mut rx, mut tx) = (Buffer::with_capacity(2048), Buffer::with_capacity(2048));
//! let mut server = [
//!     "220 mx.harbor.example\r\n",
//!     "250-mx.harbor.example\r\n250 STARTTLS\r\n",
//!     "220 go\r\n250-mx.harbor.example\r\n250 AUTH PLAIN\r\n", // more than the server said
//! ]
//! .into_iter();
//! let end = loop {
//!     match client.poll(&mut rx, &mut tx) {
//!         Ok(Step::Read(_)) => rx.put(server.next().unwrap_or_default().as_bytes())?,
//!         Ok(Step::Write) => tx.consume(tx.len()),
//!         Ok(Step::Event(Event::Secure(_))) => unreachable!("it does not come to that"),
//!         Ok(_) => {}
//!         Err(error) => break error,
//!     }
//! };
//! assert_eq!(end, Error::Peer(Violation::ClearTextBehindStartTls));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Secrets
//!
//! What an exchange of AUTH carries is a [`Secret`](crate::session::Secret): `Debug` and `Display` say
//! `[redacted]`, and two can't be compared by accident. A line that may hold one is not shown in a `Fault`, and a
//! [`Transcript`](crate::transcript::Transcript) leaves it out.
