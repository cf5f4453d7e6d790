//! A driver that reads while it writes: replies come when a part of the output is written.

use std::collections::VecDeque;

use proptest::prelude::*;
use smtp_machine::address::{ForwardPath, ReversePath};
use smtp_machine::client::Client;
use smtp_machine::delivery::{Deliveries, Delivery, Event, Outcome, Policy, Recipient};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use crate::play::{CONTENT, GREETING, HELLO, config};

/// A server that replies to a command as soon as its line is complete.
struct Server {
    line: Vec<u8>,
    is_content: bool,
    /// Whether it refuses the next commands.
    refuses: VecDeque<bool>,
    /// The number of accepted messages.
    accepted: usize,
    has_mail: bool,
    recipients: usize,
}

impl Server {
    /// Takes written octets, and returns the replies.
    fn take(&mut self, octets: &[u8], rx: &mut Buffer) {
        for octet in octets {
            self.line.push(*octet);
            if !self.line.ends_with(b"\r\n") {
                continue;
            }
            let line = std::mem::take(&mut self.line);
            if self.is_content && line != b".\r\n" {
                continue;
            }
            let refuses = self.refuses.pop_front().unwrap_or_default();
            let reply = match line.get(..4).unwrap_or_default() {
                b"EHLO" => HELLO,
                b"RSET" | b"QUIT" => "250 OK\r\n",
                b"RCPT" if !self.has_mail => "503 no MAIL\r\n",
                b"DATA" if self.recipients == 0 => "554 no recipients\r\n",
                _ if refuses => "550 no\r\n",
                b"DATA" => "354 go\r\n",
                _ => "250 OK\r\n",
            };
            let is_accepted = reply.starts_with("250");
            match line.get(..4) {
                Some(b"MAIL") => (self.has_mail, self.recipients) = (is_accepted, 0),
                Some(b"RCPT") => self.recipients += usize::from(is_accepted),
                Some(b"RSET") => (self.has_mail, self.recipients) = (false, 0),
                None => {
                    self.accepted += usize::from(is_accepted);
                    (self.has_mail, self.recipients) = (false, 0);
                }
                _ => {}
            }
            self.is_content = reply.starts_with("354");
            rx.put(reply.as_bytes()).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn outcomes_are_true_and_done_comes_with_an_empty_output(
        counts in prop::collection::vec(1..40_usize, 1..30),
        refuses in prop::collection::vec(prop::bool::weighted(0.2), 0..16),
        recipients in 1..4_usize,
        quits in any::<bool>(),
        all_or_none in any::<bool>(),
        messages in 1..4_usize,
        pipelined in any::<bool>(),
    ) {
        let path = ForwardPath::try_from("<ben@harbor.example>").unwrap();
        let mut recipients = vec![vec![Recipient::new(path); recipients]; messages];
        let policy = if all_or_none { Policy::AllOrNone } else { Policy::Each };
        let mut all: Vec<_> = recipients
            .iter_mut()
            .map(|to| Delivery::new(ReversePath::Null, to).with_policy(policy).with_quit(quits))
            .collect();
        let mut deliveries = Deliveries::new(&mut all).with_pipelining(pipelined);
        let mut client = Client::new(config());
        let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
        let refuses = [false].into_iter().chain(refuses).collect(); // EHLO is accepted
        let mut server =
            Server { line: Vec::new(), is_content: false, refuses, accepted: 0, has_mail: false, recipients: 0 };
        rx.put(GREETING.as_bytes()).unwrap();
        let mut counts = counts.into_iter().cycle();
        loop {
            match deliveries.poll(&mut client, &mut rx, &mut tx) {
                Ok(Step::Event((_, Event::Body(body)))) => body.send(CONTENT).unwrap(),
                Ok(Step::Event(_)) => {}
                Ok(Step::Write(_)) => {
                    let count = counts.next().unwrap().min(tx.len());
                    server.take(&tx.filled()[..count], &mut rx);
                    tx.consume(count);
                }
                Ok(Step::Read(_)) => prop_assert!(false, "a reply is missing"),
                Ok(Step::Parked(_) | Step::Done) | Err(_) => break,
            }
        }
        prop_assert!(tx.is_empty(), "{} octets are not written", tx.len());
        let accepted = recipients.iter().filter(|to| {
            to.iter().any(|recipient| matches!(recipient.outcome(), Outcome::Accepted(_)))
        });
        prop_assert_eq!(accepted.count(), server.accepted);
    }
}
