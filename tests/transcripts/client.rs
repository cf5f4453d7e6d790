//! The transcripts, replayed through the client machine.

use base64ct::{Base64, Encoding};
use smtp_machine::address::Host;
use smtp_machine::client::{self, Client};
use smtp_machine::command::{Command, MailCommand, MailParameters, RcptParameters, Syntax};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use super::Cuts;
use super::common::{Reader, Said, Step as Line, Transcript, unstuff_lines};

/// One step of the client: a command, a response, or the content of a message in one piece.
struct Says {
    said: Said,
    /// The number of lines of the server before it.
    after: usize,
}

pub(crate) fn replay_client(transcript: &Transcript, cuts: &Cuts) -> Result<(), String> {
    let (mut says, mut hears) = (Vec::<Says>::new(), Vec::new());
    let mut reader = Reader::default();
    for step in transcript.own_steps() {
        match step {
            Line::Client(line) => {
                for said in reader.client(line) {
                    match (says.last_mut().map(|last| &mut last.said), said) {
                        (Some(Said::Content(all)), Said::Content(more)) => all.extend(more),
                        (_, said) => says.push(Says { said, after: hears.len() }),
                    }
                }
            }
            Line::Server(line) => {
                reader.server(line);
                hears.push(line.clone());
            }
            Line::Event(_) => {}
        }
    }
    let name = says.iter().find_map(|says| match &says.said {
        Said::Command(line) => match parse(line) {
            Some(Command::Ehlo(name) | Command::Helo(name) | Command::Lhlo(name)) => name.host(),
            _ => None,
        },
        _ => None,
    });
    let name = name.unwrap_or(Host::try_from("relay.orchard.example").unwrap());
    let config = match transcript.protocol.as_str() {
        "lmtp" => client::Config::lmtp(name).unwrap(),
        _ => client::Config::new(name).unwrap(),
    };
    let config =
        config.with_manual_hello(true).with_pipelined_transactions(true).danger_auth_in_clear(true);
    // The server refuses a message that is too large.
    let config = config.with_size_check(false);
    let mut client = match transcript.is_implicit_tls() {
        true => Client::secured(config),
        false => Client::new(config),
    };
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(8192));
    let (mut written, mut heard, mut offset) = (Vec::new(), 0, 0);
    let (mut pieces, mut reversed) = (Vec::<Vec<u8>>::new(), false);
    let expected: Vec<u8> = says.iter().flat_map(|says| octets(&says.said)).copied().collect();
    loop {
        // The position of the client in octets: the step after it is next.
        let said = written.len() + tx.len();
        let mut end = 0;
        let at = says.iter().position(|says| {
            end += octets(&says.said).len();
            end > said
        });
        let next = at.map(|at| &says[at]).filter(|says| says.after <= heard);
        match client.poll(&mut rx, &mut tx) {
            Ok(Step::Event(client::Event::Reversed)) => reversed = true,
            Ok(Step::Event(client::Event::Secure(handover))) => match transcript.has("tls-fail") {
                true => handover.failed(),
                false => handover.complete(),
            },
            Ok(Step::Event(event)) => {
                let behind = at.map_or(&says[..0], |at| &says[at..]);
                converse(event, next.map(|says| &says.said), behind)?;
            }
            Ok(Step::Write(_)) => {
                written.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Ok(Step::Read(_)) if !pieces.is_empty() => {
                rx.put(&pieces.remove(0)).map_err(|_| "the input is full")?;
            }
            Ok(Step::Read(_)) => {
                if let Some(next) = next {
                    return Err(format!("waits instead of {:?}", next.said));
                }
                let until = at.map_or(hears.len(), |at| says[at].after).max(heard);
                let octets = hears[heard..until].concat();
                if octets.is_empty() {
                    rx.close();
                }
                heard = until;
                pieces = cuts.pieces(&octets, offset).iter().map(|p| p.to_vec()).collect();
                offset += octets.len();
            }
            Ok(Step::Parked(_) | Step::Done) => break,
            Err(_) => {
                written.extend_from_slice(tx.filled());
                break;
            }
        }
    }
    if canonical(&written) != canonical(&expected) {
        return Err(format!("said {:?}", String::from_utf8_lossy(&written)));
    }
    if reversed != transcript.has("roles-reversed") {
        return Err("the roles are not changed".to_owned());
    }
    Ok(())
}

fn octets(said: &Said) -> &[u8] {
    match said {
        Said::Command(octets) | Said::Response(octets) | Said::Content(octets) => octets,
    }
}

/// Performs the next step of the transcript, if the machine offers it.
fn converse(event: client::Event<'_>, next: Option<&Said>, rest: &[Says]) -> Result<(), String> {
    let command = match next {
        Some(Said::Command(line)) => parse(line),
        _ => None,
    };
    let sent = match event {
        client::Event::Idle(idle) => {
            let Some(command) = command else {
                idle.hold();
                return Ok(());
            };
            match command {
                Command::Ehlo(name) => idle.ehlo_as(name.host().unwrap()),
                Command::Lhlo(_) => idle.ehlo(),
                Command::Helo(_) => idle.helo(),
                Command::Mail(mail) => {
                    let other = mail.unknown().collect::<Vec<_>>();
                    idle.mail(mail.from(), &parameters(&mail).with_other(&other))
                }
                Command::Auth { mechanism, initial } => {
                    let decoded = initial.map(|it| match it.as_bytes() {
                        b"=" => Vec::new(),
                        text => Base64::decode_vec(std::str::from_utf8(text).unwrap()).unwrap(),
                    });
                    idle.auth(mechanism, decoded.as_deref())
                }
                Command::StartTls => idle.start_tls(),
                Command::Etrn(node) => idle.etrn(node),
                Command::Atrn(domains) => idle.atrn(domains),
                Command::XClient(attributes) => idle.xclient(attributes),
                Command::XForward(attributes) => idle.xforward(attributes),
                Command::Vrfy(argument) => idle.verify(argument),
                Command::Expn(argument) => idle.expand(argument),
                Command::Help(argument) => idle.help(argument),
                Command::Noop(argument) => idle.noop(argument),
                Command::Unknown(unknown) => idle.unknown(unknown),
                Command::Rset => idle.reset(),
                Command::Quit => idle.quit(),
                other => return Err(format!("no word for {other:?}")),
            }
        }
        client::Event::Envelope(envelope) => {
            let Some(command) = command else {
                envelope.hold();
                return Ok(());
            };
            match command {
                Command::Rcpt(rcpt) => {
                    let other = rcpt.unknown().collect::<Vec<_>>();
                    let mut parameters = RcptParameters::new().with_other(&other);
                    if let Some(notify) = rcpt.notify() {
                        parameters = parameters.with_notify(notify);
                    }
                    if let Some(since) = rcpt.valid_since() {
                        parameters = parameters.with_valid_since(since);
                    }
                    if rcpt.conneg() {
                        parameters = parameters.with_conneg();
                    }
                    if let Some(recipient) = rcpt.original_recipient() {
                        parameters = parameters.with_original_recipient(recipient);
                    }
                    envelope.rcpt(rcpt.to(), &parameters)
                }
                Command::Data => envelope.data(),
                Command::Bdat { size, last } => envelope.bdat(size, last),
                Command::Burl { url, last } => envelope.burl(url, last),
                Command::Rset => envelope.reset(),
                Command::Quit => envelope.quit(),
                other => return Err(format!("no word for {other:?}")),
            }
        }
        client::Event::Challenge(challenge) => {
            return match next {
                Some(Said::Response(line)) if line == b"*\r\n" => {
                    challenge.cancel();
                    Ok(())
                }
                Some(Said::Response(line)) => {
                    let text = std::str::from_utf8(line).unwrap().trim_end();
                    let response = Base64::decode_vec(text).unwrap();
                    challenge.respond(&response).map_err(|error| error.to_string())
                }
                next => Err(format!("a challenge, and {next:?} is next")),
            };
        }
        client::Event::Body(mut body) => {
            let Some(Says { said: Said::Content(content), .. }) = rest.first() else {
                // The connection is lost during the content.
                body.abort();
                return Ok(());
            };
            let Some(content) = content.strip_suffix(b".\r\n").filter(|_| !body.is_chunk()) else {
                return match body.is_chunk() {
                    true => match body.write(content) {
                        Ok(count) if count == content.len() => {
                            body.finish().map(drop).map_err(|error| error.to_string())
                        }
                        other => Err(format!("{other:?} of a chunk")),
                    },
                    false => {
                        let content = unstuffed(content);
                        body.write(&content).map_err(|error| error.to_string())?;
                        body.abort();
                        Ok(())
                    }
                };
            };
            let content = unstuffed(content);
            let written = body.write(&content).map_err(|error| error.to_string())?;
            assert_eq!(written, content.len());
            return body.finish().map(drop).map_err(|error| error.to_string());
        }
        _ => return Ok(()),
    };
    sent.map(drop).map_err(|error| error.to_string())
}

fn unstuffed(content: &[u8]) -> Vec<u8> {
    let lines: Vec<Vec<u8>> =
        content.split_inclusive(|octet| *octet == b'\n').map(<[u8]>::to_vec).collect();
    unstuff_lines(&lines)
}

fn parameters<'a>(mail: &MailCommand<'a>) -> MailParameters<'a> {
    let mut parameters = MailParameters::new();
    if let Some(size) = mail.size() {
        parameters = parameters.with_size(size);
    }
    if let Some(body) = mail.body() {
        parameters = parameters.with_body(body);
    }
    if let Some(ret) = mail.ret() {
        parameters = parameters.with_ret(ret);
    }
    if mail.smtp_utf8() {
        parameters = parameters.with_smtp_utf8();
    }
    if mail.require_tls() {
        parameters = parameters.with_require_tls();
    }
    if let Some(id) = mail.envelope_id() {
        parameters = parameters.with_envelope_id(id);
    }
    if let Some(auth) = mail.auth() {
        parameters = parameters.with_auth(auth);
    }
    if let Some(by) = mail.deliver_by() {
        parameters = parameters.with_deliver_by(by);
    }
    if let Some(hold) = mail.hold() {
        parameters = parameters.with_hold(hold);
    }
    if let Some(priority) = mail.priority() {
        parameters = parameters.with_priority(priority);
    }
    if let Some(tracking) = mail.tracking() {
        parameters = parameters.with_tracking(tracking);
    }
    if let Some(solicitation) = mail.solicitation() {
        parameters = parameters.with_solicitation(solicitation);
    }
    if let Some(submitter) = mail.submitter() {
        parameters = parameters.with_submitter(submitter);
    }
    if mail.may_convert() {
        parameters = parameters.with_may_convert();
    }
    if let Some(id) = mail.transaction_id() {
        parameters = parameters.with_transaction_id(id);
    }
    if let Some(verp) = mail.verp() {
        parameters = parameters.with_verp(verp);
    }
    parameters
}

fn parse(line: &[u8]) -> Option<Command<'_>> {
    // A source route is dropped by parsing: those transcripts are only for the server.
    Command::parse(line.strip_suffix(b"\r\n")?, &Syntax::STRICT).ok()
}

/// Case and the order of parameters do not matter.
fn canonical(octets: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(octets).to_lowercase();
    let sorted = |line: &str| {
        let mut words: Vec<&str> = line.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    };
    text.split("\r\n").map(sorted).collect()
}
