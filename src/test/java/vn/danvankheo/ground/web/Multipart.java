package vn.danvankheo.ground.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form sent with a file, as browsers do. */
final class Multipart {

	private static final String BOUNDARY = "----dvk-ranh-gioi";

	private Multipart() {
	}

	static HttpRequest.Builder request(URI to, Map<String, String> fields, String name, String fileName, byte[] file) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		fields.forEach((field, value) -> write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
				+ field + "\"\r\n\r\n" + value.replace("\n", "\r\n") + "\r\n"));
		write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
				+ fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
		body.writeBytes(file);
		write(body, "\r\n--" + BOUNDARY + "--\r\n");
		return HttpRequest.newBuilder(to)
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
	}

	private static void write(ByteArrayOutputStream body, String text) {
		body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
	}

}
