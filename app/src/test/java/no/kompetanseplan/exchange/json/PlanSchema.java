package no.kompetanseplan.exchange.json;

import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The schema of the plan as JSON, made from the declared fields and the comments of the records.
final class PlanSchema {

    private static final String ID = "^[0-9a-f]{32}$";
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private PlanSchema() {}

    static ObjectNode make() {
        ObjectNode schema = object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:kompetanseplan:plan:" + PlanJson.VERSION);
        schema.put("title", "A plan of Kompetanseplan");
        schema.put(
                "description",
                "A whole competence and recruitment plan: for each row type a list of rows."
                        + " Absent fields are left out; null means the same. Explained in"
                        + " plan-format.md.");
        ObjectNode parts = closed(schema, "format", "version", "plan");
        parts.putObject("format").put("const", PlanJson.FORMAT);
        parts.putObject("version").put("const", PlanJson.VERSION);
        ObjectNode tables = closed(parts.putObject("plan"));
        ObjectNode datasets = parts.putObject("datasets");
        datasets.put("type", "object");
        datasets.put(
                "description",
                "The lines of the datasets in use, each list under the SHA-256 that the row of the"
                        + " dataset names it by.");
        datasets.putObject("propertyNames").put("pattern", "^[0-9a-f]{64}$");
        ObjectNode lines = datasets.putObject("additionalProperties");
        lines.put("type", "array");
        lines.putObject("items").put("type", "string");
        ObjectNode definitions = schema.putObject("$defs");
        for (Table<? extends Row> table : Tables.ALL) {
            ObjectNode list = tables.putObject(table.name());
            list.put("type", "array");
            if (table.name().equals(PlanHeadFields.TABLE.name())) {
                list.put("maxItems", 1);
            }
            list.putObject("items").put("$ref", "#/$defs/" + table.name());
            definitions.set(table.name(), row(table));
        }
        definitions.set("period", period());
        definitions.set("references", references());
        return schema;
    }

    private static ObjectNode row(Table<? extends Row> table) {
        RecordDoc doc = RecordDoc.of(table.type());
        ObjectNode row = object();
        row.put("description", doc.summary());
        ObjectNode fields = closed(row, "id");
        ObjectNode id = fields.putObject("id");
        id.put(
                "description",
                "The row's name for ever: 32 hexadecimal digits, unique in the plan.");
        if (table.name().equals(PlanHeadFields.TABLE.name())) {
            id.put("const", PlanHead.ID.toString());
        } else {
            id.put("type", "string").put("pattern", ID);
        }
        for (Field<?, ?> field : table.fields()) {
            ObjectNode described = object();
            String words = doc.components().getOrDefault(field.name(), "");
            described.put("description", words + "." + unit(field.kind()));
            fields.set(field.name(), described.setAll(value(field.kind())));
        }
        return row;
    }

    private static String unit(Kind<?> kind) {
        return switch (kind.type()) {
            case MONEY -> " In whole øre: kr 5 000 is 500000.";
            case PERCENT -> " In 1/100 per cent: 80 % is 8000.";
            case DAYS -> " In 1/100 day: 7 days is 700.";
            case RANK -> " Rows are ordered by this text, code unit by code unit, ties by id.";
            case REF -> " The id of another row.";
            case TEXT, INTEGER, FLAG, DATE, CHOICE, PERIOD, RANKED -> "";
        };
    }

    private static ObjectNode value(Kind<?> kind) {
        return switch (kind.type()) {
            case TEXT, RANK -> nullable("string").put("maxLength", kind.max());
            case INTEGER, MONEY, PERCENT, DAYS ->
                    nullable("integer").put("minimum", kind.min()).put("maximum", kind.max());
            case FLAG -> nullable("boolean");
            case DATE -> nullable("string").put("pattern", DATE).put("format", "date");
            case REF -> nullable("string").put("pattern", ID);
            case CHOICE -> choice(kind);
            case PERIOD -> object().put("$ref", "#/$defs/period");
            case RANKED -> object().put("$ref", "#/$defs/references");
        };
    }

    private static ObjectNode choice(Kind<?> kind) {
        ObjectNode choice = object();
        ArrayNode names = choice.putArray("enum");
        for (Object each : kind.valueType().getEnumConstants()) {
            names.add(((Enum<?>) each).name());
        }
        names.addNull();
        return choice;
    }

    private static ObjectNode period() {
        ObjectNode period = object();
        period.put(
                "description",
                "When something happens: the printed words and the days understood from them."
                        + " Without days the period is undated.");
        period.putArray("type").add("object").add("null");
        period.put("additionalProperties", false);
        ObjectNode parts = period.putObject("properties");
        parts.set("from", described("First day.").setAll(value(Kind.date())));
        parts.set("to", described("Last day.").setAll(value(Kind.date())));
        parts.set(
                "wording",
                described("The printed words, such as «Høst 2016».")
                        .setAll(nullable("string").put("maxLength", Period.MAX_WORDING)));
        return period;
    }

    private static ObjectNode references() {
        ObjectNode references = object();
        references.put("description", "An ordered set of references to other rows.");
        references.putArray("type").add("array").add("null");
        ObjectNode element = references.putObject("items");
        ObjectNode parts = closed(element, "id", "rank");
        parts.putObject("id").put("type", "string").put("pattern", ID);
        parts.putObject("rank").put("type", "string").put("maxLength", Rank.MAX_LENGTH);
        return references;
    }

    /// Makes an object schema that allows no other names; gives the place of its properties.
    private static ObjectNode closed(ObjectNode schema, String... required) {
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        if (required.length > 0) {
            ArrayNode names = schema.putArray("required");
            for (String name : required) {
                names.add(name);
            }
        }
        return schema.putObject("properties");
    }

    private static ObjectNode nullable(String type) {
        ObjectNode schema = object();
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private static ObjectNode described(String words) {
        return object().put("description", words);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
