//! Deliveries over one connection, to a server that sends anything.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::body::{Newlines, Survey};
use smtp_machine::client::{Client, Config, Tls};
use smtp_machine::command::MailParameters;
use smtp_machine::delivery::{Deliveries, Delivery, Event, Outcome, Policy, Recipient};
use smtp_machine::sasl::Credentials;
use smtp_machine::session::Error;
use smtp_machine::{Buffer, Step};

use crate::input::Input;

const CONTENT: &[u8] = b"Subject: lunch\n\n.At noon?\r\ncaf\xc3\xa9\r";

/// Checks that, however the session goes, each recipient of each message has a final outcome at its end, no
/// message is accepted whose end was not written, and none is "not sent" whose end was written and not
/// answered.
pub fn delivery(data: &[u8]) {
    let mut input = Input::new(data);
    let (bits, more, count) = (input.byte(), input.byte(), input.below(4) + 1);
    let bit = |at: u8| bits >> at & 1 == 1;
    // The acts of the driver; when they are used up, all succeeds.
    let mut choices = Input::new(input.piece());
    let mut client = client(bits, more);
    let ben = Recipient::new(ForwardPath::try_from("<ben@harbor.example>").expect("a path"));
    let gil = Recipient::new(ForwardPath::try_from("<g\u{ed}l@harbor.example>").expect("a path"));
    let mut recipients: Vec<Vec<Recipient<'_>>> =
        (0..count).map(|at| if at % 2 == 0 { vec![ben, gil, ben] } else { vec![ben] }).collect();
    let mut messages: Vec<Delivery<'_, '_>> = recipients
        .iter_mut()
        .map(|to| {
            let mut delivery = Delivery::new(ReversePath::Null, to).with_chunks(bit(0));
            if bit(1) {
                delivery = delivery.with_survey(Survey::from_slice(CONTENT));
            }
            if bit(2) {
                delivery = delivery.with_policy(Policy::AllOrNone);
            }
            if bit(3) {
                let credentials = Credentials::password("ana", "secret").expect("checked");
                delivery = delivery.with_credentials(credentials);
            }
            if more & 1 == 1 {
                delivery = delivery.with_parameters(MailParameters::new().with_size(99));
            }
            delivery
        })
        .collect();
    let mut deliveries = Deliveries::new(&mut messages).with_pipelining(bit(4));
    let (mut rx, mut tx) =
        (Buffer::with_capacity(Client::MIN_BUFFER), Buffer::with_capacity(2 * Client::MIN_BUFFER));
    let (mut polls, mut fed, mut ended) = (0_usize, 0_usize, vec![false; count]);
    let error = loop {
        polls += 1;
        assert!(polls <= 2000 + 40 * (fed + CONTENT.len() * count), "{polls} polls");
        match deliveries.poll(&mut client, &mut rx, &mut tx) {
            Ok(Step::Event((at, Event::Body(mut body)))) => {
                let rest = &CONTENT[usize::try_from(body.offset()).expect("short")..];
                match choices.byte() % 4 {
                    1 if rest.is_empty() => ended[at] |= body.finish().is_ok(),
                    1 => drop(body.write(&rest[..1])),
                    // Not all of the rest may fit: the body is not finished then.
                    _ => {
                        ended[at] = true;
                        drop(body.send(CONTENT));
                    }
                }
            }
            Ok(Step::Event((_, Event::Secure(handover)))) => match choices.byte() % 3 {
                1 => handover.failed(),
                _ => handover.complete(),
            },
            Ok(Step::Event((at, Event::Reply(answer)))) => {
                for (_, recipient) in answer.recipients() {
                    let accepted = matches!(recipient.outcome(), Outcome::Accepted(_));
                    assert!(!accepted || ended[at], "accepted before its end");
                }
            }
            Ok(Step::Event(_)) => {}
            Ok(Step::Write(_)) => match choices.below(32) {
                0 => tx.consume(tx.len()),
                31 => tx.close(),
                // The server may send replies before it has read everything.
                30 => fed += feed(&mut rx, &mut input),
                count => tx.consume(count * 4),
            },
            Ok(Step::Read(_)) => match input.byte() {
                _ if input.is_empty() => rx.close(),
                255 => client.expire(&mut tx),
                254 => client.shutdown(&mut tx),
                _ => fed += feed(&mut rx, &mut input),
            },
            Ok(Step::Parked(_) | Step::Done) => break None,
            Err(error) => break Some(error),
        }
    };
    assert!(deliveries.is_finished(), "undecided at the end");
    if let Some(Error::Misuse(misuse)) = error {
        assert_eq!(misuse, smtp_machine::session::Misuse::UnfinishedBody);
    }
    for (to, ended) in recipients.iter().zip(ended) {
        for recipient in to {
            assert!(recipient.is_decided());
            match recipient.outcome() {
                Outcome::Accepted(_) | Outcome::Unknown => assert!(ended),
                _ => {}
            }
            let _ = recipient.outcome().status();
        }
    }
}

/// Adds a piece of the server's output. Returns its size.
fn feed(rx: &mut Buffer, input: &mut Input<'_>) -> usize {
    let spare = rx.spare();
    let most = spare.len();
    let piece = input.piece();
    let piece = &piece[..piece.len().min(most)];
    spare[..piece.len()].copy_from_slice(piece);
    rx.commit(piece.len());
    piece.len()
}

fn client(bits: u8, more: u8) -> Client {
    let name = Host::try_from("relay.orchard.example").expect("a name");
    let config = match more >> 1 & 1 {
        0 => Config::new(name).expect("ASCII"),
        _ => Config::lmtp(name).expect("ASCII"),
    };
    let config = config
        .with_newlines(if bits >> 5 & 1 == 0 { Newlines::Normalise } else { Newlines::Refuse })
        .danger_auth_in_clear(bits >> 6 & 1 == 0)
        .danger_eight_bit(bits >> 7 & 1 == 0)
        .with_manual_hello(more >> 2 & 3 == 3)
        .with_tls(match more >> 4 & 3 {
            0 => Tls::Opportunistic,
            1 => Tls::Required,
            _ => Tls::ByHand,
        });
    if more >> 6 & 1 == 1 { Client::secured(config) } else { Client::new(config) }
}
