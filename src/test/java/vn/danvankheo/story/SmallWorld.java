package vn.danvankheo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Plan;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.RoundDays;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.emulation.EmulationModel;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ModelFacts;
import vn.danvankheo.year.emulation.ModelId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Place;
import vn.danvankheo.year.emulation.Stage;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.PeriodPlan;
import vn.danvankheo.year.obligation.SampleObligations;

/**
 * The story of {@link StoryWorld} without a database, for rules: Phường 1 and Xã Tân
 * Thạnh register in the first round of 2023, which opens on 01/3, is due on 23/3 and
 * locks at the end of 31/3.
 */
public final class SmallWorld {

	/** Some morning on which lists are taken. */
	public static final Instant MORNING = at("2023-03-20T09:00");

	/** The day of that morning. */
	public static final LocalDate TODAY = LocalDate.of(2023, 3, 20);

	private final CommitteeId committee = CommitteeId.next();

	private final Campaign campaign = new Campaign(CampaignId.next(), this.committee, 2023,
			new Plan("26-KH/BCĐ", null, "Phong trào", 2022, 2025, null, null, null));

	private final Round round = new Round(RoundId.next(), this.campaign, 1, "Đợt đầu năm",
			new RoundDays(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 23), LocalDate.of(2023, 3, 31)), true);

	private final Unit ward = unit("P01", "Phường 1");

	private final Unit commune = unit("XTT", "Xã Tân Thạnh");

	private final Actor office = actor("Chuyên viên", held(Role.STANDING_OFFICE));

	/** The instant at this local time. */
	public static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(Deadline.ZONE).toInstant();
	}

	/** A role of the whole committee. */
	public static HeldRole held(Role role) {
		return new HeldRole(role, null);
	}

	private Unit unit(String code, String name) {
		return new Unit(UnitId.next(), this.committee, code, "Đảng bộ " + name, name, UnitKind.WARD,
				LocalDate.of(2020, 1, 1));
	}

	/** The campaign of 2023. */
	public Campaign campaign() {
		return this.campaign;
	}

	/** Its first round. */
	public Round round() {
		return this.round;
	}

	/** Phường 1. */
	public Unit ward() {
		return this.ward;
	}

	/** Xã Tân Thạnh. */
	public Unit commune() {
		return this.commune;
	}

	/** Cán bộ dân vận of this unit. */
	public Actor officer(Unit unit) {
		return actor("Cán bộ dân vận", new HeldRole(Role.UNIT_OFFICER, unit.id()));
	}

	/** Chuyên viên of the standing office. */
	public Actor office() {
		return this.office;
	}

	/** Chuyên viên of the standing office who also works for this unit. */
	public Actor officeOf(Unit unit) {
		return actor("Chuyên viên kiêm nhiệm", held(Role.STANDING_OFFICE), new HeldRole(Role.UNIT_HEAD, unit.id()));
	}

	/** Whoever holds only this role; of Phường 1 where it is held for a unit. */
	public Actor holder(Role role) {
		return actor(role.name(), new HeldRole(role, role.ofUnit() ? this.ward.id() : null));
	}

	/** Somebody of the committee with these roles. */
	public Actor actor(String name, HeldRole... roles) {
		return new Actor(AccountId.next(), this.committee, name, Set.of(roles));
	}

	/** What this unit owes in the round. */
	public Obligation duty(Unit unit) {
		return SampleObligations.of(this.campaign, "REGISTRATION",
				new PeriodPlan(this.campaign.firstDay(), this.campaign.firstDay().plusYears(1).minusDays(1),
						this.round.id().roundId(), this.round.name(), this.round.days().opensOn(), this.round.due(),
						this.round.locks()),
				unit.id());
	}

	/** A draft of Phường 1. */
	public Participation draft() {
		return draft(this.ward, null);
	}

	/** A draft of this unit, which the office entered when a source is named. */
	public Participation draft(Unit unit, String source) {
		EmulationModel model = new EmulationModel(ModelId.next(), this.committee, "MH-0001", null, MORNING);
		return new Participation(Place.of(this.round, unit.id()), model, stated(),
				by((source != null) ? this.office : officer(unit)), source, unit.shortName());
	}

	private static Fact.Stated stated() {
		return Fact.Stated.of(ModelFacts.complete());
	}

	/** A model of Phường 1 that came to its last stage through the others. */
	public Participation model(Stage... stages) {
		return model(this.ward, stages);
	}

	/** A model of this unit that came to its last stage through the others. */
	public Participation model(Unit unit, Stage... stages) {
		Participation model = draft(unit, null);
		Arrays.stream(stages).forEach((stage) -> move(model, stage));
		return model;
	}

	private void move(Participation model, Stage stage) {
		Move move = new Move(this.office, MORNING, "Vì thế", "15-TB/ThU");
		switch (stage) {
			case SUBMITTED -> model.submit(move, this.round.due());
			case RECEIVED -> model.receive(move);
			case RETURNED -> model.returnToUnit(move);
			case WITHDRAWN -> model.withdraw(move);
			case SELECTED -> model.select(move);
			case DECLINED -> model.decline(move);
			case MERGED -> model.merge(move);
			case ASSIGNED -> model.assign(move);
			case IN_PROGRESS -> model.begin(move);
			case DISCONTINUED -> model.discontinue(move);
			default -> throw new IllegalArgumentException(stage.name());
		}
	}

	/** A move of this person on that morning. */
	public static Move by(Actor actor) {
		return Move.of(actor, MORNING);
	}

}
