//! Hostile arguments of the application: the types must reject them, or write them harmlessly.

use smtp_machine::address::{ForwardPath, Host, Mailbox, ReversePath};
use smtp_machine::client::{Client, Config, Event, NotSent};
use smtp_machine::command::{
    Argument, AuthParameter, EnvelopeId, MailParameters, Mechanism, OriginalRecipient, Parameter,
    ParameterValue, RcptParameters, UnknownCommand,
};
use smtp_machine::extension::Keyword;
use smtp_machine::wire::Sink;
use smtp_machine::{Buffer, Step};

use crate::case::Case;
use crate::observed::Observed;

/// The capabilities of the server, so that only the argument can be wrong.
const HELLO: &[u8] = b"220 mx.dst.example\r\n250-mx.dst.example\r\n250-PIPELINING\r\n250-SIZE\r\n\
    250-8BITMIME\r\n250-DSN\r\n250-EXPN\r\n250 AUTH PLAIN LOGIN\r\n";

/// The replies of the server to AUTH.
const CHALLENGE: &[u8] = b"334 VXNlcm5hbWU6\r\n";

/// Passes the argument to the call that accepts it, on an idle connection.
pub(crate) fn run(case: &Case) -> Observed {
    let mut seen = Observed::default();
    let argument = case.argument.as_deref().unwrap_or_default();
    let octets = case.octets.as_slice();
    if argument == "ehlo-name" {
        seen.api = Some(label(Host::try_from(octets).and_then(Config::new).map(|config| {
            seen.written = said(config, true, |_, _| Ok(true)).1;
        })));
        return seen;
    }
    let config =
        Config::new(Host::try_from("c.src.example").unwrap()).unwrap().danger_auth_in_clear(true);
    let (result, written) =
        said(config, false, |event, begun| call(argument, octets, event, begun));
    seen.api = Some(label(result));
    seen.written = written;
    seen
}

fn label<T, E>(result: Result<T, E>) -> Result<(), Vec<&'static str>> {
    result.map(drop).map_err(|_| vec!["invalid_argument"])
}

/// The reason why nothing was sent.
#[derive(Debug)]
struct Refused;

impl From<smtp_machine::Invalid> for Refused {
    fn from(_: smtp_machine::Invalid) -> Self {
        Self
    }
}

impl From<NotSent> for Refused {
    fn from(_: NotSent) -> Self {
        Self
    }
}

/// The parameters of RCPT; all others belong to MAIL.
const OF_RCPT: &[&str] = &["ORCPT", "NOTIFY", "RRVS", "FORWARD"];

/// Sends one command with the argument; returns `false` if another command must come first, and sends it.
fn call(argument: &str, octets: &[u8], event: Event<'_>, begun: bool) -> Result<bool, Refused> {
    let text = || std::str::from_utf8(octets).map_err(|_| Refused);
    let name = argument.strip_prefix("param:");
    let of_rcpt = name.is_some_and(|it| OF_RCPT.iter().any(|name| it.eq_ignore_ascii_case(name)));
    let envelope = match event {
        Event::Envelope(envelope) => envelope,
        Event::Challenge(challenge) => {
            challenge.respond(octets).map_err(|_| Refused)?;
            return Ok(true);
        }
        Event::Idle(idle) => {
            let (from, none) = (ReversePath::Null, MailParameters::new());
            match argument {
                "mail-from" => {
                    idle.mail(ReversePath::Mailbox(Mailbox::try_from(octets)?), &none)?
                }
                "param:ENVID" => {
                    idle.mail(from, &none.with_envelope_id(EnvelopeId::new(text()?)?))?
                }
                "param:AUTH" => {
                    idle.mail(from, &none.with_auth(AuthParameter::from_wire(octets)?))?
                }
                "vrfy-arg" => idle.verify(Argument::try_from(octets)?)?,
                "expn-arg" => idle.expand(Argument::try_from(octets)?)?,
                "help-arg" => idle.help(Some(Argument::try_from(octets)?))?,
                "noop-arg" => idle.noop(Some(Argument::try_from(octets)?))?,
                "auth-response" => {
                    idle.auth(Mechanism::try_from("LOGIN")?, None)?;
                    return Ok(false);
                }
                "auth-mech" => idle.auth(Mechanism::try_from(octets)?, None)?,
                "auth-initial" => idle.auth(Mechanism::try_from("PLAIN")?, Some(octets))?,
                "raw-command" => idle.unknown(UnknownCommand::try_from(octets)?)?,
                _ if (argument == "rcpt-to" || of_rcpt) && !begun => {
                    idle.mail(from, &none)?;
                    return Ok(false);
                }
                _ if name.is_some() => {
                    let value = ParameterValue::try_from(octets)?;
                    let more =
                        [Parameter::new(Keyword::new(name.unwrap_or_default())?, Some(value))];
                    idle.mail(from, &none.with_other(&more))?
                }
                other => panic!("not supported: the argument {other}"),
            };
            return Ok(true);
        }
        _ => return Ok(false),
    };
    let none = RcptParameters::new();
    match argument {
        "rcpt-to" => {
            envelope.rcpt(ForwardPath::Mailbox(Mailbox::try_from(octets)?), &none)?;
        }
        "param:ORCPT" => {
            let (kind, address) = text()?.split_once(';').ok_or(Refused)?;
            let original = none.with_original_recipient(OriginalRecipient::new(kind, address)?);
            envelope.rcpt(ForwardPath::try_from("<b@dst.example>")?, &original)?;
        }
        _ => {
            let value = ParameterValue::try_from(octets)?;
            let more = [Parameter::new(Keyword::new(name.unwrap_or_default())?, Some(value))];
            envelope.rcpt(ForwardPath::try_from("<b@dst.example>")?, &none.with_other(&more))?;
        }
    }
    Ok(true)
}

/// Returns what `act` makes the client send after EHLO (and EHLO only on request), and after the commands
/// that must precede it.
fn said(
    config: Config,
    with_hello: bool,
    mut act: impl FnMut(Event<'_>, bool) -> Result<bool, Refused>,
) -> (Result<(), Refused>, Vec<u8>) {
    let mut client = Client::new(config);
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut greeting = HELLO.split_inclusive(|octet| *octet == b'\n');
    let (mut written, mut begun, mut polls) = (Vec::new(), false, 0);
    loop {
        polls += 1;
        assert!(polls < 1000, "no progress in {polls} polls");
        match client.poll(&mut rx, &mut tx).expect("the server is honest") {
            Step::Read(_) => match greeting.next() {
                Some(line) => rx.put(line).unwrap(),
                None if written == b"AUTH LOGIN\r\n" => rx.put(CHALLENGE).unwrap(),
                None => return (Ok(()), written),
            },
            Step::Write(_) => {
                written.extend_from_slice(tx.filled());
                tx.consume(tx.len());
            }
            Step::Parked(_) | Step::Done => return (Ok(()), written),
            Step::Event(event @ (Event::Idle(_) | Event::Envelope(_) | Event::Challenge(_))) => {
                if !(begun || with_hello) {
                    written.clear();
                }
                let done = act(event, begun);
                match done {
                    Ok(false) => begun = true,
                    Ok(true) => {
                        let mail = written.len();
                        written.extend_from_slice(tx.filled());
                        let written = if begun { written.split_off(mail) } else { written };
                        return (Ok(()), without_mail(written));
                    }
                    Err(refused) => {
                        // The output contains only the MAIL that led here.
                        let rest = without_mail(tx.filled().to_vec());
                        return (Err(refused), rest);
                    }
                }
            }
            Step::Event(_) => {}
        }
    }
}

/// Removes the MAIL that had to precede the call under test.
fn without_mail(written: Vec<u8>) -> Vec<u8> {
    match written.strip_prefix(b"MAIL FROM:<>\r\n") {
        Some(rest) => rest.to_vec(),
        None => written,
    }
}
