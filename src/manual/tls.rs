//! STARTTLS, what is forgotten after it, and logging in.
//!
//! The machines do no TLS. They say when it is to be set up (`Event::Secure` of either machine), lend a
//! `Handover` with the time that the handshake may take, and are told how it went.
//!
//! # What is promised
//!
//! 1. Nothing that came in the clear counts in TLS. Octets that wait after STARTTLS, or after the 220 to it,
//!    end the session: [`Violation::PlaintextAfterStartTls`](crate::session::Violation::PlaintextAfterStartTls).
//!    On the server that is so when the command comes, when its answer is written, and when `complete` is
//!    called; on the client likewise. What was offered, the envelope, the login and the hello are forgotten
//!    (RFC 3207 4.2).
//! 2. When TLS ends, the machine ends: close its input, and it never speaks in clear again.
//! 3. STARTTLS is not offered inside TLS, REQUIRETLS not outside of it, and AUTH not in the clear.
//! 4. A client that was told [`Tls::Required`](crate::client::Tls::Required) sends no MAIL and no AUTH without
//!    TLS: it says QUIT when STARTTLS is not offered or refused, and never HELO. A keyword is known as a whole
//!    word alone.
//! 5. A silent peer does not hold a handshake for ever: `Handover::wait` says how long it may take, then
//!    `expire` ends the session without a word in the clear.
//! 6. A server with [`with_required_tls`](crate::server::Config::with_required_tls) answers 530 to all but EHLO,
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
//! | [`server::Config::danger_accept_early_input`](crate::server::Config::danger_accept_early_input) | off | does not concern STARTTLS: what waits after it ends the session all the same |
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
//! let config = Config::new(Host::try_from("relay.orchard.example")?)?.with_tls(Tls::Required);
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
//!         Ok(Step::Write(_)) => tx.consume(tx.len()),
//!         Ok(Step::Event(Event::Secure(_))) => unreachable!("it does not come to that"),
//!         Ok(_) => {}
//!         Err(error) => break error,
//!     }
//! };
//! assert_eq!(end, Error::Peer(Violation::PlaintextAfterStartTls));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Secrets
//!
//! What an exchange of AUTH carries is a [`Secret`](crate::session::Secret): `Debug` and `Display` say
//! `[redacted]`, and two can't be compared by accident. The server overwrites the octets of AUTH and its
//! responses in the input buffer as soon as they are answered. A line that may hold a secret (AUTH in any
//! spelling, a response, what follows AUTH and is no command, BURL with a token) is not shown in a `Fault`, and a
//! [`Transcript`](crate::transcript::Transcript) leaves it out. The client's own responses stay in its output
//! buffer until they are overwritten by what is sent next.
//!
//! # Submission
//!
//! [`Config::submission`](crate::server::Config::submission) answers `530 5.7.0` until TLS is up and the client has
//! logged in, whatever the application accepts. The identity that
//! [`accept_identity`](crate::server::Auth::accept_identity) gives is in the
//! [`Facts`](crate::server::Facts) of each later question.
