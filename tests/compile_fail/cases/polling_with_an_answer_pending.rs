use smtp_machine::server::Server;
use smtp_machine::{Buffer, Step};

fn drive(server: &mut Server, rx: &mut Buffer, tx: &mut Buffer) {
    let Ok(Step::Event(event)) = server.poll(rx, tx) else { return };
    let _ = server.poll(rx, tx);
    drop(event);
}

fn main() {}
