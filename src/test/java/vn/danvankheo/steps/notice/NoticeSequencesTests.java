package vn.danvankheo.steps.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.appraisal.AgreedModels;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The same through the services, on the database: what is refused writes nothing. */
@DatabaseTest
class NoticeSequencesTests {

	private static final List<String> PEOPLE = List.of("danvan", "danvan", "danvan", "vanthu", "thanhvien",
			"thuongtruc", "phuong1", "quantri");

	private static final int STEPS = 150;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private NoticeDrafting drafting;

	@Autowired
	private AssignmentNotices notices;

	@Autowired
	private JdbcClient database;

	private StoryWorld world;

	private AgreedModels agreed;

	private StoryModels story;

	private final List<Participation> models = new ArrayList<>();

	private final List<UUID> begun = new ArrayList<>();

	private int numbers;

	@Test
	void whatever_is_refused_writes_nothing_and_nothing_is_assigned_without_a_numbered_notice() {
		this.world = StoryWorld.in(this.beans);
		this.agreed = new AgreedModels(this.world);
		this.story = new StoryModels(this.world);
		for (int number = 0; number < 4; number++) {
			this.models.add(this.agreed.agreed(this.world.ward(), "Mô hình " + number));
		}
		this.models.add(this.agreed.selected(this.world.school(), "Chưa qua họp"));
		Random chance = new Random(20230320);
		int refused = 0;
		int done = 0;
		for (int step = 0; step < STEPS; step++) {
			String before = written();
			try {
				act(chance, PEOPLE.get(chance.nextInt(PEOPLE.size())));
				done++;
			}
			catch (Refused | AccessDeniedException | OptimisticLockingFailureException why) {
				assertThat(written()).as("after %s", why.getMessage()).isEqualTo(before);
				refused++;
			}
			assertThat(assignedWithoutNotice()).as("step %d", step).isZero();
		}
		assertThat(refused).as("tries what is illegal").isGreaterThan(20);
		assertThat(done).as("and what is legal").isGreaterThan(20);
	}

	private void act(Random chance, String who) {
		Participation[] some = this.models.stream()
			.filter((model) -> chance.nextInt(3) == 0)
			.toArray(Participation[]::new);
		UUID notice = this.begun.isEmpty() ? null : this.begun.get(chance.nextInt(this.begun.size()));
		int action = (notice == null || some.length == 0) ? 0 : chance.nextInt(7);
		switch (action) {
			case 0, 1 -> begin(who, (some.length > 0) ? some : new Participation[] { this.models.get(0) });
			case 2 -> change(who, notice, some);
			case 3 -> this.world.as(who, (actor) -> this.drafting.drop(actor, new NoticeId(notice)));
			case 4 -> this.agreed.issue(notice, (chance.nextInt(3) == 0) ? null : (10 + this.numbers++) + "-TB/ThU");
			case 5 -> withdraw(notice);
			default -> this.story.change(some[0], this::sway);
		}
	}

	private void sway(Participation model) {
		if (model.stage() == Stage.RECEIVED) {
			model.select(this.story.move("danvan"));
		}
		else {
			model.reconsider(this.story.move("danvan"));
		}
	}

	private void begin(String who, Participation... some) {
		this.world.as(who, (actor) -> this.begun
			.add(this.drafting.begin(actor, this.world.campaign().id(), AgreedModels.form(null, some)).noticeId()));
	}

	private void change(String who, UUID notice, Participation... some) {
		Long version = this.notices.findById(new NoticeId(notice)).orElseThrow().version();
		this.world.as(who,
				(actor) -> this.drafting.change(actor, new NoticeId(notice), AgreedModels.form(version, some)));
	}

	private void withdraw(UUID notice) {
		String reference = this.notices.findById(new NoticeId(notice)).orElseThrow().reference();
		this.agreed.withdraw(notice, reference, "Ghi sai");
	}

	/** Everything that one of these acts could have written. */
	private String written() {
		return this.database.sql("""
				select (select string_agg(stage || version, ',' order by participation_id) from participation
				    where committee_id = :committee)
				  || (select count(*) from stage_change where committee_id = :committee)
				  || coalesce((select string_agg(state || reference || version, ',' order by notice_id)
				    from assignment_notice where committee_id = :committee), '')
				  || coalesce((select string_agg(state || version, ',' order by item_id) from notice_item
				    where committee_id = :committee), '')
				  || (select count(*) from notice_change where committee_id = :committee)
				  || (select count(*) from history_entry where committee_id = :committee)""")
			.param("committee", this.world.committee().committeeId())
			.query(String.class)
			.single();
	}

	private int assignedWithoutNotice() {
		return this.database.sql("""
				select count(*) from participation p where p.committee_id = :committee and p.stage = 'ASSIGNED'
				  and not exists (select 1 from notice_item i join assignment_notice n on n.notice_id = i.notice_id
				    where i.participation_id = p.participation_id and i.state in ('ASSIGNED', 'LEAVING')
				      and n.state = 'IN_FORCE' and n.reference is not null and n.dated_on is not null)""")
			.param("committee", this.world.committee().committeeId())
			.query(Integer.class)
			.single();
	}

	@Test
	void a_model_takes_part_once_a_year_until_that_ended() {
		this.world = StoryWorld.in(this.beans);
		this.story = new StoryModels(this.world);
		Participation live = this.story.sent(this.world.ward(), "Tuyến đường hoa");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> again(live));
		this.story.change(live, (model) -> model.receive(this.story.move("danvan")));
		this.story.change(live, (model) -> model.decline(this.story.move("danvan")));
		assertThat(again(live)).isOne();
	}

	/** The same model in the same campaign once more, as a row. */
	private int again(Participation live) {
		return this.database.sql("""
				insert into participation select (jsonb_populate_record(p, jsonb_build_object('participation_id',
				  gen_random_uuid(), 'stage', 'SUBMITTED'))).* from participation p where p.participation_id = :id""")
			.param("id", live.id().participationId())
			.update();
	}

}
