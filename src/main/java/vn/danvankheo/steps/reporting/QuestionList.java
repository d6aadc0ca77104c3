package vn.danvankheo.steps.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

import org.springframework.data.domain.Persistable;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;

/** The questions of a campaign's reports, as they read from some day on. */
@Entity
class QuestionList implements Persistable<UUID> {

	@Id
	private UUID listId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	private int number;

	private String questions;

	private Instant madeAt;

	private String madeByName;

	@Transient
	private boolean madeNow;

	protected QuestionList() {
	}

	QuestionList(Campaign campaign, int number, List<Question> questions, String byName, Instant at) {
		this.listId = UUID.randomUUID();
		this.committee = campaign.committee();
		this.campaign = campaign.id();
		this.number = number;
		this.questions = ReportJson.write(questions);
		this.madeAt = at;
		this.madeByName = byName;
		this.madeNow = true;
	}

	List<Question> questions() {
		return ReportJson.questions(this.questions);
	}

	int number() {
		return this.number;
	}

	@Override
	public UUID getId() {
		return this.listId;
	}

	@Override
	public boolean isNew() {
		return this.madeNow;
	}

}
