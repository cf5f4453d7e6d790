//! The effect of a line that is too long depends on its length, not on the pieces that it comes in.

use smtp_machine::address::Host;
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::session::{Error, Violation};
use smtp_machine::{Buffer, Step};

/// Returns the effect of a line of `length` octets, including its line ending, in pieces of `piece`.
fn ends(length: usize, piece: usize) -> (String, Option<Error>) {
    let config = Config::new(Host::try_from("mx.harbor.example").unwrap()).unwrap();
    let config = config.with_max_command_line(512).with_max_dropped_line(1000);
    let mut server = Server::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(2048), Buffer::with_capacity(2048));
    let line = [vec![b'x'; length - 2], b"\r\n".to_vec()].concat();
    let (mut pieces, mut written) = (line.chunks(piece), Vec::new());
    let error = loop {
        match server.poll(&mut rx, &mut tx) {
            Ok(Step::Event(Event::Open(open))) => open.accept(),
            Ok(Step::Event(_)) => {}
            Ok(Step::Write(_)) => {
                written.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Ok(Step::Read(_)) => match pieces.next() {
                Some(piece) => {
                    rx.spare()[..piece.len()].copy_from_slice(piece);
                    rx.commit(piece.len());
                }
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
    (text.lines().last().unwrap()[..3].to_owned(), error)
}

#[test]
fn the_effect_of_a_long_line_depends_only_on_its_length() {
    for piece in [1, 2, 7, 511, 999, 1000, 2000] {
        for length in [513, 999, 1000] {
            assert_eq!(ends(length, piece), ("500".to_owned(), None), "{length} by {piece}");
        }
        for length in [1001, 1002, 1003, 1500] {
            let endless = Some(Error::Peer(Violation::EndlessLine));
            assert_eq!(ends(length, piece), ("421".to_owned(), endless), "{length} by {piece}");
        }
    }
}
