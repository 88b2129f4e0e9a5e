package no.kompetanseplan.exchange.json;

import no.kompetanseplan.exchange.Spelling;
import no.kompetanseplan.exchange.json.ImportException.Code;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.CountedPlan;
import no.kompetanseplan.text.PersonalText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads a document in one pass, in time and memory linear in its size, and gives a plan only when
/// all of it was read.
final class PlanJsonReader {

    private static final int ID = -1;
    private static final Set<Table<?>> NAMELESS =
            Set.of(
                    AgreementFields.TABLE,
                    GrantFields.TABLE,
                    GrantApplicationFields.TABLE,
                    GrantUseFields.TABLE);

    private final JsonCursor in;
    private final JsonValues values;
    private final List<Row> rows = new ArrayList<>();
    private final DatasetPart datasets = new DatasetPart();
    private final Set<Id> ids = new HashSet<>();
    private boolean formatSeen;
    private boolean versionSeen;
    private boolean planSeen;

    PlanJsonReader(JsonCursor in) {
        this.in = in;
        this.values = new JsonValues(in);
    }

    CountedPlan document() throws ImportException {
        if (!in.atObject()) {
            throw new ImportException(Code.NOT_A_PLAN, List.of());
        }
        in.object(this::part);
        in.end();
        if (!formatSeen || !versionSeen) {
            throw new ImportException(Code.NOT_A_PLAN, List.of());
        }
        if (!planSeen) {
            throw new ImportException(Code.MISSING_PLAN, List.of());
        }
        Plan plan = Plan.of(rows);
        return new CountedPlan(plan, datasets.facts(plan));
    }

    private void part(String name) throws ImportException {
        switch (name) {
            case "format" -> {
                if (!in.present() || !in.text().equals(PlanJson.FORMAT)) {
                    throw new ImportException(Code.NOT_A_PLAN, List.of());
                }
                formatSeen = true;
            }
            case "version" -> {
                version(in.present() ? in.whole() : 0);
                versionSeen = true;
            }
            case "plan" -> {
                in.present();
                in.object(this::table);
                planSeen = true;
            }
            case "datasets" -> {
                in.present();
                in.object(hash -> {
                    in.present();
                    datasets.add(hash, in.texts());
                });
            }
            default -> throw in.fault(Code.UNKNOWN_NAME, JsonCursor.shown(name));
        }
    }

    private static void version(long version) throws ImportException {
        if (version > PlanJson.VERSION) {
            throw new ImportException(Code.NEWER_VERSION, List.of(version, PlanJson.VERSION));
        }
        if (version < 1) {
            throw new ImportException(Code.NOT_A_PLAN, List.of());
        }
    }

    private void table(String name) throws ImportException {
        Table<? extends Row> table = Tables.named(name);
        if (table == null) {
            List<String> known = Tables.ALL.stream().map(Table::name).toList();
            String near = Spelling.nearest(name, known);
            throw near == null
                    ? in.fault(Code.UNKNOWN_TABLE, JsonCursor.shown(name))
                    : in.fault(Code.UNKNOWN_TABLE_NEAR, JsonCursor.shown(name), near);
        }
        in.present();
        in.objects(() -> rows.add(row(table)));
    }

    private <R extends Row> R row(Table<R> table) throws ImportException {
        List<Field<R, ?>> fields = table.fields();
        @Nullable Object[] cells = new @Nullable Object[fields.size() + 1];
        for (int i = 0; i < fields.size(); i++) {
            cells[i + 1] = fields.get(i).kind().absent();
        }
        in.parts(name -> {
            int place = name.equals("id") ? ID : place(table, name);
            boolean present = in.present();
            if (place == ID) {
                cells[0] = id();
            } else if (present) {
                cells[place + 1] = values.value(fields.get(place).kind());
                guard(table, cells[place + 1]);
            }
        });
        if (cells[0] == null) {
            throw in.fault(Code.MISSING_PART, "id");
        }
        R row = table.build(cells);
        if (row instanceof PlanHead head && !head.id().equals(PlanHead.ID)) {
            throw in.fault(Code.HEAD_ID, PlanHeadFields.TABLE.name(), PlanHead.ID.toString());
        }
        return row;
    }

    /// A row that stands for a person without naming one takes no words that tell who it is.
    private void guard(Table<?> table, @Nullable Object value) throws ImportException {
        if (NAMELESS.contains(table) && value instanceof String text && PersonalText.isIn(text)) {
            throw in.fault(Code.PERSONAL, table.name());
        }
    }

    private Id id() throws ImportException {
        Id id = values.id();
        if (!ids.add(id)) {
            throw in.fault(Code.DUPLICATE_ID, id.toString());
        }
        return id;
    }

    private <R extends Row> int place(Table<R> table, String name) throws ImportException {
        int place = table.place(name);
        if (place < 0) {
            List<String> known = table.fields().stream().map(Field::name).toList();
            String near = Spelling.nearest(name, known);
            throw near == null
                    ? in.fault(Code.UNKNOWN_FIELD, JsonCursor.shown(name), table.name())
                    : in.fault(Code.UNKNOWN_FIELD_NEAR, JsonCursor.shown(name), table.name(), near);
        }
        return place;
    }
}
