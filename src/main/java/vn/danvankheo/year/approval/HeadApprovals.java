package vn.danvankheo.year.approval;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.year.campaign.SpokenDates;

/**
 * What heads of units were shown and what they said. Rooms ask it for what they send;
 * they load it, say what happened, and hold the record while they do.
 */
@Component
public class HeadApprovals {

	private final ApprovingUnits units;

	private final Presentations presentations;

	private final SpokenDates spoken;

	HeadApprovals(ApprovingUnits units, Presentations presentations, SpokenDates spoken) {
		this.units = units;
		this.presentations = presentations;
		this.spoken = spoken;
	}

	/** Whether this is the head of the unit. */
	public static boolean heads(Actor actor, UnitId unit) {
		return actor.roles().contains(new HeldRole(Role.UNIT_HEAD, unit));
	}

	/** Saying whether he approves what the unit sends, and approving it. */
	public static Permission mayApprove(Actor actor, UnitId unit) {
		return heads(actor, unit) ? Permission.grant() : Permission.refused("approval.headApproves");
	}

	public boolean wanted(UnitId unit) {
		return this.units.existsById(unit);
	}

	/** From now on the head approves what this unit sends, or no longer. */
	public void wish(Actor actor, UnitId unit, boolean wanted, Instant at) {
		mayApprove(actor, unit).orThrow();
		if (wanted != wanted(unit)) {
			if (wanted) {
				this.units.save(new ApprovingUnit(unit, actor, at));
			}
			else {
				this.units.deleteById(unit);
			}
		}
	}

	/**
	 * How he stands to this, as it is now. The head's own sending is his approval; the
	 * office sends what the unit told it.
	 * @param now its parts and their versions
	 */
	public Approval of(Actor actor, UnitId unit, UUID subject, Map<String, Long> now) {
		if (!wanted(unit) || !actor.worksFor(unit) || heads(actor, unit)) {
			return Approval.NOT_WANTED;
		}
		return shown(latest(subject), now);
	}

	private static Approval shown(Optional<Presentation> shown, Map<String, Long> now) {
		return shown.map((latest) -> switch (latest.state()) {
			case WAITING -> latest.holds(now) ? Approval.WAITING : Approval.OUTDATED;
			case GIVEN_BACK -> Approval.GIVEN_BACK;
			case APPROVED -> latest.covers(now) ? Approval.GIVEN : Approval.OUTDATED;
		}).orElse(Approval.NOT_PRESENTED);
	}

	/** What a page says of it. */
	public HeadView view(Actor actor, UnitId unit, UUID subject, Map<String, Long> now) {
		boolean wanted = wanted(unit);
		Optional<Presentation> latest = wanted ? latest(subject) : Optional.empty();
		return new HeadView(wanted, heads(actor, unit), shown(latest, now), latest.map(this::words).orElse(null),
				latest.map(Presentation::reason).orElse(null), mark(now));
	}

	private String words(Presentation latest) {
		String shown = latest.presentedByName() + " trình " + this.spoken.moment(latest.presentedAt());
		return switch (latest.state()) {
			case WAITING -> shown + "; đang chờ duyệt";
			case APPROVED -> shown + "; " + latest.decidedByName() + " duyệt " + this.spoken.moment(latest.decidedAt());
			case GIVEN_BACK ->
				shown + "; " + latest.decidedByName() + " trả lại " + this.spoken.moment(latest.decidedAt());
		};
	}

	/** Shows it to him as it stands now. */
	public void present(Actor actor, UUID subject, Map<String, Long> now, Instant at) {
		this.presentations.save(new Presentation(actor, subject, now, at));
	}

	/**
	 * He approves it; refused where it was changed since it was shown to him, or since he
	 * opened the page.
	 * @param now its parts and their versions
	 * @param read the mark of the page
	 */
	public void approve(Actor actor, UnitId unit, UUID subject, Map<String, Long> now, String read, Instant at) {
		Presentation shown = shownTo(actor, unit, subject);
		Stale.unless(read, mark(now));
		(shown.holds(now) ? Permission.grant() : Permission.refused("approval.changedSince")).orThrow();
		shown.approve(actor, at);
	}

	/** What tells this state of its parts from any other. */
	private static String mark(Map<String, Long> now) {
		return Integer.toHexString(new TreeMap<>(now).hashCode());
	}

	/** He gives it back for this reason; null only asks whether he could. */
	public void giveBack(Actor actor, UnitId unit, UUID subject, String reason, Instant at) {
		Presentation shown = shownTo(actor, unit, subject);
		if (reason != null) {
			shown.giveBack(actor, reason, at);
		}
	}

	private Presentation shownTo(Actor actor, UnitId unit, UUID subject) {
		mayApprove(actor, unit).orThrow();
		return latest(subject).orElseGet(() -> {
			Permission.refused("approval.nothingPresented").orThrow();
			return null;
		});
	}

	/** What he was shown last, where the unit wants that. */
	public Optional<Presentation> asked(UnitId unit, UUID subject) {
		return wanted(unit) ? latest(subject) : Optional.empty();
	}

	private Optional<Presentation> latest(UUID subject) {
		return this.presentations.findFirstBySubjectIdOrderByPresentedAtDesc(subject);
	}

}
