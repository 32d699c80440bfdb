namespace HostKit.Acme;

/// <summary>Why a CA refuses: the error types of RFC 8555 §6.7 and of the documents that extend it.</summary>
public enum AcmeProblemType
{
    /// <summary>A type that is not known here; <see cref="AcmeProblem.TypeUri"/> has it.</summary>
    Unknown,

    /// <summary>No account has this key, or the account is gone.</summary>
    AccountDoesNotExist,

    /// <summary>The certificate has a newer one already (RFC 9773 §5).</summary>
    AlreadyReplaced,

    /// <summary>The certificate is revoked already.</summary>
    AlreadyRevoked,

    /// <summary>A recurring order was cancelled (RFC 8739).</summary>
    AutoRenewalCanceled,

    /// <summary>A recurring order cannot be cancelled in its state (RFC 8739).</summary>
    AutoRenewalCancellationInvalid,

    /// <summary>A recurring order has come to its end (RFC 8739).</summary>
    AutoRenewalExpired,

    /// <summary>Certificates of a recurring order cannot be revoked (RFC 8739).</summary>
    AutoRenewalRevocationNotSupported,

    /// <summary>The certificate signing request is not acceptable.</summary>
    BadCsr,

    /// <summary>The nonce was used or is too old.</summary>
    BadNonce,

    /// <summary>The key is too weak, or of a kind that the CA does not take.</summary>
    BadPublicKey,

    /// <summary>The CA does not take this reason for a revocation.</summary>
    BadRevocationReason,

    /// <summary>The CA does not take signatures of this kind.</summary>
    BadSignatureAlgorithm,

    /// <summary>CAA records forbid this CA to issue (RFC 8659).</summary>
    Caa,

    /// <summary>Several things at once; <see cref="AcmeProblem.Subproblems"/> has them.</summary>
    Compound,

    /// <summary>What is asked does not fit the state of things at the CA.</summary>
    Conflict,

    /// <summary>The CA could not connect to the name's server.</summary>
    Connection,

    /// <summary>The CA could not look the name up.</summary>
    Dns,

    /// <summary>The account has to be bound to one at the CA's website (RFC 8555 §7.3.4).</summary>
    ExternalAccountRequired,

    /// <summary>The CA got an answer to its challenge that is not the right one.</summary>
    IncorrectResponse,

    /// <summary>A contact address is not valid.</summary>
    InvalidContact,

    /// <summary>The CA does not offer the profile, or not to this account or for these names (draft-ietf-acme-profiles).</summary>
    InvalidProfile,

    /// <summary>The CA did not understand the request.</summary>
    Malformed,

    /// <summary>The order's authorizations are not all valid yet.</summary>
    OrderNotReady,

    /// <summary>A limit of the CA is reached.</summary>
    RateLimited,

    /// <summary>The CA does not issue for this name.</summary>
    RejectedIdentifier,

    /// <summary>Something went wrong inside the CA.</summary>
    ServerInternal,

    /// <summary>The CA could not talk TLS with the name's server.</summary>
    Tls,

    /// <summary>The account may not do this, or the challenge was not met.</summary>
    Unauthorized,

    /// <summary>A delegation that the CA does not know (RFC 9115).</summary>
    UnknownDelegation,

    /// <summary>The CA does not take contacts of this kind.</summary>
    UnsupportedContact,

    /// <summary>The CA does not issue for identifiers of this kind, such as IP addresses.</summary>
    UnsupportedIdentifier,

    /// <summary>A person has to visit <see cref="AcmeProblem.Instance"/>, mostly to agree to new terms.</summary>
    UserActionRequired,

    /// <summary>A name under .onion needs a proof by its CAA (RFC 9799).</summary>
    OnionCaaRequired,
}
