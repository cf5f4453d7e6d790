use smtp_machine_tokio::{Envelope, Sender};
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Port 587: STARTTLS with a certificate that a public authority has signed, then AUTH.
    send(&Sender::submission("mail.orchard.example").with_password("ana", "secret")?).await
}

async fn send(sender: &Sender) -> Result<(), Box<dyn Error>> {
    let envelope = Envelope::new("ana@orchard.example", &["ben@harbor.example"])?;
    let content = "From: ana@orchard.example\nTo: ben@harbor.example\nSubject: lunch\n\nAt noon?\n";
    sender.send(&envelope, content).await?.accepted()?;
    sender.close().await; // QUIT: a sender keeps its connection for the next message
    Ok(())
}
