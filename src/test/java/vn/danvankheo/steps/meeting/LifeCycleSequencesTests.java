package vn.danvankheo.steps.meeting;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.document.PaperState;
import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.steps.notice.AssignmentNotice;
import vn.danvankheo.steps.notice.NoticeItem;
import vn.danvankheo.steps.notice.NoticePolicy;
import vn.danvankheo.steps.notice.NoticeState;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.emulation.EmulationModel;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.LastChange;
import vn.danvankheo.year.emulation.ModelFacts;
import vn.danvankheo.year.emulation.ModelId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Place;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand random lives of a model: whatever is illegal is refused with its reason
 * and changes nothing. What is legal is written here once more, apart from the code.
 */
class LifeCycleSequencesTests {

	private static final int SEQUENCES = 10_000;

	private static final int STEPS = 14;

	private static final long SEED = 20230315;

	private static final Instant MORNING = Instant.parse("2023-03-15T01:00:00Z");

	private static final Map<Action, Map<Stage, Stage>> LEGAL = new EnumMap<>(Action.class);

	static {
		legal(Action.SUBMIT, Stage.SUBMITTED, Stage.DRAFT, Stage.RETURNED);
		legal(Action.RECEIVE, Stage.RECEIVED, Stage.SUBMITTED, Stage.SELECTED);
		legal(Action.RETURN, Stage.RETURNED, Stage.SUBMITTED, Stage.RECEIVED);
		legal(Action.WITHDRAW, Stage.WITHDRAWN, Stage.DRAFT, Stage.SUBMITTED, Stage.RETURNED);
		legal(Action.SELECT, Stage.SELECTED, Stage.RECEIVED, Stage.ASSIGNED);
		legal(Action.DECLINE, Stage.DECLINED, Stage.RECEIVED, Stage.SELECTED);
		legal(Action.MERGE, Stage.MERGED, Stage.RECEIVED, Stage.SELECTED);
		legal(Action.RECONSIDER, Stage.RECEIVED, Stage.SUBMITTED, Stage.SELECTED);
		legal(Action.ASSIGN, Stage.ASSIGNED, Stage.SELECTED);
		legal(Action.ASSIGN_WITHOUT_NUMBER, Stage.ASSIGNED);
		legal(Action.UNASSIGN, Stage.SELECTED, Stage.RECEIVED, Stage.ASSIGNED);
		legal(Action.REVISE, null, Stage.DRAFT, Stage.RETURNED);
	}

	private final Properties texts = texts();

	private final CommitteeId town = CommitteeId.next();

	private final CampaignId campaign = CampaignId.next();

	private final UnitId ward = UnitId.next();

	private final UnitId commune = UnitId.next();

	private final List<Actor> people = List.of(person(Role.UNIT_OFFICER, this.ward), person(Role.UNIT_HEAD, this.ward),
			person(Role.UNIT_OFFICER, this.commune), person(Role.STANDING_OFFICE, null), person(Role.CLERK, null),
			person(Role.COMMITTEE_MEMBER, null), person(Role.INSPECTOR, null), person(Role.LEADER, null),
			person(Role.ADMINISTRATOR, null), both(Role.STANDING_OFFICE, this.ward),
			both(Role.COMMITTEE_MEMBER, this.ward));

	private enum Action {

		SUBMIT, RECEIVE, RETURN, WITHDRAW, SELECT, DECLINE, MERGE, RECONSIDER, ASSIGN, ASSIGN_WITHOUT_NUMBER, UNASSIGN,
		REVISE

	}

	private static void legal(Action action, Stage to, Stage... from) {
		Map<Stage, Stage> moves = new EnumMap<>(Stage.class);
		for (Stage stage : from) {
			moves.put(stage, (to != null) ? to : stage);
		}
		LEGAL.put(action, moves);
	}

	@Test
	void every_illegal_move_is_refused_with_its_reason_and_changes_nothing() {
		Random chance = new Random(SEED);
		Set<Stage> reached = EnumSet.noneOf(Stage.class);
		int refused = 0;
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			Participation model = draft();
			boolean assignedByNumber = false;
			for (int step = 0; step < STEPS; step++) {
				Action action = Action.values()[chance.nextInt(Action.values().length)];
				Actor actor = this.people.get(chance.nextInt(this.people.size()));
				Stage before = model.stage();
				boolean done = attempt(model, action, Move.of(actor, MORNING.plusSeconds(step + 1)));
				refused += done ? 0 : 1;
				assignedByNumber = assignedByNumber || (done && action == Action.ASSIGN);
				assertThat(model.stage() != Stage.ASSIGNED || assignedByNumber)
					.as("sequence %d, step %d: assigned without a numbered notice, from %s", sequence, step, before)
					.isTrue();
				naming(model);
				reached.add(model.stage());
			}
		}
		assertThat(refused).as("the sequences try what is illegal").isGreaterThan(SEQUENCES);
		assertThat(reached).contains(Stage.ASSIGNED, Stage.SELECTED, Stage.DECLINED, Stage.MERGED, Stage.RETURNED,
				Stage.WITHDRAWN);
	}

	/**
	 * Whether it was done; when not, everything is as before and the reason has words.
	 */
	private boolean attempt(Participation model, Action action, Move move) {
		Stage before = model.stage();
		Stage expected = LEGAL.get(action).get(before);
		LastChange touched = model.lastChange();
		Fact.Stated stated = model.stated();
		Instant submitted = model.submittedAt();
		try {
			perform(model, action, move);
			assertThat(expected).as("%s of %s was to be refused", action, before).isNotNull();
			assertThat(model.stage()).as("%s of %s", action, before).isEqualTo(expected);
			return true;
		}
		catch (Refused refusal) {
			assertThat(expected).as("%s of %s was to be allowed, but: %s", action, before, refusal.getMessage())
				.isNull();
			assertThat(this.texts).as("the reason").containsKey(refusal.messageKey());
			assertThat(model.stage()).isEqualTo(before);
			assertThat(model.lastChange()).isEqualTo(touched);
			assertThat(model.stated()).isEqualTo(stated);
			assertThat(model.submittedAt()).isEqualTo(submitted);
			return false;
		}
	}

	private void perform(Participation model, Action action, Move move) {
		switch (action) {
			case SUBMIT -> model.submit(move, Deadline.noLaterThan(LocalDate.of(2023, 3, 23)));
			case RECEIVE -> model.receive(move);
			case RETURN -> model.returnToUnit(move);
			case WITHDRAW -> model.withdraw(move);
			case SELECT -> model.select(move);
			case DECLINE -> model.decline(move);
			case MERGE -> model.merge(move);
			case RECONSIDER -> model.reconsider(move);
			case ASSIGN -> model.assign(new Move(move.by(), move.at(), null, "Thông báo số 15-TB/ThU, ngày 20/3/2023"));
			case ASSIGN_WITHOUT_NUMBER ->
				model.assign(new Move(move.by(), move.at(), null, (step(move) % 2 == 0) ? null : " "));
			case UNASSIGN -> model.unassign(move);
			case REVISE -> model.revise(stated("Tên " + move.at()), move, "MH-0001", "Phường 1");
		}
	}

	private static long step(Move move) {
		return move.at().getEpochSecond();
	}

	/** Nothing is named on a notice but what a meeting agreed. */
	private void naming(Participation model) {
		assertThat(NoticePolicy.name(model, false).granted()).as("no meeting agreed it").isFalse();
		assertThat(NoticePolicy.name(model, true).granted()).isEqualTo(model.stage() == Stage.SELECTED);
	}

	@Test
	void a_notice_is_written_by_the_office_alone_and_only_while_it_is_open() {
		Random chance = new Random(SEED);
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			AssignmentNotice notice = new AssignmentNotice(campaign(), false, Move.of(this.people.get(3), MORNING));
			PaperState paper = null;
			for (int step = 0; step < STEPS; step++) {
				Actor actor = this.people.get(chance.nextInt(this.people.size()));
				PaperState[] states = { null, PaperState.DRAFT, PaperState.AWAITING_SIGNATURE };
				paper = states[chance.nextInt(states.length)];
				boolean office = actor.holds(Role.STANDING_OFFICE);
				NoticeState state = notice.state();
				boolean writable = office && paper != PaperState.AWAITING_SIGNATURE && (state == NoticeState.PREPARED
						|| (state == NoticeState.IN_FORCE && paper == PaperState.DRAFT));
				explained(NoticePolicy.write(actor, notice, paper), writable);
				explained(NoticePolicy.draftPaper(actor, notice),
						office && state == NoticeState.PREPARED && !notice.standing().isEmpty());
				explained(NoticePolicy.drop(actor, notice, paper, List.of()),
						office && state == NoticeState.PREPARED && paper == null);
				act(notice, chance.nextInt(4), state);
			}
		}
	}

	private void act(AssignmentNotice notice, int action, NoticeState before) {
		boolean open = before == NoticeState.PREPARED || before == NoticeState.IN_FORCE;
		boolean legal = switch (action) {
			case 0, 1 -> open;
			case 2 -> before == NoticeState.IN_FORCE;
			default -> before == NoticeState.PREPARED;
		};
		try {
			switch (action) {
				case 0 -> notice.list(Map.of(vn.danvankheo.year.emulation.ParticipationId.next(), ""), "lý do");
				case 1 -> notice.takeEffect("15-TB/ThU", LocalDate.of(2023, 3, 20));
				case 2 -> notice.withdraw();
				default -> notice.drop();
			}
			assertThat(legal).as("action %d while %s", action, before).isTrue();
		}
		catch (Refused refusal) {
			assertThat(legal).as("action %d while %s", action, before).isFalse();
			assertThat(this.texts).containsKey(refusal.messageKey());
			assertThat(notice.state()).isEqualTo(before);
		}
		assertThat(notice.state() == NoticeState.IN_FORCE && notice.reference() == null).isFalse();
		assertThat(notice.state() != NoticeState.IN_FORCE && !notice.in(NoticeItem.State.ASSIGNED).isEmpty()).isFalse();
	}

	private void explained(Permission permission, boolean granted) {
		assertThat(permission.granted()).as(permission.code()).isEqualTo(granted);
		if (!granted) {
			assertThat(this.texts).containsKey(permission.messageKey());
		}
	}

	private vn.danvankheo.year.campaign.Campaign campaign() {
		return new vn.danvankheo.year.campaign.Campaign(this.campaign, this.town, 2023,
				new vn.danvankheo.year.campaign.Plan("26-KH/BCĐ", null, "Kế hoạch", 2022, 2025, null, null, null));
	}

	private Participation draft() {
		return new Participation(new Place(this.town, this.campaign, RoundId.next(), this.ward),
				new EmulationModel(new ModelId(UUID.randomUUID()), this.town, "MH-0001", null, MORNING),
				stated("Thắp sáng đường quê"), Move.of(this.people.get(0), MORNING), null, "Phường 1");
	}

	private static Fact.Stated stated(String name) {
		return Fact.Stated.of(ModelFacts.complete(name));
	}

	private Actor person(Role role, UnitId unit) {
		return new Actor(AccountId.next(), this.town, role.name(), Set.of(new HeldRole(role, unit)));
	}

	private Actor both(Role role, UnitId unit) {
		return new Actor(AccountId.next(), this.town, role.name(),
				Set.of(new HeldRole(role, null), new HeldRole(Role.UNIT_OFFICER, unit)));
	}

	private static Properties texts() {
		Properties texts = new Properties();
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/messages"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				try (Reader reader = Files.newBufferedReader(file)) {
					texts.load(reader);
				}
			}
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return texts;
	}

}
