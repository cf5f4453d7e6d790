//! RSET is sent if a transaction is open, and not if the server has ended it.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{Client, Config, Event};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::extension::Extension;
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

/// Returns what a client with one message for one recipient sends, given these replies.
fn said(lmtp: bool, replies: &[&str]) -> String {
    let name = Host::try_from("relay.orchard.example").unwrap();
    let mut client =
        Client::new(if lmtp { Config::lmtp(name).unwrap() } else { Config::new(name).unwrap() });
    let (mut rx, mut tx) = (Buffer::with_capacity(1024), Buffer::with_capacity(2048));
    let (mut replies, mut said, mut step) = (replies.iter(), Vec::new(), 0);
    while let Ok(next) = client.poll(&mut rx, &mut tx) {
        match next {
            Step::Read(_) => match replies.next() {
                Some(reply) => rx.put(reply.as_bytes()).unwrap(),
                None => break,
            },
            Step::Write(_) => {
                said.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Step::Parked(_) | Step::Done => break,
            Step::Event(Event::Idle(idle)) if step == 0 => {
                step = 1;
                idle.mail(ReversePath::Null, &MailParameters::new()).unwrap();
            }
            Step::Event(Event::Idle(idle)) if idle.needs_reset() => drop(idle.reset().unwrap()),
            Step::Event(Event::Idle(idle)) => drop(idle.quit().unwrap()),
            Step::Event(Event::Envelope(envelope)) if step == 1 => {
                step = 2;
                let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
                envelope.rcpt(to, &RcptParameters::new()).unwrap();
            }
            Step::Event(Event::Envelope(envelope)) => {
                match envelope.capabilities().has(Extension::Chunking) {
                    true => envelope.bdat(3, true).unwrap(),
                    false => envelope.data().unwrap(),
                };
            }
            Step::Event(Event::Body(mut body)) => {
                body.write(b"a\r\n").unwrap();
                body.finish().unwrap();
            }
            Step::Event(_) => {}
        }
    }
    String::from_utf8(said).unwrap()
}

const HELLO: &str = "250-mx.harbor.example\r\n250 PIPELINING\r\n";
const CHUNKING: &str = "250-mx.harbor.example\r\n250-PIPELINING\r\n250 CHUNKING\r\n";

#[test]
fn the_end_of_the_message_ends_the_transaction() {
    let replies = ["220 hi\r\n", HELLO, "250 ok\r\n550 no\r\n354 go\r\n", "554 nobody\r\n"];
    assert!(said(false, &replies).ends_with("DATA\r\n.\r\nQUIT\r\n"));
}

#[test]
fn a_refused_data_leaves_the_transaction_open() {
    let replies = ["220 hi\r\n", HELLO, "250 ok\r\n550 no\r\n554 nobody\r\n", "250 ok\r\n"];
    assert!(said(false, &replies).ends_with("DATA\r\nRSET\r\nQUIT\r\n"));
}

#[test]
fn a_refused_lmtp_recipient_is_not_a_failed_chunk() {
    let replies = ["220 hi\r\n", CHUNKING, "250 ok\r\n250 ok\r\n", "552 mailbox full\r\n"];
    assert!(said(true, &replies).ends_with("BDAT 3 LAST\r\na\r\nQUIT\r\n"));
    let replies = ["220 hi\r\n", CHUNKING, "250 ok\r\n250 ok\r\n", "554 no\r\n", "250 ok\r\n"];
    assert!(said(false, &replies).ends_with("BDAT 3 LAST\r\na\r\nRSET\r\nQUIT\r\n"));
}
