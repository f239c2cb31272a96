package org.sillok.tlog.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import org.sillok.tlog.Malformed;

/** Key pairs out of what is kept of them. */
public final class Keys {

    private Keys() {}

    /** The pair of an Ed25519 seed, the 32 bytes that RFC 8032 calls the private key. */
    public static KeyPair ed25519(byte[] seed) {
        return fromSeed(NamedParameterSpec.ED25519, seed);
    }

    /** The pair of an Ed25519 key in PKCS#8 (RFC 8410), unencrypted DER. */
    public static KeyPair ed25519Pkcs8(byte[] der) {
        try {
            var secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der));
            return ed25519(((EdECPrivateKey) secret).getBytes().orElseThrow());
        } catch (GeneralSecurityException e) {
            throw new Malformed("not an Ed25519 key in PKCS#8");
        }
    }

    /** The pair of an ML-DSA-44 seed, the 32 bytes that FIPS 204 calls ξ. */
    public static KeyPair mlDsa44(byte[] seed) {
        return fromSeed(NamedParameterSpec.ML_DSA_44, seed);
    }

    /** A new pair for signatures of a type. */
    public static KeyPair generate(SignatureType type) {
        try {
            return KeyPairGenerator.getInstance(type.algorithm()).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JDK derives a public key nowhere but in its generators, so one is given the seed for its random bytes. */
    private static KeyPair fromSeed(NamedParameterSpec algorithm, byte[] seed) {
        if (seed.length != 32) throw new Malformed("a seed has 32 bytes, not " + seed.length);
        try {
            var generator = KeyPairGenerator.getInstance(algorithm.getName());
            generator.initialize(algorithm, new Given(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) throw new IllegalStateException("the generator asks for more than a seed");
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
