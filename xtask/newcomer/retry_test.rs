use newcomer::send;
use smtp_machine_testing::FakeServer;

#[test]
fn a_busy_server_gets_the_message_later() {
    let server = FakeServer::with("reply RCPT to ben@* with 450 4.2.1 once, then accept");
    assert!(send(server.address(), "ben@harbor.example").is_err());
    assert!(send(server.address(), "ben@harbor.example").is_ok());
    assert_eq!(server.assert_received(1)[0].to(), ["ben@harbor.example"]);
    server.assert_all_used();
}
