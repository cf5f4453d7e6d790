use smtp_machine::reply::Refusal;
use smtp_machine::server::Mail;

fn answer(mail: Mail<'_>) {
    mail.accept();
    mail.refuse(Refusal::POLICY);
}

fn main() {}
