package vn.danvankheo.steps.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

/** The models of a notice: all that it lists may be assigned, or none is. */
@Component
class NoticeModels {

	private final NoticeLines lines;

	private final Participations participations;

	NoticeModels(NoticeLines lines, Participations participations) {
		this.lines = lines;
		this.participations = participations;
	}

	/** Whether the notice could assign just what it lists now, and let go what leaves. */
	Permission settled(AssignmentNotice notice) {
		Map<ParticipationId, Participation> models = models(notice);
		Set<ParticipationId> agreed = this.lines.on(notice)
			.stream()
			.filter(NoticeLine::agreed)
			.map((line) -> new ParticipationId(line.participation()))
			.collect(Collectors.toSet());
		Permission settled = NoticePolicy.assign(notice);
		for (NoticeItem item : notice.in(NoticeItem.State.LISTED)) {
			ParticipationId id = item.participation();
			settled = settled.and(() -> NoticePolicy.name(models.get(id), agreed.contains(id)));
		}
		for (NoticeItem item : notice.in(NoticeItem.State.LEAVING)) {
			settled = settled.and(() -> NoticePolicy.release(models.get(item.participation())));
		}
		return settled;
	}

	/** Whether all that it assigned could be let go: nobody has begun any of it. */
	Permission retractable(AssignmentNotice notice) {
		Map<ParticipationId, Participation> models = models(notice);
		Permission free = Permission.grant();
		for (NoticeItem.State assigned : List.of(NoticeItem.State.ASSIGNED, NoticeItem.State.LEAVING)) {
			for (NoticeItem item : notice.in(assigned)) {
				free = free.and(() -> NoticePolicy.release(models.get(item.participation())));
			}
		}
		return free;
	}

	/**
	 * Assigns what is listed, by this paper; the register asked whether it is settled.
	 */
	void assign(AssignmentNotice notice, PaperEntry paper, Move move) {
		if (paper.reference() == null || paper.date() == null) {
			Permission.refused("participation.noNotice").orThrow();
		}
		Map<ParticipationId, Participation> models = models(notice);
		notice.in(NoticeItem.State.LISTED).forEach((item) -> {
			Participation model = models.get(item.participation());
			model.assign(move);
			this.participations.save(model);
		});
	}

	/** Lets go those in this state. */
	void release(AssignmentNotice notice, NoticeItem.State state, Move move) {
		Map<ParticipationId, Participation> models = models(notice);
		notice.in(state).forEach((item) -> {
			Participation model = models.get(item.participation());
			NoticePolicy.release(model).orThrow();
			model.unassign(move);
			this.participations.save(model);
		});
	}

	private Map<ParticipationId, Participation> models(AssignmentNotice notice) {
		return this.participations.findByIdInAndPlaceCommittee(notice.models(), notice.committee())
			.stream()
			.collect(Collectors.toMap(Participation::id, Function.identity()));
	}

}
