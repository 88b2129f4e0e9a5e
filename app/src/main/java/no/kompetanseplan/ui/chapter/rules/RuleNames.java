package no.kompetanseplan.ui.chapter.rules;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.EmployerRate;
import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.RuleVersions;
import no.kompetanseplan.rules.Variants;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What people call a rule, a field of it and its value.
public final class RuleNames {

    private final Texts texts;
    private final Formats formats;

    public RuleNames(Texts texts) {
        this.texts = texts;
        this.formats = Formats.of(texts.language());
    }

    public String rule(Plan plan, Row rule) {
        String kind = texts.get("table." + Tables.of(rule).name());
        String name =
                switch (rule) {
                    case LeaveRule leave ->
                            texts.get(
                                    "rules.version.leave."
                                            + (leave.basis() == StudyBasis.MONTHS
                                                    ? "MONTHS"
                                                    : "CREDITS"),
                                    leave.size() == null ? "–" : leave.size().toString());
                    case LeavePolicy policy ->
                            policy.basis() == null
                                    ? ""
                                    : texts.get("choice.StudyBasis." + policy.basis().name());
                    case SupplementRule supplement -> supplement.title();
                    case StipendRule stipend -> stipend.title();
                    case ConversionRule conversion ->
                            conversion.fromPost() + " → " + conversion.toPost();
                    case Wage wage -> wage.title();
                    case EmployerRate rate -> rate.body() == null ? "" : body(plan, rate);
                    default -> "";
                };
        return name.isEmpty() ? kind : name;
    }

    private static String body(Plan plan, EmployerRate rate) {
        Body body = plan.find(BodyFields.TABLE, rate.body());
        return body == null ? "" : body.inShort();
    }

    public String field(Row rule, Field<?, ?> field) {
        return texts.get("field." + Tables.of(rule).name() + "." + field.name());
    }

    /// Why no version of a rule can begin on a day; empty when one can, or may take its place.
    public String untimely(Plan plan, @Nullable Id rule, LocalDate first) {
        RuleVersions.Start start = Variants.start(plan, rule, first);
        return switch (start) {
            case TOO_EARLY -> texts.get("rules.version.early");
            case TOO_LATE -> texts.get("rules.version.late");
            case WITHIN, SAME -> "";
            case null -> "";
        };
    }

    /// Why no new version of a rule can begin on a day; empty when one can.
    String beginning(Plan plan, Id rule, LocalDate first) {
        return Variants.start(plan, rule, first) == RuleVersions.Start.SAME
                ? texts.get("rules.version.same")
                : untimely(plan, rule, first);
    }

    /// The value that a rule has in one of its fields, in words.
    public String today(Row rule, Field<?, ?> field) {
        return value(field, Variants.today(rule, field));
    }

    /// A value as it is stored, in words; a dash for none.
    public String value(Field<?, ?> field, @Nullable Object scalar) {
        Object value = scalar == null ? null : value(field.kind(), scalar);
        return switch (value) {
            case Days days -> formats.days(days);
            case Money money -> formats.money(money);
            case Percent percent -> formats.percent(percent);
            case null, default -> "–";
        };
    }

    private static <V> @Nullable V value(Kind<V> kind, Object scalar) {
        return kind.value(scalar);
    }
}
