package vn.danvankheo.steps.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.beans.factory.ListableBeanFactory;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.steps.meeting.Concluding;
import vn.danvankheo.steps.meeting.MeetingId;
import vn.danvankheo.steps.meeting.StoryMeetings;
import vn.danvankheo.steps.reception.Receiving;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.sending.SendOrder;
import vn.danvankheo.steps.sending.Sending;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Stage;

/** A story in which units have sent their lists and the office has received them. */
public final class AppraisalStory {

	public final StoryWorld world;

	public AppraisalStory(ListableBeanFactory beans) {
		this.world = StoryWorld.in(beans);
	}

	/** Models of the ward with these names, sent as units do and received. */
	public List<ParticipationId> received(String... names) {
		return received("phuong1", this.world.ward(), names);
	}

	public List<ParticipationId> received(String person, Unit unit, String... names) {
		List<ParticipationId> ids = sent(person, unit, names);
		office((actor) -> ids.forEach((id) -> this.world.bean(Receiving.class).receive(actor, id, null)));
		return ids;
	}

	/** Models that this person's unit has just sent. */
	List<ParticipationId> sent(String person, Unit unit, String... names) {
		StoryModels models = new StoryModels(this.world);
		List<ParticipationId> ids = new ArrayList<>();
		this.world.as(person, (actor) -> {
			RegistrationId list = this.world.bean(Lists.class).begin(actor, unit.id(), this.world.round().id());
			Arrays.stream(names)
				.forEach((name) -> ids
					.add(this.world.bean(Drafting.class).begin(actor, list, Draft.of(models.stated(name)))));
			this.world.bean(Sending.class).send(actor, list, new SendOrder(Set.copyOf(ids), "Gửi dần", null));
		});
		return ids;
	}

	public void office(Consumer<Actor> what) {
		this.world.as("danvan", what);
	}

	/** The office proposes this. */
	public void propose(ParticipationId id, Ruling ruling) {
		office((actor) -> this.world.bean(Proposing.class).propose(actor, id, ruling, null));
	}

	/** The office's person, who also works for this unit. */
	public Actor officeOf(Unit unit) {
		Actor actor = this.world.actor("danvan");
		Set<HeldRole> roles = new HashSet<>(actor.roles());
		roles.add(new HeldRole(Role.UNIT_OFFICER, unit.id()));
		return new Actor(actor.account(), actor.committee(), actor.displayName(), roles);
	}

	/** A meeting about all that is proposed, with its minutes written. */
	public MeetingId meeting() {
		return this.world.ask("danvan", (actor) -> StoryMeetings.call(actor, this.world));
	}

	public void conclude(MeetingId meeting) {
		office((actor) -> this.world.bean(Concluding.class).concludeAsItStands(actor, meeting));
	}

	/** A meeting about all that is proposed, concluded. */
	public MeetingId met() {
		MeetingId meeting = meeting();
		conclude(meeting);
		return meeting;
	}

	public Stage stage(ParticipationId id) {
		return model(id).stage();
	}

	public Participation model(ParticipationId id) {
		return this.world.bean(Participations.class).findById(id).orElseThrow();
	}

}
