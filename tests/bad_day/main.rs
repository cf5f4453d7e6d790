//! The server if things go wrong: the peer stops, closes, lies or is slow; the application is late, refuses,
//! or forgets an answer.

mod answers;
mod ends;
mod manners;
mod secrets;
mod session;
mod texts;
mod waits;
