package vn.danvankheo.steps.adjustment;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

/** Changes of a story. */
public final class ChangeStory {

	private final StoryWorld world;

	/** In this world. */
	public ChangeStory(StoryWorld world) {
		this.world = world;
	}

	/** This person of the unit asks for another owner of the model. */
	public UUID asked(String person, Participation model) {
		return this.world.ask(person,
				(actor) -> this.world.bean(ChangeAsking.class)
					.ask(actor, model.id(),
							new ChangeForm(ChangeKind.OWNER, "", "Chi hội Phụ nữ", "", "", "", "", "",
									"Chủ mô hình cũ chuyển công tác"))
					.value());
	}

	/** The same, granted and collected into a notice. */
	public UUID told(String person, Participation model) {
		UUID change = asked(person, model);
		return this.world.ask("danvan", (actor) -> {
			this.world.bean(ChangeDeciding.class).decide(actor, change, 0L, true, "").orThrow();
			return this.world.bean(AdjustmentKeeping.class).collect(actor, List.of(change));
		});
	}

	/** This person of the unit asks to stop the model, and the office grants it. */
	public void stopped(String person, Participation model) {
		UUID change = this.world.ask(person,
				(actor) -> this.world.bean(ChangeAsking.class)
					.ask(actor, model.id(),
							new ChangeForm(ChangeKind.STOP, "", "", "", "", "", "", "", "Mặt bằng bị thu hồi"))
					.value());
		this.world.as("danvan",
				(actor) -> this.world.bean(ChangeDeciding.class).decide(actor, change, 0L, true, "").orThrow());
	}

}
