//! The server when things go wrong: the peer stops, hangs up, lies or is slow; the application is late,
//! says no, or forgets something.

mod answers;
mod ends;
mod manners;
mod secrets;
mod session;
mod texts;
mod waits;
