package vn.danvankheo.steps.meeting;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.appraisal.Verdict;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.year.emulation.ParticipationId;

/** One model on a meeting's agenda: how the members voted, and what became of it. */
@Entity
public class AgendaItem {

	/** What became of it. */
	enum Outcome {

		/** The verdict was confirmed and took effect. */
		APPLIED,
		/** It could not take effect; the item says why. */
		REFUSED

	}

	@Id
	private UUID itemId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private MeetingId meeting;

	@Embedded
	private ParticipationId participation;

	private UUID verdictId;

	@Embedded
	private Votes votes;

	private String recused = "";

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	@Enumerated(EnumType.STRING)
	private VerdictKind decided;

	private String decidedReason;

	@Embedded
	@AttributeOverride(name = "participationId", column = @Column(name = "decided_target"))
	private ParticipationId decidedTarget;

	private String refusalKey;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> refusalArguments;

	@Version
	private Long version;

	protected AgendaItem() {
	}

	/** A model is put on a meeting's agenda. */
	public AgendaItem(Meeting meeting, ParticipationId participation) {
		this.itemId = UUID.randomUUID();
		this.committee = meeting.committee();
		this.meeting = meeting.id();
		this.participation = participation;
		this.votes = Votes.none();
	}

	public void vote(Votes votes) {
		this.votes = votes;
	}

	/** The verdict took effect; these members took no part. */
	public void applied(Verdict verdict, String recused) {
		this.verdictId = verdict.id();
		this.decided = verdict.ruling().kind();
		this.decidedReason = verdict.ruling().reason();
		this.decidedTarget = verdict.ruling().mergeInto();
		this.recused = recused;
		this.outcome = Outcome.APPLIED;
	}

	/** It could not take effect, for this reason. */
	public void refused(Permission reason) {
		this.outcome = Outcome.REFUSED;
		this.refusalKey = reason.messageKey();
		this.refusalArguments = reason.arguments().stream().map(String::valueOf).toList();
	}

	UUID id() {
		return this.itemId;
	}

	MeetingId meeting() {
		return this.meeting;
	}

	ParticipationId participation() {
		return this.participation;
	}

	public Votes votes() {
		return this.votes;
	}

	Outcome outcome() {
		return this.outcome;
	}

	VerdictKind decided() {
		return this.decided;
	}

	String recused() {
		return this.recused;
	}

	public String refusalKey() {
		return this.refusalKey;
	}

	/** Whether the meeting has still to deal with it. */
	boolean open() {
		return this.outcome == null;
	}

}
