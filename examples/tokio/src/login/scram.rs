//! SCRAM-SHA-256 (RFC 7677), with rsasl. A server stores keys that are derived from the password, never the
//! password, and its last message proves that it has them.

use std::sync::Arc;

use rsasl::callback::{Context, Request, SessionCallback, SessionData};
use rsasl::mechanisms::scram::properties::ScramStoredPassword;
use rsasl::mechanisms::scram::tools::{derive_keys, hash_password};
use rsasl::prelude::{
    Mechname, SASLClient, SASLConfig, SASLServer, Session, SessionError, State, Validation,
};
use rsasl::property::{AuthId, AuthzId};
use rsasl::validate::{Validate, ValidationError};
use sha2::digest::Output;
use sha2::{Digest, Sha256};

pub(super) const NAME: &str = "SCRAM-SHA-256";

/// The number of iterations of the hash: the minimum of RFC 7677 4.
const ITERATIONS: u32 = 4096;

/// The result of an exchange: `true` if the user is authenticated.
#[derive(Debug)]
pub struct Authenticated;

impl Validation for Authenticated {
    type Value = bool;
}

/// The stored keys of one account.
struct Keys {
    user: String,
    salt: [u8; 16],
    stored: Output<Sha256>,
    server: Output<Sha256>,
}

impl SessionCallback for Keys {
    fn callback(
        &self,
        _: &SessionData,
        context: &Context,
        request: &mut Request,
    ) -> Result<(), SessionError> {
        if context.get_ref::<AuthId>() == Some(&self.user) {
            let keys = ScramStoredPassword::new(ITERATIONS, &self.salt, &self.stored, &self.server);
            request.satisfy::<ScramStoredPassword>(&keys)?;
        }
        Ok(())
    }

    fn validate(
        &self,
        _: &SessionData,
        context: &Context,
        validate: &mut Validate<'_>,
    ) -> Result<(), ValidationError> {
        validate.with::<Authenticated, _>(|| {
            let user = context.get_ref::<AuthId>();
            // The authorization identity must be that of the user.
            let authorization = context.get_ref::<AuthzId>();
            Ok(user == Some(&self.user) && (authorization.is_none() || authorization == user))
        })?;
        Ok(())
    }
}

/// Derives the keys of an account.
pub(super) fn keys(
    user: &str,
    password: &str,
) -> Result<Arc<SASLConfig>, Box<dyn std::error::Error>> {
    let mut salt = [0; 16];
    getrandom::getrandom(&mut salt)?;
    let mut salted = Output::<Sha256>::default();
    hash_password::<Sha256>(password.as_bytes(), ITERATIONS, &salt, &mut salted);
    let (client, server) = derive_keys::<Sha256>(&salted);
    let keys = Keys { user: user.to_owned(), salt, stored: Sha256::digest(client), server };
    Ok(SASLConfig::builder().with_defaults().with_callback(keys)?)
}

/// Creates an exchange of the server.
pub(super) fn server(keys: &Arc<SASLConfig>) -> Option<Session<Authenticated>> {
    let name = Mechname::parse(NAME.as_bytes()).ok()?;
    SASLServer::<Authenticated>::new(Arc::clone(keys)).start_suggested(name).ok()
}

/// Creates an exchange of the client.
pub(super) fn client(user: &str, password: &str) -> Option<Session> {
    let config = SASLConfig::with_credentials(None, user.to_owned(), password.to_owned()).ok()?;
    let name = Mechname::parse(NAME.as_bytes()).ok()?;
    SASLClient::new(config).start_suggested(&[name]).ok()
}

/// Processes a message. Returns the next message, and whether it is the last.
pub(super) fn step<V: Validation>(
    session: &mut Session<V>,
    message: Option<&[u8]>,
) -> Option<(Vec<u8>, bool)> {
    let mut answer = Vec::new();
    match session.step(message, &mut answer) {
        Ok(State::Running) => Some((answer, false)),
        Ok(State::Finished(_)) => Some((answer, true)),
        Err(_) => None,
    }
}
