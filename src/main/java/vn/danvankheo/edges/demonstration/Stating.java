package vn.danvankheo.edges.demonstration;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import vn.danvankheo.edges.demonstration.Plans.Year;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Fact.Stated;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.Novelty;
import vn.danvankheo.year.emulation.Survey;

/** What a unit of the story states about a model in one year. */
final class Stating {

	private static final int[] FIRST_DAYS = { 1, 6, 10, 15 };

	private Stating() {
	}

	static Stated of(ToldModel model, Year year, Turn turn, boolean continued) {
		boolean present = continued || !model.inEarlierYear();
		int lacking = turn.is('i') ? 1 + model.seed() % 3 : 0;
		LocalDate start = month(year, model.firstMonth()).withDayOfMonth(FIRST_DAYS[model.seed() % 4]);
		LocalDate end = month(year, model.lastMonth()).with(TemporalAdjusters.lastDayOfMonth())
			.minusDays((model.seed() % 3 == 0) ? 10 : 0);
		Novelty novelty = present ? model.noveltyThisYear() : Novelty.NEW;
		String phone = "0900000%03d".formatted(model.seed() % 1000);
		Facts facts = Facts.empty()
			.with(Fact.NAME, model.name())
			.with(Fact.MODEL_KIND, model.modelKind())
			.with(Fact.OWNER_KIND, model.ownerKind())
			.with(Fact.NOVELTY, novelty)
			.with(Fact.FIELD, year.fields().get(model.field()))
			.with(Fact.HARD_FIELD, model.hard())
			.with(Fact.ADDRESS, (lacking == 3) ? "" : model.address())
			.with(Fact.STARTS_ON, start)
			.with(Fact.ENDS_ON, (lacking > 0) ? null : end)
			.with(Fact.CONTENT, (lacking == 2) ? "" : present ? model.contentNow() : model.content())
			.with(Fact.OWNER, model.owner())
			.with(Fact.PERSON_IN_CHARGE, model.personInCharge())
			.with(Fact.PHONE, phone)
			.with(Fact.NOTE, note(model, present));
		return new Stated(facts, Surveys.of(model.name()).orElse(Survey.none()));
	}

	private static String note(ToldModel model, boolean present) {
		return (present && model.mark() == '~') ? "Học tập cách làm của đơn vị bạn, có điều chỉnh cho phù hợp." : "";
	}

	/** Months as they fall in a year whose list opens in February. */
	private static LocalDate month(Year year, int month) {
		LocalDate opens = year.round().days().opensOn().withDayOfMonth(1);
		return (opens.getMonthValue() == 2) ? opens.withMonth(month) : opens.plusMonths(month - 2L);
	}

}
