package no.kompetanseplan.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Labels in the roles the design names: a status word, a chip, a key cap, a coloured letter.
public final class Words {

    private static final Pattern BLANK = Pattern.compile("[\\s\u200a]+");

    private Words() {}

    /// The width of the longest word, px: in less room it would be broken.
    public static double widest(String text, Font font) {
        Text probe = new Text();
        probe.setFont(font);
        double widest = 0;
        for (String word : BLANK.split(text, -1)) {
            probe.setText(word);
            widest = Math.max(widest, probe.getLayoutBounds().getWidth());
        }
        return Math.ceil(widest);
    }

    /// Text in a tone that breaks over lines when it must.
    public static Label of(String text, Tone tone) {
        Label label = styled(new Label(text), tone.styleClass());
        label.setWrapText(true);
        return label;
    }

    /// A status: a small icon and the word that says the same.
    public static Label status(Icon icon, String text, Tone tone) {
        return styled(new Label(text, icon.small()), "status", tone.styleClass());
    }

    /// A sentence with a small icon, which breaks over lines when it must.
    public static Label notice(Icon icon, String sentence, Tone tone) {
        Label label = status(icon, sentence, tone);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /// A rounded small label for the state of a thing.
    public static Label chip(String text, Tone tone) {
        return chip(null, text, tone);
    }

    public static Label chip(@Nullable Icon icon, String text, Tone tone) {
        Node picture = icon == null ? null : icon.small();
        return styled(new Label(text, picture), "chip", tone.styleClass());
    }

    /// The cap of a key, such as «Esc».
    public static Label key(String name) {
        return styled(new Label(name), "key");
    }

    /// One letter on a coloured square. The colour is the style class `mark-<class>` of the sheet.
    public static Label mark(String letter, String colour) {
        Label label = styled(new Label(letter), "mark", "mark-" + colour);
        label.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        return label;
    }

    /// A count in a ring, such as the findings of a chapter.
    ///
    /// @param spoken what a screen reader says, for example «3 funn»
    public static Label ring(String count, String spoken) {
        Label label = styled(new Label(count), "ring");
        label.setAccessibleText(spoken);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label styled(Label label, String... styleClasses) {
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
