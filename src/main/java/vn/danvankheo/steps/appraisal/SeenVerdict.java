package vn.danvankheo.steps.appraisal;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which proposal somebody had before him, as it then was. One taken back and made anew is
 * another, although it begins with the same version.
 */
public record SeenVerdict(UUID verdict, long version) {

	/** How forms write the identity of anything. */
	public static final String IDENTITY = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

	private static final Pattern TEXT = Pattern.compile("(" + IDENTITY + "):([0-9]{1,18})");

	static SeenVerdict of(Verdict verdict) {
		return new SeenVerdict(verdict.id(), verdict.version());
	}

	/** As a form sends it; empty for anything else. */
	public static Optional<SeenVerdict> parse(String text) {
		Matcher matcher = TEXT.matcher((text != null) ? text : "");
		return matcher.matches()
				? Optional.of(new SeenVerdict(UUID.fromString(matcher.group(1)), Long.parseLong(matcher.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.verdict + ":" + this.version;
	}

}
