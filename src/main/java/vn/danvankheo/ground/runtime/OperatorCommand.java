package vn.danvankheo.ground.runtime;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something an operator does from the command line with the same jar, without the web:
 * {@code java -jar app.jar NAME ARGUMENTS}. Every bean of this type is one; picocli's
 * annotations say its name, its verbs and their options, and what it answers is a map,
 * printed as one line of JSON.
 */
public interface OperatorCommand {

	/** The reason why a command was not carried out; the process exits with 1. */
	class CommandFailed extends RuntimeException {

		private final transient Map<String, Object> found;

		/** Fails. */
		public CommandFailed(String reason) {
			this(reason, Map.of());
		}

		/**
		 * Fails, with what was found all the same.
		 * @param found what the line of the result holds beside the reason
		 */
		public CommandFailed(String reason, Map<String, Object> found) {
			super(reason);
			this.found = found;
		}

		Map<String, Object> result() {
			Map<String, Object> result = new LinkedHashMap<>(this.found);
			result.put("reason", getMessage());
			return result;
		}

	}

}
