package org.sillok.tlog.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.InstantSource;

/** A signer whose secret key is in this process. */
public final class KeySigner implements NoteSigner {

    private final VerifierKey key;
    private final PrivateKey secret;
    private final InstantSource clock;

    private KeySigner(VerifierKey key, PrivateKey secret, InstantSource clock) {
        this.key = key;
        this.secret = secret;
        this.clock = clock;
    }

    /** Signs texts as they are, as a log does. */
    public static KeySigner ed25519(String name, KeyPair pair) {
        return of(name, SignatureType.ED25519, pair, InstantSource.system());
    }

    /**
     * Signs as the type says.
     *
     * @param clock gives the time that cosignatures contain
     */
    public static KeySigner of(String name, SignatureType type, KeyPair pair, InstantSource clock) {
        return new KeySigner(VerifierKey.of(name, type, pair.getPublic()), pair.getPrivate(), clock);
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public byte[] sign(String text) {
        long timestamp = key.type().isCosignature() ? clock.instant().getEpochSecond() : 0;
        var signature = sign(SignedMessage.of(key.type(), key.name(), timestamp, text));
        if (!key.type().isCosignature()) return signature;
        return ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(timestamp)
                .put(signature)
                .array();
    }

    private byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance(key.type().algorithm());
            signer.initSign(secret);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign with the key " + key.name(), e);
        }
    }
}
