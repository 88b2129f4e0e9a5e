package no.kompetanseplan.exchange.json;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.PopulationLines;
import no.kompetanseplan.staffing.RegisterLines;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// Writes rows one by one, so a large plan needs no copy of itself in memory.
final class PlanJsonWriter {

    private final JsonGenerator out;

    private PlanJsonWriter(JsonGenerator out) {
        this.out = out;
    }

    static void write(Plan plan, Facts facts, OutputStream target) {
        try (JsonGenerator out = PlanJson.MAPPER.writer().with(layout()).createGenerator(target)) {
            new PlanJsonWriter(out).document(plan, facts);
            out.writeRaw('\n');
        }
    }

    /// Two blanks and a line feed on every system: the same plan is the same bytes.
    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    private void document(Plan plan, Facts facts) {
        out.writeStartObject();
        out.writeStringProperty("format", PlanJson.FORMAT);
        out.writeNumberProperty("version", PlanJson.VERSION);
        out.writeName("plan");
        out.writeStartObject();
        for (Table<? extends Row> table : Tables.ALL) {
            rows(plan, table);
        }
        out.writeEndObject();
        datasets(facts);
        out.writeEndObject();
    }

    private void datasets(Facts facts) {
        if (!facts.hasStaff() && !facts.hasResidents()) {
            return;
        }
        out.writeName("datasets");
        out.writeStartObject();
        Set<String> written = new HashSet<>();
        for (Facts.Staff each : facts.staff()) {
            lines(each.dataset(), RegisterLines.write(each.register()), written);
        }
        for (Facts.Residents each : facts.residents()) {
            lines(each.dataset(), PopulationLines.write(each.population()), written);
        }
        out.writeEndObject();
    }

    private void lines(Dataset dataset, Iterator<String> lines, Set<String> written) {
        if (written.add(dataset.hash())) {
            out.writeName(dataset.hash());
            out.writeStartArray();
            lines.forEachRemaining(out::writeString);
            out.writeEndArray();
        }
    }

    private <R extends Row> void rows(Plan plan, Table<R> table) {
        List<R> rows = plan.ordered(table);
        if (rows.isEmpty()) {
            return;
        }
        out.writeName(table.name());
        out.writeStartArray();
        for (R row : rows) {
            out.writeStartObject();
            out.writeStringProperty("id", row.id().toString());
            for (Field<R, ?> field : table.fields()) {
                field(field.name(), field.kind(), field.scalar(row));
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void field(String name, Kind<?> kind, @Nullable Object scalar) {
        if (scalar == null) {
            return;
        }
        out.writeName(name);
        switch (kind.type()) {
            case TEXT, RANK, DATE, REF, CHOICE -> out.writeString((String) scalar);
            case INTEGER, MONEY, PERCENT, DAYS -> out.writeNumber((Long) scalar);
            case FLAG -> out.writeBoolean((Long) scalar != 0);
            case PERIOD -> {
                if (kind.value(scalar) instanceof Period period) {
                    period(period);
                }
            }
            case RANKED -> {
                if (kind.value(scalar) instanceof Ranked ranked) {
                    ranked(ranked);
                }
            }
        }
    }

    private void period(Period period) {
        out.writeStartObject();
        date("from", period.from());
        date("to", period.to());
        if (!period.wording().isEmpty()) {
            out.writeStringProperty("wording", period.wording());
        }
        out.writeEndObject();
    }

    private void date(String name, @Nullable LocalDate date) {
        if (date != null) {
            out.writeStringProperty(name, date.toString());
        }
    }

    private void ranked(Ranked ranked) {
        out.writeStartArray();
        ranked.ids()
                .forEach(id -> {
                    out.writeStartObject();
                    out.writeStringProperty("id", id.toString());
                    out.writeStringProperty("rank", ranked.cells().get(id));
                    out.writeEndObject();
                });
        out.writeEndArray();
    }
}
