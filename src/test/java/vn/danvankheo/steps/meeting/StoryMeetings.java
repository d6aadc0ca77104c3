package vn.danvankheo.steps.meeting;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ListableBeanFactory;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.story.StoryWorld;

/** Calls meetings in a story. */
public final class StoryMeetings {

	private StoryMeetings() {
	}

	/** A meeting of today that has not concluded; its identity. */
	public static String called(ListableBeanFactory beans, StoryWorld world) {
		StringBuilder id = new StringBuilder();
		world.as("danvan", (actor) -> id.append(call(beans, actor, world)));
		return id.toString();
	}

	public static MeetingId call(ListableBeanFactory beans, Actor actor, StoryWorld world) {
		return beans.getBean(MeetingDesk.class).call(actor, world.campaign().year(), form(world, "Thống nhất."));
	}

	/** What is written down of a meeting at which a member was present. */
	static MeetingForm form(StoryWorld world, String conclusion) {
		MeetingForm blank = MeetingForm.on(java.time.LocalDate.now());
		Map<String, String> texts = new java.util.LinkedHashMap<>(blank.texts());
		texts.putAll(Map.of("place", "Phòng họp Thị ủy", "chair", "Nguyễn Văn Mẫu, Phó Bí thư Thị ủy", "secretary",
				"Trần Thị Bình, Chuyên viên", "proceedings", "Chuyên viên trình bày.\nCác đại biểu thảo luận.",
				"conclusion", conclusion));
		return new MeetingForm(texts, List.of(world.actor("thanhvien").account().toString()));
	}

}
