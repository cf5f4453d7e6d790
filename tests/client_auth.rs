//! AUTH by the client: no challenge ends the session, and none continues it forever (RFC 4954 4).

use smtp_machine::address::Host;
use smtp_machine::client::{Client, Config, Event, NotSent};
use smtp_machine::command::{Mechanism, Verb};
use smtp_machine::session::{Error, Violation};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

const GREETING: &str = "220 mx.harbor.example\r\n";
const HELLO: &str = "250-mx.harbor.example\r\n250-PIPELINING\r\n250 AUTH PLAIN LOGIN XOAUTH2 OAUTHBEARER EXTERNAL\r\n";

/// The octets that the client wrote after EHLO, the events, and the end.
#[derive(Debug, Default, PartialEq)]
struct Played {
    wrote: String,
    told: Vec<String>,
    end: Option<Error>,
}

/// Logs in with each mechanism in turn, sends NOOP after the last, and then nothing more. The response to
/// each challenge is `ana`.
fn play(logins: &[(&str, Option<&[u8]>)], replies: &[&str]) -> Played {
    let name = Host::try_from("relay.orchard.example").unwrap();
    play_with(Config::new(name).unwrap(), logins, replies)
}

fn play_with(config: Config, logins: &[(&str, Option<&[u8]>)], replies: &[&str]) -> Played {
    let mut client = Client::secured(config.with_max_challenges(3));
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut replies = [GREETING, HELLO].into_iter().chain(replies.iter().copied());
    let (mut logins, mut played, mut noop) = (logins.iter(), Played::default(), false);
    loop {
        match client.poll(&mut rx, &mut tx) {
            Ok(Step::Event(Event::Idle(idle))) => match logins.next() {
                Some((name, initial)) => {
                    let sent = idle.auth(Mechanism::try_from(*name).unwrap(), *initial);
                    if let Err(error) = sent {
                        played.told.push(format!("{error:?}"));
                    }
                }
                None if noop => idle.hold(),
                None => noop = idle.noop(None).is_ok(),
            },
            Ok(Step::Event(Event::Challenge(challenge))) => {
                let text = String::from_utf8_lossy(challenge.secret().expose()).into_owned();
                played.told.push(format!("challenge {text:?}"));
                challenge.respond(b"ana").unwrap();
            }
            Ok(Step::Event(Event::Reply(_, reply))) => played.told.push(reply.code().to_string()),
            Ok(Step::Event(_)) => {}
            Ok(Step::Read(_)) => match replies.next() {
                Some(reply) => rx.put(reply.as_bytes()).unwrap(),
                None => break,
            },
            Ok(Step::Parked(_) | Step::Done) => break,
            Err(error) => {
                played.end = Some(error);
                break;
            }
            Ok(_) => {
                played.wrote += std::str::from_utf8(tx.filled()).unwrap();
                tx.consume(tx.len());
            }
        }
    }
    let wrote = played.wrote.split_once("example\r\n").unwrap().1.to_owned();
    Played { wrote, ..played }
}

#[test]
fn a_malformed_challenge_is_cancelled_and_another_mechanism_is_tried() {
    for challenge in [
        "334 what?\r\n",
        "334 \u{ff}\r\n",
        "334 YW5\r\n",
        "334-YW5h\r\n334 YW5h\r\n",
        "334-\r\n334 \r\n",
        "354 go\r\n",
        "300 YW5h\r\n",
    ] {
        let replies = [challenge, "501 cancelled\r\n", "235 welcome\r\n"];
        let played = play(&[("LOGIN", None), ("PLAIN", Some(b"\0ana\0x"))], &replies);
        assert_eq!(
            played.wrote, "AUTH LOGIN\r\n*\r\nAUTH PLAIN AGFuYQB4\r\nNOOP\r\n",
            "{challenge}"
        );
        assert_eq!((played.told, played.end), (vec!["501".to_owned(), "235".to_owned()], None));
    }
}

#[test]
fn a_second_malformed_challenge_is_cancelled() {
    for second in ["334 what?\r\n", "354 go\r\n", "334-YW5h\r\n334 YW5h\r\n"] {
        let played = play(&[("LOGIN", None)], &["334 YQ==\r\n", second, "501 no\r\n"]);
        assert_eq!(played.wrote, "AUTH LOGIN\r\nYW5h\r\n*\r\nNOOP\r\n");
        assert_eq!((played.told, played.end), (vec!["challenge \"a\"".into(), "501".into()], None));
    }
}

#[test]
fn the_first_challenge_of_a_client_first_mechanism_is_empty() {
    for name in ["PLAIN", "xoauth2", "OAUTHBEARER", "EXTERNAL"] {
        for challenge in ["334 \r\n", "334\r\n", "334 =\r\n", "334 go on\r\n", "334 YW5h\r\n"] {
            let played = play(&[(name, None)], &[challenge, "334 e30=\r\n", "535 no\r\n"]);
            assert_eq!(played.wrote, format!("AUTH {name}\r\nYW5h\r\nYW5h\r\nNOOP\r\n"));
            assert_eq!(played.told, ["challenge \"\"", "challenge \"{}\"", "535"]);
        }
    }
}

const AFTER_ALL: &[&str] = &["334 \r\n", "334 YW5h\r\n", "334 \u{ff}\r\n", "354 go\r\n"];

#[test]
fn a_challenge_after_the_last_response_is_cancelled() {
    for challenge in AFTER_ALL {
        let played = play(&[("PLAIN", Some(b"x"))], &[challenge, "501 no\r\n"]);
        assert_eq!(played.wrote, "AUTH PLAIN eA==\r\n*\r\nNOOP\r\n");
        assert_eq!((played.told, played.end), (vec!["501".to_owned()], None));
    }
}

#[test]
fn a_server_that_reads_the_next_command_as_a_response_ends_the_session() {
    let name = Host::try_from("relay.orchard.example").unwrap();
    let config = Config::new(name).unwrap().with_pipelined_transactions(true);
    for challenge in AFTER_ALL {
        let played = play_with(config.clone(), &[("PLAIN", Some(b"x"))], &[challenge]);
        assert_eq!(played.wrote, "AUTH PLAIN eA==\r\nNOOP\r\n");
        assert!(matches!(
            played.end,
            Some(Error::Peer(Violation::UnexpectedCode { command: Some(Verb::Auth), .. }))
        ));
    }
}

#[test]
fn too_many_challenges_are_cancelled_once() {
    let four = ["334 \r\n"; 4];
    let played = play(&[("LOGIN", None)], &[&four[..], &["501 no\r\n"]].concat());
    assert_eq!(played.wrote, "AUTH LOGIN\r\nYW5h\r\nYW5h\r\nYW5h\r\n*\r\nNOOP\r\n");
    for last in ["334 \r\n", "334 what?\r\n", "354 go\r\n"] {
        let played = play(&[("LOGIN", None)], &[&four[..], &[last]].concat());
        assert_eq!(played.wrote, "AUTH LOGIN\r\nYW5h\r\nYW5h\r\nYW5h\r\n*\r\n");
        assert_eq!(played.end, Some(Error::Peer(Violation::EndlessAuth)));
    }
}

#[test]
fn many_challenges_at_once_end_the_session() {
    let played = play(&[("LOGIN", None)], &["334 \r\n".repeat(100).as_str()]);
    assert_eq!(played.end, Some(Error::Peer(Violation::EndlessAuth)));
}

#[test]
fn any_2yz_accepts_the_login() {
    let played = play(&[("LOGIN", None), ("PLAIN", None)], &["334 \r\n", "235 welcome\r\n"]);
    assert_eq!(played.told[1..], ["235", &format!("{:?}", NotSent::AlreadyDone)]);
    for reply in ["250 welcome\r\n", "200 2.7.0 welcome\r\n"] {
        let played = play(&[("LOGIN", None), ("PLAIN", None)], &["334 \r\n", reply]);
        assert_eq!(played.told[1..], [&reply[..3], &format!("{:?}", NotSent::AlreadyDone)]);
    }
}

#[test]
fn a_mechanism_that_is_not_offered_is_not_sent() {
    for name in ["CRAM-MD5", "X-OWN"] {
        let played = play(&[(name, None)], &[]);
        assert_eq!(played.wrote, "NOOP\r\n");
        let offered = played.told.join("");
        assert!(offered.starts_with("MechanismNotOffered("), "{offered}");
        assert!(offered.contains("PLAIN") && offered.contains("OAUTHBEARER"), "{offered}");
    }
}
