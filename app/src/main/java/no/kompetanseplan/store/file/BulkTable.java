package no.kompetanseplan.store.file;

import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.PlanFileException.Word;
import no.kompetanseplan.store.history.Hash;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The lines of datasets, under the SHA-256 of their text (each line with a line feed). Never
/// edited; a register of 400,000 rows is 40 rows here and one row of the plan.
public final class BulkTable {

    private static final int LINES = 10_000;
    private static final int BYTES = 4_000_000;

    private final Database database;

    public BulkTable(Database database) {
        this.database = database;
    }

    /// Keeps lines and gives their hash. Inside a transaction.
    ///
    /// @throws IllegalArgumentException for a line with a line feed in it
    public Hash put(Iterator<String> lines) throws SQLException {
        MessageDigest sha = sha();
        List<byte[]> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int count = 0;
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("A line holds no line feed");
            }
            part.append(line).append('\n');
            count++;
            if (count == LINES || part.length() > BYTES || !lines.hasNext()) {
                byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
                sha.update(bytes);
                parts.add(deflated(bytes));
                part.setLength(0);
                count = 0;
            }
        }
        Hash hash = Hash.of(sha.digest());
        if (!has(hash)) {
            insert(hash, parts);
        }
        return hash;
    }

    /// The lines under a hash.
    ///
    /// @throws PlanFileException DATASET_DAMAGED when they are missing or others than were put
    public List<String> lines(Hash hash) throws SQLException {
        MessageDigest sha = sha();
        StringBuilder text = new StringBuilder();
        try {
            for (byte[] part : parts(hash)) {
                byte[] bytes = inflated(part);
                sha.update(bytes);
                text.append(new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new PlanFileException(Problem.DATASET_DAMAGED, e, hash.shortHex());
        }
        if (!Hash.of(sha.digest()).equals(hash)) {
            throw new PlanFileException(Problem.DATASET_DAMAGED, hash.shortHex());
        }
        return text.toString().lines().toList();
    }

    /// Takes over what another file has and this one lacks, each dataset checked, as far as the log
    /// names it. Inside a transaction.
    public void copyFrom(BulkTable other) throws SQLException {
        for (Hash hash : other.hashes()) {
            if (isNamed(hash) && !has(hash)) {
                var _ = other.lines(hash);
                insert(hash, other.parts(hash));
            }
        }
    }

    /// Deletes the lines no edit names any more, once datasets were erased or a merge forgotten.
    /// What was only deleted from the plan stays for undo. Inside a transaction.
    public void dropUnnamed() throws SQLException {
        for (Hash hash : hashes()) {
            if (!isNamed(hash)) {
                PreparedStatement delete = database.statement("DELETE FROM bulk WHERE hash=?");
                delete.setBytes(1, hash.bytes());
                delete.executeUpdate();
            }
        }
    }

    /// Whether some edit of the log set this hash in a dataset's row.
    private boolean isNamed(Hash hash) throws SQLException {
        PreparedStatement select =
                database.statement("SELECT 1 FROM change WHERE field=? AND value=? LIMIT 1");
        select.setString(1, DatasetFields.HASH.name());
        select.setString(2, hash.hex());
        try (ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    private boolean has(Hash hash) throws SQLException {
        return !parts(hash).isEmpty();
    }

    private List<Hash> hashes() throws SQLException {
        List<Hash> hashes = new ArrayList<>();
        try (Statement statement = database.reader();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT hash FROM bulk")) {
            while (rows.next()) {
                byte[] bytes = rows.getBytes(1);
                if (bytes == null || bytes.length != Hash.LENGTH) {
                    throw new PlanFileException(
                            Problem.DAMAGED, database.name(), new Word("store.place.bulk"));
                }
                hashes.add(Hash.of(bytes));
            }
        }
        return hashes;
    }

    private List<byte[]> parts(Hash hash) throws SQLException {
        PreparedStatement select =
                database.statement("SELECT body FROM bulk WHERE hash=? ORDER BY n");
        select.setBytes(1, hash.bytes());
        List<byte[]> parts = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                parts.add(rows.getBytes(1));
            }
        }
        return parts;
    }

    private void insert(Hash hash, List<byte[]> parts) throws SQLException {
        PreparedStatement insert = database.statement("INSERT INTO bulk VALUES(?,?,?)");
        for (int n = 0; n < parts.size(); n++) {
            insert.setBytes(1, hash.bytes());
            insert.setInt(2, n);
            insert.setBytes(3, parts.get(n));
            insert.executeUpdate();
        }
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Stops at what no part of ours can be, so that a small hostile part does not fill the memory.
    private static byte[] inflated(byte[] part) throws IOException {
        int most = BYTES * 4;
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(part))) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException("too long");
            }
            return bytes;
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
