//! The application under test in the examples: it sends a message, and reports whether it was accepted.

use std::net::{SocketAddr, TcpStream};

use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::blocking::deliver;
use smtp_machine::client::{Client, Config};
use smtp_machine::delivery::{Delivery, Outcome, Recipient};

/// Sends a message from Ana to one recipient.
///
/// # Errors
///
/// Returns the outcome if the message was not accepted.
pub fn send(server: SocketAddr, to: &str, text: &str) -> Result<(), String> {
    try_send(server, to, text).unwrap_or_else(|error| Err(error.to_string()))
}

fn try_send(
    server: SocketAddr,
    to: &str,
    text: &str,
) -> Result<Result<(), String>, Box<dyn std::error::Error>> {
    let content =
        format!("From: ana@orchard.example\r\nTo: {to}\r\nSubject: lunch\r\n\r\n{text}\r\n");
    let path = format!("<{to}>");
    let mut recipients = [Recipient::new(ForwardPath::try_from(path.as_str())?)];
    let from = ReversePath::try_from("<ana@orchard.example>")?;
    let mut delivery = Delivery::new(from, &mut recipients).with_quit(true);
    let mut client = Client::new(Config::new(Host::try_from("relay.orchard.example")?)?);
    let mut socket = TcpStream::connect(server)?;
    let end = deliver(&mut delivery, &mut client, &mut socket, content.as_bytes());
    let [recipient] = recipients;
    Ok(match recipient.outcome() {
        Outcome::Accepted(_) => Ok(()),
        outcome => Err(format!("{outcome:?}, {end:?}")),
    })
}
