package vn.danvankheo.story;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.organisation.UnitRegister;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.steps.registration.RegistrationDuties;
import vn.danvankheo.steps.registration.RegistrationDuty;
import vn.danvankheo.year.campaign.AreaForm;
import vn.danvankheo.year.campaign.AreaKeeping;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.Fields;
import vn.danvankheo.year.campaign.OfficeDays;
import vn.danvankheo.year.campaign.Plan2023;
import vn.danvankheo.year.campaign.Quotas;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.RoundDays;
import vn.danvankheo.year.campaign.Rounds;

/**
 * A small story that tests share: one committee with Phường 1, Xã Tân Thạnh and a school,
 * one campaign whose first round is open, and one account per role. Every world is a
 * committee of its own, so worlds never see each other.
 */
public final class StoryWorld {

	/** What everybody in every story logs in with. */
	public static final String PASSWORD = "một con đường ngắn";

	private final ListableBeanFactory beans;

	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	private final CommitteeId committee = CommitteeId.next();

	private final LocalDate today;

	private Unit ward;

	private Unit commune;

	private Unit school;

	private Campaign campaign;

	private Round round;

	private int owed = 5;

	private final List<Field> fields = new ArrayList<>();

	private StoryWorld(ListableBeanFactory beans) {
		this.beans = beans;
		this.today = LocalDate.now(bean(Clock.class));
	}

	/** A new world whose first round is due in three days. */
	public static StoryWorld in(ListableBeanFactory beans) {
		StoryWorld world = new StoryWorld(beans);
		return world.tell(world.due(3));
	}

	/** A new world whose first round has these days. */
	public static StoryWorld in(ListableBeanFactory beans, RoundDays days) {
		return new StoryWorld(beans).tell(days);
	}

	/** A new world whose wards owe three models each, so many days from today. */
	public static StoryWorld owingThree(ListableBeanFactory beans, int daysLeft) {
		StoryWorld world = new StoryWorld(beans);
		world.owed = 3;
		return world.tell(world.due(daysLeft));
	}

	/** A round that is due in so many days, and locks eight days later. */
	private RoundDays due(int daysLeft) {
		LocalDate due = this.today.plusDays(daysLeft);
		return new RoundDays(due.minusDays(13), due, due.plusDays(8));
	}

	private StoryWorld tell(RoundDays days) {
		bean(TransactionOperations.class).executeWithoutResult((status) -> {
			found();
			plan(days);
			new StoryPeople(this.beans, this).arrive(bean(Clock.class).instant());
		});
		return this;
	}

	private void found() {
		PrintedNames names = new PrintedNames("Ban Chỉ đạo phong trào thi đua “Dân vận khéo” thị xã",
				"BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” THỊ XÃ", "BCĐ", "Thị ủy", "THỊ ỦY", "ThU",
				"Ban Dân vận Thị ủy", "BAN DÂN VẬN THỊ ỦY", "BDV", "Thị xã");
		bean(SteeringCommittees.class).saveAndFlush(new SteeringCommittee(this.committee,
				"S-" + this.mark.toUpperCase(java.util.Locale.ROOT), names, "0235 000 111", yearsAgo(3), null));
		term(2020);
		term(2025);
		this.ward = unit("P01", "Đảng bộ Phường 1", "Phường 1", UnitKind.WARD);
		this.commune = unit("XTT", "Đảng bộ Xã Tân Thạnh", "Xã Tân Thạnh", UnitKind.WARD);
		this.school = unit("THCS", "Chi bộ Trường THCS", "Trường THCS", UnitKind.SCHOOL);
	}

	/** One of the terms through which the numbers of papers run. */
	private void term(int year) {
		bean(JdbcClient.class).sql(
				"insert into party_term (term_id, committee_id, name, first_day, last_day, version) values (?, ?, ?, ?, ?, 0)")
			.params(UUID.randomUUID(), this.committee.committeeId(), year + " – " + (year + 5),
					LocalDate.of(year, 8, 1), LocalDate.of(year + 5, 7, 31))
			.update();
	}

	private Unit unit(String code, String name, String shortName, UnitKind kind) {
		return bean(Units.class)
			.saveAndFlush(new Unit(UnitId.next(), this.committee, code, name, shortName, kind, yearsAgo(3)));
	}

	private LocalDate yearsAgo(int years) {
		return LocalDate.of(this.today.getYear() - years, 1, 1);
	}

	private void plan(RoundDays days) {
		OfficeDays own = new OfficeDays(days, null, null, null, 5);
		this.campaign = bean(Plan2023.class).likewise(this.committee, this.today.getYear(), "26-KH/BCĐ", own);
		this.fields.addAll(bean(Fields.class).findByCampaignOrderByPosition(this.campaign.id()));
		this.round = bean(Rounds.class).findByCampaignOrderByNumber(this.campaign.id()).get(0);
		bean(Quotas.class).findByCampaignAndUnitKind(this.campaign.id(), UnitKind.WARD)
			.orElseThrow()
			.change(this.owed, true);
		bean(RegistrationDuties.class).dutyOf(this.ward.id(), this.round.id());
	}

	/** Another unit, with its officer, from three years ago. */
	public Unit arrives(String code, String shortName, UnitKind kind, String person) {
		return within(() -> {
			Unit unit = unit(code, "Đảng bộ " + shortName, shortName, kind);
			new StoryPeople(this.beans, this).person(person, "Cán bộ " + shortName, Role.UNIT_OFFICER, unit,
					bean(Clock.class).instant());
			return unit;
		});
	}

	/** The office merges a unit into another; yesterday was its last day. */
	public void merged(Unit unit, Unit into) {
		LocalDate yesterday = LocalDate.now(bean(Clock.class)).minusDays(1);
		as("danvan", (actor) -> bean(UnitRegister.class).close(actor, unit.id(), unit.version(), yesterday, into.id()));
	}

	/** The campaign of the year after, in which nothing is yet. */
	public Campaign nextYear() {
		LocalDate opens = LocalDate.of(this.campaign.year() + 1, 3, 1);
		return within(() -> bean(Plan2023.class).likewise(this.committee, opens.getYear(), "27-KH/BCĐ",
				new OfficeDays(new RoundDays(opens, opens.plusDays(20), opens.plusDays(30)), null, null, null, 5)));
	}

	/** What the ward owes now. */
	public RegistrationDuty duty() {
		return within(() -> bean(RegistrationDuties.class).dutyOf(this.ward.id(), this.round.id()).orElseThrow());
	}

	/** This person looks after the unit from now on. */
	public void lookAfter(Unit unit, String person) {
		AreaForm form = AreaForm.of(List.of(unit.id().unitId()),
				Map.of("person", "account:" + actor(person).account()));
		as("danvan", (actor) -> bean(AreaKeeping.class).assign(actor, this.campaign.id(), form));
	}

	/** Reads or changes something in a transaction. */
	public <T> T within(Supplier<T> work) {
		return bean(TransactionOperations.class).execute((status) -> work.get());
	}

	/** A bean of the application. */
	public <T> T bean(Class<T> type) {
		return this.beans.getBean(type);
	}

	/**
	 * What somebody of this world logs in with, by his name in the story: phuong1,
	 * bithu1, tanthanh, thcs, danvan, vanthu, thanhvien, kiemtra, thuongtruc or quantri.
	 */
	public String username(String name) {
		return name + "." + this.mark;
	}

	/** Somebody of this world, by his name in the story. */
	public Actor actor(String name) {
		return ((SignedIn) authentication(name).getPrincipal()).actor();
	}

	/** How somebody of this world is known once he is logged in. */
	public Authentication authentication(String name) {
		return new StoryPeople(this.beans, this).authentication(username(name));
	}

	/** Somebody of this world, logged in from now on in this thread. */
	public Actor login(String name) {
		SecurityContextHolder.setContext(new SecurityContextImpl(authentication(name)));
		return actor(name);
	}

	/** Somebody of this world uses a use case. */
	public void as(String name, Consumer<Actor> what) {
		ask(name, (actor) -> {
			what.accept(actor);
			return null;
		});
	}

	/** What somebody of this world gets from a use case. */
	public <T> T ask(String name, Function<Actor, T> what) {
		try {
			return what.apply(login(name));
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	/** The day the clock showed when this world began. */
	public LocalDate today() {
		return this.today;
	}

	/** The committee. */
	public CommitteeId committee() {
		return this.committee;
	}

	/** Phường 1, which owes five models unless a test asks for three. */
	public Unit ward() {
		return this.ward;
	}

	/** Xã Tân Thạnh, which owes as many. */
	public Unit commune() {
		return this.commune;
	}

	/** Trường THCS, which owes one model. */
	public Unit school() {
		return this.school;
	}

	/** The campaign of the year the clock shows. */
	public Campaign campaign() {
		return this.campaign;
	}

	/** Its first round. */
	public Round round() {
		return this.round;
	}

	/** The four fields, in order. */
	public List<Field> fields() {
		return List.copyOf(this.fields);
	}

}
