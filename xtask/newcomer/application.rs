//! The application that `retry_test.rs` tests.

use smtp_machine::address::ForwardPath;
use smtp_machine::blocking::deliver;
use smtp_machine::client::{Client, Config};
use smtp_machine::delivery::{Delivery, Outcome, Recipient};
use std::{error::Error, net::SocketAddr, net::TcpStream};

pub fn send(server: SocketAddr, to: &str) -> Result<(), Box<dyn Error>> {
    let to = format!("<{to}>");
    let mut to = [Recipient::new(ForwardPath::try_from(to.as_str())?)];
    let mut delivery = Delivery::new("<ana@orchard.example>".try_into()?, &mut to);
    let mut client = Client::new(Config::new("laptop.orchard.example".try_into()?)?);
    let mut socket = TcpStream::connect(server)?;
    deliver(&mut delivery, &mut client, &mut socket, b"Subject: lunch\r\n\r\nAt noon?\r\n")?;
    match to[0].outcome() {
        Outcome::Accepted(_) => Ok(()),
        outcome => Err(outcome.to_string().into()),
    }
}
