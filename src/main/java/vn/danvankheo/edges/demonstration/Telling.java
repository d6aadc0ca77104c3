package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvankheo.edges.demonstration.Plans.Year;
import vn.danvankheo.edges.demonstration.Story.Chapter;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.sending.SendOrder;
import vn.danvankheo.steps.sending.Sending;
import vn.danvankheo.year.emulation.ModelId;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

/** Tells what one unit and the office did with its models, in the order it happened. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Telling {

	private static final String[] REASONS = { "Các mô hình còn lại đang lấy ý kiến chi bộ, đơn vị gửi ở lần sau.",
			"Còn mô hình chờ họp dân thống nhất địa điểm, đơn vị gửi bổ sung trước ngày khóa.",
			"Đơn vị gửi trước các mô hình đã đủ hồ sơ, phần còn lại gửi tiếp trong tuần." };

	private static final String SOURCE = "điện thoại của cán bộ dân vận xã, có bản viết tay gửi kèm";

	private final Scene scene;

	private final Lists lists;

	private final Drafting drafting;

	private final Sending sending;

	private final Office office;

	private final Participations participations;

	Telling(Scene scene, Lists lists, Drafting drafting, Sending sending, Office office,
			Participations participations) {
		this.scene = scene;
		this.lists = lists;
		this.drafting = drafting;
		this.sending = sending;
		this.office = office;
		this.participations = participations;
	}

	void tell(Unit unit, ToldUnit told, Chapter chapter) {
		String officer = chapter.prefix() + Town.username(unit.code(), unit.shortName());
		Map<String, ModelId> before = new HashMap<>();
		if (chapter.earlier() != null) {
			Season season = new Season(unit, officer, chapter.office(), chapter.earlier(), false, told.note("ghi chu"));
			tell(season, told.earlierModels(), told.earlierTurns(), before);
		}
		Season season = new Season(unit, officer, chapter.office(), chapter.present(), told.late(),
				told.note("ly do thieu"));
		this.office.except(season, told);
		List<Turn> turns = chapter.settled() ? told.turnsNow().stream().map(Turn::settled).toList() : told.turnsNow();
		tell(season, told.modelsNow(), turns, before);
	}

	private void tell(Season season, List<ToldModel> models, List<Turn> turns, Map<String, ModelId> before) {
		Map<Integer, List<Told>> batches = new TreeMap<>();
		for (int i = 0; i < Math.min(models.size(), turns.size()); i++) {
			Told told = new Told(models.get(i), turns.get(i), write(season, models.get(i), turns.get(i), i, before));
			batches.computeIfAbsent(told.turn.batch(), (number) -> new ArrayList<>()).add(told);
		}
		batches.forEach((number, members) -> {
			if (number > 0) {
				send(season, number, members);
			}
		});
	}

	private ParticipationId write(Season season, ToldModel model, Turn turn, int position,
			Map<String, ModelId> before) {
		ParticipationId[] written = new ParticipationId[1];
		boolean onBehalf = turn.is('p');
		Draft draft = new Draft(Stating.of(model, season.year(), turn, before.containsKey(model.name())),
				before.get(model.name()), onBehalf ? SOURCE : null);
		Instant time = season.days(this.scene.now()).written(season.seed(), position);
		this.scene.act(onBehalf ? season.office() : season.officer(), time, (actor) -> {
			RegistrationId list = this.lists.begin(actor, season.unit().id(), season.year().round().id());
			written[0] = this.drafting.begin(actor, list, draft);
		});
		before.put(model.name(), this.participations.findById(written[0]).orElseThrow().model());
		return written[0];
	}

	private void send(Season season, int number, List<Told> members) {
		boolean onBehalf = members.get(0).turn.is('p');
		Instant time = season.days(this.scene.now()).sent(season.seed(), number, season.late());
		send(season, time, members, onBehalf);
		Instant dealt = season.days(this.scene.now()).dealtWith(time, season.seed());
		for (Told told : members) {
			deal(season, told, time, dealt);
		}
		List<Told> answered = members.stream().filter((told) -> told.turn.is('a')).toList();
		if (!answered.isEmpty()) {
			Instant again = season.days(this.scene.now()).answered(dealt, season.seed());
			answered.forEach((told) -> this.office.answer(season, told.id, told.model, again.minusSeconds(2400)));
			send(season, again, answered, false);
		}
	}

	private void send(Season season, Instant time, List<Told> members, boolean onBehalf) {
		String reason = (season.shortfallReason() != null) ? season.shortfallReason()
				: REASONS[season.seed() % REASONS.length];
		SendOrder order = new SendOrder(members.stream().map((told) -> told.id).collect(Collectors.toSet()), reason,
				onBehalf ? SOURCE : null);
		this.scene.act(onBehalf ? season.office() : season.officer(), time, (actor) -> this.sending.send(actor,
				this.lists.begin(actor, season.unit().id(), season.year().round().id()), order));
	}

	private void deal(Season season, Told told, Instant sent, Instant dealt) {
		switch (told.turn.fate()) {
			case 'r' -> this.office.receive(season, told.id, dealt);
			case 't', 'a' -> this.office.giveBack(season, told.id, told.model, dealt);
			case 'w' ->
				this.scene.act(season.officer(), sent.plusSeconds(5400), (actor) -> this.drafting.withdraw(actor,
						told.id, "Chủ mô hình chuyển công tác, đơn vị chọn lại người phụ trách rồi đăng ký sau."));
			default -> {
			}
		}
	}

	private record Told(ToldModel model, Turn turn, ParticipationId id) {
	}

	/**
	 * One unit in one campaign.
	 *
	 * @param shortfallReason its own reason for sending fewer; null for a common one
	 */
	record Season(Unit unit, String officer, String office, Year year, boolean late, String shortfallReason) {

		Days days(Instant now) {
			return this.year.days(now);
		}

		int seed() {
			return Math.floorMod(this.unit.code().hashCode(), 997);
		}

	}

}
