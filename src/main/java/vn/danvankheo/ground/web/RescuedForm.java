package vn.danvankheo.ground.web;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.springframework.util.StringUtils;

/**
 * What was sent when nobody was logged in any more: where it was going and what it said.
 *
 * @param id its identity; null while it is not kept
 * @param fields the texts, in order
 * @param files the files that came with it, by name; their content is not kept
 */
record RescuedForm(UUID id, String path, List<Field> fields, List<Field> files, Instant rescuedAt) {

	/** The hidden field by which a kept form is recognised when it is sent again. */
	static final String FIELD = "rescuedForm";

	static final int LONGEST = 1_000_000;

	private static final Set<String> LEFT_OUT = Set.of("_csrf", FIELD);

	static RescuedForm of(HttpServletRequest request, Instant now) throws IOException, ServletException {
		List<Field> fields = new ArrayList<>();
		for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
			for (String value : entry.getValue()) {
				if (!LEFT_OUT.contains(entry.getKey())) {
					fields.add(new Field(entry.getKey(), value));
				}
			}
		}
		return new RescuedForm(null, pathOf(request), fields, filesOf(request), now);
	}

	private static String pathOf(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	private static List<Field> filesOf(HttpServletRequest request) throws IOException, ServletException {
		List<Field> files = new ArrayList<>();
		if (isMultipart(request)) {
			for (Part part : request.getParts()) {
				if (StringUtils.hasText(part.getSubmittedFileName())) {
					files.add(new Field(part.getName(), PlainText.line(part.getSubmittedFileName())));
				}
			}
		}
		return files;
	}

	static boolean isMultipart(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data");
	}

	/**
	 * Whether it may be written down: bounded, without passwords, leading to this host.
	 */
	boolean isKeepable() {
		return this.path.matches("/[^/\\\\].{0,900}") && this.fields.stream().noneMatch(Field::isSecret)
				&& this.fields.stream().mapToInt(Field::length).sum() <= LONGEST;
	}

	/** The names of the file fields, each once. */
	public List<String> fileFields() {
		return this.files.stream().map(Field::name).distinct().toList();
	}

	/** One text, or one file's name. */
	record Field(String name, String value) {

		private boolean isSecret() {
			return TypedText.isSecret(this.name);
		}

		private int length() {
			return this.name.length() + this.value.length();
		}

	}

}
