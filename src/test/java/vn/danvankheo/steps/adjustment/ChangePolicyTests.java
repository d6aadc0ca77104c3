package vn.danvankheo.steps.adjustment;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.WorkSource;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Who asks for changes, speaks to them and decides them. */
class ChangePolicyTests {

	private static final Permission GRANTED = Permission.grant();

	private final SmallWorld world = new SmallWorld();

	private final Participation model = this.world.model(Stage.SUBMITTED, Stage.RECEIVED, Stage.SELECTED,
			Stage.ASSIGNED, Stage.IN_PROGRESS);

	private final Actor officer = this.world.officer(this.world.ward());

	private final Actor member = this.world.actor("Thành viên", SmallWorld.held(Role.COMMITTEE_MEMBER));

	private final AreaContact area = new AreaContact(this.world.ward().id().unitId(), "Phường 1",
			this.member.account().accountId(), "Nguyễn Văn A", "Phó Chủ tịch", null);

	private final AskedChange stop = new AskedChange(ChangeKind.STOP, Wanted.nothing(), "Đang thực hiện",
			"Dừng thực hiện", "Không còn mặt bằng");

	private final ModelChange change = new ModelChange(this.model, this.stop, SmallWorld.by(this.officer));

	@Test
	void the_unit_asks_one_thing_once_while_the_model_is_built() {
		assertThat(ChangePolicy.ask(this.officer, this.model, this.stop, List.of())).isEqualTo(GRANTED);
		assertThat(ChangePolicy.ask(this.officer, this.model, this.stop, List.of(this.change)))
			.isEqualTo(Permission.refused("change.waits"));
		assertThat(ChangePolicy.ask(this.world.officer(this.world.commune()), this.model))
			.isEqualTo(Permission.refused("change.unitAsks"));
		assertThat(ChangePolicy.ask(this.officer, this.world.model(Stage.SUBMITTED, Stage.RECEIVED)))
			.isEqualTo(Permission.refused("implementation.notAssigned"));
	}

	@Test
	void only_whoever_looks_after_the_unit_speaks_to_it() {
		assertThat(ChangePolicy.speak(this.member, this.model, this.change, this.area)).isEqualTo(GRANTED);
		assertThat(ChangePolicy.speak(this.world.office(), this.model, this.change, this.area))
			.isEqualTo(Permission.refused("change.areaMemberSpeaks"));
		assertThat(ChangePolicy.speak(this.member, this.model, this.change, null))
			.isEqualTo(Permission.refused("change.areaMemberSpeaks"));
	}

	@Test
	void the_office_waits_for_the_area_member_and_then_decides() {
		Actor office = this.world.office();
		LocalDate today = SmallWorld.TODAY;
		assertThat(ChangePolicy.decide(office, this.model, this.change, this.area, today))
			.isEqualTo(Permission.refused("change.awaitsOpinion", "Nguyễn Văn A, Phó Chủ tịch", "23/3/2023"));
		assertThat(ChangePolicy.decide(office, this.model, this.change, null, today)).as("nobody looks after it")
			.isEqualTo(GRANTED);
		assertThat(ChangePolicy.decide(office, this.model, this.change, this.area, today.plusDays(3)))
			.isEqualTo(GRANTED);
		this.change.speak(true, "", SmallWorld.by(this.member));
		assertThat(ChangePolicy.decide(office, this.model, this.change, this.area, today)).isEqualTo(GRANTED);
		assertThat(ChangePolicy.decide(this.member, this.model, this.change, this.area, today))
			.isEqualTo(Permission.refused("change.committeeDecides"));
		this.change.decide(false, "Chưa cần", SmallWorld.by(office));
		assertThat(ChangePolicy.decide(office, this.model, this.change, this.area, today))
			.isEqualTo(Permission.refused("change.is.DECLINED"));
	}

	@Test
	void nobody_decides_what_his_own_unit_asks() {
		assertThat(ChangePolicy.decide(this.world.officeOf(this.world.ward()), this.model, this.change, null,
				SmallWorld.TODAY))
			.isEqualTo(Permission.refused("change.ownUnit"));
	}

	@Test
	void a_form_asks_for_a_change_and_says_what_stood() {
		Checked<AskedChange> asked = read(form(ChangeKind.EXTEND, "15/12/2023", "Chờ vốn"));
		assertThat(asked.value().becomes()).isEqualTo("Kết thúc ngày 15/12/2023");
		assertThat(read(form(ChangeKind.EXTEND, "", "")).errors()).containsOnlyKeys("endsOn", "reason");
		assertThat(read(form(ChangeKind.OWNER, "", "Nghỉ hưu")).errors()).as("nothing differs")
			.containsOnlyKeys("owner");
		assertThat(read(form(null, "", "")).errors()).containsOnlyKeys("kind", "reason");
	}

	@Test
	void an_extension_is_later_and_within_the_next_year() {
		LocalDate ends = this.model.facts().endsOn();
		assertThat(extension(ends.minusDays(1))).containsKey("endsOn");
		assertThat(extension(ends)).containsKey("endsOn");
		assertThat(extension(ends.plusDays(1))).isEmpty();
		assertThat(extension(LocalDate.of(2024, 12, 31))).isEmpty();
		assertThat(extension(LocalDate.of(2025, 1, 1))).containsEntry("endsOn",
				"Gia hạn muộn nhất đến ngày 31/12/2024");
		assertThat(form(ChangeKind.EXTEND, VietnameseDate.format(ends.plusDays(1)), "Chờ vốn")
			.read(this.model.facts(), List.of(), ends.plusDays(2))
			.errors()).as("it ended, and that day has passed too").containsEntry("endsOn", "Ngày này đã qua");
	}

	private FormErrors extension(LocalDate day) {
		return read(form(ChangeKind.EXTEND, VietnameseDate.format(day), "Chờ vốn")).errors();
	}

	private Checked<AskedChange> read(ChangeForm form) {
		return form.read(this.model.facts(), List.of(), SmallWorld.TODAY);
	}

	@Test
	void a_wish_for_a_model_that_has_left_is_declined_but_not_granted() {
		Participation stopped = this.world.model(Stage.SUBMITTED, Stage.RECEIVED, Stage.SELECTED, Stage.ASSIGNED,
				Stage.IN_PROGRESS, Stage.DISCONTINUED);
		assertThat(ChangePolicy.decide(this.world.office(), stopped, this.change, null, SmallWorld.TODAY))
			.isEqualTo(GRANTED);
		assertThat(ChangePolicy.grant(stopped)).isEqualTo(Permission.refused("implementation.stopped"));
		assertThat(ChangePolicy.grant(this.model)).isEqualTo(GRANTED);
	}

	private ChangeForm form(ChangeKind kind, String endsOn, String reason) {
		return new ChangeForm(kind, endsOn, this.model.facts().owner(), this.model.facts().personInCharge(), "", "", "",
				"", reason);
	}

	@Test
	void a_notice_prints_the_whole_of_what_its_table_has_no_room_for() {
		String text = "Làm hẻm mới. ".repeat(40).strip();
		ChangeRow row = new ChangeRow(null, null, "Hẻm 12", null, "Phường 1", ChangeKind.CONTENT,
				ModelChange.State.GRANTED, "Làm hẻm", text + "\n\nĐoạn cuối", null, null, null, null, 1);
		assertThat(AdjustmentSource.whole(List.of(row))).containsExactly(
				new Block.Heading(2, "Toàn văn sau điều chỉnh số 1, “Hẻm 12”"), new Block.Paragraph(text),
				new Block.Paragraph("Đoạn cuối"));
	}

	@Test
	void the_thuong_truc_is_told_what_waits_for_a_decision_and_the_area_member_is_not() {
		WaitingChanges changes = new WaitingChanges(0, null, 2, null, 3, null);
		assertThat(ChangeWork.work(this.world.actor("Thường trực", SmallWorld.held(Role.LEADER)), changes))
			.extracting(WorkSource.Work::title)
			.containsExactly("2 đề nghị điều chỉnh chờ quyết định");
		assertThat(ChangeWork.work(this.member, changes)).isEmpty();
	}

	@Test
	void opinions_are_for_those_who_decide_and_not_of_the_unit() {
		Unit ward = this.world.ward();
		assertThat(this.member.readsInternal(ward.id())).isTrue();
		assertThat(this.world.office().readsInternal(ward.id())).isTrue();
		assertThat(this.world.officeOf(ward).readsInternal(ward.id())).isFalse();
		for (Role role : List.of(Role.INSPECTOR, Role.CLERK, Role.ADMINISTRATOR)) {
			assertThat(this.world.actor("Người khác", SmallWorld.held(role)).readsInternal(ward.id())).as("%s", role)
				.isFalse();
		}
	}

	@Test
	void stopping_says_what_it_does_to_the_quota() {
		assertThat(new StopEffect("Phường 1", 5, 6, 5).words()).isEqualTo(
				"Sau khi dừng, Phường 1 còn 4 mô hình được giao thực hiện, ít hơn chỉ tiêu tối thiểu 5. Số đã đăng ký không đổi (6/5).");
		assertThat(new StopEffect("Phường 1", 3, 5, 5).words()).contains("vẫn đủ chỉ tiêu tối thiểu 3");
		assertThat(new StopEffect("Hội A", 0, 1, 1).words()).contains("không có chỉ tiêu tối thiểu");
	}

}
