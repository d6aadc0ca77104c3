package vn.danvankheo.year.emulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.danvankheo.year.campaign.FieldId;

/**
 * One line of the exported list.
 *
 * @param fieldName lĩnh vực; null while not chosen
 * @param submittedOn the day it was first sent; null before
 * @param daysLate how many days late that was
 * @param entrySource «nhập thay, nguồn …»
 */
record ExportedModel(String code, String unitName, String unitKind, Facts facts, String fieldName, Stage stage,
		LocalDate submittedOn, int daysLate, String entrySource) {

	static final String SQL = "select "
			+ Stream.of(Fact.values())
				.filter((fact) -> !fact.surveyed())
				.map((fact) -> "p." + fact.column())
				.collect(Collectors.joining(", "))
			+ """
					, m.code, u.short_name as unit_name, u.kind as unit_kind, f.name as field_name, p.stage,
					  cast(p.submitted_at at time zone 'Asia/Ho_Chi_Minh' as date) as submitted_on, p.days_late, p.entry_source
					from participation p
					join emulation_model m on m.committee_id = p.committee_id and m.model_id = p.model_id
					join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
					left join field f on f.committee_id = p.committee_id and f.field_id = p.field_id
					""";

	static ExportedModel read(ResultSet row, int number) throws SQLException {
		Map<Fact, Object> said = new EnumMap<>(Fact.class);
		for (Fact fact : Fact.values()) {
			if (!fact.surveyed()) {
				said.put(fact, read(row, fact));
			}
		}
		return new ExportedModel(row.getString("code"), row.getString("unit_name"), row.getString("unit_kind"),
				Facts.said(said::get), row.getString("field_name"), Stage.valueOf(row.getString("stage")),
				row.getObject("submitted_on", LocalDate.class), row.getInt("days_late"), row.getString("entry_source"));
	}

	private static Object read(ResultSet row, Fact fact) throws SQLException {
		String column = fact.column();
		return switch (fact.kind()) {
			case NAME, LINE, TEXT, PHONE -> row.getString(column);
			case DAY -> row.getObject(column, LocalDate.class);
			case TICK -> row.getBoolean(column);
			case FIELD -> (row.getString(column) != null) ? new FieldId(row.getObject(column, UUID.class)) : null;
			case CHOICE -> {
				String name = row.getString(column);
				yield fact.choices().stream().filter((choice) -> choice.name().equals(name)).findFirst().orElseThrow();
			}
		};
	}

}
