package vn.danvankheo.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.danvankheo.runtime.OperatorCommand.CommandFailed;

/**
 * What follows an operator's command: a verb, then options as {@code --name value} or
 * {@code --name=value}.
 *
 * @param verb the verb; empty when there is none
 * @param options the values by option name
 */
record Arguments(String verb, Map<String, String> options) {

	static Arguments of(List<String> words) {
		String verb = words.isEmpty() || words.get(0).startsWith("--") ? "" : words.get(0);
		Map<String, String> options = new LinkedHashMap<>();
		for (int i = verb.isEmpty() ? 0 : 1; i < words.size(); i++) {
			String word = words.get(i);
			if (!word.startsWith("--")) {
				throw new CommandFailed("Không hiểu «%s»: mỗi tùy chọn có dạng --tên giá-trị.".formatted(word));
			}
			int equals = word.indexOf('=');
			boolean apart = equals < 0 && i + 1 < words.size() && !words.get(i + 1).startsWith("--");
			String name = word.substring(2, (equals < 0) ? word.length() : equals);
			options.put(name, apart ? words.get(++i) : (equals < 0) ? "" : word.substring(equals + 1));
		}
		return new Arguments(verb, options);
	}

	/** An option that must be there. */
	String need(String name) {
		return option(name).orElseThrow(() -> new CommandFailed("Thiếu --%s.".formatted(name)));
	}

	/** An option that may be there. */
	Optional<String> option(String name) {
		return Optional.ofNullable(this.options.get(name)).map(String::strip).filter((value) -> !value.isEmpty());
	}

}
