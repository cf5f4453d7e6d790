//! Sends a message through a submission server, with STARTTLS and a login.

use smtp_machine_tokio::{Envelope, Sender};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sender = Sender::submission("mail.orchard.example").with_password("ana", "secret")?;
    let envelope = Envelope::new("ana@orchard.example", &["ben@harbor.example"])?;
    let content = "From: ana@orchard.example\nTo: ben@harbor.example\nSubject: lunch\n\nAt noon?\n";
    let report = sender.send(&envelope, content).await?.accepted()?;
    println!("{}", report.recipients()[0]);
    sender.close().await;
    Ok(())
}
