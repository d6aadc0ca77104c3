package vn.danvankheo.steps.inspection;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;

/** One person of one team. */
@Entity
class TeamMember {

	@Id
	private UUID memberId;

	@Embedded
	private CommitteeId committee;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "team_id")
	private InspectionTeam team;

	private int line;

	@Embedded
	private AccountId account;

	private String name;

	private String position;

	@Enumerated(EnumType.STRING)
	private TeamFunction function;

	protected TeamMember() {
	}

	TeamMember(InspectionTeam team, int line, Seat seat) {
		this.memberId = UUID.randomUUID();
		this.committee = team.committee();
		this.team = team;
		this.line = line;
		this.account = seat.account();
		this.name = seat.name();
		this.position = seat.position();
		this.function = seat.function();
	}

	Seat seat() {
		return new Seat(this.account, this.name, this.position, this.function);
	}

	int line() {
		return this.line;
	}

}
