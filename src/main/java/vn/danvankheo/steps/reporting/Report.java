package vn.danvankheo.steps.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.ObligationPeriod;

/** Báo cáo of a unit for a period, as it is being written. */
@Entity
class Report {

	@Id
	private UUID obligationId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Embedded
	private UnitId unit;

	@Enumerated(EnumType.STRING)
	private ReportKind kind;

	private LocalDate fromDay;

	private LocalDate toDay;

	private UUID listId;

	private String content;

	private Instant changedAt;

	private String changedByName;

	private int sent;

	@Embedded
	private PaperFacts paper = PaperFacts.none();

	@Version
	private Long version;

	protected Report() {
	}

	/** Begins it; it keeps these questions from now on. */
	Report(Obligation owed, ObligationPeriod period, QuestionList questions) {
		this.obligationId = owed.id();
		this.committee = owed.committee();
		this.campaign = owed.campaign();
		this.unit = owed.debtor().unit();
		this.kind = ReportKind.ofCode(owed.kind());
		this.fromDay = period.from();
		this.toDay = period.to();
		this.listId = questions.getId();
	}

	/** Says this from now on. */
	void say(ReportContent said, Actor by, Instant at) {
		this.content = ReportJson.write(said);
		this.changedAt = at;
		this.changedByName = by.displayName();
	}

	/** Is sent as it stands; the reason is that of a correction. */
	SentReport send(int daysLate, String reason, Actor by, Instant at) {
		this.sent++;
		return new SentReport(this, this.sent, daysLate, reason, by, at);
	}

	/** Is printed under this number and signature. */
	void print(PaperFacts facts) {
		this.paper = facts;
	}

	UUID id() {
		return this.obligationId;
	}

	CommitteeId committee() {
		return this.committee;
	}

	UUID list() {
		return this.listId;
	}

	ReportContent content() {
		return ReportJson.content(this.content);
	}

	String text() {
		return this.content;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	String changedByName() {
		return this.changedByName;
	}

	/** How often it was sent. */
	int sent() {
		return this.sent;
	}

	PaperFacts paper() {
		return this.paper;
	}

	Long version() {
		return this.version;
	}

}
