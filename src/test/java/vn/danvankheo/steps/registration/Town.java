package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.FieldId;
import vn.danvankheo.year.campaign.Plan;
import vn.danvankheo.year.campaign.Quota;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.RoundDays;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ModelFacts;

/**
 * A town of its own for one test: two wards that owe three models each, their officers, a
 * chuyên viên, and a round that is due in three days.
 */
@TestComponent
public class Town {

	private final EntityManager entityManager;

	private final TransactionTemplate transactions;

	private final RegistrationDuties duties;

	private final Clock clock;

	public SteeringCommittee committee;

	public Campaign campaign;

	public Round round;

	Field field;

	public Unit ward;

	Unit otherWard;

	public Account officer;

	public Account colleague;

	public Account otherOfficer;

	public Account office;

	Town(EntityManager entityManager, TransactionTemplate transactions, RegistrationDuties duties, Clock clock) {
		this.entityManager = entityManager;
		this.transactions = transactions;
		this.duties = duties;
		this.clock = clock;
	}

	/**
	 * Builds a fresh town whose round is due so many days from today, and locks eight
	 * days later.
	 */
	public Town found(int daysLeft) {
		String mark = Long.toString(System.nanoTime(), 36).toUpperCase();
		LocalDate today = Deadline.dayOf(this.clock.instant());
		this.committee = new SteeringCommittee(
				CommitteeId.next(), "TX-" + mark, new PrintedNames("Ban Chỉ đạo", "BAN CHỈ ĐẠO", "BCĐ", "Thị ủy",
						"THỊ ỦY", "ThU", "Ban Dân vận Thị ủy", "BAN DÂN VẬN", "BDV", "Thị xã"),
				"0235 000 111", LocalDate.of(2020, 1, 1), null);
		this.campaign = campaign(today.getYear());
		this.round = round(this.campaign, today.plusDays(daysLeft));
		this.field = new Field(FieldId.next(), this.campaign, "Kinh tế", "KT", 1);
		this.ward = unit("P01", "Phường 1");
		this.otherWard = unit("P02", "Phường 2");
		store(this.committee, this.campaign, new Quota(this.campaign, UnitKind.WARD, 3, true), this.round, this.field,
				this.ward, this.otherWard);
		duty();
		this.officer = account(mark, "Cán bộ Phường 1", new HeldRole(Role.UNIT_OFFICER, this.ward.id()));
		this.colleague = account(mark, "Phó Bí thư Phường 1", new HeldRole(Role.UNIT_HEAD, this.ward.id()));
		this.otherOfficer = account(mark, "Cán bộ Phường 2", new HeldRole(Role.UNIT_OFFICER, this.otherWard.id()));
		this.office = account(mark, "Chuyên viên", new HeldRole(Role.STANDING_OFFICE, null));
		return this;
	}

	Campaign campaign(int year) {
		return new Campaign(CampaignId.next(), this.committee.id(), year,
				new Plan("26-KH/BCĐ", null, "Kế hoạch", year - 1, year + 2, null, null, null));
	}

	Round round(Campaign of, LocalDate due) {
		return new Round(RoundId.next(), of, 1, "Đợt đầu năm", new RoundDays(due.minusDays(20), due, due.plusDays(8)),
				true);
	}

	private Unit unit(String code, String name) {
		return new Unit(UnitId.next(), this.committee.id(), code, "Đảng bộ " + name, name, UnitKind.WARD,
				LocalDate.of(2020, 1, 1));
	}

	private Account account(String mark, String name, HeldRole held) {
		Account account = new Account(AccountId.next(), this.committee.id(),
				mark.toLowerCase() + "-" + AccountId.next().toString().substring(0, 8), name, now());
		store(account);
		return this.transactions.execute((status) -> {
			Account managed = this.entityManager.merge(account);
			managed.hold(Set.of(held));
			return managed;
		});
	}

	/** Writes these records, each after the other. */
	void store(Object... records) {
		this.transactions.executeWithoutResult((status) -> {
			for (Object record : records) {
				this.entityManager.persist(record);
				this.entityManager.flush();
			}
		});
	}

	/** Reads or changes something in a transaction. */
	public <T> T within(Supplier<T> work) {
		return this.transactions.execute((status) -> work.get());
	}

	/**
	 * What this person is when he logs in; he is logged in from now on in this thread.
	 */
	public Actor as(Account account) {
		SecurityContextHolder.getContext().setAuthentication(authentication(account));
		return signedIn(account).actor();
	}

	static UsernamePasswordAuthenticationToken authentication(Account account) {
		return UsernamePasswordAuthenticationToken.authenticated(signedIn(account), null,
				signedIn(account).getAuthorities());
	}

	static SignedIn signedIn(Account account) {
		return account.signedIn();
	}

	public Instant now() {
		return this.clock.instant();
	}

	/** All five facts of a model of this name. */
	public Fact.Stated complete(String name) {
		LocalDate first = this.campaign.firstDay();
		return stated(name, first.plusMonths(2), first.plusMonths(10), "Chi bộ khu phố 2");
	}

	/** A model of this name that still lacks its end. */
	public Fact.Stated withoutEnd(String name) {
		return stated(name, this.campaign.firstDay().plusMonths(2), null, "Chi bộ khu phố 2");
	}

	private Fact.Stated stated(String name, LocalDate from, LocalDate to, String owner) {
		return Fact.Stated.of(ModelFacts.complete(name)
			.with(Fact.FIELD, this.field.id())
			.with(Fact.ADDRESS, "Khu phố 2")
			.with(Fact.STARTS_ON, from)
			.with(Fact.ENDS_ON, to)
			.with(Fact.OWNER, owner));
	}

	/** What the ward owes now. */
	public RegistrationDuty duty() {
		return within(() -> this.duties.dutyOf(this.ward.id(), this.round.id()).orElseThrow());
	}

}
