use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use smtp_machine::blocking::{Upgrade, deliver};
use smtp_machine::client::{Client, Config};
use smtp_machine::delivery::{Delivery, Recipient};
use smtp_machine::sasl::Credentials;
use std::{error::Error, net::TcpStream, sync::Arc};

fn main() -> Result<(), Box<dyn Error>> {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let tls = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    let tls = ClientConnection::new(Arc::new(tls), "mail.orchard.example".try_into()?)?;
    let socket = TcpStream::connect("mail.orchard.example:587")?;
    let mut stream = Upgrade::new(socket, |socket| Ok(StreamOwned::new(tls, socket)));
    let mut client = Client::new(Config::submission("laptop.orchard.example".try_into()?)?);
    let mut to = [Recipient::new("<ben@harbor.example>".try_into()?)];
    let mut delivery = Delivery::new("<ana@orchard.example>".try_into()?, &mut to)
        .with_credentials(Credentials::password("ana", "secret")?);
    deliver(&mut delivery, &mut client, &mut stream, b"Subject: lunch\r\n\r\nAt noon?\r\n")?;
    println!("{}", to[0].outcome());
    Ok(())
}
