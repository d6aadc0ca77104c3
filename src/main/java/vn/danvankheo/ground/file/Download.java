package vn.danvankheo.ground.file;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file on its way to somebody's disk: never shown or run inside our site. */
public final class Download {

	private Download() {
	}

	/**
	 * The answer.
	 * @param fileName what it is to be called; any characters
	 * @param size its length in bytes
	 * @param content the bytes
	 */
	public static ResponseEntity<Resource> of(String fileName, String mediaType, long size, Resource content) {
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename(FileName.of(fileName).value(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(mediaType))
			.contentLength(size)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.body(content);
	}

}
