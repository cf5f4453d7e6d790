//! The limits on the number of clients.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The clients with a session, by address.
#[derive(Debug)]
pub(crate) struct Clients {
    total: usize,
    each: usize,
    open: Mutex<HashMap<IpAddr, usize>>,
}

/// The permission of a client to have a session, until it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    clients: Arc<Clients>,
    address: IpAddr,
}

impl Clients {
    /// Creates the limits: at most `total` clients, and at most `each` from one address.
    pub(crate) fn new(total: usize, each: usize) -> Arc<Self> {
        Arc::new(Self { total, each, open: Mutex::default() })
    }

    /// Returns `None` if there are too many clients.
    pub(crate) fn admit(self: &Arc<Self>, address: IpAddr) -> Option<Place> {
        let address = network(address);
        let mut open = self.open();
        let of_it = open.get(&address).copied().unwrap_or(0);
        if of_it >= self.each || open.values().sum::<usize>() >= self.total {
            return None;
        }
        open.insert(address, of_it + 1);
        Some(Place { clients: Arc::clone(self), address })
    }

    fn open(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.clients.open();
        match open.get_mut(&self.address) {
            Some(count) if *count > 1 => *count -= 1,
            _ => drop(open.remove(&self.address)),
        }
    }
}

/// Returns the network of one client: an IPv4 address, or an IPv6 /64.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6((address.to_bits() & !u128::from(u64::MAX)).into()),
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_client_cannot_use_all_sessions() {
        let clients = Clients::new(3, 2);
        let at = |address: &str| clients.admit(address.parse().unwrap());
        let (one, two) = (at("2001:db8::1"), at("2001:db8::ffff:2"));
        assert!(one.is_some() && two.is_some() && at("2001:db8::3").is_none());
        let three = at("192.0.2.1");
        assert!(three.is_some() && at("192.0.2.2").is_none());
        drop(one);
        let four = at("::ffff:192.0.2.1");
        assert!(four.is_some() && at("2001:db8::3").is_none());
        drop((two, three, four));
        assert!(clients.open().is_empty());
    }
}
