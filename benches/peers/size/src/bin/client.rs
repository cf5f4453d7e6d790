//! A client that sends one message to the standard output.

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::client::{Client, Config, Event};
use smtp_machine::command::{MailParameters, RcptParameters};
use smtp_machine::{Buffer, Step};
use smtp_machine_size::{read, write};

/// The text of errors is not what is measured.
fn main() {
    if run().is_none() {
        std::process::exit(1);
    }
}

fn run() -> Option<()> {
    let (mut rx, mut tx) = (Buffer::with_capacity(4096), Buffer::with_capacity(4096));
    let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example").ok()?).ok()?);
    let (mut begun, mut named) = (false, false);
    let mut rest: &[u8] = b"Subject: lunch\r\n\r\nAt noon?\r\n";
    loop {
        match client.poll(&mut rx, &mut tx).ok()? {
            Step::Read(_) => read(&mut rx).ok()?,
            Step::Write(_) => write(&mut tx).ok()?,
            Step::Event(event) => match event {
                Event::Idle(idle) if begun => _ = idle.quit().ok()?,
                Event::Idle(idle) => {
                    idle.mail(
                        ReversePath::try_from("<ana@orchard.example>").ok()?,
                        &MailParameters::new(),
                    )
                    .ok()?;
                    begun = true;
                }
                Event::Envelope(envelope) if named => _ = envelope.data().ok()?,
                Event::Envelope(envelope) => {
                    let to = ForwardPath::try_from("<ben@harbor.example>").ok()?;
                    envelope.rcpt(to, &RcptParameters::new()).ok()?;
                    named = true;
                }
                Event::Body(mut body) => {
                    rest = &rest[body.write(rest).ok()?..];
                    if rest.is_empty() {
                        body.finish().ok()?;
                    }
                }
                _ => {}
            },
            _ => return Some(()),
        }
    }
}
