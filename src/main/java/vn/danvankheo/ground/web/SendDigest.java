package vn.danvankheo.ground.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

/**
 * Two sends are the same when the same form, by its key, brings the same content to the
 * same place. Going back and sending something else is another act.
 */
final class SendDigest {

	private static final Set<String> IGNORED = Set.of("_csrf", RescuedForm.FIELD);

	private static final Set<String> IGNORED_IN_CONTENT = Set.of("_csrf", RescuedForm.FIELD, FormKeys.FIELD);

	private SendDigest() {
	}

	static String of(HttpServletRequest request) throws IOException, ServletException {
		return of(request, IGNORED, "");
	}

	/** What is sent and by whom, whatever the form's key. */
	static String ofContent(HttpServletRequest request) throws IOException, ServletException {
		return of(request, IGNORED_IN_CONTENT, Person.of(request).map(UUID::toString).orElse(""));
	}

	private static String of(HttpServletRequest request, Set<String> ignored, String sender)
			throws IOException, ServletException {
		MessageDigest digest = sha256();
		add(digest, request.getRequestURI());
		add(digest, sender);
		for (Map.Entry<String, String[]> field : new TreeMap<>(request.getParameterMap()).entrySet()) {
			if (!ignored.contains(field.getKey())) {
				add(digest, field.getKey());
				for (String value : field.getValue()) {
					add(digest, value);
				}
			}
		}
		if (RescuedForm.isMultipart(request)) {
			for (Part part : request.getParts()) {
				add(digest, part.getName() + '/' + part.getSubmittedFileName() + '/' + part.getSize());
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void add(MessageDigest digest, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
		digest.update(bytes);
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
