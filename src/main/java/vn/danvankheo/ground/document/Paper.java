package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;

/** One official paper on its way from draft to the units that get it. */
@Entity
class Paper {

	@EmbeddedId
	private PaperId id;

	@Embedded
	private CommitteeId committee;

	private String kind;

	@Column(name = "subject_id")
	private UUID subject;

	@Enumerated(EnumType.STRING)
	private DocumentType type;

	@Enumerated(EnumType.STRING)
	private Organ organ;

	@Enumerated(EnumType.STRING)
	private FormatProfile profile;

	private String title;

	private String searchKey;

	@JdbcTypeCode(SqlTypes.JSON)
	private String wording;

	@JdbcTypeCode(SqlTypes.JSON)
	private String snapshot;

	@Enumerated(EnumType.STRING)
	private PaperState state;

	@Embedded
	private GivenNumber given;

	private LocalDate datedOn;

	private String signer;

	private LocalDate signedOn;

	private String withdrawnReason;

	@Embedded
	@AttributeOverride(name = "paperId", column = @Column(name = "corrects_id"))
	private PaperId corrects;

	@JdbcTypeCode(SqlTypes.JSON)
	private String joint;

	@Embedded
	private LastTouch touch;

	@Version
	private Long version;

	protected Paper() {
	}

	/** A draft of this kind about this record, with these words. */
	Paper(PaperDrafting.Topic topic, FormatProfile profile, PaperWording wording, LastTouch touch) {
		this.id = PaperId.next();
		this.committee = topic.committee();
		this.kind = topic.kind().key();
		this.subject = topic.subject();
		this.type = topic.kind().type();
		this.organ = topic.kind().organ();
		this.corrects = topic.corrects();
		this.profile = profile;
		this.state = PaperState.DRAFT;
		word(wording, touch);
	}

	/** Says this from now on. */
	void word(PaperWording wording, LastTouch touch) {
		this.title = wording.subject();
		this.wording = PaperJson.write(wording);
		this.touch = touch.after(this.touch);
		index();
	}

	/** Is issued jointly with these organs; null for ours alone. */
	void issueWith(Joint joint, LastTouch touch) {
		this.joint = (joint != null) ? PaperJson.write(joint) : null;
		this.touch = touch.after(this.touch);
	}

	/** Trình ký: is exactly this from now on. */
	void freeze(OfficialDocument document, LastTouch touch) {
		this.profile = document.profile();
		this.snapshot = PaperJson.write(document);
		this.state = PaperState.AWAITING_SIGNATURE;
		this.touch = touch.after(this.touch);
	}

	/** Goes back to the desk: words may change and figures are live again. */
	void thaw(LastTouch touch) {
		this.snapshot = null;
		this.signer = null;
		this.signedOn = null;
		this.state = PaperState.DRAFT;
		this.touch = touch.after(this.touch);
	}

	/** Was signed by this person on this day. */
	void sign(String signer, LocalDate day, LastTouch touch) {
		this.signer = signer;
		this.signedOn = day;
		this.touch = touch.after(this.touch);
	}

	/** Đã ban hành: has its number (none where the type has none) and its date. */
	void issue(GivenNumber given, LocalDate date, OfficialDocument document, LastTouch touch) {
		this.given = given;
		this.datedOn = date;
		this.snapshot = PaperJson.write(document);
		this.state = PaperState.ISSUED;
		this.touch = touch.after(this.touch);
		index();
	}

	/** Its addressees have it before them. */
	void send(LastTouch touch) {
		this.state = PaperState.SENT;
		this.touch = touch.after(this.touch);
	}

	/** Thu hồi, for this reason; it stays in the register. */
	void withdraw(String reason, LastTouch touch) {
		this.state = PaperState.WITHDRAWN;
		this.withdrawnReason = reason;
		this.touch = touch.after(this.touch);
	}

	private void index() {
		this.searchKey = SearchKey.ofAll(Objects.toString(reference(), ""), this.title, this.type.heading());
	}

	PaperId id() {
		return this.id;
	}

	CommitteeId committee() {
		return this.committee;
	}

	String kind() {
		return this.kind;
	}

	UUID subject() {
		return this.subject;
	}

	DocumentType type() {
		return this.type;
	}

	Organ organ() {
		return this.organ;
	}

	FormatProfile profile() {
		return this.profile;
	}

	PaperWording wording() {
		return PaperJson.wording(this.wording);
	}

	/** What it is since it went to be signed; null before. */
	OfficialDocument snapshot() {
		return (this.snapshot != null) ? PaperJson.document(this.snapshot) : null;
	}

	PaperState state() {
		return this.state;
	}

	GivenNumber given() {
		return this.given;
	}

	String reference() {
		return (this.given != null) ? this.given.reference() : null;
	}

	LocalDate datedOn() {
		return this.datedOn;
	}

	String signer() {
		return this.signer;
	}

	LocalDate signedOn() {
		return this.signedOn;
	}

	String withdrawnReason() {
		return this.withdrawnReason;
	}

	/** Whom it is issued with; null where our organ issues it alone. */
	Joint joint() {
		return (this.joint != null) ? PaperJson.joint(this.joint) : null;
	}

	PaperId corrects() {
		return this.corrects;
	}

	LastTouch touch() {
		return this.touch;
	}

	Long version() {
		return this.version;
	}

}
