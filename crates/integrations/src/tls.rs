//! TLS to a broker or an object storage: rustls, and whom it trusts.
//! Knows certificates of authorities; must not know what is said inside.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;

use ports::SourceFault;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

/// An encrypted connection, over a socket or what stands for one.
pub type Secure<S = TcpStream> = StreamOwned<ClientConnection, S>;

/// Encrypts a connection to a host whose certificate an authority of the file, or of the system, has signed.
///
/// # Errors
/// As [`trust`] and [`begin`].
pub fn secure(stream: TcpStream, host: &str, ca_file: Option<&Path>) -> Result<Secure, SourceFault> {
    begin(trust(ca_file)?, stream, host)
}

/// Whom to trust: the authorities of a file, or of the system.
///
/// # Errors
/// No authority can be read.
pub fn trust(ca_file: Option<&Path>) -> Result<Arc<ClientConfig>, SourceFault> {
    let roots = match ca_file {
        Some(path) => authorities_in(path)?,
        None => authorities_of_the_system()?,
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|why| SourceFault(format!("TLS cannot be set up: {why}")))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

/// Encrypts a connection to a host.
///
/// # Errors
/// The host's name is none. Whether the certificate holds shows in the first read.
pub fn begin<S: Read + Write>(
    config: Arc<ClientConfig>,
    stream: S,
    host: &str,
) -> Result<Secure<S>, SourceFault> {
    let name = ServerName::try_from(host.to_owned()).map_err(|_| {
        SourceFault(format!("{host} is no name that a certificate can have; use its DNS name"))
    })?;
    let connection = ClientConnection::new(config, name)
        .map_err(|why| SourceFault(format!("TLS with {host} cannot be begun: {why}")))?;
    Ok(StreamOwned::new(connection, stream))
}

fn authorities_in(path: &Path) -> Result<RootCertStore, SourceFault> {
    let shown = path.display();
    let unread = |why: &dyn std::fmt::Display| {
        SourceFault(format!("the certificates of ca_file {shown} cannot be read: {why}; it holds PEM"))
    };
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(path).map_err(|why| unread(&why))? {
        let certificate = certificate.map_err(|why| unread(&why))?;
        roots.add(certificate).map_err(|why| unread(&why))?;
    }
    match roots.is_empty() {
        true => Err(SourceFault(format!("ca_file {shown} holds no certificate; it holds PEM"))),
        false => Ok(roots),
    }
}

fn authorities_of_the_system() -> Result<RootCertStore, SourceFault> {
    let mut roots = RootCertStore::empty();
    // One that cannot be read, as an outdated form, leaves the others.
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    match roots.is_empty() {
        true => Err(SourceFault(
            "the system has no certificates of authorities; install ca-certificates, or name a ca_file"
                .to_owned(),
        )),
        false => Ok(roots),
    }
}
