//! A delivery to many recipients: the server accepts every second one.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{Client, Config};
use smtp_machine::delivery::{Delivery, Event, Recipient};
use smtp_machine::{Buffer, Step};

/// Delivers to `count` recipients; each read brings at most `piece` octets.
pub(super) fn deliver(count: usize, piece: usize, offers: &str, lmtp: bool) -> Option<()> {
    let name = Host::try_from("relay.orchard.example").ok()?;
    let config = if lmtp { Config::lmtp(name).ok()? } else { Config::new(name).ok()? };
    let mut client = Client::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(2048), Buffer::with_capacity(4096));
    let mut recipients =
        vec![Recipient::new(ForwardPath::try_from("<ben@harbor.example>").ok()?); count];
    let mut delivery = Delivery::new(ReversePath::Null, &mut recipients);
    let mut replies = Replies { text: b"220 mx\r\n".to_vec(), ..Replies::default() };
    replies.hello = format!("250-mx\r\n250-PIPELINING\r\n250 {offers}\r\n").into_bytes();
    let mut given = 0;
    loop {
        match delivery.poll(&mut client, &mut rx, &mut tx).ok()? {
            Step::Event(Event::Body(body)) => body.send(b"Hello\r\n").ok()?,
            Step::Event(Event::Reply(answer)) => {
                // As in a driver that keeps the texts.
                let _decided = answer.recipients().count();
            }
            Step::Event(_) => {}
            Step::Write(_) => {
                replies.hear(tx.filled(), lmtp);
                tx.consume(tx.len());
            }
            Step::Read(_) => {
                let rest = replies.text.get(given..)?;
                let spare = rx.spare();
                let most = rest.len().min(piece).min(spare.len());
                spare.get_mut(..most)?.copy_from_slice(rest.get(..most)?);
                rx.commit(most);
                given += most;
                if most == 0 {
                    return None;
                }
            }
            Step::Parked(_) | Step::Done => return delivery.is_finished().then_some(()),
        }
    }
}

/// Returns the replies of the server to these lines.
#[derive(Default)]
struct Replies {
    text: Vec<u8>,
    hello: Vec<u8>,
    line: Vec<u8>,
    in_content: bool,
    named: usize,
    taken: usize,
}

impl Replies {
    fn hear(&mut self, octets: &[u8], lmtp: bool) {
        for octet in octets {
            self.line.push(*octet);
            if *octet == b'\n' {
                self.answer(lmtp);
                self.line.clear();
            }
        }
    }

    fn answer(&mut self, lmtp: bool) {
        let verb = self.line.get(..4).unwrap_or(b".");
        match verb {
            _ if self.in_content => {
                if self.line == b".\r\n" {
                    let finals = if lmtp { self.taken } else { 1 };
                    self.text.extend(b"250 taken\r\n".repeat(finals));
                    (self.in_content, self.taken) = (false, 0);
                }
            }
            b"EHLO" | b"LHLO" => self.text.extend_from_slice(&self.hello),
            b"RCPT" => {
                self.named += 1;
                match self.named % 2 {
                    0 => self.text.extend_from_slice(b"550 no\r\n"),
                    _ => {
                        self.taken += 1;
                        self.text.extend_from_slice(b"250 ok\r\n");
                    }
                }
            }
            b"DATA" => {
                self.in_content = true;
                self.text.extend_from_slice(b"354 go\r\n");
            }
            _ => self.text.extend_from_slice(b"250 ok\r\n"),
        }
    }
}
