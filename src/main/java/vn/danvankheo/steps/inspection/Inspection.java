package vn.danvankheo.steps.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.ParticipationId;

/** Lượt kiểm tra: one team goes to one unit and looks at some of its models. */
@Entity
public class Inspection extends AbstractAggregateRoot<Inspection> {

	/** Where a visit stands; its words are the message «inspection.state.…». */
	public enum State {

		/** Đã xếp lịch. */
		PLANNED,
		/** Đã kiểm tra. */
		HELD,
		/** Không đi nữa. */
		CANCELLED

	}

	@EmbeddedId
	private InspectionId id;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

	@Embedded
	private TeamId team;

	@Embedded
	private UnitId unit;

	@Embedded
	private Appointment appointment;

	@Enumerated(EnumType.STRING)
	private State state;

	private String reason;

	private int sequence;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "inspection_model", joinColumns = @JoinColumn(name = "inspection_id"))
	private Set<CoveredModel> models = new LinkedHashSet<>();

	private Instant changedAt;

	private String changedByName;

	@Version
	private Long version;

	protected Inspection() {
	}

	/** A visit of this team to this unit. */
	public Inspection(InspectionTeam team, UnitId unit, Appointment appointment,
			Collection<ParticipationId> participations, Move move) {
		team.open().orThrow();
		this.id = InspectionId.next();
		this.committee = team.committee();
		this.campaign = team.campaign();
		this.purpose = team.purpose();
		this.team = team.id();
		this.unit = unit;
		this.state = State.PLANNED;
		agree(appointment, participations);
		happened("planned", move);
	}

	/** Is at another time or place, or covers other models; only while it is planned. */
	public void replan(Appointment appointment, Collection<ParticipationId> participations, Move move) {
		planned().orThrow();
		agree(appointment, participations);
		this.sequence++;
		happened("replanned", move);
	}

	private void agree(Appointment appointment, Collection<ParticipationId> participations) {
		if (participations.isEmpty()) {
			Permission.refused("inspection.noModels").orThrow();
		}
		this.appointment = appointment;
		Set<CoveredModel> wanted = participations.stream()
			.map((model) -> new CoveredModel(this.committee, model))
			.collect(Collectors.toSet());
		this.models.retainAll(wanted);
		this.models.addAll(wanted);
	}

	/** Took place. */
	public void hold(Move move) {
		planned().orThrow();
		this.state = State.HELD;
		happened("held", move);
	}

	/** Does not take place; the move says why. */
	public void cancel(Move move) {
		planned().orThrow();
		this.state = State.CANCELLED;
		this.reason = move.reason();
		this.sequence++;
		happened("cancelled", move);
	}

	/** Only the committee reads of it: what a unit may know is for the team to say. */
	private void happened(String what, Move move) {
		this.changedAt = move.at();
		this.changedByName = move.by().displayName();
		registerEvent(Happened.of(move.by(), move.at(), "inspection." + what, this.id.inspectionId())
			.in(this.unit)
			.internally()
			.with("day", VietnameseDate.format(day()))
			.with("place", place())
			.with("reason", this.reason));
	}

	/** Whether it is still to come, as planned. */
	public Permission planned() {
		return (this.state == State.PLANNED) ? Permission.grant() : Permission.refused("inspection.is." + this.state);
	}

	/** The models it looks at. */
	public Set<ParticipationId> participations() {
		return this.models.stream().map(CoveredModel::participation).collect(Collectors.toUnmodifiableSet());
	}

	public InspectionId id() {
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

	public TeamId team() {
		return this.team;
	}

	public UnitId unit() {
		return this.unit;
	}

	public Appointment appointment() {
		return this.appointment;
	}

	public LocalDate day() {
		return this.appointment.day();
	}

	public LocalTime startsAt() {
		return this.appointment.startsAt();
	}

	public LocalTime endsAt() {
		return this.appointment.endsAt();
	}

	/** «8 giờ 30–10 giờ». */
	public String hours() {
		return TimeOfDay.words(startsAt()) + "–" + TimeOfDay.words(endsAt());
	}

	public String place() {
		return this.appointment.place();
	}

	public State state() {
		return this.state;
	}

	/** Why it was cancelled; else null. */
	public String reason() {
		return this.reason;
	}

	/** How often it was changed since it was planned: calendars ask for it. */
	public int sequence() {
		return this.sequence;
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
