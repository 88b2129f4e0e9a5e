package no.kompetanseplan.exchange.register;

import no.kompetanseplan.text.NationalId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds what tells who somebody is, by the head of a column and by what stands in it.
final class PersonalLook {

    private static final int LONGEST = 320;
    private static final int ENOUGH = 3;
    private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,255}");

    /// The last letters of words for work, so that a title in capitals is no name.
    private static final Pattern WORK =
            Pattern.compile(
                    "(?iU).*(leder|leiar|pleier|pleiar|arbeider|arbeidar|konsulent|assistent|lege"
                        + "|terapeut|lærer|lærar|sjef|rådgiver|rådgivar|koordinator|hjelper"
                        + "|hjelpar|vikar|lærling|student|kokk|renholder|reinhaldar|vakt|psykolog"
                        + "|pedagog|jordmor|ingeniør|sekretær|miljøvaktmester|vaktmester).*");

    private static final Pattern TELEPHONE =
            Pattern.compile("(\\+47|0047)[ ]?[2-9](?:[ ]?\\d){7}|[49]\\d{2} \\d{2} \\d{3}");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}\\p{Ll}+(?:[-']\\p{Lu}\\p{Ll}+)?,?"
                            + "(?: (?:\\p{Lu}\\.?|\\p{Lu}\\p{Ll}+(?:[-']\\p{Lu}\\p{Ll}+)?)){1,3}");

    private static final Map<Personal, List<String>> HEADS =
            Map.of(
                    Personal.NATIONAL_ID,
                    List.of(
                            "fnr",
                            "f nr",
                            "fødselsnr",
                            "fødselsnummer",
                            "fødsels nr",
                            "fødselsnr d nr",
                            "personnr",
                            "personnummer",
                            "pnr",
                            "p nr",
                            "d nummer",
                            "d nr",
                            "national id",
                            "ssn"),
                    Personal.NAME,
                    List.of(
                            "navn",
                            "namn",
                            "fornavn",
                            "førenamn",
                            "etternavn",
                            "etternamn",
                            "mellomnavn",
                            "ansattnavn",
                            "ansatt",
                            "tilsett",
                            "arbeidstaker",
                            "medarbeider",
                            "fullt navn",
                            "name",
                            "first name",
                            "last name",
                            "surname"),
                    Personal.MAIL,
                    List.of("epost", "e post", "mail", "e mail", "email", "epostadresse"),
                    Personal.TELEPHONE,
                    List.of("telefon", "tlf", "mobil", "mobilnr", "telefonnr", "tlf nr", "phone"),
                    Personal.ADDRESS,
                    List.of(
                            "adresse",
                            "postadresse",
                            "bostedsadresse",
                            "kontonr",
                            "kontonummer",
                            "bankkonto",
                            "address"));

    /// Heads of places of work: two words in capitals there are no person.
    private static final List<String> PLACES =
            List.of(
                    "avdeling",
                    "avd",
                    "enhet",
                    "eining",
                    "tjeneste",
                    "teneste",
                    "sektor",
                    "ansvar",
                    "virksomhet",
                    "arbeidssted",
                    "arbeidsstad",
                    "organisasjon",
                    "tjenestested",
                    "kommune",
                    "sted",
                    "område",
                    "seksjon",
                    "etat");

    private PersonalLook() {}

    /// What a column tells of people; null for nothing.
    ///
    /// @param head as [RegisterColumn#plain] gives it
    /// @param samples texts of the column, none of them blank
    /// @param isOpen whether the head means nothing that has values of its own; a slip in a column
    ///   of ages is refused with its row
    /// @param isKnown whether a text is a title, a municipality or another word that is no person
    static @Nullable Personal of(
            String head, List<String> samples, boolean isOpen, Predicate<String> isKnown) {
        Personal named = byHead(head);
        if (named != null) {
            return named;
        }
        boolean hasId = isOpen && samples.stream().anyMatch(PersonalLook::isId);
        if (hasId || share(samples, NationalId::isLike, 3)) {
            return Personal.NATIONAL_ID;
        }
        Personal way = wayTo(samples);
        return way == null ? nameIn(head, samples, isKnown) : way;
    }

    private static @Nullable Personal wayTo(List<String> samples) {
        if (share(samples, PersonalLook::isMail, 3)) {
            return Personal.MAIL;
        }
        boolean isTelephone = share(samples, text -> TELEPHONE.matcher(text.strip()).matches(), 2);
        return isTelephone ? Personal.TELEPHONE : null;
    }

    private static @Nullable Personal nameIn(
            String head, List<String> samples, Predicate<String> isKnown) {
        boolean isPlace =
                PLACES.stream().anyMatch(place -> (" " + head + " ").contains(" " + place + " "));
        boolean isName =
                !isPlace
                        && samples.size() >= ENOUGH
                        && samples.stream().noneMatch(isKnown)
                        && share(samples, PersonalLook::isName, 2);
        return isName ? Personal.NAME : null;
    }

    private static @Nullable Personal byHead(String head) {
        for (Map.Entry<Personal, List<String>> each : HEADS.entrySet()) {
            if (each.getValue().contains(head)) {
                return each.getKey();
            }
        }
        return null;
    }

    /// Eleven digits that agree; ten alone may be any number.
    private static boolean isId(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits == 11 && NationalId.isValid(text);
    }

    private static boolean isMail(String text) {
        return text.length() <= LONGEST && MAIL.matcher(text.strip()).matches();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text.strip()).matches();
    }

    /// Whether more than one in `part` of the texts are so.
    private static boolean share(List<String> samples, Predicate<String> isSo, int part) {
        long many = samples.stream().filter(isSo).count();
        return many > 0 && many * part > samples.size();
    }

    /// A text as it may be shown: what tells who somebody is, is masked.
    static String masked(String text) {
        String plain = text.strip();
        if (NationalId.isLike(plain) || isMail(plain) || TELEPHONE.matcher(plain).matches()) {
            return "•".repeat(Math.min(11, plain.length()));
        }
        return hasId(plain) ? "•••" : plain;
    }

    /// A title that nobody knows as it may be shown: what looks like the name of a person and ends
    /// like no work is masked.
    static String maskedTitle(String text) {
        return isName(text) && !WORK.matcher(text.strip()).matches() ? "•••" : masked(text);
    }

    /// A text without the national ids in it.
    static String withoutIds(String text) {
        return hasId(text) ? text.replaceAll("\\d{11}", "•••") : text;
    }

    /// Whether eleven digits that begin with a day stand somewhere in a longer text.
    private static boolean hasId(String text) {
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isDigit(text.charAt(i))) {
                digits++;
            } else {
                if (digits == 11 && NationalId.isLike(text.substring(i - 11, i))) {
                    return true;
                }
                digits = 0;
            }
        }
        return false;
    }
}
