//! TLS to a broker or an object storage: rustls, and whom it trusts.
//! Knows certificates of authorities; must not know what is said inside.

use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;

use ports::SourceFault;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

/// An encrypted connection.
pub type Secure = StreamOwned<ClientConnection, TcpStream>;

/// Encrypts a connection to a host whose certificate an authority of the file, or of the system, has signed.
///
/// # Errors
/// No authority can be read, or the host's name is none. Whether the certificate holds shows in the first read.
pub fn secure(stream: TcpStream, host: &str, ca_file: Option<&Path>) -> Result<Secure, SourceFault> {
    let mut roots = RootCertStore::empty();
    // One of the system's in an outdated form leaves the others.
    roots.add_parsable_certificates(authorities(ca_file)?);
    if roots.is_empty() {
        return Err(none_there(ca_file));
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|why| SourceFault(format!("TLS cannot be set up: {why}")))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).map_err(|_| {
        SourceFault(format!("{host} is no name that a certificate can have; use its DNS name"))
    })?;
    let connection = ClientConnection::new(Arc::new(config), name)
        .map_err(|why| SourceFault(format!("TLS with {host} cannot be begun: {why}")))?;
    Ok(StreamOwned::new(connection, stream))
}

/// Whom to trust: the authorities of a file, or of the system; one at least.
///
/// # Errors
/// None can be read.
pub fn authorities(ca_file: Option<&Path>) -> Result<Vec<CertificateDer<'static>>, SourceFault> {
    let authorities = match ca_file {
        Some(path) => authorities_in(path)?,
        None => rustls_native_certs::load_native_certs().certs,
    };
    if authorities.is_empty() { Err(none_there(ca_file)) } else { Ok(authorities) }
}

fn authorities_in(path: &Path) -> Result<Vec<CertificateDer<'static>>, SourceFault> {
    let unread = |why: &dyn std::fmt::Display| {
        let shown = path.display();
        SourceFault(format!("the certificates of ca_file {shown} cannot be read: {why}; it holds PEM"))
    };
    let certificates = CertificateDer::pem_file_iter(path).map_err(|why| unread(&why))?;
    let certificates: Vec<_> = certificates.collect::<Result<_, _>>().map_err(|why| unread(&why))?;
    // Each of them is meant: one that is none is a mistake.
    for certificate in &certificates {
        RootCertStore::empty().add(certificate.clone()).map_err(|why| unread(&why))?;
    }
    Ok(certificates)
}

fn none_there(ca_file: Option<&Path>) -> SourceFault {
    SourceFault(match ca_file {
        Some(path) => format!("ca_file {} holds no certificate; it holds PEM", path.display()),
        None => "the system has no certificates of authorities; install ca-certificates, or name a ca_file"
            .to_owned(),
    })
}
