package vn.danvankheo.ground.typesetting;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What LibreOffice makes of the Word files is what our PDF files show: as many pages, the
 * same words on each.
 */
class SameInOfficeTests {

	private static final String FONTS = """
			<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
			<fontconfig><dir>%s</dir><cachedir>%s</cachedir>
			<alias binding="same"><family>Times New Roman</family>
			<prefer><family>Liberation Serif</family></prefer></alias></fontconfig>
			""";

	@TempDir
	private Path folder;

	@Test
	void word_files_and_pdf_files_agree_page_by_page() throws Exception {
		assumeTrue(installed(), "LibreOffice (soffice) is not installed: nothing to compare the Word files with");
		Map<String, OfficialDocument> samples = new LinkedHashMap<>();
		for (FormatProfile profile : FormatProfile.values()) {
			SamplePapers.under(profile).forEach((name, sample) -> samples.put(profile + "-" + name, sample));
		}
		for (Map.Entry<String, OfficialDocument> sample : samples.entrySet()) {
			Files.write(this.folder.resolve(sample.getKey() + ".docx"), Docx.write(sample.getValue(), true));
		}
		convert(samples.keySet().stream().map((name) -> name + ".docx").toList());
		for (Map.Entry<String, OfficialDocument> sample : samples.entrySet()) {
			byte[] theirs = Files.readAllBytes(this.folder.resolve(sample.getKey() + ".pdf"));
			List<String> ours = words(Pdf.write(sample.getValue(), true));
			assertThat(words(theirs)).as(sample.getKey()).hasSameSizeAs(ours).isEqualTo(ours);
		}
	}

	private void convert(List<String> files) throws IOException, InterruptedException {
		Path letters = Files.createDirectory(this.folder.resolve("letters"));
		for (Letters style : Letters.values()) {
			Files.write(letters.resolve(style + ".ttf"), style.file());
		}
		Path fonts = Files.writeString(this.folder.resolve("fonts.conf"),
				FONTS.formatted(letters, this.folder.resolve("cache")));
		List<String> command = new ArrayList<>(List.of("soffice", "--headless",
				"-env:UserInstallation=" + this.folder.resolve("office").toUri(), "--convert-to", "pdf"));
		command.addAll(files);
		ProcessBuilder office = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("office.log").toFile());
		office.environment().put("FONTCONFIG_FILE", fonts.toString());
		Process running = office.start();
		assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(running.exitValue()).isZero();
	}

	/**
	 * The words of each page, sorted: a line in a narrow cell may end elsewhere, and dots
	 * stand closer in one than in the other.
	 */
	private static List<String> words(byte[] file) throws IOException {
		return PdfReader.pages(file)
			.stream()
			.map((page) -> Stream.of(page.split("(\\.{3,}|[\\s\u00A0])+")).sorted().collect(Collectors.joining(" ")))
			.toList();
	}

	private static boolean installed() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, "soffice")));
	}

}
