package no.kompetanseplan.exchange.measures;

/// Where a row stands in its file.
///
/// @param table number of the sheet or table, from 1
/// @param tableName name of the sheet, or what stands above the table
/// @param first row as the file numbers it
/// @param last the same, unless the text goes on in rows below
public record RowPlace(int table, String tableName, int first, int last) {}
