package no.kompetanseplan.bench;

import no.kompetanseplan.staffing.AgeBand;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Crosstab;
import no.kompetanseplan.staffing.Register;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Positions, persons and full-time equivalents of a country by municipality, profession and age
/// band with all totals, beside three peers that make the cells alone: a query of SQLite over the
/// same rows in memory, a map of records, and plain arrays.
final class AnalysisBench {

    private static final int ROUNDS = 7;
    private static final String SELECT =
            "SELECT municipality, profession, age / 5, count(*), count(DISTINCT person),"
                    + " sum(position) FROM position GROUP BY 1, 2, 3";

    private record Cell(int municipality, int profession, int band) {}

    /// A cell of the map of records.
    private static final class Sum {

        private final Set<Integer> persons = new HashSet<>();
        private long positions;
        private long hundredths;
    }

    List<Report.Line> lines(int positions) throws Exception {
        Register register = ProjectionBench.register(positions);
        List<AgeBand> bands = AgeBand.FIVE_YEARS;
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Cost ours = Cost.of(ROUNDS, () -> table(register, bands));
            Cost loading = Cost.of(1, () -> load(memory, register));
            Cost building = Cost.of(1, () -> copy(register));
            return List.of(
                    new Report.Line("load.sql", positions, building, loading),
                    new Report.Line("tab.sql", positions, ours, Cost.of(3, () -> query(memory))),
                    new Report.Line("tab.map", positions, ours, Cost.of(3, () -> map(register))),
                    new Report.Line(
                            "tab.raw", positions, ours, Cost.of(ROUNDS, () -> plain(register))));
        }
    }

    private static Crosstab table(Register register, List<AgeBand> bands) {
        return Crosstab.of(
                register,
                List.of(
                        Axis.municipalities(register, List.of()),
                        Axis.professions(register, List.of()),
                        Axis.ages(register, bands)));
    }

    /// The register built anew, position by position.
    private static Register copy(Register register) {
        Register.Builder built = new Register.Builder();
        for (int row = 0; row < register.size(); row++) {
            built.add(register.row(row));
        }
        return built.build();
    }

    private static int load(Connection memory, Register register) throws SQLException {
        memory.setAutoCommit(false);
        try (Statement statement = memory.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS position");
            statement.execute(
                    "CREATE TABLE position(municipality INTEGER, profession INTEGER, age INTEGER,"
                            + " position INTEGER, person INTEGER)");
        }
        try (PreparedStatement insert =
                memory.prepareStatement("INSERT INTO position VALUES(?,?,?,?,?)")) {
            for (int row = 0; row < register.size(); row++) {
                insert.setInt(1, register.municipality(row));
                insert.setInt(2, register.profession(row));
                insert.setInt(3, register.age(row));
                insert.setInt(4, register.position(row));
                insert.setInt(5, register.person(row));
                insert.addBatch();
                if (row % 1_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        memory.commit();
        return register.size();
    }

    private static long query(Connection memory) throws SQLException {
        long sum = 0;
        try (Statement statement = memory.createStatement();
                ResultSet rows = statement.executeQuery(SELECT)) {
            while (rows.next()) {
                sum += rows.getLong(4) + rows.getLong(5) + rows.getLong(6);
            }
        }
        return sum;
    }

    private static long map(Register register) {
        Map<Cell, Sum> cells = new HashMap<>();
        for (int row = 0; row < register.size(); row++) {
            Cell cell =
                    new Cell(
                            register.municipality(row),
                            register.profession(row),
                            register.age(row) / 5);
            Sum sum = cells.computeIfAbsent(cell, _ -> new Sum());
            sum.positions++;
            sum.hundredths += register.position(row);
            sum.persons.add(register.person(row));
        }
        long all = 0;
        for (Sum sum : cells.values()) {
            all += sum.positions + sum.persons.size() + sum.hundredths;
        }
        return all;
    }

    /// Positions and their sizes by cell, without persons and totals.
    private static long plain(Register register) {
        int professions = register.professions().size();
        int bands = Byte.MAX_VALUE / 5 + 1;
        int cells = register.municipalities().size() * professions * bands;
        int[] positions = new int[cells];
        long[] hundredths = new long[cells];
        for (int row = 0; row < register.size(); row++) {
            int place = register.municipality(row) * professions + register.profession(row);
            int cell = place * bands + register.age(row) / 5;
            positions[cell]++;
            hundredths[cell] += register.position(row);
        }
        return positions[0] + hundredths[0];
    }
}
