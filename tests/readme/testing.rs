use lettre::{Message, SmtpTransport, Transport};
use smtp_machine_testing::FakeServer;

/// The application under test: sends a message, and tries again once.
fn notify(server: &str) -> Result<(), lettre::transport::smtp::Error> {
    let (ana, ben) =
        ("ana@orchard.example".parse().unwrap(), "ben@harbor.example".parse().unwrap());
    let message = Message::builder().from(ana).to(ben).body("At noon?".to_owned()).unwrap();
    let mailer = SmtpTransport::from_url(server)?.build();
    mailer.send(&message).or_else(|_| mailer.send(&message)).map(drop)
}

#[test]
fn a_busy_mailbox_is_tried_again() {
    let server = FakeServer::with("reply RCPT to ben@* with 450 4.2.1 once, then accept");
    notify(&server.url()).unwrap();
    assert_eq!(server.assert_received(1)[0].to(), ["ben@harbor.example"]);
    server.assert_all_used();
}
