package vn.danvankheo.ground.web;

import java.util.List;

/** What has a text in {@code messages.properties}: a refusal, a problem, a finding. */
public interface Worded {

	/** The key of the text; null when there is nothing to say. */
	String messageKey();

	/** What the text is filled with. */
	default List<Object> arguments() {
		return List.of();
	}

}
