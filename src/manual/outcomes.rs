//! The result of a delivery for each recipient, and the next action.
//!
//! A [`Delivery`](crate::delivery::Delivery) holds one [`Outcome`](crate::delivery::Outcome) for each recipient. The
//! outcome is correct at any time: before the session ends, it says what is true if the session ends now. A driver that
//! leaves its loop because of an error of the socket has the right outcomes without another call.
//! [`Recipient::is_decided`](crate::delivery::Recipient::is_decided) tells whether the outcome is final.
//!
//! | outcome | meaning | the server has the message | what to do |
//! |---|---|---|---|
//! | [`Accepted`](crate::delivery::Outcome::Accepted) | positive reply to the message | yes | nothing: the server is responsible for it |
//! | [`Refused`](crate::delivery::Outcome::Refused), 4yz | transient negative reply to this stage | no | try again later |
//! | [`Refused`](crate::delivery::Outcome::Refused), 5yz | permanent negative reply to this stage | no | give up and report to the sender; after a 5yz to the greeting, STARTTLS or AUTH, try another host or try again later |
//! | [`NotPossible`](crate::delivery::Outcome::NotPossible) | the server does not offer what the message needs, or the content is not valid | no | try another host, or give up |
//! | [`OtherConnection`](crate::delivery::Outcome::OtherConnection) | the connection cannot carry another message | no | connect to the same host again, at once |
//! | [`Later`](crate::delivery::Outcome::Later) | the session ended before the end of the message was sent | no | try another host, or try again later |
//! | [`Unknown`](crate::delivery::Outcome::Unknown) | the end of the message was sent, and no reply came | unknown | try again later; the recipient may get a duplicate |
//!
//! `docs/outcomes.md` in the repository lists the outcome for each stage of a session and each way in which it can end.
//! It is generated from deliveries to a scripted server.
//!
//! ```
//! use smtp_machine::address::{ForwardPath, Host, ReversePath};
//! use smtp_machine::delivery::{Delivery, Event, Outcome, Recipient};
//! use smtp_machine::diagnosis::Stage;
//! use smtp_machine::{Buffer, Client, Step, client::Config, wire::Sink};
//!
//! /// The outcome when the server sends these replies, one at a time, and then closes the connection.
//! fn outcome(replies: &[&str]) -> Result<Outcome, Box<dyn std::error::Error>> {
//!     let mut recipients = [Recipient::new(ForwardPath::try_from("<ben@harbor.example>")?)];
//!     let mut delivery = Delivery::new(ReversePath::Null, &mut recipients);
//!     let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
//!     let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
//!     let mut replies = replies.iter();
//!     loop {
//!         match delivery.poll(&mut client, &mut rx, &mut tx) {
//!             Ok(Step::Event(Event::Body(body))) => body.send(b"Hello\r\n")?,
//!             Ok(Step::Event(_)) => {}
//!             Ok(Step::Read(_)) => match replies.next() {
//!                 Some(reply) => rx.put(reply.as_bytes())?,
//!                 None => rx.close(),
//!             },
//!             Ok(Step::Write(_)) => tx.consume(tx.len()),
//!             Ok(Step::Parked(_) | Step::Done) | Err(_) => return Ok(recipients[0].outcome()),
//!         }
//!     }
//! }
//!
//! const GREETING: &str = "220 mx.harbor.example\r\n";
//! const OK: &str = "250 OK\r\n"; // to EHLO, MAIL and RCPT
//! assert_eq!(outcome(&[])?, Outcome::Later(Stage::Connect));
//! assert_eq!(outcome(&[GREETING, OK])?, Outcome::Later(Stage::Mail));
//! assert_eq!(outcome(&[GREETING, OK, OK, OK, "354 go ahead\r\n"])?, Outcome::Unknown);
//!
//! let Outcome::Refused(verdict) = outcome(&[GREETING, OK, OK, "450 4.2.1 busy\r\n"])? else { panic!() };
//! assert_eq!((verdict.stage, verdict.code.get()), (Stage::Rcpt, 450));
//!
//! let accepted = outcome(&[GREETING, OK, OK, OK, "354 go ahead\r\n", "250 queued\r\n"])?;
//! assert!(matches!(accepted, Outcome::Accepted(_)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Advice
//!
//! [`Outcome::advice`](crate::delivery::Outcome::advice) turns an outcome into a
//! [`NextAction`](crate::diagnosis::NextAction). The application states the alternatives that are left, such as another
//! host. [`Outcome::status`](crate::delivery::Outcome::status) is the status code for a report to the sender.
//!
//! ```
//! use core::time::Duration;
//! use smtp_machine::client::NotSent;
//! use smtp_machine::delivery::Outcome;
//! use smtp_machine::diagnosis::{Alternatives, NextAction, Stage};
//! use smtp_machine::extension::Extension;
//! use smtp_machine::retry::{Attempt, Next, Schedule};
//!
//! /// What a queue does with a recipient after an attempt.
//! #[derive(Debug, PartialEq)]
//! enum Decision {
//!     Remove,
//!     ConnectAgain,
//!     Wait(Duration),
//!     Report(String),
//! }
//!
//! fn decide(outcome: Outcome, other_hosts: bool, attempt: &Attempt) -> Decision {
//!     let alternatives = Alternatives { hosts: other_hosts, ..Alternatives::default() };
//!     match outcome.advice(&alternatives).action {
//!         NextAction::Done => Decision::Remove,
//!         NextAction::NextHost | NextAction::Reconnect => Decision::ConnectAgain,
//!         NextAction::Later => match Schedule::new().next(attempt) {
//!             Next::GiveUp => Decision::Report(outcome.status().to_string()),
//!             Next::After(delay) => Decision::Wait(delay),
//!             _ => unreachable!(),
//!         },
//!         _ => Decision::Report(outcome.status().to_string()),
//!     }
//! }
//!
//! let first = Attempt { failures: 1, ..Attempt::default() };
//! let lost = Outcome::Later(Stage::Mail);
//! assert_eq!(decide(lost, true, &first), Decision::ConnectAgain); // to the next host
//! assert_eq!(decide(lost, false, &first), Decision::Wait(Duration::from_secs(15 * 60)));
//! // An unknown outcome waits, even when another host is left.
//! assert_eq!(decide(Outcome::Unknown, true, &first), Decision::Wait(Duration::from_secs(15 * 60)));
//!
//! let eight_bit = Outcome::NotPossible(NotSent::NotOffered(Extension::EightBitMime));
//! assert_eq!(decide(eight_bit, false, &first), Decision::Report("5.6.3".to_owned()));
//! ```
//!
//! # Unknown outcomes and duplicates
//!
//! Between the end of the message and the reply to it, the client cannot know whether the server has stored the message
//! (RFC 1047). If the connection is lost then, a retry can deliver the message twice, and to give up can lose
//! it. A duplicate is better than a loss, so the advice is to try again, but later, and not on another host at once.
//!
//! The outcome becomes `Unknown` when `poll` hands the end of the message to the driver. It remains `Unknown` however
//! the session ends: a lost connection, a timeout, a malformed reply, a shutdown. A negative reply, a 421
//! included, makes it `Refused` for the recipients that the reply is about; on a connection that has carried a message
//! before, a 421 makes it `OtherConnection`.
//!
//! To keep duplicates rare:
//!
//! - A client waits for the reply as long as RFC 5321 4.5.3.2.6 says: 10 minutes, the default of
//!   [`client::Config`](crate::client::Config). A shorter limit causes duplicates.
//! - A client does not change the Message-ID for a retry, so that the recipient can find duplicates.
//! - A server stores the message, then accepts it, and does everything else afterwards (RFC 5321 6.1).
//!
//! # Several recipients
//!
//! Each recipient has its own outcome. With SMTP one reply decides for all recipients that RCPT accepted. With LMTP
//! (RFC 2033) each of them has its own reply at the end of the message, so some can be `Accepted`, others `Refused`, and,
//! when the connection is lost between the replies, the rest `Unknown`.
//!
//! With [`Policy::AllOrNone`](crate::delivery::Policy::AllOrNone) no recipient gets the message when RCPT is refused for
//! one of them.
//!
//! The text of a reply is lent once, by [`Event::Reply`](crate::delivery::Event::Reply);
//! [`Answer::recipients`](crate::delivery::Answer::recipients) lists the recipients whose outcome it has set.
