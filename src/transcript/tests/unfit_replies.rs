//! Replies that do not fit the lines of the client: the server lies, is broken, or the replies were lost.

use super::log;
use crate::transcript::Side::{Client, Server};

#[test]
fn content_after_any_intermediate_reply_to_data_is_replaced_by_its_size() {
    let said = log(&[
        (Client, b"DATA\r\n"),
        (Server, b"350 go\r\n"),
        (Client, b"body of it\r\n.\r\n"),
        (Server, b"250 OK\r\n"),
        (Client, b"QUIT\r\n"),
    ]);
    let content = "C: [12 octets of content]";
    assert_eq!(said, ["C: DATA", "S: 350 go", content, "S: 250 OK", "C: QUIT"]);
}
