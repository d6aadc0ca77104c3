package vn.danvankheo.steps.listimport;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ListColumn;

/** One row of a list being brought in, and the end date somebody gave it meanwhile. */
@Entity
class ListImportRow {

	@Id
	private UUID listImportRowId;

	@Embedded
	private CommitteeId committee;

	private UUID importId;

	private int position;

	private int rowNumber;

	@Enumerated(EnumType.STRING)
	private ListRow.Outcome outcome;

	private boolean fresh;

	private boolean settled;

	private boolean hidden;

	@Convert(converter = ListRowJson.class)
	private ListRow content;

	private LocalDate endsOn;

	@Version
	private Long version;

	protected ListImportRow() {
	}

	/** The row at a position of the preview, from 0. */
	ListImportRow(ListImport list, int position, ListRow content) {
		this.listImportRowId = UUID.randomUUID();
		this.committee = list.committee();
		this.importId = list.id();
		this.position = position;
		this.rowNumber = content.number();
		this.outcome = content.outcome();
		this.fresh = content.fresh();
		this.settled = content.settled();
		this.hidden = content.hidden();
		this.content = content;
	}

	/** Somebody gives the end that the list lacks; null takes it back. */
	void endOn(LocalDate day) {
		if (this.outcome != ListRow.Outcome.ASKED) {
			Permission.refused("list.endNotAsked").orThrow();
		}
		this.endsOn = day;
	}

	/** Somebody says what is to be assumed of a column. */
	void assume(ListColumn column, Enum<?> value) {
		this.content = this.content.assuming(column, value);
	}

	/** What it states, with the end that was given. */
	Facts facts() {
		Facts read = this.content.facts();
		return (this.endsOn == null) ? read : read.with(Fact.ENDS_ON, this.endsOn);
	}

	int number() {
		return this.rowNumber;
	}

	ListRow.Outcome outcome() {
		return this.outcome;
	}

	ListRow content() {
		return this.content;
	}

	LocalDate endsOn() {
		return this.endsOn;
	}

}
