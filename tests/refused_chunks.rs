//! A chunk is framed by its size, whatever the reply to its BDAT: its octets are never commands.

use smtp_machine::address::Host;
use smtp_machine::extension::{Capabilities, Extension};
use smtp_machine::reply::Refusal;
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::session::{Error, Violation};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

fn config() -> Config {
    Config::new(Host::try_from("mx.harbor.example").unwrap()).unwrap()
}

/// Returns the codes of the replies to `input`, one group at a time, and the end of the session.
fn codes(config: Config, turn_away: bool, input: &[&str]) -> (Vec<u16>, Option<Error>) {
    let mut server = Server::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(1024), Buffer::with_capacity(2048));
    let offered = Capabilities::EMPTY.with(Extension::Chunking).with(Extension::StartTls);
    let (mut groups, mut written) = (input.iter(), Vec::new());
    let error = loop {
        match server.poll(&mut rx, &mut tx) {
            Ok(Step::Event(event)) => match event {
                Event::Open(open) if turn_away => open.refuse(Refusal::NO_SERVICE),
                Event::Open(open) => open.accept(),
                Event::Hello(hello) => hello.accept(&offered),
                Event::Mail(mail) => mail.accept(),
                Event::Rcpt(rcpt) => rcpt.accept(),
                Event::Data(data) => data.start(),
                Event::Message(message) => message.accept(),
                _ => {}
            },
            Ok(Step::Write(_)) => {
                written.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Ok(Step::Read(_)) => match groups.next() {
                Some(group) => rx.put(group.as_bytes()).unwrap(),
                None => break None,
            },
            Ok(Step::Parked(_) | Step::Done) => break None,
            Err(error) => {
                written.extend_from_slice(tx.filled());
                break Some(error);
            }
        }
    };
    let text = String::from_utf8(written).unwrap();
    let last = text.lines().filter(|line| line.as_bytes()[3] == b' ');
    (last.map(|line| line[..3].parse().unwrap()).collect(), error)
}

#[test]
fn a_chunk_before_tls_is_not_parsed_as_commands() {
    let input = ["EHLO a.example\r\n", "BDAT 12 LAST\r\nNOOP\r\nQUIT\r\nNOOP\r\n"];
    let got = codes(config().with_required_tls(true), false, &input);
    assert_eq!(got, (vec![220, 250, 530, 250], None));
}

#[test]
fn a_chunk_after_a_refused_connection_is_not_parsed_as_commands() {
    let got = codes(config(), true, &["BDAT 6\r\nQUIT\r\nNOOP\r\n"]);
    assert_eq!(got, (vec![554, 503, 503], None));
}

#[test]
fn a_chunk_before_ehlo_is_a_bad_sequence() {
    let got = codes(config(), false, &["BDAT 6\r\nQUIT\r\nNOOP\r\n"]);
    assert_eq!(got, (vec![220, 503, 250], None));
}

#[test]
fn a_refused_chunk_too_long_to_be_drained_ends_the_session() {
    let required = config().with_required_tls(true).with_max_drained(5);
    let got = codes(required, false, &["EHLO a.example\r\n", "BDAT 6\r\nQUIT\r\n"]);
    assert_eq!(got, (vec![220, 250, 552], Some(Error::Peer(Violation::EndlessChunk))));
}

#[test]
fn an_accepted_chunk_may_be_longer_than_a_drained_one() {
    let mail = "MAIL FROM:<>\r\nRCPT TO:<ben@harbor.example>\r\n";
    let input = ["EHLO a.example\r\n", mail, "BDAT 2\r\n\r\nBDAT 7 LAST\r\nhello\r\n"];
    let got = codes(config().with_max_drained(5), false, &input);
    assert_eq!(got, (vec![220, 250, 250, 250, 250, 250], None));
}
