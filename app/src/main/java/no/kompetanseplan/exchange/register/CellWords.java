package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.office.HeadWords;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Sex;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Understands the short words of a register: yes and no, sexes, education.
final class CellWords {

    private static final Set<String> YES =
            Set.of("ja", "j", "x", "1", "yes", "y", "sann", "true", "ok", "har");
    private static final Set<String> NO = Set.of("nei", "n", "0", "no", "usann", "false", "ingen");
    private static final Set<String> UNKNOWN =
            Set.of("ukjent", "ukjend", "vet ikke", "unknown", "uoppgitt", "uoppgjeve", "mangler");
    private static final Set<String> WOMAN =
            Set.of("k", "kv", "kvinne", "kvinner", "f", "w", "woman", "female", "2");
    private static final Set<String> MAN = Set.of("m", "mann", "menn", "man", "male", "1");
    private static final Set<String> RELEVANT =
            Set.of(
                    "relevant",
                    "r",
                    "rel",
                    "fagutdannet",
                    "fagutdanna",
                    "faglært",
                    "faglig",
                    "relevant utdanning",
                    "høyskole",
                    "høgskole",
                    "bachelor",
                    "master",
                    "fagbrev",
                    "autorisert",
                    "fagskole");
    private static final Set<String> NOT_RELEVANT =
            Set.of(
                    "ikke relevant",
                    "ikkje relevant",
                    "ir",
                    "i r",
                    "ufaglært",
                    "ufagl",
                    "ikke",
                    "uten",
                    "utan",
                    "uten utdanning",
                    "ingen utdanning",
                    "ikke relevant utdanning",
                    "annen",
                    "annen utdanning",
                    "anna",
                    "not relevant",
                    "grunnskole",
                    "grunnskule",
                    "realkompetanse");

    private CellWords() {}

    private static String plain(String text) {
        String plain = HeadWords.plain(text);
        return plain.isEmpty() && (text.equals("✓") || text.equals("✔")) ? "x" : plain;
    }

    /// What a cell answers; null for a word that is no answer.
    static @Nullable Answer answer(String text) {
        String word = plain(text);
        if (YES.contains(word)) {
            return Answer.YES;
        }
        if (NO.contains(word)) {
            return Answer.NO;
        }
        return UNKNOWN.contains(word) ? Answer.UNKNOWN : null;
    }

    static Read<Answer> readAnswer(String text) {
        if (text.isEmpty()) {
            return Read.of(Answer.UNKNOWN);
        }
        Answer answer = answer(text);
        return answer == null
                ? Read.look(Answer.UNKNOWN, "staff.problem.answer", PersonalLook.masked(text))
                : Read.of(answer);
    }

    static Read<Sex> readSex(String text) {
        String word = plain(text);
        if (WOMAN.contains(word)) {
            return Read.of(Sex.WOMAN);
        }
        if (MAN.contains(word)) {
            return Read.of(Sex.MAN);
        }
        return word.isEmpty() || UNKNOWN.contains(word)
                ? Read.of(Sex.UNKNOWN)
                : Read.look(Sex.UNKNOWN, "staff.problem.sex", PersonalLook.masked(text));
    }

    /// Further education is also told by naming it.
    static Read<Answer> readFurther(String text) {
        Answer answer = text.isEmpty() ? Answer.UNKNOWN : answer(text);
        boolean isNamed = answer == null && text.chars().filter(Character::isLetter).count() > 2;
        return isNamed ? Read.of(Answer.YES) : readAnswer(text);
    }

    /// Whether an education is relevant; a known profession as education is.
    static Read<Education> readEducation(String text, ProfessionWords professions) {
        String word = plain(text);
        if (word.isEmpty()) {
            return Read.look(Education.UNKNOWN, "staff.problem.education.missing");
        }
        if (RELEVANT.contains(word)) {
            return Read.of(Education.RELEVANT);
        }
        if (NOT_RELEVANT.contains(word)) {
            return Read.of(Education.NOT_RELEVANT);
        }
        Answer answer = answer(text);
        if (answer != null) {
            return switch (answer) {
                case YES -> Read.of(Education.RELEVANT);
                case NO -> Read.of(Education.NOT_RELEVANT);
                case UNKNOWN -> Read.of(Education.UNKNOWN);
            };
        }
        return professions.knows(text)
                ? Read.of(Education.RELEVANT)
                : Read.look(
                        Education.UNKNOWN,
                        "staff.problem.education.unknown",
                        PersonalLook.masked(text));
    }
}
