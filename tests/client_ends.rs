//! A client whose server ends the session before the message is out.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{Client, Config, Event};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

/// Says `last` as soon as the dot is in the output, before anything of it is written.
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
fn a_message_that_is_refused_by_421_is_not_made_whole() {
    for finish in [true, false] {
        let (wire, log) = drive("421 bye\r\n", finish);
        assert!(!wire.contains("\r\n.\r\n"), "{log}");
        assert!(log.ends_with("done"), "{log}");
    }
}
