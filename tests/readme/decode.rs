use smtp_machine::diagnosis::{Reason, diagnose};
use smtp_machine::reply::{Reply, Severity};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let reply = Reply::from_log(b"550 5.1.1 <ben@harbor.example>: Recipient address rejected")?;
    assert_eq!(reply.code().severity(), Severity::PermanentNegative);
    assert_eq!(diagnose(&reply).reason(), Reason::MailboxNotFound);
    println!("{}: {}", reply.code(), diagnose(&reply).reason());
    Ok(())
}
