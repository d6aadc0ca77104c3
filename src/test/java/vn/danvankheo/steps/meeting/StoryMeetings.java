package vn.danvankheo.steps.meeting;

import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.story.StoryWorld;

/** Calls meetings in a story. */
public final class StoryMeetings {

	private StoryMeetings() {
	}

	/** A meeting of today that has not concluded; its identity. */
	public static String called(StoryWorld world) {
		return world.ask("danvan", (actor) -> call(actor, world)).toString();
	}

	public static MeetingId call(Actor actor, StoryWorld world) {
		return world.bean(MeetingDesk.class).call(actor, world.campaign().year(), form(world, "Thống nhất."));
	}

	/** What is written down of a meeting at which a member was present. */
	static MeetingForm form(StoryWorld world, String conclusion) {
		MeetingForm blank = MeetingForm.on(java.time.LocalDate.now(), null, "");
		Map<String, String> texts = new java.util.LinkedHashMap<>(blank.texts());
		texts.putAll(Map.of("place", "Phòng họp Thị ủy", "chair", "Nguyễn Văn Mẫu, Phó Bí thư Thị ủy", "secretary",
				"Trần Thị Bình, Chuyên viên", "proceedings", "Chuyên viên trình bày.\nCác đại biểu thảo luận.",
				"conclusion", conclusion));
		return new MeetingForm(texts, List.of(world.actor("thanhvien").account().toString()));
	}

}
