package org.linli.identity;

import static com.webauthn4j.data.PublicKeyCredentialType.PUBLIC_KEY;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What browsers and passkeys say. Its library is loaded by whoever first uses one. */
final class WebAuthn {
  private static final Logger log = LoggerFactory.getLogger(WebAuthn.class);
  private static final ObjectConverter CONVERTER = new ObjectConverter();
  private static final AttestedCredentialDataConverter KEYS =
      new AttestedCredentialDataConverter(CONVERTER);
  private static final WebAuthnManager MANAGER =
      WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
  private static final List<PublicKeyCredentialParameters> KINDS =
      Stream.of(
              COSEAlgorithmIdentifier.ES256,
              COSEAlgorithmIdentifier.EdDSA,
              COSEAlgorithmIdentifier.RS256)
          .map(kind -> new PublicKeyCredentialParameters(PUBLIC_KEY, kind))
          .toList();

  private WebAuthn() {}

  /** A passkey that was made. */
  record Made(byte[] credential, byte[] publicKey, long counter) {}

  /** What a passkey says about itself before anything is proved. */
  record Claim(byte[] credential, byte[] challenge) {}

  /** What a browser says, which may be anything; nothing where it is not what it should be. */
  static <T> Optional<T> heard(Supplier<T> answer) {
    try {
      return Optional.of(answer.get());
    } catch (RuntimeException e) {
      log.debug("No such passkey", e);
      return Optional.empty();
    }
  }

  static byte[] challengeOfMade(String json) {
    var data = MANAGER.parseRegistrationResponseJSON(json);
    return data.getCollectedClientData().getChallenge().getValue();
  }

  static Made made(String json, PasskeySite site, byte[] challenge) {
    var parameters = new RegistrationParameters(property(site, challenge), KINDS, true, true);
    var data =
        MANAGER
            .verifyRegistrationResponseJSON(json, parameters)
            .getAttestationObject()
            .getAuthenticatorData();
    var attested = data.getAttestedCredentialData();
    return new Made(attested.getCredentialId(), KEYS.convert(attested), data.getSignCount());
  }

  static Claim claim(String json) {
    var data = MANAGER.parseAuthenticationResponseJSON(json);
    return new Claim(
        data.getCredentialId(), data.getCollectedClientData().getChallenge().getValue());
  }

  /** The counter of a passkey that has signed the challenge; throws when it has not. */
  static long signed(String json, KeptPasskey kept, PasskeySite site, byte[] challenge) {
    var record =
        new CredentialRecordImpl(
            new NoneAttestationStatement(),
            null,
            null,
            null,
            kept.counter(),
            KEYS.convert(kept.publicKey()),
            null,
            null,
            null,
            null);
    var parameters =
        new AuthenticationParameters(property(site, challenge), record, null, true, true);
    return MANAGER
        .verifyAuthenticationResponseJSON(json, parameters)
        .getAuthenticatorData()
        .getSignCount();
  }

  private static ServerProperty property(PasskeySite site, byte[] challenge) {
    return new ServerProperty(
        new Origin(site.origin()), site.host(), new DefaultChallenge(challenge));
  }
}
