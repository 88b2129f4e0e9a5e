package no.kompetanseplan.ui.chapter.intake;

import no.kompetanseplan.exchange.register.MunicipalityRows;
import no.kompetanseplan.exchange.register.RegisterPreview;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// What is said of a register below its rows.
final class StaffWords {

    private static final int MOST_SENTENCES = 3;

    private final Texts texts;
    private final Formats formats;
    private final RegisterPreview now;
    private final Facts inUse;

    StaffWords(Texts texts, RegisterPreview now, Facts inUse) {
        this.inUse = inUse;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        this.now = now;
    }

    /// Whether there is something to correct.
    static String heading(Texts texts, RegisterPreview now) {
        int refused = now.counts().refused();
        return refused == 0 ? texts.get("fetch.whole") : texts.get("fetch.correct", refused);
    }

    /// How the file agrees with table 1, and with what the plan counts by now; the rest in numbers.
    String says() {
        List<String> sentences = new ArrayList<>();
        now.beside(inUse).forEach(each -> sentences.add(each.sentence(texts)));
        boolean isTold = !sentences.isEmpty();
        for (MunicipalityRows each : now.municipalities()) {
            boolean isEqual = each.typed() != null && each.typed() == each.fetched();
            if (!isTold && (!isEqual || now.municipalities().size() == 1)) {
                sentences.add(sentence(each));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add(texts.get("fetch.agrees"));
        }
        int more = sentences.size() - MOST_SENTENCES;
        if (more > 0) {
            sentences.subList(MOST_SENTENCES, sentences.size()).clear();
            sentences.add(texts.get("fetch.more", more));
        }
        if (now.isCut()) {
            sentences.add(texts.get("fetch.cut", now.lines().size(), now.counts().read()));
        }
        return String.join(" ", sentences);
    }

    private String sentence(MunicipalityRows each) {
        String fetched = formats.integer(each.fetched());
        StringBuilder said = new StringBuilder();
        if (each.typed() == null) {
            said.append(texts.get("fetch.gives", each.place(), each.fetched(), fetched));
        } else {
            boolean isOne = now.municipalities().size() == 1 && now.counts().lookOver() > 0;
            String parts =
                    isOne
                            ? texts.get(
                                    "fetch.parts", now.counts().taken(), now.counts().lookOver())
                            : "";
            said.append(
                    texts.get(
                            "fetch.beside",
                            each.place(),
                            formats.integer(each.typed()),
                            fetched,
                            parts));
        }
        if (each.earlier() != null) {
            said.append(' ').append(texts.get("fetch.earlier", formats.integer(each.earlier())));
        }
        return said.toString();
    }
}
