//! Content is sent however few octets the peer reads at a time.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Client, Step, client};

/// Sends `content` to a peer that reads `taken` octets of the output at a time. Returns what it received
/// after DATA or BDAT, or `None` if the permit to write is offered repeatedly without space.
fn send(content: &[u8], taken: usize, chunk: bool) -> Option<Vec<u8>> {
    let name = Host::try_from("relay.orchard.example").unwrap();
    let mut client = Client::new(client::Config::new(name).unwrap());
    let (mut rx, mut tx) = (Buffer::with_capacity(1024), Buffer::with_capacity(1024));
    let go = if chunk { "250 ok\r\n" } else { "354 go\r\n" };
    let hello = "250-mx.harbor.example\r\n250 CHUNKING\r\n";
    let mut replies = ["220 hi\r\n", hello, "250 ok\r\n", "250 ok\r\n", go].into_iter();
    let (mut rest, mut named, mut heard, mut idle_writes) = (content, false, Vec::new(), 0);
    loop {
        match client.poll(&mut rx, &mut tx).unwrap() {
            Step::Event(client::Event::Idle(_)) if named => break,
            Step::Event(client::Event::Idle(idle)) => {
                idle.mail(ReversePath::Null, &MailParameters::new()).unwrap();
            }
            Step::Event(client::Event::Envelope(envelope)) if named => match chunk {
                true => drop(envelope.bdat(content.len() as u64, true).unwrap()),
                false => drop(envelope.data().unwrap()),
            },
            Step::Event(client::Event::Envelope(envelope)) => {
                let to = ForwardPath::try_from("<ben@harbor.example>").unwrap();
                named = envelope.rcpt(to, &RcptParameters::new()).is_ok();
            }
            Step::Event(client::Event::Body(body)) if rest.is_empty() => {
                body.finish().unwrap();
            }
            Step::Event(client::Event::Body(mut body)) => {
                let count = body.write(rest).unwrap();
                rest = &rest[count..];
                idle_writes = if count == 0 { idle_writes + 1 } else { 0 };
                if idle_writes > 2 {
                    return None;
                }
            }
            Step::Write(_) => {
                let count = taken.min(tx.len());
                heard.extend_from_slice(&tx.filled()[..count]);
                tx.consume(count);
            }
            Step::Read(_) => match replies.next() {
                Some(reply) => rx.put(reply.as_bytes()).unwrap(),
                None => break,
            },
            _ => {}
        }
    }
    let command = if chunk { &b" LAST\r\n"[..] } else { b"DATA\r\n" };
    let start = heard.windows(command.len()).position(|part| part == command).unwrap();
    Some(heard[start + command.len()..].to_vec())
}

#[test]
fn content_is_sent_however_few_octets_the_peer_reads() {
    let line = [&[b'x'; 4000][..], b"\r\n"].concat();
    let dots = b".\r\n".repeat(1000);
    for taken in (1..40).chain(480..540).chain(1000..1025) {
        let whole = Some([&line[..], b".\r\n"].concat());
        assert!(send(&line, taken, false) == whole, "{taken} at a time");
        let doubled = Some([&b"..\r\n".repeat(1000)[..], b".\r\n"].concat());
        assert!(send(&dots, taken, false) == doubled, "{taken} at a time");
        assert!(send(&line, taken, true).as_ref() == Some(&line), "{taken} at a time");
    }
}
