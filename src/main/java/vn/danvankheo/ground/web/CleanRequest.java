package vn.danvankheo.ground.web;

import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.web.util.UriUtils;

/**
 * A request whose texts are {@linkplain PlainText plain}, whatever form sent them.
 * Passwords are left as typed, but for NUL; so are tables that were pasted, which are
 * read like a file, with their tabs and their old fonts.
 */
final class CleanRequest extends HttpServletRequestWrapper {

	/** What somebody copied out of a table: its tabs and letters of old fonts tell. */
	private static final Set<String> PASTED_TABLES = Set.of("table", "html");

	private final Map<String, String[]> parameters;

	private CleanRequest(HttpServletRequest request, Map<String, String[]> parameters) {
		super(request);
		this.parameters = parameters;
	}

	static CleanRequest of(HttpServletRequest request) throws UnsupportedEncodingException {
		if (request.getCharacterEncoding() == null) {
			request.setCharacterEncoding(StandardCharsets.UTF_8.name());
		}
		checkEncoding(request.getQueryString());
		Map<String, String[]> parameters = new LinkedHashMap<>();
		raw(request).forEach((name, values) -> parameters.put(PlainText.line(name), clean(name, values)));
		return new CleanRequest(request, Collections.unmodifiableMap(ChosenTexts.applyTo(parameters)));
	}

	private static Map<String, String[]> raw(HttpServletRequest request) {
		try {
			return request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			throw new UnreadableRequest(ex.getErrorCode(), ex);
		}
		catch (IllegalStateException ex) {
			throw new UnreadableRequest(400, ex);
		}
	}

	private static void checkEncoding(String query) {
		try {
			if (query != null) {
				String decoded = UriUtils.decode(query, StandardCharsets.ISO_8859_1);
				StandardCharsets.UTF_8.newDecoder()
					.decode(ByteBuffer.wrap(decoded.getBytes(StandardCharsets.ISO_8859_1)));
			}
		}
		catch (CharacterCodingException | IllegalArgumentException ex) {
			throw new UnreadableRequest(400, ex);
		}
	}

	private static String[] clean(String name, String[] values) {
		boolean asTyped = TypedText.isSecret(name) || PASTED_TABLES.contains(name);
		return Arrays.stream(values)
			.map((value) -> asTyped ? value.replace("\0", "") : PlainText.lines(value))
			.toArray(String[]::new);
	}

	@Override
	public String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null && values.length > 0) ? values[0] : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return this.parameters;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public String[] getParameterValues(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values.clone() : null;
	}

}
