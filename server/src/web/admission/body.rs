//! A form is received before it takes a place: who sends it slowly keeps nobody else waiting.

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, header};
use futures::{StreamExt, stream};
use std::time::Duration;

/// A form that is no longer than this is received whole. The portal takes no longer ones; files are longer, and rare.
const WHOLE: usize = 64 * 1024;
/// How long that may take.
const LONGEST: Duration = Duration::from_secs(15);

/// What came.
pub(in super::super) enum Received {
    /// All of it. What went wrong on the way is told to whoever reads it.
    Whole(Body),
    /// So much that the rest is received while it is read.
    Long(Body),
    /// Nothing in time.
    Late,
}

/// Receives a body as far as that may go.
pub(in super::super) async fn received(body: Body, headers: &HeaderMap) -> Received {
    let length = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > WHOLE) {
        return Received::Long(body);
    }
    let mut rest = body.into_data_stream();
    let (mut got, mut size) = (Vec::<Bytes>::new(), 0);
    let all = async {
        while let Some(part) = rest.next().await {
            let part = part?;
            size += part.len();
            got.push(part);
            if size > WHOLE {
                return Ok(false);
            }
        }
        Ok::<_, axum::Error>(true)
    };
    match tokio::time::timeout(LONGEST, all).await {
        Ok(Ok(true)) => Received::Whole(Body::from(got.concat())),
        Ok(Ok(false)) => Received::Long(Body::from_stream(stream::iter(got.into_iter().map(Ok)).chain(rest))),
        Ok(Err(error)) => Received::Whole(Body::from_stream(stream::iter([Err::<Bytes, axum::Error>(error)]))),
        Err(_) => Received::Late,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::BodyExt;

    async fn of(parts: Vec<Result<Bytes, std::io::Error>>) -> (bool, Result<usize, axum::Error>) {
        let body = Body::from_stream(stream::iter(parts));
        let (long, body) = match received(body, &HeaderMap::new()).await {
            Received::Whole(body) => (false, body),
            Received::Long(body) => (true, body),
            Received::Late => panic!("in time"),
        };
        (long, body.collect().await.map(|all| all.to_bytes().len()))
    }

    #[tokio::test]
    async fn nothing_of_a_body_is_lost() {
        let part = || Ok(Bytes::from(vec![b'x'; 40_000]));
        assert!(matches!(of(vec![]).await, (false, Ok(0))));
        assert!(matches!(of(vec![part()]).await, (false, Ok(40_000))));
        assert!(matches!(of(vec![part(), part(), part()]).await, (true, Ok(120_000))));
        assert!(matches!(of(vec![part(), Err(std::io::Error::other("broken"))]).await, (false, Err(_))));
    }
}
