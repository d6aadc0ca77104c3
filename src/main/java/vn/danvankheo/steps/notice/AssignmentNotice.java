package vn.danvankheo.steps.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Thông báo giao thực hiện mô hình: the models of the agreed list that one notice
 * assigns. It says nothing of its paper but the number and date under which it is in
 * force.
 */
@Entity
public class AssignmentNotice {

	@EmbeddedId
	private NoticeId id;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Embedded
	private NoticeWords words;

	@Embedded
	@AttributeOverride(name = "supplementary", column = @Column(name = "issued_supplementary"))
	@AttributeOverride(name = "responsibilities", column = @Column(name = "issued_responsibilities"))
	@AttributeOverride(name = "reporting", column = @Column(name = "issued_reporting"))
	private NoticeWords issued;

	@Enumerated(EnumType.STRING)
	private NoticeState state;

	private String reference;

	private LocalDate datedOn;

	private String correctionReason;

	private Instant createdAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "created_by"))
	private AccountId createdBy;

	private String createdByName;

	@OneToMany(mappedBy = "notice", cascade = CascadeType.ALL)
	private List<NoticeItem> items = new ArrayList<>();

	@Version
	private Long version;

	protected AssignmentNotice() {
	}

	/** A notice about models of this campaign, without any yet. */
	public AssignmentNotice(Campaign campaign, boolean supplementary, Move move) {
		this.id = NoticeId.next();
		this.committee = campaign.committee();
		this.campaign = campaign.id();
		this.words = new NoticeWords(supplementary, "", "");
		this.state = NoticeState.PREPARED;
		this.createdAt = move.at();
		this.createdBy = move.by().account();
		this.createdByName = move.by().displayName();
	}

	/** Says so of the work to be done and of the reports to be made. */
	void say(boolean supplementary, String responsibilities, String reporting) {
		open().orThrow();
		this.words = new NoticeWords(supplementary, responsibilities, reporting);
	}

	/**
	 * Names exactly these models, with a note each. Once it is in force this is what its
	 * correction will say, and the models it drops stay assigned until then.
	 */
	public void list(Map<ParticipationId, String> notes, String correctionReason) {
		open().orThrow();
		this.correctionReason = (this.state == NoticeState.IN_FORCE) ? correctionReason : null;
		this.items.forEach((item) -> {
			String note = notes.get(item.participation());
			if (note != null) {
				item.say(note);
				item.become(item.assigned() ? NoticeItem.State.ASSIGNED : NoticeItem.State.LISTED);
			}
			else if (item.state() != NoticeItem.State.RELEASED) {
				item.become(item.assigned() ? NoticeItem.State.LEAVING : NoticeItem.State.RELEASED);
			}
		});
		notes.forEach((model, note) -> {
			if (item(model).isEmpty()) {
				this.items.add(new NoticeItem(this, model, note));
			}
		});
	}

	/** It has its number and date: what it lists is assigned, what left is free. */
	public void takeEffect(String reference, LocalDate date) {
		open().orThrow();
		this.state = NoticeState.IN_FORCE;
		this.reference = reference;
		this.datedOn = date;
		this.correctionReason = null;
		this.issued = this.words;
		this.items.forEach(NoticeItem::takeEffect);
	}

	/** It is withdrawn: all its models are free. */
	public void withdraw() {
		if (this.state != NoticeState.IN_FORCE) {
			Permission.refused("notice.notInForce").orThrow();
		}
		this.state = NoticeState.WITHDRAWN;
		this.items.forEach((item) -> item.become(NoticeItem.State.RELEASED));
	}

	/** It is given up before it had a number. */
	public void drop() {
		if (this.state != NoticeState.PREPARED) {
			Permission.refused("notice.notPrepared").orThrow();
		}
		this.state = NoticeState.DROPPED;
		this.items.forEach((item) -> item.become(NoticeItem.State.RELEASED));
	}

	/** Says again what it said when it was issued. */
	void revert() {
		this.correctionReason = null;
		this.words = this.issued;
		this.items.forEach(NoticeItem::revert);
	}

	/** Whether it is in force and to be corrected. */
	boolean changing() {
		return this.state == NoticeState.IN_FORCE
				&& (!this.words.equals(this.issued) || this.items.stream().anyMatch(NoticeItem::changing));
	}

	public Permission open() {
		return (this.state == NoticeState.PREPARED || this.state == NoticeState.IN_FORCE) ? Permission.grant()
				: Permission.refused("notice.is." + this.state);
	}

	/** The models it names, as it is being written. */
	public List<NoticeItem> standing() {
		return this.items.stream().filter(NoticeItem::standing).toList();
	}

	/** All models it names or ever named. */
	List<ParticipationId> models() {
		return this.items.stream().map(NoticeItem::participation).toList();
	}

	public List<NoticeItem> in(NoticeItem.State state) {
		return this.items.stream().filter((item) -> item.state() == state).toList();
	}

	private Optional<NoticeItem> item(ParticipationId model) {
		return this.items.stream().filter((item) -> item.participation().equals(model)).findFirst();
	}

	/** Its identity. */
	/**
	 * What befalls it, as the history tells it; what it means for a model is told by the
	 * model itself.
	 */
	Happened happened(String what, Actor actor, Instant at) {
		return Happened.of(actor, at, "notice." + what, this.id.noticeId()).internally();
	}

	public NoticeId id() {
		return this.id;
	}

	CommitteeId committee() {
		return this.committee;
	}

	CampaignId campaign() {
		return this.campaign;
	}

	public boolean supplementary() {
		return this.words.supplementary();
	}

	/** What it said when it was issued; null before. */
	NoticeWords issuedWords() {
		return this.issued;
	}

	String responsibilities() {
		return this.words.responsibilities();
	}

	/** Chế độ báo cáo. */
	public String reporting() {
		return this.words.reporting();
	}

	public NoticeState state() {
		return this.state;
	}

	public String reference() {
		return this.reference;
	}

	LocalDate datedOn() {
		return this.datedOn;
	}

	String correctionReason() {
		return this.correctionReason;
	}

	public Long version() {
		return this.version;
	}

}
