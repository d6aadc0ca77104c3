package vn.danvankheo.ground.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the bytes in the database, beside their row. */
class DatabaseStore implements AttachmentStore {

	private final JdbcClient jdbc;

	DatabaseStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void write(String storedName, Path file) throws IOException {
		this.jdbc.sql("insert into attachment_content (stored_name, content) values (:name, :content)")
			.param("name", storedName)
			.param("content", Files.readAllBytes(file))
			.update();
	}

	@Override
	public InputStream open(String storedName) {
		return new ByteArrayInputStream(
				this.jdbc.sql("select content from attachment_content where stored_name = :name")
					.param("name", storedName)
					.query(byte[].class)
					.single());
	}

	@Override
	public void remove(String storedName) {
		this.jdbc.sql("delete from attachment_content where stored_name = :name").param("name", storedName).update();
	}

	@Override
	public void check() {
		// The database has a check of its own.
	}

}
