use smtp_machine_tokio::{Envelope, Sender};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sender = Sender::submission("mail.orchard.example").with_password("ana", "secret")?;
    let envelope = Envelope::new("ana@orchard.example", &["ben@harbor.example"])?;
    let report = sender.send(&envelope, "Subject: lunch\n\nAt noon?\n").await?;
    println!("{}", report.recipients()[0]);
    sender.close().await;
    Ok(())
}
