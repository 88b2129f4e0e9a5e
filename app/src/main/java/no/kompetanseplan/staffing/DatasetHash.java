package no.kompetanseplan.staffing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;

/// What a plan file names the lines of a dataset by: SHA-256 of their text, each line with a line
/// feed, as 64 hex digits.
public final class DatasetHash {

    private DatasetHash() {}

    public static String of(Iterator<String> lines) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            while (lines.hasNext()) {
                sha.update((lines.next() + '\n').getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
