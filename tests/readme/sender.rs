use smtp_machine::address::{Host, ReversePath};
use smtp_machine::blocking::{Bounded, Deadline};
use smtp_machine::body::{Newlines, Survey};
use smtp_machine::client::{Client, Config};
use smtp_machine::delivery::{Delivery, Event, Recipient};
use smtp_machine::{Buffer, Step, sasl::Credentials};
use std::{error::Error, io, net::TcpStream};

/// Sends a message from ana. However the session ends, `to` then holds the outcome for each recipient.
fn submit<S: io::Read + io::Write>(
    socket: TcpStream,                            // connected to port 465
    tls: impl FnOnce(TcpStream) -> io::Result<S>, // performs the TLS handshake
    to: &mut [Recipient<'_>],
    content: &[u8],
) -> Result<(), Box<dyn Error>> {
    let mut stream = Bounded::new(tls(socket.try_clone()?)?, socket);
    let config = Config::new(Host::try_from("laptop.orchard.example")?)?;
    let mut client = Client::secured(config.with_newlines(Newlines::Normalise));
    let mut delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, to)
        .with_survey(Survey::from_slice(content))
        .with_credentials(Credentials::password("ana", "secret")?)
        .with_quit(true);
    let (mut rx, mut tx) = (Buffer::with_capacity(8192), Buffer::with_capacity(8192));
    let mut deadline = Deadline::new();
    loop {
        let in_time = match delivery.poll(&mut client, &mut rx, &mut tx)? {
            Step::Read(wait) => deadline.read(wait, &mut rx, &mut stream)?,
            Step::Write(wait) => deadline.write(wait, &mut tx, &mut stream)?,
            Step::Parked(_) | Step::Done => return Ok(()),
            Step::Event(Event::Body(body)) => {
                body.send(content).ok(); // an error becomes the outcome
                true
            }
            Step::Event(_) => true, // replies, for a log
        };
        if !in_time {
            client.expire(&mut tx);
        }
    }
}
