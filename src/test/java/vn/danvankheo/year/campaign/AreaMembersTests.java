package vn.danvankheo.year.campaign;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.PhoneNumber;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who of the committee looks after which unit. */
@DatabaseTest

class AreaMembersTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private AreaKeeping keeping;

	@Autowired
	private AreaDesk desk;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private AreaContacts contacts;

	@Autowired
	private PlanEditing plans;

	private StoryWorld world;

	private CampaignId campaign;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.campaign = this.world.campaign().id();
	}

	private AreaForm form(CampaignId campaign, Map<String, String> typed, Unit... units) {
		Map<String, String> all = new HashMap<>(typed);
		Campaign found = this.campaigns.findById(campaign).orElseThrow();
		this.transactions.executeWithoutResult((status) -> this.desk.page(this.world.actor("danvan"), found)
			.lines()
			.forEach((line) -> all.put("seen-" + line.unit(), line.mark())));
		return AreaForm.of(Arrays.stream(units).map((unit) -> unit.id().unitId()).toList(), all);
	}

	private Map<String, String> member() {
		return Map.of("person", "account:" + this.world.actor("thanhvien").account());
	}

	private String seenBy(String who) {
		Actor actor = this.world.actor(who);
		return this.contacts.of(actor.scope(), this.campaign)
			.stream()
			.map((contact) -> contact.unitName() + "=" + contact.name())
			.collect(Collectors.joining(";"));
	}

	@Test
	void one_person_is_named_for_many_units_and_each_unit_sees_its_own() {
		AreaForm form = form(this.campaign, member(), this.world.ward(), this.world.commune());
		this.world.as("danvan",
				(office) -> assertThat(this.keeping.assign(office, this.campaign, form).units()).isEqualTo(2));
		assertThat(seenBy("thuongtruc"))
			.isEqualTo("Phường 1=Thành viên Ban Chỉ đạo;Xã Tân Thạnh=Thành viên Ban Chỉ đạo");
		assertThat(seenBy("phuong1")).isEqualTo("Phường 1=Thành viên Ban Chỉ đạo");
		assertThat(seenBy("thcs")).isEmpty();
	}

	@Test
	void somebody_without_an_account_is_named_with_his_phone_and_can_be_chosen_again() {
		AreaForm typed = form(this.campaign,
				Map.of("name", " Nguyễn Văn A ", "position", "Phó Chủ tịch UBND", "phone", "0912 345 678"),
				this.world.ward());
		assertThat(typed.check().none()).isTrue();
		this.world.as("danvan", (office) -> {
			this.keeping.assign(office, this.campaign, typed);
			String again = this.keeping.page(office, this.campaign)
				.people()
				.stream()
				.filter((choice) -> choice.label().equals("Nguyễn Văn A, Phó Chủ tịch UBND"))
				.findFirst()
				.orElseThrow()
				.value();
			this.keeping.assign(office, this.campaign,
					form(this.campaign, Map.of("person", again), this.world.school()));
		});
		assertThat(this.contacts.of(this.world.committee(), this.campaign, this.world.school().id()))
			.hasValueSatisfying((contact) -> {
				assertThat(contact.words()).isEqualTo("Nguyễn Văn A, Phó Chủ tịch UBND");
				assertThat(contact.numbers()).extracting(PhoneNumber::dialled).containsExactly("tel:0912345678");
			});
	}

	@Test
	void what_another_settled_meanwhile_is_kept_and_named() {
		AreaForm mine = form(this.campaign, Map.of("name", "Trần Thị B"), this.world.ward(), this.world.commune());
		this.world.as("danvan", (office) -> {
			this.keeping.assign(office, this.campaign, form(this.campaign, member(), this.world.ward()));
			AreaKeeping.Settled settled = this.keeping.assign(office, this.campaign, mine);
			assertThat(settled.units()).isEqualTo(1);
			assertThat(settled.kept()).containsExactly("Phường 1");
		});
		assertThat(seenBy("danvan")).isEqualTo("Phường 1=Thành viên Ban Chỉ đạo;Xã Tân Thạnh=Trần Thị B");
	}

	@Test
	void a_person_is_passed_on_or_taken_away() {
		this.world.as("danvan", (office) -> {
			this.keeping.assign(office, this.campaign, form(this.campaign, member(), this.world.ward()));
			this.keeping.assign(office, this.campaign,
					form(this.campaign, Map.of("name", "Trần Thị B"), this.world.ward()));
		});
		assertThat(seenBy("phuong1")).isEqualTo("Phường 1=Trần Thị B");
		this.world.as("danvan", (office) -> this.keeping.clear(office, this.campaign,
				form(this.campaign, Map.of(), this.world.ward())));
		assertThat(seenBy("phuong1")).isEmpty();
	}

	@Test
	void next_year_copies_the_names_of_units_that_have_nobody_yet() {
		this.world.as("danvan", (office) -> {
			this.keeping.assign(office, this.campaign,
					form(this.campaign, member(), this.world.ward(), this.world.commune()));
			CampaignId next = this.plans.beginNext(office, this.campaign);
			this.keeping.assign(office, next, form(next, Map.of("name", "Trần Thị B"), this.world.ward()));
			assertThat(this.keeping.copy(office, next)).isEqualTo(1);
			assertThat(this.contacts.byUnit(this.world.committee(), next).get(this.world.ward().id()).name())
				.isEqualTo("Trần Thị B");
			assertThat(this.contacts.byUnit(this.world.committee(), next).get(this.world.commune().id()).name())
				.isEqualTo("Thành viên Ban Chỉ đạo");
			assertThat(this.keeping.copy(office, next)).isZero();
		});
	}

	@Test
	void nobody_of_a_unit_or_of_elsewhere_can_be_named_and_nobody_but_the_office_names() {
		String officer = "account:" + this.world.actor("phuong1").account();
		StoryWorld elsewhere = StoryWorld.in(this.beans);
		String stranger = "account:" + elsewhere.actor("thanhvien").account();
		this.world.as("danvan", (office) -> {
			for (String person : List.of(officer, stranger, "account:nobody", "like:" + UUID.randomUUID())) {
				assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.keeping.assign(office,
						this.campaign, form(this.campaign, Map.of("person", person), this.world.ward())));
			}
			assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(
					() -> this.keeping.assign(office, this.campaign, form(this.campaign, member(), elsewhere.ward())));
		});
		AreaForm form = form(this.campaign, member(), this.world.ward());
		this.world.as("thanhvien", (other) -> assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.keeping.assign(other, this.campaign, form)));
		assertThat(seenBy("danvan")).isEmpty();
	}

	@Test
	void a_form_without_units_or_person_says_so() {
		FormErrors errors = AreaForm.of(List.of(), Map.of("phone", "không rõ")).check();
		assertThat(errors).containsOnlyKeys("units", "name", "phone");
	}

}
