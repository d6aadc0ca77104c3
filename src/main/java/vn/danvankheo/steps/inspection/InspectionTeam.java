package vn.danvankheo.steps.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Move;

/** Đoàn kiểm tra of one campaign for one purpose (plan, V bước 2, 4, 5). */
@Entity
public class InspectionTeam extends AbstractAggregateRoot<InspectionTeam> {

	@EmbeddedId
	private TeamId id;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

	private int number;

	private String name;

	@Embedded
	private Term term;

	@Embedded
	private IssuedDecision decision;

	private Instant announcedAt;

	private Instant closedAt;

	private Instant createdAt;

	private Instant changedAt;

	private String changedByName;

	@OneToMany(mappedBy = "team", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
	private List<TeamMember> members = new ArrayList<>();

	@Version
	private Long version;

	protected InspectionTeam() {
	}

	/** A team of this number among those of its campaign and purpose. */
	public InspectionTeam(Campaign campaign, Purpose purpose, int number, String name, Term term, List<Seat> seats,
			Move move) {
		this.id = TeamId.next();
		this.committee = campaign.committee();
		this.campaign = campaign.id();
		this.purpose = purpose;
		this.number = number;
		this.createdAt = move.at();
		compose(name, term, seats);
		tell(happened("formed", move));
	}

	/** Has other people or another term from now on; refused once it is closed. */
	public void change(String name, Term term, List<Seat> seats, Move move) {
		open().orThrow();
		compose(name, term, seats);
		tell(happened("changed", move));
	}

	private void compose(String name, Term term, List<Seat> seats) {
		TeamPolicy.complete(seats).orThrow();
		this.name = name;
		this.term = term;
		if (!seats.equals(members())) {
			this.members.clear();
			seats.forEach((seat) -> this.members.add(new TeamMember(this, this.members.size() + 1, seat)));
		}
	}

	/** Its decision is issued: the units visited may know. */
	void decided(IssuedDecision decision, Move move) {
		this.decision = decision;
		tell(happened("decided", move).with("document", "Quyết định số " + decision.reference()));
	}

	/** Its decision is withdrawn. */
	public void undecided(Move move) {
		this.decision = null;
		tell(happened("undecided", move).with("reason", move.reason()));
	}

	/** The office tells the units when they are visited. */
	public void announce(Move move) {
		open().orThrow();
		this.announcedAt = move.at();
		tell(happened("announced", move));
	}

	/** Has done its work: nothing is assigned to it, planned or scored any more. */
	public void close(Move move) {
		open().orThrow();
		this.closedAt = move.at();
		tell(happened("closed", move));
	}

	/** Goes on working. */
	public void reopen(Move move) {
		this.closedAt = null;
		tell(happened("reopened", move));
	}

	/** What befalls it, as the committee reads of it. */
	Happened happened(String what, Move move) {
		return Happened.of(move.by(), move.at(), "team." + what, this.id.teamId()).internally().with("team", this.name);
	}

	private void tell(Happened happened) {
		this.changedAt = happened.at();
		this.changedByName = happened.actor().displayName();
		registerEvent(happened);
	}

	/** Whether it still works. */
	public Permission open() {
		return (this.closedAt == null) ? Permission.grant() : Permission.refused("team.closed", this.number);
	}

	public boolean has(AccountId account) {
		return this.members.stream().anyMatch((member) -> account.equals(member.seat().account()));
	}

	/** Its people, in the order of the decision. */
	public List<Seat> members() {
		return this.members.stream().sorted(Comparator.comparing(TeamMember::line)).map(TeamMember::seat).toList();
	}

	/** Its trưởng đoàn. */
	public Seat head() {
		return members().stream().filter((seat) -> seat.function() == TeamFunction.HEAD).findFirst().orElseThrow();
	}

	/** Whether the units it visits may know of its visits. */
	public boolean knownToUnits() {
		return this.decision != null || this.announcedAt != null;
	}

	public TeamId id() {
		return this.id;
	}

	public CommitteeId committee() {
		return this.committee;
	}

	public CampaignId campaign() {
		return this.campaign;
	}

	public Purpose purpose() {
		return this.purpose;
	}

	/** Its number among the teams of the same campaign and purpose. */
	public int number() {
		return this.number;
	}

	/** What it is called, e.g. «Đoàn kiểm tra số 2». */
	public String name() {
		return this.name;
	}

	public Term term() {
		return this.term;
	}

	/** Its decision; empty while none is issued. */
	Optional<IssuedDecision> issued() {
		return Optional.ofNullable(this.decision);
	}

	/** Number and symbol of its decision; empty while none is issued. */
	public Optional<String> decision() {
		return issued().map(IssuedDecision::reference);
	}

	/** «01-QĐ/BCĐ, ngày 03/4/2023», as papers cite its decision; empty for none. */
	public String citedDecision() {
		return issued().map(IssuedDecision::cited).orElse("");
	}

	/** When it was closed; null while it works. */
	public Instant closedAt() {
		return this.closedAt;
	}

	/** When the office told the units; null before. */
	public Instant announcedAt() {
		return this.announcedAt;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	public String changedByName() {
		return this.changedByName;
	}

	public Long version() {
		return this.version;
	}

}
