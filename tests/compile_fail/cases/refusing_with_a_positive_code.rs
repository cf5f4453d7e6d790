use smtp_machine::reply::Code;
use smtp_machine::server::Rcpt;

fn answer(rcpt: Rcpt<'_>) {
    rcpt.refuse(Code::OK);
}

fn main() {}
