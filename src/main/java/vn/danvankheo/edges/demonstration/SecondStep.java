package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.steps.appraisal.Opining;
import vn.danvankheo.steps.appraisal.Proposing;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/**
 * What the committee does with the lists in the story: the year before is decided and
 * assigned, this year's as far as its step.
 */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class SecondStep {

	private static final int PROPOSED = 14;

	private static final String RECEIVED = """
			select p.participation_id, p.name, u.unit_id, u.short_name, u.code from participation p join unit u using (unit_id)
			where p.campaign_id = :campaign and p.stage = :RECEIVED order by u.code collate vietnamese, p.name collate vietnamese""";

	private final Scene scene;

	private final JdbcClient jdbc;

	private final Opining opining;

	private final Proposing proposing;

	private final Council council;

	private final Tours tours;

	private final Builders builders;

	private final Troubles troubles;

	SecondStep(Scene scene, JdbcClient jdbc, Opining opining, Proposing proposing, Council council, Tours tours,
			Builders builders, Troubles troubles) {
		this.scene = scene;
		this.jdbc = jdbc;
		this.opining = opining;
		this.proposing = proposing;
		this.council = council;
		this.tours = tours;
		this.builders = builders;
		this.troubles = troubles;
	}

	void tell(Plans.Year earlier, Plans.Year present, PresentStep step) {
		this.scene.curtain();
		List<Waiting> before = assign(earlier, "47");
		this.builders.build(before, earlier.assigned());
		this.builders.changeBefore(before, earlier.assigned());
		this.troubles.before(before, earlier.assigned());
		if (step == PresentStep.APPRAISING) {
			thisYear(present);
		}
		if (step == PresentStep.BUILDING) {
			List<Waiting> given = assign(present, "52");
			this.builders.build(given, present.assigned());
			this.builders.changeLately(given, present.assigned());
			this.troubles.lately(given);
		}
		this.scene.curtain();
	}

	/**
	 * Everything was proposed, agreed but for the weakest, and assigned by the notice of
	 * this number.
	 */
	private List<Waiting> assign(Plans.Year year, String number) {
		List<Waiting> models = received(year);
		LocalDate locked = year.round().days().locksOn();
		this.tours.judgeBy(year, year.campaign().committee(), at(locked.minusDays(5), 9));
		this.tours.look(year, models, locked.plusDays(3), 12);
		Waiting weakest = models.get(models.size() - 1);
		models.forEach((model) -> propose(model,
				model.equals(weakest)
						? Ruling.decline("Nội dung trùng với phong trào của đoàn thể cùng cấp, chưa có cách làm riêng.")
						: Ruling.select(),
				at(locked.plusDays(7), 9)));
		this.council.agree(year, models, locked.plusDays(10));
		List<Waiting> given = models.stream().filter((model) -> !model.equals(weakest)).toList();
		this.council.assign(year, given, year.assigned(), number);
		return given;
	}

	/**
	 * Some are proposed, some are disputed; the meeting is called, a team is on its way.
	 */
	private void thisYear(Plans.Year year) {
		List<Waiting> models = received(year);
		Instant yesterday = at(this.scene.today().minusDays(1), 10);
		this.tours.judgeBy(year, year.campaign().committee(), yesterday);
		List<Waiting> proposed = models.stream().limit(PROPOSED).toList();
		proposed.forEach((model) -> propose(model, Ruling.select(), yesterday));
		Waiting disputed = models.get(PROPOSED);
		propose(disputed, Ruling.decline("Cách làm chưa khác hoạt động thường xuyên của đơn vị."), yesterday);
		opine("thanhvien", disputed, VerdictKind.SELECT, "Cách làm nhỏ nhưng người dân hưởng ứng, nên cho làm thử.");
		opine("danvan", disputed, VerdictKind.DECLINE, "Trùng nhiệm vụ chuyên môn của đơn vị.");
		models.stream()
			.skip(2)
			.limit(6)
			.forEach((model) -> opine("thanhvien", model, VerdictKind.SELECT, "Nội dung rõ, có người chủ trì."));
		this.council.call(year, proposed, this.scene.today().plusDays(3));
		this.tours.plan(year, models, this.scene.today().plusDays(1));
	}

	private void propose(Waiting model, Ruling ruling, Instant time) {
		this.scene.act("danvan", time, (actor) -> this.proposing.propose(actor, model.id(), ruling, null));
	}

	private void opine(String who, Waiting model, VerdictKind stance, String words) {
		this.scene.act(who, at(this.scene.today().minusDays(1), 14),
				(actor) -> this.opining.give(actor, model.id(), stance, words));
	}

	private List<Waiting> received(Plans.Year year) {
		return this.jdbc.sql(RECEIVED)
			.params(Stage.parameters())
			.param("campaign", year.campaign().id().campaignId())
			.query((row, number) -> new Waiting(new ParticipationId(row.getObject("participation_id", UUID.class)),
					row.getObject("unit_id", UUID.class), row.getString("short_name"),
					Town.username(row.getString("code"), row.getString("short_name"))))
			.list();
	}

	/** A time of day, but never later than now. */
	private Instant at(LocalDate day, int hour) {
		Instant wanted = day.atTime(hour, 15).atZone(Deadline.ZONE).toInstant();
		Instant latest = this.scene.now().minusSeconds(300);
		return wanted.isBefore(latest) ? wanted : latest;
	}

	/** A model that waits for the committee. */
	record Waiting(ParticipationId id, UUID unit, String unitName, String officer) {

		static Map<UUID, List<Waiting>> byUnit(List<Waiting> models) {
			return models.stream()
				.collect(Collectors.groupingBy(Waiting::unit, java.util.LinkedHashMap::new, Collectors.toList()));
		}

	}

}
