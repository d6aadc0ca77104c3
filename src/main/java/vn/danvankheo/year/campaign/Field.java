package vn.danvankheo.year.campaign;

import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;

/** Lĩnh vực: an entry of the campaign's own catalogue. */
@Entity
public class Field {

	@EmbeddedId
	private FieldId id;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	private String name;

	private String aliases;

	private int position;

	private boolean active;

	@Version
	private Long version;

	protected Field() {
	}

	/**
	 * A field of a campaign; the aliases are what units write for it, parted by
	 * semicolons.
	 */
	public Field(FieldId id, Campaign campaign, String name, String aliases, int position) {
		this.id = id;
		this.committee = campaign.committee();
		this.campaign = campaign.id();
		describe(name, aliases, position, true);
	}

	/** Is called so from now on; an inactive field can no longer be chosen. */
	public void describe(String name, String aliases, int position, boolean active) {
		this.name = name;
		this.aliases = aliases;
		this.position = position;
		this.active = active;
	}

	public FieldId id() {
		return this.id;
	}

	public CommitteeId committee() {
		return this.committee;
	}

	public CampaignId campaign() {
		return this.campaign;
	}

	public String name() {
		return this.name;
	}

	/** What units write for it, e.g. VH-XH. */
	public List<String> aliases() {
		return Arrays.stream(this.aliases.split(";")).map(String::strip).filter((alias) -> !alias.isEmpty()).toList();
	}

	/** Its place in the catalogue, from 1. */
	public int position() {
		return this.position;
	}

	public boolean active() {
		return this.active;
	}

	public Long version() {
		return this.version;
	}

}
