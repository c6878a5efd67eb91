//! A register's own socket: closed while its switch says "refused", opened again on the same port.

use super::{RegisterId, router};
use crate::{serve::serve, switches::Mode, world::Shared};
use std::{net::SocketAddr, time::Duration};
use tokio::{net::TcpListener, sync::watch};

/// A register and the socket that was opened for it.
pub(crate) struct RegisterSocket {
    /// The register.
    pub(crate) register: RegisterId,
    /// Its listening socket.
    pub(crate) listener: TcpListener,
    /// Where that listens; kept for reopening.
    pub(crate) addr: SocketAddr,
}

/// Serves the register whenever its switch allows, until the future is dropped.
pub(crate) async fn keep_open(socket: RegisterSocket, world: Shared) {
    let Some((mut mode, open)) = world.switches.socket(socket.register.id()) else {
        return;
    };
    let routes = router(socket.register, world.clone());
    let mut listener = Some(socket.listener);
    loop {
        if *mode.borrow_and_update() == Mode::Refused {
            listener = None;
            open.send_replace(false);
            if mode.changed().await.is_err() {
                return;
            }
            continue;
        }
        let bound = match listener.take() {
            Some(listener) => listener,
            None => reopen(socket.addr).await,
        };
        open.send_replace(true);
        tokio::select! {
            never = serve(bound, routes.clone()) => match never {},
            closed = refused(&mut mode) => if closed.is_err() { return },
        }
    }
}

/// Waits until the switch says "refused".
async fn refused(mode: &mut watch::Receiver<Mode>) -> Result<(), watch::error::RecvError> {
    mode.wait_for(|mode| *mode == Mode::Refused).await.map(|_| ())
}

/// Binds the same port again; somebody may hold it for a moment.
async fn reopen(addr: SocketAddr) -> TcpListener {
    loop {
        match TcpListener::bind(addr).await {
            Ok(listener) => return listener,
            Err(error) => {
                tracing::warn!(%addr, %error, "a register's port is taken, trying again");
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
    }
}
