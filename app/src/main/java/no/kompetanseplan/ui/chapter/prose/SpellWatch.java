package no.kompetanseplan.ui.chapter.prose;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.spelling.Checker;
import no.kompetanseplan.spelling.Checker.Unknown;
import no.kompetanseplan.spelling.Dictionaries;
import no.kompetanseplan.spelling.Dictionary;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.prose.Range;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Marks the unknown words of the text on a page. Texts are looked at beside the window, each once
/// as long as it stands; the word being typed is let be.
final class SpellWatch {

    private static final Duration PAUSE = Duration.millis(400);

    /// What was found in some texts; not there when no dictionary could be read.
    private record Checked(Set<String> known, Optional<Map<String, List<Unknown>>> found) {}

    private final Desk desk;
    private final Supplier<Collection<Piece>> pieces;
    private final Runnable changed;
    private final Map<String, List<Unknown>> found = new HashMap<>();
    private final Newest<Checked> work = new Newest<>("spelling", this::show);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private PlanLanguage language = PlanLanguage.BOKMAL;
    private Set<String> known = Set.of();
    private boolean isOn;

    /// @param pieces what is on the page
    /// @param changed the marks or the state are others
    SpellWatch(Desk desk, Supplier<Collection<Piece>> pieces, Runnable changed) {
        this.desk = desk;
        this.pieces = pieces;
        this.changed = changed;
        pause.setOnFinished(_ -> look());
    }

    /// The plan is another: its language or its own words may be.
    void refresh(Plan plan) {
        PlanLanguage said = plan.head().language();
        PlanLanguage now = said == null ? PlanLanguage.BOKMAL : said;
        Set<String> words = KnownWords.of(plan);
        if (now != language || !words.equals(known)) {
            language = now;
            known = words;
            found.clear();
        }
        isOn = desk.dictionaries().has(language);
        look();
    }

    /// Looks again when nothing more is typed.
    void typed() {
        pause.playFromStart();
    }

    private void look() {
        if (!isOn) {
            pieces.get().forEach(piece -> piece.field().marks(List.of()));
            changed.run();
            return;
        }
        Set<String> texts = new HashSet<>();
        for (Piece piece : pieces.get()) {
            String text = text(piece);
            if (!text.isBlank() && !found.containsKey(text)) {
                texts.add(text);
            }
        }
        if (texts.isEmpty()) {
            mark();
        } else {
            Set<String> words = known;
            PlanLanguage in = language;
            Dictionaries dictionaries = desk.dictionaries();
            work.ask(() -> check(dictionaries, in, words, texts));
        }
    }

    private static String text(Piece piece) {
        return piece.field().prose().signs();
    }

    private static Checked check(
            Dictionaries dictionaries, PlanLanguage in, Set<String> known, Set<String> texts) {
        Optional<Dictionary> dictionary = dictionaries.of(in);
        return new Checked(
                known,
                dictionary.map(words -> {
                    Checker checker = new Checker(words::knows, known);
                    Map<String, List<Unknown>> all = new HashMap<>();
                    texts.forEach(text -> all.put(text, checker.check(text)));
                    return all;
                }));
    }

    private void show(Checked checked) {
        isOn = checked.found().isPresent();
        if (checked.known().equals(known)) {
            checked.found().ifPresent(found::putAll);
        }
        mark();
    }

    private void mark() {
        pieces.get().forEach(this::mark);
        changed.run();
    }

    private void mark(Piece piece) {
        piece.field()
                .marks(
                        unknown(piece).stream()
                                .filter(each -> !isTyped(piece, each))
                                .map(each -> new Range(each.from(), each.to()))
                                .toList());
    }

    /// Whether somebody is about to finish the word.
    private static boolean isTyped(Piece piece, Unknown word) {
        return piece.isEdited()
                && !piece.field().hasSelection()
                && piece.field().caret() == word.to();
    }

    /// The caret is elsewhere.
    void moved(Piece piece) {
        if (isOn && found.containsKey(text(piece))) {
            mark(piece);
        }
    }

    /// The unknown words of a piece, as far as they have been looked for.
    List<Unknown> unknown(Piece piece) {
        return found.getOrDefault(text(piece), List.of());
    }

    /// The unknown word at the caret, or null.
    @Nullable Unknown at(Piece piece) {
        for (Unknown each : unknown(piece)) {
            if (new Range(each.from(), each.to()).touches(piece.field().caret())) {
                return each;
            }
        }
        return null;
    }

    /// What a word may have been meant to be; takes time, so not for the window's thread.
    Supplier<List<String>> suggestions(String word) {
        Dictionaries dictionaries = desk.dictionaries();
        PlanLanguage in = language;
        return () -> dictionaries.of(in).map(each -> each.suggest(word)).orElse(List.of());
    }

    /// In words: which language, and how many words are marked.
    String status() {
        if (!isOn) {
            return desk.text("shell.spell.off");
        }
        int count = pieces.get().stream().mapToInt(piece -> unknown(piece).size()).sum();
        return desk.text("shell.spell." + language.name().toLowerCase(Locale.ROOT), count);
    }
}
