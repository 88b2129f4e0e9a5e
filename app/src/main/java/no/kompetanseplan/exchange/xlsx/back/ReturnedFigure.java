package no.kompetanseplan.exchange.xlsx.back;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.model.field.Kind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;

/// A figure as a cell shows it, read exactly or refused with a reason.
///
/// @param value null for a blank cell
/// @param scalar as the plan file keeps it; null for a blank cell
/// @param problem why it is refused; null when it is not
record ReturnedFigure(@Nullable BigDecimal value, @Nullable Long scalar, @Nullable Reason problem) {

    /// More kroner than any line of a plan may come to.
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000L);

    private static final int LONGEST = 40;

    /// @param text what the cell shows; empty for a blank one
    static ReturnedFigure of(String text, boolean isFormula, Kind<?> kind) {
        if (isFormula) {
            return refused("back.formula");
        }
        if (text.isBlank()) {
            return new ReturnedFigure(null, null, null);
        }
        BigDecimal value = number(text);
        if (value == null) {
            String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            return refused("back.text", shown);
        }
        return checked(value, kind);
    }

    private static ReturnedFigure checked(BigDecimal value, Kind<?> kind) {
        if (value.signum() < 0 && (kind.min() >= 0 || kind.type() == Kind.Type.MONEY)) {
            return refused("back.negative");
        }
        if (kind.type() == Kind.Type.MONEY && value.compareTo(MOST) > 0) {
            return refused("back.too-large");
        }
        return kept(value, value.movePointRight(decimals(kind.type())), kind);
    }

    private static ReturnedFigure kept(BigDecimal value, BigDecimal scaled, Kind<?> kind) {
        if (scaled.abs().compareTo(MOST.multiply(MOST)) > 0) {
            return refused("back.too-large");
        }
        if (scaled.stripTrailingZeros().scale() > 0) {
            return refused(kind.type() == Kind.Type.INTEGER ? "back.whole" : "back.decimals");
        }
        Long scalar = scaled.toBigInteger().bitLength() > 62 ? null : scaled.longValueExact();
        if (scalar != null && kind.accepts(scalar)) {
            return new ReturnedFigure(value, scalar, null);
        }
        return refused(kind.type() == Kind.Type.PERCENT ? "back.percent" : "back.too-large");
    }

    private static int decimals(Kind.Type type) {
        return switch (type) {
            case MONEY, DAYS -> 2;
            case PERCENT -> 4;
            default -> 0;
        };
    }

    private static ReturnedFigure refused(String key, Object... arguments) {
        return new ReturnedFigure(null, null, Reason.of(key, arguments));
    }

    /// A number as people and programs write it: 1 234,50, 5,1 %, kr 500; null for anything else.
    static @Nullable BigDecimal number(String text) {
        String plain =
                text.toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s\\u00a0\\u202f]", "")
                        .replaceFirst("^kr\\.?", "")
                        .replaceFirst("(kr\\.?|,-)$", "")
                        .replace('−', '-');
        boolean share = plain.endsWith("%");
        String digits = (share ? plain.substring(0, plain.length() - 1) : plain).replace(',', '.');
        if (digits.length() > LONGEST || !digits.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits);
        return share ? value.movePointLeft(2) : value;
    }
}
