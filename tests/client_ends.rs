//! A client whose server ends the session before the message is sent.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{Client, Config, Event};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

/// Sends `last` as soon as the end-of-message marker is in the output, before any of it is written.
fn drive(last: &str, finish: bool) -> (String, String) {
    let mut client = Client::new(Config::new(Host::try_from("relay.a.example").unwrap()).unwrap());
    let (mut rx, mut tx) = (Buffer::with_capacity(1024), Buffer::with_capacity(1024));
    let mut server =
        ["220 mx\r\n", "250 mx\r\n", "250 OK\r\n", "250 OK\r\n", "354 go\r\n"].into_iter();
    let (mut sent, mut wire, mut n, mut log) = (false, Vec::new(), 0, String::new());
    let mut said = false;
    loop {
        match client.poll(&mut rx, &mut tx) {
            Ok(Step::Read(_)) => match server.next() {
                Some(s) => rx.put(s.as_bytes()).unwrap(),
                None if !said => {
                    said = true;
                    rx.put(last.as_bytes()).unwrap();
                }
                None => rx.close(),
            },
            Ok(Step::Write(_)) => {
                let k = tx.len().min(10);
                wire.extend_from_slice(&tx.filled()[..k]);
                tx.consume(k);
            }
            Ok(Step::Parked(_)) => panic!(),
            Ok(Step::Done) => return (String::from_utf8(wire).unwrap(), log + "done"),
            Ok(Step::Event(Event::Idle(idle))) if sent => {
                let _ = idle.quit().unwrap();
            }
            Ok(Step::Event(Event::Idle(idle))) => {
                let _ = idle.mail(ReversePath::Null, &MailParameters::new()).unwrap();
                sent = true;
            }
            Ok(Step::Event(Event::Envelope(e))) => {
                if n < 1 {
                    n += 1;
                    let _ = e
                        .rcpt(
                            ForwardPath::try_from("<b@h.example>").unwrap(),
                            &RcptParameters::new(),
                        )
                        .unwrap();
                } else {
                    let _ = e.data().unwrap();
                }
            }
            Ok(Step::Event(Event::Body(mut body))) => {
                if finish {
                    body.write(b"abc\r\n").unwrap();
                    body.finish().unwrap();
                } else {
                    body.write(&[b'x'; 600]).unwrap();
                }
                if !said {
                    said = true;
                    rx.put(last.as_bytes()).unwrap();
                }
            }
            Ok(Step::Event(other)) => {
                log += &format!("{other:?};");
            }
            Err(e) => return (String::from_utf8(wire).unwrap(), log + &e.to_string()),
        }
    }
}

#[test]
fn a_message_refused_by_421_is_not_completed() {
    for finish in [true, false] {
        let (wire, log) = drive("421 bye\r\n", finish);
        assert!(!wire.contains("\r\n.\r\n"), "{log}");
        assert!(log.ends_with("done"), "{log}");
    }
}

#[test]
fn a_shutdown_before_the_greeting_takes_effect_after_it() {
    let mut client = Client::new(Config::new(Host::try_from("relay.a.example").unwrap()).unwrap());
    let (mut rx, mut tx) = (Buffer::with_capacity(1024), Buffer::with_capacity(1024));
    client.shutdown(&mut tx);
    let (mut says, mut wire) = (["220 mx\r\n", "221 bye\r\n"].into_iter(), Vec::new());
    let error = loop {
        match client.poll(&mut rx, &mut tx) {
            Ok(Step::Read(_)) => rx.put(says.next().unwrap().as_bytes()).unwrap(),
            Ok(Step::Write(_)) => {
                wire.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Ok(Step::Event(Event::Idle(_))) => panic!("nothing may begin"),
            Ok(Step::Event(_)) => {}
            Ok(step) => panic!("{step:?}"),
            Err(error) => break error,
        }
    };
    assert_eq!(error, smtp_machine::Error::ShutDown);
    assert_eq!(wire, b"QUIT\r\n");
}

#[test]
fn a_refusal_between_chunks_ends_the_message_and_not_the_session() {
    let mut client = Client::new(Config::new(Host::try_from("relay.a.example").unwrap()).unwrap());
    let (mut rx, mut tx) = (Buffer::with_capacity(1024), Buffer::with_capacity(2048));
    let hello = "250-mx\r\n250 CHUNKING\r\n";
    let (ok, refusal) = ("250 ok\r\n", "250 ok\r\n552 5.3.4 too big\r\n");
    let mut says = ["220 mx\r\n", hello, ok, ok, refusal, ok].into_iter();
    let (mut named, mut begun, mut log, mut wire) = (false, false, Vec::new(), Vec::new());
    loop {
        match client.poll(&mut rx, &mut tx).unwrap() {
            Step::Read(_) => match says.next() {
                Some(text) => rx.put(text.as_bytes()).unwrap(),
                None => break,
            },
            Step::Write(_) => {
                wire.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Step::Event(Event::Idle(idle)) if idle.needs_reset() => drop(idle.reset().unwrap()),
            Step::Event(Event::Idle(idle)) if begun => idle.hold(),
            Step::Event(Event::Idle(idle)) => {
                begun = idle.mail(ReversePath::Null, &MailParameters::new()).is_ok();
            }
            Step::Event(Event::Envelope(envelope)) if !named => {
                let to = ForwardPath::try_from("<b@h.example>").unwrap();
                named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
            }
            Step::Event(Event::Envelope(envelope)) => envelope.chunks().unwrap(),
            Step::Event(Event::Body(mut body)) => drop(body.write(b"abc\r\n").unwrap()),
            Step::Event(Event::Reply(ticket, reply)) => {
                log.push((reply.code().get(), ticket.ends_message()));
            }
            Step::Event(_) => {}
            step => panic!("{step:?}"),
        }
    }
    assert_eq!(log[log.len() - 2..], [(552, true), (250, false)]);
    assert!(wire.ends_with(b"abc\r\nRSET\r\n"), "{}", wire.escape_ascii());
}

#[test]
fn a_refused_mail_does_not_end_a_later_transaction() {
    use smtp_machine::client::{Client, Config, Event};
    use smtp_machine::command::{MailParameters, RcptParameters};
    use smtp_machine::{
        Buffer, Step, address::ForwardPath, address::Host, address::ReversePath, wire::Sink,
    };

    let config = Config::new(Host::try_from("relay.orchard.example").unwrap()).unwrap();
    let mut client = Client::new(config.with_pipelined_transactions(true));
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut replies = [
        "220 mx.harbor.example\r\n",
        "250-mx.harbor.example\r\n250-PIPELINING\r\n250 CHUNKING\r\n",
        // The replies to MAIL, RCPT and BDAT of the first transaction, and to MAIL and RCPT of the second.
        "550 5.7.1 no\r\n503 5.5.1 no\r\n503 5.5.1 no\r\n250 ok\r\n250 ok\r\n",
        "354 go\r\n",
    ]
    .into_iter();
    let (mut mails, mut rcpts, mut sent) = (0, 0, Vec::new());
    let from = |text| ReversePath::try_from(text).unwrap();
    let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
    let reached = loop {
        match client.poll(&mut rx, &mut tx).unwrap() {
            Step::Event(Event::Idle(idle)) => {
                mails += 1;
                let path = if mails == 1 { "<a@orchard.example>" } else { "<b@orchard.example>" };
                idle.mail(from(path), &MailParameters::new()).unwrap();
            }
            Step::Event(Event::Envelope(envelope)) if rcpts < mails => {
                rcpts += 1;
                envelope.rcpt(to, &RcptParameters::new()).unwrap();
            }
            Step::Event(Event::Envelope(envelope)) if mails == 1 => {
                envelope.bdat(3, true).unwrap();
            }
            // Not before the replies have come: this is the second transaction.
            Step::Event(Event::Envelope(envelope)) if replies.len() > 1 => envelope.hold(),
            Step::Event(Event::Envelope(envelope)) => {
                envelope.data().unwrap();
            }
            Step::Event(Event::Body(mut body)) if mails == 1 => {
                body.write(b"x\r\n").unwrap();
                body.finish().unwrap();
            }
            Step::Event(Event::Body(_)) => break true,
            Step::Event(_) => {}
            Step::Read(_) => match replies.next() {
                Some(reply) => rx.put(reply.as_bytes()).unwrap(),
                None => break false,
            },
            Step::Write(_) => {
                sent.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Step::Parked(_) | Step::Done => break false,
        }
    };
    let sent = String::from_utf8(sent).unwrap();
    assert!(reached, "{sent}");
    assert_eq!((mails, sent.ends_with("DATA\r\n")), (2, true), "{sent}");
}

#[test]
fn a_refused_chunk_does_not_end_the_chunks_of_the_next_message() {
    use smtp_machine::client::{Client, Config, Event};
    use smtp_machine::command::{MailParameters, RcptParameters};
    use smtp_machine::{
        Buffer, Step, address::ForwardPath, address::Host, address::ReversePath, wire::Sink,
    };

    let config = Config::new(Host::try_from("relay.orchard.example").unwrap()).unwrap();
    let mut client = Client::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut replies = [
        "220 mx.harbor.example\r\n",
        "250-mx.harbor.example\r\n250 CHUNKING\r\n",
        "250 MAIL\r\n",
        "250 RCPT\r\n",
        "552 5.3.4 first chunk\r\n",
        "250 RSET\r\n",
        "250 MAIL\r\n",
        "250 RCPT\r\n",
        "250 first chunk\r\n",
        "250 last chunk\r\n",
    ]
    .into_iter();
    let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
    let (mut mails, mut rcpts, mut chunks, mut reset, mut sent) = (0, 0, 0, false, Vec::new());
    loop {
        match client.poll(&mut rx, &mut tx).unwrap() {
            Step::Event(Event::Idle(idle)) if mails == 1 && !reset => {
                reset = idle.reset().is_ok();
            }
            Step::Event(Event::Idle(idle)) if mails < 2 => {
                mails += 1;
                idle.mail(ReversePath::Null, &MailParameters::new()).unwrap();
            }
            Step::Event(Event::Idle(_)) => break,
            Step::Event(Event::Envelope(envelope)) if rcpts < mails => {
                rcpts += 1;
                envelope.rcpt(to, &RcptParameters::new()).unwrap();
            }
            Step::Event(Event::Envelope(envelope)) => {
                chunks += 1;
                envelope.bdat(3, chunks == 3).unwrap();
            }
            Step::Event(Event::Body(mut body)) => {
                body.write(b"x\r\n").unwrap();
                body.finish().unwrap();
            }
            Step::Event(_) => {}
            Step::Read(_) => rx.put(replies.next().unwrap().as_bytes()).unwrap(),
            Step::Write(_) => {
                sent.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Step::Parked(_) | Step::Done => break,
        }
    }
    let sent = String::from_utf8(sent).unwrap();
    assert!(sent.ends_with("BDAT 3\r\nx\r\nBDAT 3 LAST\r\nx\r\n"), "{sent}");
}
