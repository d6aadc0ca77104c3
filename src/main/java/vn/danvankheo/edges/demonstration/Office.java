package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.edges.demonstration.Telling.Season;
import vn.danvankheo.steps.reception.Receiving;
import vn.danvankheo.steps.reception.ReturnOrder;
import vn.danvankheo.steps.reception.Returning;
import vn.danvankheo.steps.registration.Answering;
import vn.danvankheo.steps.registration.RegistrationDuties;
import vn.danvankheo.steps.registration.RegistrationDuty;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Obligations;

/** What the standing office does in the story, and how units answer it. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Office {

	private static final String REMARKS = "select remark_id, fact from remark where participation_id = ?";

	private final Scene scene;

	private final Receiving receiving;

	private final Returning returning;

	private final Answering answering;

	private final Obligations obligations;

	private final RegistrationDuties duties;

	private final JdbcClient jdbc;

	Office(Scene scene, Receiving receiving, Returning returning, Answering answering, Obligations obligations,
			RegistrationDuties duties, JdbcClient jdbc) {
		this.obligations = obligations;
		this.duties = duties;
		this.scene = scene;
		this.receiving = receiving;
		this.returning = returning;
		this.answering = answering;
		this.jdbc = jdbc;
	}

	void receive(Season season, ParticipationId id, Instant time) {
		this.scene.act(season.office(), time, (actor) -> this.receiving.receive(actor, id, null));
	}

	void giveBack(Season season, ParticipationId id, ToldModel told, Instant time) {
		ReturnOrder order = new ReturnOrder(ToldRemarks.of(told.name()).remarks(),
				Deadline.dayOf(time).plusDays(3 + told.seed() % 5));
		this.scene.act(season.office(), time, (actor) -> this.returning.giveBack(actor, id, null, order));
	}

	/** The unit says what it did about each remark. */
	void answer(Season season, ParticipationId id, ToldModel told, Instant time) {
		this.scene.curtain();
		ToldRemarks said = ToldRemarks.of(told.name());
		this.jdbc.sql(REMARKS).param(id.participationId()).query().listOfRows().forEach((row) -> {
			String answer = said.answers().getOrDefault(Fact.valueOf((String) row.get("fact")), "");
			boolean followed = !answer.startsWith("-");
			this.scene.act(season.officer(), time, (actor) -> this.answering.answer(actor, id,
					(UUID) row.get("remark_id"), followed, followed ? answer : answer.substring(1)));
		});
	}

	/** The exceptions a unit was given: let off, or given more time. */
	void except(Season season, ToldUnit told) {
		Instant time = season.days(this.scene.now()).dealtWith(season.days(this.scene.now()).opening(), 7);
		if (told.note("mien") != null) {
			this.scene.act("thuongtruc", time, (actor) -> owed(season).ifPresent((owed) -> {
				owed.excuse(actor, told.note("mien"), time);
				this.obligations.save(owed);
			}));
		}
		if (told.note("gia han") != null) {
			Deadline until = Deadline.noLaterThan(season.year().round().days().locksOn().plusDays(10));
			this.scene.act(season.office(), time, (actor) -> owed(season).ifPresent((owed) -> {
				owed.extend(actor, told.note("gia han"), until, time);
				this.obligations.save(owed);
			}));
		}
	}

	private Optional<Obligation> owed(Season season) {
		return this.duties.dutyOf(season.unit().id(), season.year().round().id()).map(RegistrationDuty::owed);
	}

}
