package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** A line of a model's log: what its unit says of one day. */
@Entity
class LogEntry {

	@Id
	private UUID entryId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private ParticipationId participation;

	private LocalDate happenedOn;

	private boolean nothingNew;

	private String text;

	@ElementCollection
	@CollectionTable(name = "log_figure", joinColumns = @JoinColumn(name = "entry_id"))
	private Set<LogFigure> figures = new LinkedHashSet<>();

	private Instant writtenAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "written_by"))
	private AccountId writtenBy;

	private String writtenByName;

	private Instant changedAt;

	private String changedByName;

	@Version
	private Long version;

	protected LogEntry() {
	}

	/** A new line; what it says was checked before. */
	LogEntry(UUID id, Participation model, LogContent content, Move move) {
		this.entryId = id;
		this.committee = model.place().committee();
		this.participation = model.id();
		this.writtenAt = move.at();
		this.writtenBy = move.by().account();
		this.writtenByName = move.by().displayName();
		say(content);
	}

	/** Says something else from now on, and by whom. */
	void correct(LogContent content, Move move) {
		say(content);
		this.changedAt = move.at();
		this.changedByName = move.by().displayName();
	}

	private void say(LogContent content) {
		this.happenedOn = content.day();
		this.nothingNew = content.nothingNew();
		this.text = content.text();
		Set<LogFigure> said = new LinkedHashSet<>();
		content.figures().forEach((target, reached) -> said.add(new LogFigure(this.committee, target, reached)));
		this.figures.removeIf((figure) -> !said.contains(figure));
		this.figures.addAll(said);
	}

	UUID id() {
		return this.entryId;
	}

	ParticipationId participation() {
		return this.participation;
	}

	LogContent content() {
		Map<UUID, BigDecimal> reached = new java.util.LinkedHashMap<>();
		this.figures.forEach((figure) -> reached.put(figure.targetId(), figure.reached()));
		return new LogContent(this.happenedOn, this.nothingNew, this.text, reached);
	}

	/** Who wrote what it says now. */
	String saidByName() {
		return (this.changedByName != null) ? this.changedByName : this.writtenByName;
	}

	Long version() {
		return this.version;
	}

}
