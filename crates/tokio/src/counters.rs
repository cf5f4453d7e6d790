//! [`Counters`]: numbers of a server, for an exporter of metrics.

use std::sync::atomic::{AtomicU64, Ordering};

use smtp_machine::server::Answered;
use smtp_machine::session::Error;

use crate::DriverError;

/// Declares the counters.
macro_rules! counters {
    ($(#[$doc:meta])* pub struct Counters { $($(#[$field_doc:meta])* $name:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub struct Counters { $($name: AtomicU64,)+ }

        impl Counters {
            $(
                $(#[$field_doc])*
                #[must_use]
                pub fn $name(&self) -> u64 {
                    self.$name.load(Ordering::Relaxed)
                }
            )+

            /// Returns all counters with their names.
            pub fn all(&self) -> impl Iterator<Item = (&'static str, u64)> + use<> {
                [$((stringify!($name), self.$name()),)+].into_iter()
            }
        }
    };
}

counters! {
    /// Numbers of a server since its start. Reading one costs an atomic load.
    ///
    /// ```
    /// use smtp_machine_tokio::Counters;
    ///
    /// let counters = Counters::new();
    /// let text: String = counters.all().map(|(name, value)| format!("smtp_{name} {value}\n")).collect();
    /// assert!(text.starts_with("smtp_connections_accepted 0\n"));
    /// assert_eq!(counters.messages_accepted(), 0);
    /// ```
    pub struct Counters {
        /// Connections that a [`Service`](crate::Service) has accepted. Each is open or in one of the counters
        /// `sessions_..`.
        connections_accepted,
        /// Connections that were refused with 421 because of a limit on their number. They are not accepted ones.
        connections_refused,
        /// Connections that are open.
        connections_open,
        /// Sessions that ended with QUIT, a refused greeting, or because the client closed the connection between two
        /// commands.
        sessions_completed,
        /// Sessions that ended because the client closed the connection within a transaction, a command or a message.
        sessions_truncated,
        /// Sessions that ended because the client exceeded a limit of time.
        sessions_timed_out,
        /// Sessions that ended because of a violation of the protocol or of a limit.
        sessions_violated,
        /// Sessions that ended with 421 because of a shutdown.
        sessions_shut_down,
        /// Sessions that ended because of an error of the stream, of a TLS handshake, of the header of a proxy, or of
        /// the application, such as a panic of its handler.
        sessions_failed,
        /// Sessions that were cut because they lasted longer than the limit of a shutdown.
        sessions_cut,
        /// Sessions that were refused with 421 because of the limit for each address, after the header of a proxy.
        sessions_refused,
        /// Messages that the handler has accepted. With LMTP each recipient counts.
        messages_accepted,
        /// Messages that the handler or the machine has refused. With LMTP each recipient counts.
        messages_refused,
        /// Recipients that the handler has accepted.
        recipients_accepted,
        /// Recipients that the handler has refused.
        recipients_refused,
        /// Commands that were passed to the handler.
        commands,
        /// Commands and messages that the machine has refused.
        faults,
        /// Answers of the handler that took longer than the limit.
        answers_timed_out,
        /// TLS handshakes that succeeded.
        handshakes_completed,
        /// TLS handshakes that failed.
        handshakes_failed,
        /// Logins that succeeded.
        logins_accepted,
        /// Logins that the handler has refused.
        logins_refused,
        /// Octets that were read, without the overhead of TLS.
        octets_read,
        /// Octets that were written, without the overhead of TLS.
        octets_written,
    }
}

impl Counters {
    /// Creates counters that are all zero.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    pub(crate) fn connection_opened(&self) {
        add(&self.connections_accepted, 1);
        add(&self.connections_open, 1);
    }

    pub(crate) fn connection_refused(&self) {
        add(&self.connections_refused, 1);
    }

    /// Counts the end of a connection.
    pub(crate) fn connection_closed(&self, end: &Result<(), DriverError>) {
        self.connections_open.fetch_sub(1, Ordering::Relaxed);
        let counter = match end {
            Ok(()) => &self.sessions_completed,
            Err(DriverError::Session(error)) => match error {
                Error::Peer(_) => &self.sessions_violated,
                Error::TimedOut(_) => &self.sessions_timed_out,
                Error::Truncated(_) => &self.sessions_truncated,
                Error::ShutDown => &self.sessions_shut_down,
                _ => &self.sessions_failed,
            },
            Err(DriverError::Cut) => &self.sessions_cut,
            Err(DriverError::TooManyConnections) => &self.sessions_refused,
            Err(_) => &self.sessions_failed,
        };
        add(counter, 1);
    }

    /// Counts a connection whose future was dropped, by a panic or by the application.
    pub(crate) fn connection_lost(&self, by_panic: bool) {
        self.connections_open.fetch_sub(1, Ordering::Relaxed);
        add(if by_panic { &self.sessions_failed } else { &self.sessions_cut }, 1);
    }

    pub(crate) fn transferred(&self, read: u64, written: u64) {
        if read > 0 {
            add(&self.octets_read, read);
        }
        if written > 0 {
            add(&self.octets_written, written);
        }
    }

    pub(crate) fn command(&self) {
        add(&self.commands, 1);
    }

    pub(crate) fn fault(&self) {
        add(&self.faults, 1);
    }

    pub(crate) fn answer_timed_out(&self) {
        add(&self.answers_timed_out, 1);
    }

    pub(crate) fn recipient(&self, answer: Option<Answered>) {
        let accepted = answer == Some(Answered::Accepted);
        add(if accepted { &self.recipients_accepted } else { &self.recipients_refused }, 1);
    }

    pub(crate) fn message(&self, answer: Option<Answered>) {
        let accepted = answer == Some(Answered::Accepted);
        add(if accepted { &self.messages_accepted } else { &self.messages_refused }, 1);
    }

    pub(crate) fn login(&self, answer: Option<Answered>) {
        match answer {
            Some(Answered::Accepted) => add(&self.logins_accepted, 1),
            Some(Answered::Challenged) => {}
            Some(Answered::Refused) | None => add(&self.logins_refused, 1),
        }
    }

    #[cfg(feature = "tls")]
    pub(crate) fn handshake(&self, succeeded: bool) {
        add(if succeeded { &self.handshakes_completed } else { &self.handshakes_failed }, 1);
    }
}

fn add(counter: &AtomicU64, count: u64) {
    counter.fetch_add(count, Ordering::Relaxed);
}
