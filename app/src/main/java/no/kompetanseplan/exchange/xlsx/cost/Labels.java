package no.kompetanseplan.exchange.xlsx.cost;

import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.exchange.xlsx.sheet.Source;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Who bears and who pays, in words that tell every two apart: the budget's formulas find the
/// entries of a body by its label. Signs that a condition takes for wildcards, which programs set
/// off in different ways, are put in their full-width forms.
final class Labels {

    private final Map<Id, String> bodies = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Source source;
    private final String undivided;
    private final String themselves;
    private final String unknownGiver;
    private final String unknownBody;

    Labels(Source source) {
        this.source = source;
        this.undivided = free(source.text("xlsx.undivided"));
        this.themselves = free(source.text("xlsx.themselves"));
        this.unknownGiver = free(source.text("xlsx.unknown-giver"));
        this.unknownBody = free(source.text("xlsx.unknown-body"));
        for (Body body : source.plan().ordered(BodyFields.TABLE)) {
            String name = withoutWildcards(source.body(body.id()).strip());
            bodies.put(body.id(), free(name.isEmpty() ? unknownBody : name));
        }
    }

    private static String withoutWildcards(String name) {
        return name.replace('*', '＊').replace('?', '？').replace('~', '～');
    }

    private String free(String wanted) {
        String label = wanted;
        for (int i = 2; !taken.add(label.toLowerCase(source.texts().language().locale())); i++) {
            label = wanted + " (" + i + ")";
        }
        return label;
    }

    String of(@Nullable Id body) {
        return body == null ? "" : bodies.getOrDefault(body, unknownBody);
    }

    /// The municipality that bears an entry, or that it is not divided among them.
    String municipality(Entry entry) {
        return entry.municipality() == null ? undivided : of(entry.municipality());
    }

    String payer(Entry entry) {
        if (entry.payer() != null) {
            return of(entry.payer());
        }
        return entry.kind() == CostKind.GRANT ? unknownGiver : themselves;
    }

    String themselves() {
        return themselves;
    }

    String undivided() {
        return undivided;
    }
}
