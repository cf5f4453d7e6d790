//! Replies that come before the client has written what they answer.

use smtp_machine::Step;
use smtp_machine::address::{ForwardPath, ReversePath};
use smtp_machine::delivery::{Delivery, Event, Outcome, Recipient};
use smtp_machine::wire::Sink;

use crate::play::{CONTENT, GREETING, HELLO, Line, config, short};

const BEN: &str = "<ben@harbor.example>";

/// The server sends `reply` when 10 octets of the content are written, and 250 if it gets all of it. Returns the outcome,
/// and whether the server got all.
fn early(reply: &str, quits: bool) -> (Outcome, bool) {
    let mut line = Line::new(config(), &[GREETING, HELLO, "250 m\r\n250 r\r\n354 go\r\n"]);
    let mut to = [Recipient::new(ForwardPath::try_from(BEN).unwrap())];
    let mut delivery = Delivery::new(ReversePath::Null, &mut to).with_quit(quits);
    let (mut in_body, mut has_all) = (false, false);
    loop {
        match delivery.poll(&mut line.client, &mut line.rx, &mut line.tx) {
            Ok(Step::Event(Event::Body(body))) => {
                in_body = true;
                body.send(CONTENT).unwrap();
            }
            Ok(Step::Event(_)) => {}
            Ok(Step::Write(_)) => {
                let count = if in_body { 10 } else { line.tx.len() };
                line.wire.extend_from_slice(&line.tx.filled()[..count.min(line.tx.len())]);
                line.tx.consume(count);
                let is_first = std::mem::take(&mut in_body);
                has_all |= line.wire.ends_with(b"\r\n.\r\n");
                match (is_first, has_all) {
                    (true, _) => line.rx.put(reply.as_bytes()).unwrap(),
                    (_, true) => line.rx.put(b"250 queued\r\n").unwrap(),
                    _ => {}
                }
            }
            Ok(Step::Read(_)) => match line.says.next() {
                Some(text) => line.rx.put(text.as_bytes()).unwrap(),
                None => line.rx.close(),
            },
            Ok(Step::Parked(_) | Step::Done) | Err(_) => break,
        }
    }
    assert!(line.tx.is_empty());
    (to[0].outcome(), has_all)
}

#[test]
fn a_message_of_which_the_end_is_not_written_is_not_accepted() {
    for quits in [false, true] {
        assert_eq!(early("250 queued\r\n", quits), (Outcome::Unknown, false));
    }
}

#[test]
fn the_rest_of_a_message_that_is_refused_early_is_not_written() {
    for quits in [false, true] {
        for (reply, outcome) in [("452 full\r\n", 452), ("552 big\r\n", 552), ("421 bye\r\n", 421)]
        {
            let (came, has_all) = early(reply, quits);
            assert_eq!((short(came), has_all), (format!("refused EndOfData {outcome}"), false));
        }
    }
}

#[test]
fn chunks_wait_for_their_replies_without_pipelining() {
    for (reply, outcome) in [("250 part\r\n", "accepted 250"), ("452 full\r\n", "refused Data 452")]
    {
        let offer = "250-x\r\n250 CHUNKING\r\n";
        let replies = [GREETING, offer, "250 m\r\n", "250 r\r\n", reply, "250 OK\r\n"];
        let mut line = Line::new(config(), &replies);
        let came = line.deliver_with(&[BEN], CONTENT, |delivery| delivery.with_chunks(true));
        assert_eq!(came.short(), [outcome]);
        let last = line.wire().contains("At noon?\r\nBDAT 0 LAST\r\n");
        assert_eq!(last, reply.starts_with("250"), "{}", line.wire());
    }
}
