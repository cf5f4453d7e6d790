//! Every wait has a limit, and its epoch is progress.

use std::time::Duration;

use smtp_machine::reply::Refusal;
use smtp_machine::server::{Config, Event, Server};
use smtp_machine::session::{Error, Phase, Wait};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use crate::session::{config, envelope, lmtp, play, usual};

/// Returns how often the deadline restarts among the waits for content.
fn epochs(waits: &[Wait]) -> usize {
    let mut epochs: Vec<u32> =
        waits.iter().filter(|it| it.phase == Phase::DataBlock).map(|it| it.epoch).collect();
    epochs.dedup();
    epochs.len()
}

const LINE: &str = "x23456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\r\n";

#[test]
fn a_drained_message_changes_the_epoch_for_each_block() {
    let lines = 400;
    let content = || vec![LINE; lines];
    let refused = format!("BDAT {}\r\n", LINE.len() * 20);
    let bdat = format!("BDAT {}\r\n", LINE.len() * lines);
    let cases: [(&str, Config, Vec<&str>); 6] = [
        ("kept", config(), ["DATA\r\n"].into_iter().chain(content()).collect()),
        (
            "too big",
            config().with_max_message(1000),
            ["DATA\r\n"].into_iter().chain(content()).collect(),
        ),
        ("bare LF", config(), ["DATA\r\n", "a\nb\r\n"].into_iter().chain(content()).collect()),
        (
            "no limit",
            config().with_max_message(0),
            ["DATA\r\n", "a\nb\r\n"].into_iter().chain(content()).collect(),
        ),
        (
            "a chunk that is too big",
            config().with_max_message(1000),
            [bdat.as_str()].into_iter().chain(content()).collect(),
        ),
        (
            "a chunk after a refused one",
            config().with_max_message(1000),
            [refused.as_str()]
                .into_iter()
                .chain(vec![LINE; 20])
                .chain([bdat.as_str()])
                .chain(content())
                .collect(),
        ),
    ];
    for (name, config, more) in cases {
        let input = envelope(&more);
        let played = play(config, &input, usual);
        // 40,800 octets are 9 blocks of 4096.
        let epochs = epochs(&played.waits);
        assert!((9..=13).contains(&epochs), "{name}: {epochs} epochs");
    }
}

#[test]
fn single_octets_are_no_progress() {
    let input: Vec<Vec<u8>> =
        envelope(&["DATA\r\n"]).into_iter().chain((0..4000).map(|_| b"x".to_vec())).collect();
    let played = play(config(), &input, usual);
    assert_eq!(epochs(&played.waits), 1);
    // Neither is a command line without an end.
    let played = play(config(), &vec![b"N"; 1500], usual);
    let command = played.waits.iter().filter(|it| it.phase == Phase::Command);
    let mut epochs: Vec<u32> = command.map(|it| it.epoch).collect();
    epochs.dedup();
    assert_eq!(epochs.len(), 1);
}

/// Returns the waits from the first BDAT, and how often the deadline restarts among them.
fn waits_of_chunks(config: Config, chunks: Vec<String>) -> (Vec<Wait>, usize) {
    let before = play(config.clone(), &envelope(&[]), usual).waits.len();
    let chunks: Vec<&str> = chunks.iter().map(String::as_str).collect();
    let waits = play(config, &envelope(&chunks), usual).waits.split_off(before);
    let mut epochs: Vec<u32> = waits.iter().map(|it| it.epoch).collect();
    epochs.dedup();
    (waits, epochs.len())
}

#[test]
fn small_chunks_are_no_progress() {
    let whole = vec!["BDAT 1\r\nx".to_owned(); 4000];
    let mut cut = vec![whole[0].clone()];
    (0..4000).for_each(|_| cut.extend(["BD", "AT 1\r\n", "x"].map(str::to_owned)));
    for chunks in [whole, cut] {
        for config in [config(), config().with_write_timeout(Duration::from_secs(7))] {
            let (waits, epochs) = waits_of_chunks(config, chunks.clone());
            assert!(waits.len() >= 8000 && epochs == 1, "{epochs} epochs");
            // One epoch has one limit.
            assert!(waits.iter().all(|it| it.limit == Duration::from_secs(180)));
        }
    }
    // Each block of them is progress, however they divide it.
    for size in [500, 1000, 4095] {
        let chunks = vec![format!("BDAT {size}\r\n{}", "x".repeat(size)); 40_000 / size];
        let (_, epochs) = waits_of_chunks(config(), chunks);
        assert!((9..=50).contains(&epochs), "{size}: {epochs} epochs");
    }
    // So is each larger chunk.
    let chunks = vec![format!("BDAT 4096\r\n{}", "x".repeat(4096)); 10];
    let (waits, epochs) = waits_of_chunks(config(), chunks);
    let command = waits.iter().filter(|it| it.phase == Phase::Command);
    assert!(epochs >= 20 && command.map(|it| it.limit.as_secs()).all(|it| it == 300));
}

#[test]
fn other_commands_and_the_last_chunk_are_progress_after_small_chunks() {
    let small = "BDAT 1\r\nx".to_owned();
    for (more, rest) in [("NOOP\r\n", ""), ("BDAT 9 LAST\r\n", "y"), ("BDAT 4096\r\n", "y")] {
        let chunks = vec![small.clone(), small.clone(), more.to_owned(), rest.to_owned()];
        let (waits, epochs) = waits_of_chunks(config(), chunks);
        let held = waits.iter().filter(|it| it.epoch == waits[0].epoch).count();
        assert!(held == 4 && epochs >= 2, "{more:?}: {waits:?}");
    }
}

#[test]
fn the_421_after_small_chunks_has_a_new_deadline() {
    let mut server = Server::new(config());
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut input = envelope(&["BDAT 1\r\nx"]).into_iter();
    let last = loop {
        match server.poll(&mut rx, &mut tx).unwrap() {
            Step::Event(event) => usual(event),
            Step::Write(_) => tx.consume(tx.len()),
            Step::Read(wait) => match input.next() {
                Some(piece) => rx.put(&piece).unwrap(),
                None => break wait,
            },
            _ => panic!(),
        }
    };
    server.expire(&mut tx);
    let Step::Event(Event::TransactionDropped(_)) = server.poll(&mut rx, &mut tx).unwrap() else {
        panic!()
    };
    let Step::Write(wait) = server.poll(&mut rx, &mut tx).unwrap() else { panic!() };
    assert!(wait.epoch != last.epoch && tx.filled().starts_with(b"421 "));
}

#[test]
fn a_refused_message_without_a_limit_is_not_read_forever() {
    for (first, codes) in [("a\nb\r\n", vec!["550", "421"]), ("too much\r\n", vec!["452", "421"])] {
        let config = config().with_max_message(0).with_max_drained(10_000);
        let mut input = envelope(&["DATA\r\n", first]);
        input.extend((0..200).map(|_| LINE.as_bytes().to_vec()));
        let played = play(config, &input, |event| match event {
            Event::Chunk(chunk) => chunk.discard(Refusal::INSUFFICIENT_STORAGE),
            other => usual(other),
        });
        assert_eq!(played.codes()[5..], codes);
        assert_eq!(
            played.error().to_string(),
            "protocol violation by the peer: refused message too long to drain"
        );
    }
}

#[test]
fn a_client_that_does_not_read_the_output_times_out() {
    let mut server = Server::new(config().with_write_timeout(Duration::from_secs(7)));
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(2048));
    if let Step::Event(Event::Open(open)) = server.poll(&mut rx, &mut tx).unwrap() {
        open.accept();
    }
    let Step::Write(first) = server.poll(&mut rx, &mut tx).unwrap() else { panic!() };
    assert_eq!((first.phase, first.limit), (Phase::Write, Duration::from_secs(7)));
    // It reads one octet: not all, and not a block.
    tx.consume(1);
    let Step::Write(second) = server.poll(&mut rx, &mut tx).unwrap() else { panic!() };
    assert_eq!(second.epoch, first.epoch);
    server.expire(&mut tx);
    assert!(tx.is_empty(), "no one would read it");
    assert_eq!(server.poll(&mut rx, &mut tx).unwrap_err(), Error::TimedOut(Phase::Write));
}

#[test]
fn each_block_of_written_output_changes_the_epoch() {
    let mut server = Server::new(config().with_data_block(100).with_max_idle_commands(9999));
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    rx.put(b"HELO a.example\r\n").unwrap_or_default();
    let mut server_rx = Buffer::with_capacity(4096);
    std::mem::swap(&mut rx, &mut server_rx);
    let mut epochs = Vec::new();
    let mut fed = false;
    for _ in 0..400 {
        match server.poll(&mut rx, &mut tx).unwrap() {
            Step::Event(event) => usual(event),
            Step::Read(_) if !fed => {
                rx.put(&b"RSET\r\n".repeat(300)).unwrap();
                fed = true;
            }
            Step::Read(_) => break,
            Step::Write(wait) => {
                epochs.push(wait.epoch);
                tx.consume(20); // a slow reader
            }
            _ => panic!(),
        }
    }
    epochs.dedup();
    // 300 replies of 8 octets, and the greeting, in blocks of 100.
    assert!((24..=36).contains(&epochs.len()), "{} epochs", epochs.len());
}

/// Drives one session whose questions of `kind` are deferred for a while. Returns the waits.
fn parked(input: &[&str], defer: impl Fn(&Event<'_>) -> bool) -> Vec<Wait> {
    let mut server = Server::new(config());
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let (mut seen, mut input, mut deferred) = (Vec::new(), input.iter(), None);
    loop {
        match server.poll(&mut rx, &mut tx).unwrap() {
            Step::Event(event) if defer(&event) => deferred = event.defer(),
            Step::Event(event) => usual(event),
            Step::Write(_) => tx.consume(tx.len()),
            Step::Parked(wait) => {
                seen.push(wait);
                let event = server.resume(deferred.take().unwrap(), &mut rx, &mut tx).unwrap();
                usual(event);
            }
            Step::Read(wait) => {
                seen.push(wait);
                match input.next() {
                    Some(line) => rx.put(line.as_bytes()).unwrap(),
                    None => return seen,
                }
            }
            Step::Done => return seen,
        }
    }
}

#[test]
fn the_time_of_an_answer_does_not_count_for_the_client() {
    let input = ["EHLO a\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<ben@harbor.example>\r\n", "DATA\r\n"];
    let waits = parked(&input, |event| matches!(event, Event::Rcpt(_) | Event::Data(_)));
    assert_eq!(waits.iter().filter(|it| it.phase == Phase::Answer).count(), 2);
    for pair in waits.windows(2) {
        assert_ne!(pair[0].epoch, pair[1].epoch, "{:?} then {:?}", pair[0], pair[1]);
    }
}

#[test]
fn a_parked_session_detects_a_closed_connection_and_never_spins() {
    let mut server = Server::new(config());
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let Step::Event(event) = server.poll(&mut rx, &mut tx).unwrap() else { panic!() };
    let deferred = event.defer().unwrap();
    for _ in 0..3 {
        assert!(matches!(server.poll(&mut rx, &mut tx), Ok(Step::Parked(_))));
    }
    rx.close();
    assert!(!rx.wants_input());
    assert_eq!(server.poll(&mut rx, &mut tx).unwrap_err(), Error::Truncated(Phase::Answer));
    let stale = server.resume(deferred, &mut rx, &mut tx).unwrap_err();
    assert_eq!(stale.to_string(), "stale answer: the session no longer waits for it");
}

#[test]
fn a_parked_session_with_full_input_is_not_closed() {
    let mut server = Server::new(config());
    let (mut rx, mut tx) = (Buffer::with_capacity(512), Buffer::with_capacity(2048));
    let lines = [b"MAIL FROM:<>\r\n".to_vec(), b"RCPT TO:<ben@harbor.example>\r\n".repeat(100)];
    let socket = [b"EHLO a.example\r\n".to_vec(), lines.concat()];
    let (mut hello, mut socket) = (Some(socket[0].clone()), &socket[1][..]);
    let (mut deferred, mut parked, mut answered) = (None, 0, 0);
    loop {
        match server.poll(&mut rx, &mut tx).unwrap() {
            Step::Event(event @ Event::Rcpt(_)) => deferred = event.defer(),
            Step::Event(event) => usual(event),
            Step::Write(_) => tx.consume(tx.len()),
            Step::Parked(_) => {
                parked += 1;
                if rx.wants_input() && !socket.is_empty() {
                    assert!(rx.read_from(&mut socket).unwrap() > 0);
                    continue;
                }
                answered += 1;
                usual(server.resume(deferred.take().unwrap(), &mut rx, &mut tx).unwrap());
            }
            Step::Read(_) => match hello.take() {
                Some(hello) => rx.put(&hello).unwrap(),
                None if socket.is_empty() => break,
                None => {
                    assert!(rx.read_from(&mut socket).unwrap() > 0, "a read into a full buffer")
                }
            },
            Step::Done => panic!(),
        }
    }
    assert_eq!(answered, 100);
    assert!(parked < 220, "{parked} times parked for 100 answers");
}

#[test]
fn commands_before_the_end_of_the_input_are_answered() {
    // The last reply is deferred, QUIT has arrived, and the client has closed its side.
    let mut server = Server::new(config());
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut input = vec!["VRFY ben\r\nQUIT\r\n", "EHLO a.example\r\n"];
    let (mut deferred, mut replies) = (None, Vec::new());
    loop {
        match server.poll(&mut rx, &mut tx).unwrap() {
            Step::Event(event @ Event::Mail(_)) => deferred = event.defer(),
            Step::Event(event) => usual(event),
            Step::Write(_) => {
                replies.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Step::Parked(_) => {
                rx.close();
                assert!(matches!(server.poll(&mut rx, &mut tx), Ok(Step::Parked(_))));
                usual(server.resume(deferred.take().unwrap(), &mut rx, &mut tx).unwrap());
            }
            Step::Read(_) => {
                input.pop().unwrap();
                match input.len() {
                    1 => rx.put(b"EHLO a.example\r\n").unwrap(),
                    _ => rx.put(b"MAIL FROM:<>\r\nQUIT\r\n").unwrap(),
                }
            }
            Step::Done => break,
        }
    }
    assert!(String::from_utf8(replies).unwrap().contains("Sender OK\r\n221 "));
}

#[test]
fn the_handshake_has_a_limit_of_its_own() {
    let mut server = Server::new(config().with_handshake_timeout(Duration::from_secs(9)));
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let offered = smtp_machine::extension::Capabilities::EMPTY
        .with(smtp_machine::extension::Extension::StartTls);
    let mut input = ["EHLO a.example\r\n", "STARTTLS\r\n"].iter();
    loop {
        match server.poll(&mut rx, &mut tx).unwrap() {
            Step::Event(Event::Open(open)) => open.accept(),
            Step::Event(Event::Hello(hello)) => hello.accept(&offered),
            Step::Event(Event::StartTls(start)) => start.accept(),
            Step::Event(Event::Secure(handover)) => {
                let wait = handover.wait();
                assert_eq!((wait.phase, wait.limit.as_secs()), (Phase::Handshake, 9));
                break;
            }
            Step::Write(_) => tx.consume(tx.len()),
            Step::Read(_) => rx.put(input.next().unwrap().as_bytes()).unwrap(),
            _ => panic!(),
        }
    }
    server.expire(&mut tx);
    assert!(tx.is_empty(), "nothing is said in the clear inside a handshake");
    assert_eq!(server.poll(&mut rx, &mut tx).unwrap_err(), Error::TimedOut(Phase::Handshake));
}

#[test]
fn a_drained_line_changes_the_epoch_for_each_block() {
    let mut input = vec![b"NOOP ".to_vec()];
    input.extend((0..400).map(|_| vec![b'x'; 100]));
    let played = play(lmtp(), &input, usual);
    let command = played.waits.iter().filter(|it| it.phase == Phase::Command);
    let mut epochs: Vec<u32> = command.map(|it| it.epoch).collect();
    epochs.dedup();
    assert!((9..=12).contains(&epochs.len()), "{} epochs", epochs.len());
}
