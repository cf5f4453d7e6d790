use smtp_machine::address::ForwardPath;
use smtp_machine::client::Idle;
use smtp_machine::command::RcptParameters;

fn say(idle: Idle<'_>) {
    let _ = idle.rcpt(ForwardPath::Postmaster, &RcptParameters::new());
}

fn main() {}
