package org.sillok.tlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.tlog.Malformed;

class KeysTest {

    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8032, section 7.1, tests 1 to 3; test 1 signs the empty message, which no note has, so its key alone is looked at. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60, d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb, 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7, fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"
    })
    void a_seed_has_the_public_key_of_rfc_8032(String seed, String publicKey) {
        assertThat(raw(HEX.parseHex(seed))).isEqualTo(publicKey);
    }

    /** RFC 8032, section 7.1, test 2. */
    @Test
    void a_seed_signs_as_in_rfc_8032() {
        var pair = Keys.ed25519(HEX.parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
        assertThat(HEX.formatHex(KeySigner.ed25519("a", pair).sign("r")))
                .isEqualTo("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    /** RFC 8410, section 10.3. */
    @Test
    void a_key_in_pkcs8_is_the_key_of_its_seed() {
        var pair = Keys.ed25519Pkcs8(
                Base64.getDecoder().decode("MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC"));
        assertThat(HEX.formatHex(SignatureType.ED25519.raw(pair.getPublic())))
                .isEqualTo("19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1");
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Keys.ed25519Pkcs8(new byte[48]));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Keys.ed25519(new byte[31]));
    }

    @ParameterizedTest
    @EnumSource(SignatureType.class)
    void a_vkey_leads_back_to_its_key(SignatureType type) {
        var key = VerifierKey.of("example.com/log", type, Keys.generate(type).getPublic());
        assertThat(VerifierKey.parse(key.toString())).isEqualTo(key);
        assertThat(VerifierKey.parse(key.toString()).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903a",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/ foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q==",
                "example.com/foo+530d903a+"
            })
    void what_is_no_vkey_is_refused(String vkey) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> VerifierKey.parse(vkey));
    }

    private static String raw(byte[] seed) {
        return HEX.formatHex(SignatureType.ED25519.raw(Keys.ed25519(seed).getPublic()));
    }
}
