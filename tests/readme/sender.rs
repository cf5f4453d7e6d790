use smtp_machine::address::{Host, ReversePath};
use smtp_machine::blocking::{TimedSocket, Upgrade, deliver};
use smtp_machine::body::Survey;
use smtp_machine::client::{Client, Config};
use smtp_machine::delivery::{Delivery, Recipient};
use smtp_machine::sasl::Credentials;
use std::{error::Error, io, net::TcpStream};

/// Sends a message from ana. However the session ends, `to` then holds the outcome for each recipient.
fn submit<S: io::Read + io::Write>(
    socket: TcpStream,                              // connected to port 587
    tls: impl FnOnce(TimedSocket) -> io::Result<S>, // performs the TLS handshake
    to: &mut [Recipient<'_>],
    content: &[u8],
) -> Result<(), Box<dyn Error>> {
    let config = Config::submission(Host::try_from("laptop.orchard.example")?)?;
    let mut delivery = Delivery::new(ReversePath::try_from("<ana@orchard.example>")?, to)
        .with_survey(Survey::from_slice(content))
        .with_credentials(Credentials::password("ana", "secret")?);
    deliver(&mut delivery, &mut Client::new(config), &mut Upgrade::new(socket, tls), content)?;
    Ok(())
}
