use smtp_machine::diagnosis::diagnose;
use smtp_machine::reply::Reply;
use std::io::{self, BufRead};

fn main() -> io::Result<()> {
    for line in io::stdin().lock().split(b'\n') {
        let line = line?;
        let Ok(reply) = Reply::from_log(&line) else { continue };
        let (code, reason) = (reply.code(), diagnose(&reply).reason());
        println!("{code} {:?} {:?}: {reason:?}", code.severity(), code.category());
    }
    Ok(())
}
