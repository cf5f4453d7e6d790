//! [`Admission`]: the limits on connections, in total and for each address.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The open connections of a service.
#[derive(Debug, Default)]
pub(crate) struct Admission {
    open: Mutex<Open>,
}

#[derive(Debug, Default)]
struct Open {
    total: usize,
    by_client: HashMap<IpAddr, usize>,
}

/// An admitted connection, until it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    admission: Arc<Admission>,
    client: Option<IpAddr>,
}

impl Admission {
    /// Admits a connection, unless there are `max` already.
    pub(crate) fn admit(self: &Arc<Self>, max: usize) -> Option<Place> {
        let mut open = self.open();
        if open.total >= max {
            return None;
        }
        open.total += 1;
        drop(open);
        Some(Place { admission: Arc::clone(self), client: None })
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        // Nothing panics while the lock is held.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// Counts the connection for its client. Returns `false` if the client has `max` already.
    pub(crate) fn claim(&mut self, address: IpAddr, max: usize) -> bool {
        let client = client_of(address);
        let mut open = self.admission.open();
        let count = open.by_client.entry(client).or_default();
        if *count >= max {
            if *count == 0 {
                open.by_client.remove(&client);
            }
            return false;
        }
        *count += 1;
        drop(open);
        self.client = Some(client);
        true
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.admission.open();
        open.total -= 1;
        let Some(client) = self.client else { return };
        if let Some(count) = open.by_client.get_mut(&client) {
            *count -= 1;
            if *count == 0 {
                open.by_client.remove(&client);
            }
        }
    }
}

/// Returns the unit that the limit counts: an IPv4 address, or the first 64 bits of an IPv6 address, because one client
/// has all addresses of such a network.
fn client_of(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(ip) => Ipv6Addr::from_bits(ip.to_bits() & !u128::from(u64::MAX)).into(),
        ip => ip,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_addresses_of_one_network_are_one_client() {
        let of = |text: &str| client_of(text.parse().unwrap());
        assert_eq!(of("2001:db8::1"), of("2001:db8::2:3:4:5"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        assert_eq!(of("::ffff:192.0.2.7"), of("192.0.2.7"));
        assert_ne!(of("192.0.2.7"), of("192.0.2.8"));
    }

    #[test]
    fn a_place_is_free_again_when_it_is_dropped() {
        let admission = Arc::new(Admission::default());
        let ip: IpAddr = "192.0.2.7".parse().unwrap();
        let mut places: Vec<_> = (0..3).map(|_| admission.admit(3).unwrap()).collect();
        assert!(admission.admit(3).is_none());
        assert!(places[0].claim(ip, 2) && places[1].claim(ip, 2) && !places[2].claim(ip, 2));
        places.remove(0);
        assert!(places[1].claim(ip, 2));
        drop(places);
        assert_eq!(admission.open().total, 0);
        assert!(admission.open().by_client.is_empty());
        assert!(!admission.admit(1).unwrap().claim(ip, 0));
        assert!(admission.open().by_client.is_empty());
    }
}
