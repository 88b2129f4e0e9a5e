package no.kompetanseplan.hearing;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The paper one council gets in a matter: the joint template with the council's own numbers.
///
/// @param council the decision it prepares
/// @param name municipality or body that decides
/// @param title of the matter
/// @param meeting day of the meeting; null when not set
/// @param summary paragraphs, as are background and assessment
/// @param points proposed decision, a point each
/// @param attachments a line each
/// @param unknown names in braces that are no field
/// @param empty fields that have no value in this plan
public record CasePaper(
        CouncilDecision council,
        String name,
        String title,
        @Nullable LocalDate meeting,
        List<Prose> summary,
        List<Prose> background,
        List<Prose> assessment,
        List<Prose> points,
        List<String> attachments,
        List<String> unknown,
        List<String> empty) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]{1,60})\\}");

    public CasePaper {
        summary = List.copyOf(summary);
        background = List.copyOf(background);
        assessment = List.copyOf(assessment);
        points = List.copyOf(points);
        attachments = List.copyOf(attachments);
        unknown = List.copyOf(unknown);
        empty = List.copyOf(empty);
    }

    /// The papers of a matter, one per council, in the order of the plan.
    public static List<CasePaper> all(Assessment assessment, DecisionRound round, Texts texts) {
        return Matter.of(assessment.plan(), round).councils().stream()
                .map(council -> of(assessment, round, council.row(), texts))
                .toList();
    }

    public static CasePaper of(
            Assessment assessment, DecisionRound round, CouncilDecision council, Texts texts) {
        Filling filling = new Filling(new CaseFields(assessment, council, texts));
        List<Prose> summary = filling.paragraphs(round.summary());
        List<Prose> background = filling.paragraphs(round.background());
        List<Prose> judged = filling.paragraphs(round.assessment());
        List<Prose> points =
                Matter.pointsOf(assessment.plan(), round.id()).stream()
                        .map(point -> filling.line(point.text()))
                        .toList();
        return new CasePaper(
                council,
                Matter.name(assessment.plan(), council),
                filling.line(round.title()).words(CasePaper::shown),
                council.meeting(),
                summary,
                background,
                judged,
                points,
                round.attachments().lines().map(String::strip).filter(l -> !l.isEmpty()).toList(),
                List.copyOf(filling.unknown),
                List.copyOf(filling.empty));
    }

    /// The fields a template may use, by name, with their values for a council, or for none yet.
    public static Map<String, String> fields(
            Assessment assessment, @Nullable CouncilDecision council, Texts texts) {
        return new CaseFields(assessment, council, texts).offered();
    }

    /// Whether everything in it has its value.
    public boolean isWhole() {
        return unknown.isEmpty() && empty.isEmpty();
    }

    private static String shown(Span span) {
        return span instanceof Span.Gap gap ? gap.shown() : "";
    }

    /// Sets values in the place of fields; what has none becomes a visible gap.
    private static final class Filling {

        private final CaseFields fields;
        private final Set<String> unknown = new LinkedHashSet<>();
        private final Set<String> empty = new LinkedHashSet<>();

        Filling(CaseFields fields) {
            this.fields = fields;
        }

        List<Prose> paragraphs(String template) {
            return template.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(this::line)
                    .toList();
        }

        Prose line(String template) {
            List<Span> spans = new ArrayList<>();
            Matcher field = FIELD.matcher(template);
            int at = 0;
            while (field.find()) {
                spans.add(Span.Words.plain(template.substring(at, field.start())));
                spans.add(span(field.group(1).strip()));
                at = field.end();
            }
            spans.add(Span.Words.plain(template.substring(at)));
            return new Prose(spans);
        }

        private Span span(String name) {
            String value = fields.value(name);
            if (value == null) {
                unknown.add(name);
            } else if (value.isEmpty()) {
                empty.add(name);
            }
            return value == null || value.isEmpty() ? new Span.Gap(name) : Span.Words.plain(value);
        }
    }
}
