package no.kompetanseplan.checks;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BlockStyle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sums in the last row of a table that are not the sum.
final class TableTotals implements Check {

    private static final Pattern SUM =
            Pattern.compile(
                    "(?iu)(?:delsum|sum|totalt|i alt|til sammen|til saman|samlet|samla)\\b.*");

    private static final Pattern CELL =
            Pattern.compile("-?\\d{1,3}(?:[ \\u00A0]\\d{3})+(?:,\\d+)?|-?\\d+(?:,\\d+)?");

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        return plan.ordered(BlockFields.TABLE).stream()
                .filter(block -> block.style() == BlockStyle.TABLE)
                .flatMap(block -> table(block).stream());
    }

    private static Optional<Finding> table(Block block) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : block.text().split("\n", -1)) {
            rows.add(List.of(line.split("\t", -1)));
        }
        int last = rows.size() - 1;
        while (last > 0 && String.join("", rows.get(last)).isBlank()) {
            last--;
        }
        List<String> heads = rows.getFirst();
        List<String> sums = rows.get(last);
        if (last < 3 || !SUM.matcher(plain(sums.getFirst())).matches()) {
            return Optional.empty();
        }
        for (int column = 1; column < Math.min(sums.size(), heads.size()); column++) {
            Optional<BigDecimal> sum = sum(rows.subList(1, last), column);
            Optional<BigDecimal> said = number(sums.get(column));
            if (sum.isPresent() && said.isPresent() && isOff(sum.get(), said.get())) {
                return Optional.of(
                        Finding.of(
                                What.TABLE_TOTAL,
                                block.id(),
                                BlockFields.TEXT.name(),
                                plain(heads.get(column)),
                                plain(sums.get(column)),
                                sum.get().toPlainString().replace('.', ',')));
            }
        }
        return Optional.empty();
    }

    /// Whole numbers must be exact; rounded ones may be off by one in the last place for each.
    private static boolean isOff(BigDecimal sum, BigDecimal said) {
        BigDecimal slack = sum.scale() > 0 ? new BigDecimal("0.5") : BigDecimal.ZERO;
        return sum.subtract(said).abs().compareTo(slack) > 0;
    }

    /// What the cells of a column come to; empty where one is no number, or sums stand among them.
    private static Optional<BigDecimal> sum(List<List<String>> rows, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (List<String> row : rows) {
            String cell = column < row.size() ? plain(row.get(column)) : "";
            Optional<BigDecimal> number = number(cell);
            boolean isEmpty = cell.isEmpty() || cell.equals("–") || cell.equals("-");
            if (SUM.matcher(plain(row.getFirst())).matches() || (number.isEmpty() && !isEmpty)) {
                return Optional.empty();
            }
            sum = sum.add(number.orElse(BigDecimal.ZERO));
        }
        return Optional.of(sum);
    }

    private static Optional<BigDecimal> number(String cell) {
        String plain =
                plain(cell).replaceFirst("\\s*(?:%|kr|kroner)$", "").replaceFirst("^kr\\s*", "");
        return CELL.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replaceAll("[ \\u00A0]", "").replace(',', '.')))
                : Optional.empty();
    }

    /// Without the marks of bold and italic.
    private static String plain(String cell) {
        return cell.replace("*", "").strip();
    }
}
