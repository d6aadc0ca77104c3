package vn.danvankheo.ground.file;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.web.multipart.MultipartFile;

/** A cleaned picture in the place of the file that was sent. */
public record PhotoFile(String name, String fileName, byte[] content) implements MultipartFile {

	@Override
	public String getName() {
		return this.name;
	}

	@Override
	public String getOriginalFilename() {
		return this.fileName;
	}

	@Override
	public String getContentType() {
		return null;
	}

	@Override
	public boolean isEmpty() {
		return this.content.length == 0;
	}

	@Override
	public long getSize() {
		return this.content.length;
	}

	@Override
	public byte[] getBytes() {
		return this.content.clone();
	}

	@Override
	public InputStream getInputStream() {
		return new ByteArrayInputStream(this.content);
	}

	@Override
	public void transferTo(File target) throws IOException {
		Files.write(target.toPath(), this.content);
	}

	@Override
	public void transferTo(Path target) throws IOException {
		Files.write(target, this.content);
	}

}
