//! A fake SMTP and LMTP server for tests of applications, and a fake client for tests of servers.
//!
//! Both run in the process of the test, on threads of the standard library, on a free port of 127.0.0.1. The protocol is
//! the machine of [`smtp_machine`], so the server checks what the application sends as a real one does.
//!
//! | to test | use |
//! |---|---|
//! | an application that sends mail | [`FakeServer`], with [rules](rule) for the replies |
//! | a server | [`FakeClient`], and the module `conformance` (a feature) |
//!
//! An application that must try again after a temporary refusal:
//!
//! ```
//! use smtp_machine_testing::FakeServer;
#![doc = include_str!("example.in")]
//!
//! let server = FakeServer::with("reply RCPT to ben@* with 450 4.2.1 once, then accept");
//! assert!(send(server.address(), "ben@harbor.example", "At noon?").is_err()); // the application under test
//! assert!(send(server.address(), "ben@harbor.example", "At noon?").is_ok());
//!
//! let received = server.assert_received(1);
//! assert_eq!(received[0].to(), ["ben@harbor.example"]);
//! assert_eq!(received[0].body(), "At noon?\r\n");
//! server.assert_all_used();
//! ```
//!
//! A test that fails prints the transcript of all sessions, without passwords.
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `conformance` | no | the module `conformance`, and the program `smtp-conformance`, which shows what any server on this host does; needs `tls` |
//! | `tls` | no | STARTTLS and implicit TLS, with a certificate that is made for the test |

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod client;
#[cfg(feature = "conformance")]
#[cfg_attr(docsrs, doc(cfg(feature = "conformance")))]
pub mod conformance;
pub mod rule;
pub mod server;

pub use client::FakeClient;
pub use rule::Rule;
pub use server::FakeServer;

pub use smtp_machine;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
