//! The transcripts through the client machine.

use smtp_machine::address::Host;
use smtp_machine::client::{self, Client};
use smtp_machine::command::{Command, MailCommand, MailParameters, RcptParameters, Syntax};
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use super::Cuts;
use super::common::{Step as Line, Transcript, unstuff_lines};

pub(crate) fn replay_client(transcript: &Transcript, cuts: &Cuts) -> Result<(), String> {
    // Each line of the client, with how many lines of the server come before it.
    let (mut says, mut hears) = (Vec::new(), Vec::new());
    for step in &transcript.steps {
        match step {
            Line::Client(line) => says.push((line.clone(), hears.len())),
            Line::Server(line) => hears.push(line.clone()),
            Line::Event(_) => {}
        }
    }
    let name = says.iter().find_map(|(line, _)| match parse(line) {
        Some(Command::Ehlo(name) | Command::Helo(name)) => name.host(),
        _ => None,
    });
    let name = name.unwrap_or(Host::try_from("relay.orchard.example").unwrap());
    let config =
        client::Config::new(name).with_manual_hello(true).with_pipelined_transactions(true);
    let mut client = Client::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(8192));
    let (mut written, mut heard, mut offset) = (Vec::new(), 0, 0);
    let mut pieces = Vec::<Vec<u8>>::new();
    let lines = |octets: &[u8]| octets.iter().filter(|octet| **octet == b'\n').count();
    loop {
        let said = lines(&written) + lines(tx.filled());
        let next = says.get(said).filter(|(_, after)| *after <= heard).map(|(line, _)| line);
        let step = client.poll(&mut rx, &mut tx);
        match step {
            Ok(Step::Event(event)) => converse(event, next, &says[said.min(says.len())..])?,
            Ok(Step::Write) => {
                written.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Ok(Step::Read(_)) if !pieces.is_empty() => {
                rx.put(&pieces.remove(0)).map_err(|_| "the input is full")?;
            }
            Ok(Step::Read(_)) => {
                if let Some(next) = next {
                    return Err(format!("waits instead of {:?}", String::from_utf8_lossy(next)));
                }
                let until = says.get(said).map_or(hears.len(), |(_, after)| *after);
                let octets = hears[heard..until.max(heard)].concat();
                if octets.is_empty() {
                    rx.close();
                }
                heard = until.max(heard);
                pieces = cuts.pieces(&octets, offset).iter().map(|p| p.to_vec()).collect();
                offset += octets.len();
            }
            Ok(Step::Done) => break,
            Err(_) => {
                written.extend_from_slice(tx.filled());
                break;
            }
        }
    }
    let expected: Vec<u8> = says.iter().flat_map(|(line, _)| line.clone()).collect();
    if canonical(&written) != canonical(&expected) {
        return Err(format!("said {:?}", String::from_utf8_lossy(&written)));
    }
    Ok(())
}

/// Says the line that the transcript has next, if the machine asks for one.
fn converse(
    event: client::Event<'_>,
    next: Option<&Vec<u8>>,
    rest: &[(Vec<u8>, usize)],
) -> Result<(), String> {
    let command = next.and_then(|line| parse(line));
    match event {
        client::Event::Idle(idle) => {
            let Some(command) = command else {
                idle.hold();
                return Ok(());
            };
            match command {
                Command::Ehlo(_) => idle.ehlo(),
                Command::Helo(_) => idle.helo(),
                Command::Mail(mail) => {
                    let other = mail.unknown().collect::<Vec<_>>();
                    idle.mail(mail.from(), &parameters(&mail).with_other(&other))
                }
                Command::Vrfy(argument) => idle.verify(argument),
                Command::Expn(argument) => idle.expand(argument),
                Command::Help(argument) => idle.help(argument),
                Command::Noop(argument) => idle.noop(argument),
                Command::Rset => idle.reset(),
                Command::Quit => idle.quit(),
                other => return Err(format!("no word for {other:?}")),
            }
            .map(drop)
            .map_err(|error| error.to_string())
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
                    if rcpt.asks_for_capabilities() {
                        parameters = parameters.with_question_for_capabilities();
                    }
                    if let Some(recipient) = rcpt.original_recipient() {
                        parameters = parameters.with_original_recipient(recipient);
                    }
                    envelope.rcpt(rcpt.to(), &parameters)
                }
                Command::Data => envelope.data(),
                Command::Rset => envelope.reset(),
                Command::Quit => envelope.quit(),
                other => return Err(format!("no word for {other:?}")),
            }
            .map(drop)
            .map_err(|error| error.to_string())
        }
        client::Event::Body(mut body) => {
            let lines = rest.iter().map(|(line, _)| line.clone());
            let lines: Vec<Vec<u8>> = lines.take_while(|line| line != b".\r\n").collect();
            let content = unstuff_lines(&lines);
            let written = body.write(&content).map_err(|error| error.to_string())?;
            assert_eq!(written, content.len());
            body.finish().map(drop).map_err(|error| error.to_string())
        }
        _ => Ok(()),
    }
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
        parameters = parameters.with_permission_to_convert();
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
    // A source route is dropped by parsing: those transcripts are for the server alone.
    Command::parse(line.strip_suffix(b"\r\n")?, &Syntax::STRICT).ok()
}

/// Case and the order of parameters say nothing.
fn canonical(octets: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(octets).to_lowercase();
    let sorted = |line: &str| {
        let mut words: Vec<&str> = line.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    };
    text.split("\r\n").map(sorted).collect()
}
