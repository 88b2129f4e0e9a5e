package no.kompetanseplan.store.history;

import no.kompetanseplan.model.Change;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// The bytes that name an edit, version `kplan-edit-1`, which never change: the same edit has the
/// same name in every file and in every later version.
///
/// Text "kplan-edit-1"; int64 number of parents and their 32 bytes each; the nonce (nothing where
/// erased); texts kind, label, author, origin, at; the target's 32 bytes or int64 0; then per
/// change by row and field: 16 bytes of row, text field, and 0, or 1 with an int64, or 2 with a
/// text. A text is its length in bytes as int64 and its UTF-8. Numbers are big-endian.
///
/// One instance names one edit after the other; it is not for several threads.
public final class Digest {

    private static final String VERSION = "kplan-edit-1";
    private static final int LARGEST_PART = 64;

    private final MessageDigest sha;
    private final ByteBuffer buffer = ByteBuffer.allocate(8192);

    public Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The name of an edit of this content; for an edit of which something was erased, the checksum
    /// of what is left.
    ///
    /// @param changes by row and field
    public Hash of(List<Hash> parents, @Nullable Nonce nonce, Stamp stamp, List<Change> changes) {
        text(VERSION);
        number(parents.size());
        parents.forEach(this::hash);
        if (nonce != null) {
            number(nonce.high());
            number(nonce.low());
        }
        text(stamp.kind().code());
        text(stamp.label());
        text(stamp.author());
        text(stamp.origin());
        text(stamp.at());
        if (stamp.target() == null) {
            number(0);
        } else {
            hash(stamp.target());
        }
        changes.forEach(this::change);
        flush();
        return Hash.of(sha.digest());
    }

    private void change(Change change) {
        number(change.row().high());
        number(change.row().low());
        text(change.field());
        switch (change.value()) {
            case Long value -> {
                tag(1);
                number(value);
            }
            case String value -> {
                tag(2);
                text(value);
            }
            case null, default -> tag(0);
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        if (bytes.length <= buffer.remaining()) {
            buffer.put(bytes);
        } else {
            flush();
            sha.update(bytes);
        }
    }

    private void number(long value) {
        makeRoom();
        buffer.putLong(value);
    }

    private void hash(Hash value) {
        makeRoom();
        value.putInto(buffer);
    }

    private void tag(int value) {
        makeRoom();
        buffer.put((byte) value);
    }

    private void makeRoom() {
        if (buffer.remaining() < LARGEST_PART) {
            flush();
        }
    }

    private void flush() {
        sha.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
