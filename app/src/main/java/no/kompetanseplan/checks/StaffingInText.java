package no.kompetanseplan.checks;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.StaffingTable;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Positions in the text that the table of registered positions says otherwise: of all, of one
/// municipality, and where persons are counted instead.
final class StaffingInText implements TextCheck<StaffingInText.Registered> {

    /// Whole posts are counted in hundreds; a smaller number is about some of them.
    private static final long LEAST = 100;

    /// A slip is within a tenth; a number further off is of something else.
    private static final long TENTH = 10;

    private static final String ABOUT =
            "(?:(?:nesten|om lag|omtrent|rundt|cirka|ca\\.?|over|vel|knapt|drøyt|snaut|godt over|i"
                    + " underkant av|i overkant av|nærmere|nærare|kring|ikring)\\s+)?";

    private static final Pattern PERSONS =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d.,])"
                            + ABOUT
                            + Numbers.ANY
                            + "\\s+(?:ansatte|tilsette|medarbeidere|medarbeidarar|arbeidstakere|arbeidstakarar"
                            + "|personer|personar|mennesker|menneske)\\b");

    /// Persons are those who work, not those who are ill.
    private static final Pattern AT_WORK =
            Pattern.compile("(?iu)ansatt|tilsett|medarbeid|arbeidstak|arbeider i|arbeidar i|jobb");

    private static final Pattern POSITIONS =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d.,])"
                            + Numbers.ANY
                            + "\\s+(?:registrerte\\s+|kartlagte\\s+|kartlagde\\s+)?stilling[ea]r\\b");

    private static final Pattern SHARE =
            Pattern.compile(
                    "(?iu)\\b(?:har|står"
                        + " for|utgjør|utgjer)\\s+(\\d{1,2}(?:,\\d)?)\\s*(?:%|prosent|pst\\.?)\\s+av\\s+"
                        + "(?:dei?\\s+|alle\\s+)?(?:registrerte\\s+|kartlagte\\s+|kartlagde\\s+)?"
                        + "stilling(?:ene|ane)\\b(?=\\s*(?:[.,;]|$|i\\s+regionen))");

    /// Positions of others, at another time, or only some of them.
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?iu)\\b(?:19|20)\\d\\d\\b|sykehus|sjukehus|landet|nasjonal|fylke|heltid|heiltid|deltid|ledig|"
                        + "ubesatt|nye\\b|utlys|vakan|behov|mangl|trenger|treng\\b|fremskriv|framskriv|vokse|auke|øke");

    /// People who work for others.
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?iu)\\b(?:19|20)\\d\\d\\b|sykehus|sjukehus|landet|nasjonal|fylke|foretak|universitet|høgsk|høysk|bedrift");

    /// What is registered, and by whom.
    record Registered(
            MunicipalityNames names, StaffingTable table, Map<String, StaffingTable.Line> of) {}

    @Override
    public Registered facts(Plan plan, Facts measured) {
        Map<String, StaffingTable.Line> of = new HashMap<>();
        StaffingTable table = StaffingTable.of(plan, measured);
        for (StaffingTable.Line line : table.rows()) {
            var body = plan.find(BodyFields.TABLE, line.municipality());
            if (body != null) {
                of.putIfAbsent(MunicipalityNames.of(body), line);
            }
        }
        return new Registered(MunicipalityNames.of(plan), table, of);
    }

    @Override
    public List<Finding> in(Writing writing, Registered registered) {
        if (registered.table.total() < LEAST) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        if (writing.hasAny("ansatt", "tilsett", "medarbeid", "arbeidstak", "person", "mennesk")) {
            persons(writing, registered).ifPresent(found::add);
        }
        if (writing.hasAny("stilling")) {
            positions(writing, registered).ifPresent(found::add);
        }
        return found;
    }

    /// A number of persons so near the registered positions that one has been taken for the other.
    private static Optional<Finding> persons(Writing writing, Registered registered) {
        long total = registered.table.total();
        for (String sentence : writing.sentences()) {
            Matcher persons = PERSONS.matcher(sentence);
            while (persons.find()) {
                if (isNear(Numbers.read(persons.group(1)), total)
                        && AT_WORK.matcher(sentence).find()
                        && !ELSEWHERE.matcher(sentence.replace(persons.group(), "")).find()) {
                    return Optional.of(
                            found(What.PERSONS_AND_POSITIONS, writing, persons.group(), total));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(long number, long right) {
        return number < 2 * right && Math.abs(number - right) * TENTH <= right;
    }

    private static Optional<Finding> positions(Writing writing, Registered registered) {
        return writing.sentences().stream()
                .flatMap(sentence ->
                        Stream.concat(
                                count(writing, sentence, registered),
                                share(writing, sentence, registered)))
                .findFirst();
    }

    private static Stream<Finding> count(Writing writing, String sentence, Registered registered) {
        Matcher found = POSITIONS.matcher(sentence);
        if (!found.find() || OTHERS.matcher(sentence.replace(found.group(), "")).find()) {
            return Stream.empty();
        }
        StaffingTable.Line own = own(sentence, registered);
        Integer positions = own == null ? null : own.positions();
        long number = Numbers.read(found.group(1));
        long right = positions == null ? registered.table.total() : positions;
        boolean isOfAll =
                positions != null || (number >= LEAST && registered.names.different(sentence) == 0);
        return isOfAll && number != right && isNear(number, right)
                ? Stream.of(found(What.COUNT_POSITIONS, writing, found.group(), right))
                : Stream.empty();
    }

    /// The line of the one municipality a sentence names; null where it names none or several.
    private static StaffingTable.@Nullable Line own(String sentence, Registered registered) {
        List<MunicipalityNames.Hit> hits = registered.names.in(sentence);
        boolean isOne = hits.stream().map(MunicipalityNames.Hit::which).distinct().count() == 1;
        return isOne ? registered.of.get(registered.names.shown(hits.getFirst().which())) : null;
    }

    private static Stream<Finding> share(Writing writing, String sentence, Registered registered) {
        Matcher found = SHARE.matcher(sentence);
        StaffingTable.Line own = found.find() ? own(sentence, registered) : null;
        if (own == null || own.share() == null) {
            return Stream.empty();
        }
        BigDecimal right = own.share().number();
        BigDecimal said = new BigDecimal(found.group(1).replace(',', '.'));
        BigDecimal slack = new BigDecimal(said.scale() > 0 ? "0.1" : "0.5");
        return said.subtract(right).abs().compareTo(slack) > 0
                ? Stream.of(
                        Finding.of(
                                What.SHARE_OF_POSITIONS,
                                writing.row(),
                                writing.field(),
                                found.group(1) + " %",
                                registered.names.shown(
                                        registered.names.in(sentence).getFirst().which()),
                                right.stripTrailingZeros().toPlainString().replace('.', ',')
                                        + " %"))
                : Stream.empty();
    }

    private static Finding found(What what, Writing writing, String words, long right) {
        return Finding.of(
                what, writing.row(), writing.field(), words.strip(), Long.toString(right));
    }
}
