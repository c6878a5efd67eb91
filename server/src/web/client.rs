//! From where a request comes: the connection's address, or what the proxies in front have seen.

use axum::http::HeaderMap;
use axum::http::request::Parts;
use std::net::{IpAddr, Ipv4Addr};

/// The address of the connection, put into each request by the listener.
#[derive(Clone, Copy, Debug)]
pub(super) struct Peer(pub(super) IpAddr);

/// The address of whoever asks. Each proxy adds the address that it has seen to the end of `X-Forwarded-For`; what stands
/// before that came from outside, and anybody can write it.
pub(super) fn address(parts: &Parts, proxies: usize) -> IpAddr {
    seen(parts.extensions.get::<Peer>().map(|peer| peer.0), &parts.headers, proxies)
}

/// The same of a request that is not taken apart yet.
pub(super) fn seen(peer: Option<IpAddr>, headers: &HeaderMap, proxies: usize) -> IpAddr {
    let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    if proxies == 0 {
        return peer;
    }
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    let seen: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    let outermost = seen.len().checked_sub(proxies).and_then(|place| seen.get(place));
    outermost.and_then(|text| text.trim_start_matches('[').trim_end_matches(']').parse().ok()).unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(lines: &[&str], proxies: usize) -> String {
        let mut request = axum::http::Request::new(());
        for line in lines {
            request.headers_mut().append("x-forwarded-for", line.parse().unwrap());
        }
        request.extensions_mut().insert(Peer("10.0.0.1".parse().unwrap()));
        address(&request.into_parts().0, proxies).to_string()
    }

    #[test]
    fn what_anybody_can_write_does_not_count() {
        assert_eq!(from(&["203.0.113.7"], 0), "10.0.0.1");
        assert_eq!(from(&["1.2.3.4, 203.0.113.7"], 1), "203.0.113.7");
        assert_eq!(from(&["1.2.3.4", "203.0.113.7, 10.0.0.9"], 2), "203.0.113.7");
        assert_eq!(from(&["[2001:db8::1]"], 1), "2001:db8::1");
        for lines in [&[][..], &["nonsense"], &["203.0.113.7:443"]] {
            assert_eq!(from(lines, 1), "10.0.0.1", "{lines:?}");
        }
        assert_eq!(from(&["203.0.113.7"], 2), "10.0.0.1", "fewer than there should be");
    }
}
