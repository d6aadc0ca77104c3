package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * Gives numbers within the transaction that issues: whoever wants one holds the counter's
 * row until his paper is kept, so none is given twice and none is lost when he fails.
 */
@Component
class Numbering {

	private static final String HOLD = " for update";

	private final JdbcClient database;

	private final PartyTerms terms;

	private final String hold;

	private final Runnable between;

	@Autowired
	Numbering(JdbcClient database, PartyTerms terms) {
		this(database, terms, HOLD, () -> {
		});
	}

	/** For the test that shows what happens without holding the row. */
	Numbering(JdbcClient database, PartyTerms terms, String hold, Runnable between) {
		this.database = database;
		this.terms = terms;
		this.hold = hold;
		this.between = between;
	}

	/** The next number of the run. */
	GivenNumber next(Run run, String symbol, FormatProfile profile) {
		UUID series = series(run);
		int number = last(series) + 1;
		this.between.run();
		keep(series, number);
		return GivenNumber.of(series, number, symbol, profile);
	}

	/** A number that was given elsewhere; refused when a paper of the run has it. */
	GivenNumber typed(Run run, int number, String symbol, FormatProfile profile) {
		UUID series = series(run);
		int last = last(series);
		GivenNumber given = GivenNumber.of(series, number, symbol, profile);
		boolean taken = this.database
			.sql("select exists (select from paper where series_id = :series and number = :number)")
			.param("series", series)
			.param("number", number)
			.query(Boolean.class)
			.single();
		if (taken) {
			Permission.refused("paper.numberTaken", given.reference()).orThrow();
		}
		keep(series, Math.max(last, number));
		return given;
	}

	/**
	 * The number of a joint paper that another organ presides over: it stands in that
	 * organ's book, so none is taken here; refused when such a paper has it already.
	 */
	GivenNumber elsewhere(CommitteeId committee, int number, String symbol, FormatProfile profile) {
		GivenNumber given = GivenNumber.of(null, number, symbol, profile);
		boolean taken = this.database.sql("""
				select exists (select from paper where committee_id = :committee and series_id is null
				  and reference = :reference)""")
			.param("committee", committee.committeeId())
			.param("reference", given.reference())
			.query(Boolean.class)
			.single();
		if (taken) {
			Permission.refused("paper.numberTaken", given.reference()).orThrow();
		}
		return given;
	}

	/**
	 * The last number was given on paper, outside; refused below what was given here.
	 */
	void continueAfter(Run run, int number) {
		UUID series = series(run);
		last(series);
		int here = this.database.sql("select coalesce(max(number), 0) from paper where series_id = :series")
			.param("series", series)
			.query(Integer.class)
			.single();
		if (number < here) {
			Permission.refused("paper.numberBelow", here).orThrow();
		}
		keep(series, number);
	}

	/**
	 * Numbers and days run the same way: refused when a paper of the run before this
	 * number has a later day, or one after it an earlier one.
	 */
	void inOrder(GivenNumber given, LocalDate day) {
		this.database.sql("""
				select reference, dated_on, number from paper where series_id = :series
				  and ((number < :number and dated_on > :day) or (number > :number and dated_on < :day))
				order by abs(number - :number) limit 1""")
			.param("series", given.series())
			.param("number", given.number())
			.param("day", day)
			.query((row, at) -> Permission.refused(
					(row.getInt("number") < given.number()) ? "paper.beforeEarlier" : "paper.afterLater",
					VietnameseDate.format(row.getObject("dated_on", LocalDate.class)), row.getString("reference")))
			.optional()
			.ifPresent(Permission::orThrow);
	}

	/** Where the run stands; one that no paper stands in yet begins with 1. */
	Standing standing(Run run) {
		return this.database.sql("""
				select coalesce('nhiệm kỳ ' || t.name, 'năm ' || cast(:year as text)) as period,
				  coalesce(s.last_number, 0) + 1 as next, p.reference, p.dated_on
				from (select 1) as one left join party_term t on t.term_id = cast(:term as uuid)
				left join paper_series s on s.committee_id = :committee and s.organ = :organ and s.type = :type
				  and s.term_id is not distinct from cast(:term as uuid)
				  and s.year is not distinct from cast(:year as integer)
				left join lateral (select reference, dated_on from paper where series_id = s.series_id
				  order by number desc limit 1) p on true""")
			.params(run.parameters())
			.query(Rows.of(Standing.class))
			.single();
	}

	/** The run that a paper of this day stands in; refused where no term covers it. */
	Run run(CommitteeId committee, Organ organ, DocumentType type, FormatProfile profile, LocalDate day) {
		return runOf(committee, organ, type, profile, day)
			.orElseThrow(() -> new Refused(Permission.refused("paper.noTerm", VietnameseDate.format(day))));
	}

	/** The same; empty where no term covers the day. */
	Optional<Run> runOf(CommitteeId committee, Organ organ, DocumentType type, FormatProfile profile, LocalDate day) {
		return profile.numbersRunThroughTerm()
				? this.terms.covering(committee, day).map((term) -> new Run(committee, organ, type, term, null))
				: Optional.of(new Run(committee, organ, type, null, day.getYear()));
	}

	private UUID series(Run run) {
		this.database.sql("""
				insert into paper_series (series_id, committee_id, organ, type, term_id, year)
				values (:id, :committee, :organ, :type, cast(:term as uuid), cast(:year as integer))
				on conflict do nothing""").param("id", UUID.randomUUID()).params(run.parameters()).update();
		return this.database
			.sql("""
					select series_id from paper_series where committee_id = :committee and organ = :organ and type = :type
					  and term_id is not distinct from cast(:term as uuid) and year is not distinct from cast(:year as integer)
					""")
			.params(run.parameters())
			.query(UUID.class)
			.single();
	}

	private int last(UUID series) {
		return this.database.sql("select last_number from paper_series where series_id = :series" + this.hold)
			.param("series", series)
			.query(Integer.class)
			.single();
	}

	private void keep(UUID series, int number) {
		this.database.sql("update paper_series set last_number = :number where series_id = :series")
			.param("number", number)
			.param("series", series)
			.update();
	}

	/**
	 * Where a run of numbers stands.
	 *
	 * @param period «nhiệm kỳ 2020 – 2025», «năm 2026»
	 * @param reference the paper of the last number; null while there is none here
	 * @param datedOn its day; null likewise
	 */
	record Standing(String period, int next, String reference, LocalDate datedOn) {

		/** Whether numbers of it were given here. */
		boolean begun() {
			return this.next > 1;
		}

	}

}
