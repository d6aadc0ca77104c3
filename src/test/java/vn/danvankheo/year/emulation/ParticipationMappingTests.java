package vn.danvankheo.year.emulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.FieldId;
import vn.danvankheo.year.campaign.Plan;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.RoundDays;
import vn.danvankheo.year.campaign.RoundId;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Transactional
class ParticipationMappingTests {

	private static final Instant NOW = Instant.parse("2023-03-20T02:00:00Z");

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private Participations participations;

	@Autowired
	private EmulationModels models;

	@Test
	void a_participation_is_read_back_as_it_was_written() {
		SteeringCommittee town = new SteeringCommittee(CommitteeId.next(), "TX-" + System.nanoTime(),
				new PrintedNames("a", "A", "BCĐ", "b", "B", "ThU", "c", "C", "BDV", "Thị xã"), null,
				LocalDate.of(2020, 1, 1), null);
		Unit ward = new Unit(UnitId.next(), town.id(), "P01", "Đảng bộ Phường 1", "Phường 1", UnitKind.WARD,
				LocalDate.of(2020, 1, 1));
		Account account = new Account(AccountId.next(), town.id(), "officer-" + System.nanoTime(), "Cán bộ", NOW);
		Campaign campaign = new Campaign(CampaignId.next(), town.id(), 2023,
				new Plan("26-KH/BCĐ", null, "Kế hoạch", 2022, 2025, null, null, null));
		Round round = new Round(RoundId.next(), campaign, 1, "Đợt đầu năm",
				new RoundDays(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 23), LocalDate.of(2023, 3, 31)), true);
		Field field = new Field(FieldId.next(), campaign, "Kinh tế", "KT", 1);
		for (Object record : new Object[] { town, ward, account, campaign, round, field }) {
			this.entityManager.persist(record);
			this.entityManager.flush();
		}
		account.hold(Set.of(new HeldRole(Role.UNIT_OFFICER, ward.id())));
		this.entityManager.flush();
		int number = this.models.takeNumbers(town.id().committeeId(), 1);
		EmulationModel model = this.models
			.save(new EmulationModel(ModelId.next(), town.id(), "MH-%04d".formatted(number), null, NOW));
		Facts facts = ModelFacts.complete()
			.with(Fact.FIELD, field.id())
			.with(Fact.HARD_FIELD, true)
			.with(Fact.ENDS_ON, null);
		Move move = Move.of(account.signedIn().actor(), NOW);
		Participation written = new Participation(Place.of(round, ward.id()), model, Fact.Stated.of(facts), move, null,
				ward.shortName());
		written.submit(move, Deadline.noLaterThan(LocalDate.of(2023, 3, 18)));
		this.participations.save(written);
		this.entityManager.flush();
		this.entityManager.clear();

		Participation read = this.participations.findByIdAndPlaceCommittee(written.id(), town.id()).orElseThrow();

		assertThat(read.stated()).isEqualTo(written.stated());
		assertThat(read.place()).isEqualTo(written.place());
		assertThat(read.stage()).isEqualTo(Stage.SUBMITTED);
		assertThat(read.entrySource()).isNull();
		assertThat(this.participations.findByPlaceUnitAndPlaceRoundOrderByBegunCreatedAtAscIdAsc(ward.id(), round.id()))
			.hasSize(1);
	}

}
