package vn.danvankheo.ground.file;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Hostile and mistaken files (E01, E04). */
class FileCheckTests {

	private final FileCheck check = new FileCheck(new KnownSignatures());

	@TempDir
	private Path folder;

	@Test
	void the_few_kinds_are_taken() throws Exception {
		assertThat(kind("biên bản.pdf", SampleFiles.PDF)).isEqualTo(FileKind.PDF);
		assertThat(kind("ảnh.JPG", SampleFiles.picture("jpg"))).isEqualTo(FileKind.JPEG);
		assertThat(kind("ảnh.png", SampleFiles.picture("png"))).isEqualTo(FileKind.PNG);
		assertThat(kind("danh sách.xlsx", SampleFiles.workbook())).isEqualTo(FileKind.XLSX);
		assertThat(kind("báo cáo.docx", SampleFiles.word())).isEqualTo(FileKind.DOCX);
	}

	@Test
	void an_empty_file_and_one_too_large_are_named() throws Exception {
		fileRefused("empty", "a.pdf", new byte[0]);
		fileRefused("tooLarge", "a.pdf", new byte[(int) FileCheck.LARGEST + 1]);
	}

	@Test
	void a_file_with_a_password_is_named() throws Exception {
		fileRefused("locked", "a.pdf", SampleFiles.LOCKED_PDF);
		fileRefused("locked", "a.xlsx", SampleFiles.lockedWorkbook());
		fileRefused("locked", "a.docx", SampleFiles.lockedZip());
	}

	@Test
	void other_kinds_are_refused_by_their_ending() throws Exception {
		fileRefused("kind", "a.svg", SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"));
		fileRefused("kind", "a.docm", SampleFiles.word());
		fileRefused("kind", "a.html", SampleFiles.text("<html></html>"));
		fileRefused("kind", "a.zip", SampleFiles.word());
		fileRefused("kind", "a", SampleFiles.PDF);
	}

	@Test
	void content_that_is_not_what_the_ending_says_is_refused() throws Exception {
		fileRefused("harmful", "a.pdf", SampleFiles.text("MZ\u0090\u0000 this program"));
		fileRefused("notWhatItSays", "a.jpg", SampleFiles.text("<html><script>alert(1)</script></html>"));
		fileRefused("notWhatItSays", "a.png", SampleFiles.picture("jpg"));
		fileRefused("notWhatItSays", "a.docx", SampleFiles.workbook());
		fileRefused("notWhatItSays", "a.xlsx", SampleFiles.PDF);
		fileRefused("notWhatItSays", "a.pdf", SampleFiles.text("chỉ là chữ"));
		fileRefused("notWhatItSays", "a.docx", SampleFiles.text("PK\u0003\u0004 hỏng"));
	}

	@Test
	void macros_are_refused_whatever_the_ending_says() throws Exception {
		fileRefused("macro", "a.docx",
				SampleFiles.word("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml", 1));
		fileRefused("macro", "a.docx",
				SampleFiles.word("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
						"word/vbaProject.bin", 1));
	}

	@Test
	void what_would_become_huge_is_refused_before_it_does() throws Exception {
		fileRefused("tooMuchInside", "a.docx",
				SampleFiles.word("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
						"word/document.xml", 200 * 1024 * 1024));
		fileRefused("tooManyPixels", "a.png", SampleFiles.pixelFlood());
	}

	@Test
	void the_test_string_of_virus_scanners_is_recognised() throws Exception {
		fileRefused("harmful", "a.pdf",
				SampleFiles.text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"));
	}

	private FileKind kind(String name, byte[] content) throws Exception {
		Path file = Files.write(this.folder.resolve("file"), content);
		return this.check.kindOf(FileName.of(name), file);
	}

	private void fileRefused(String reason, String name, byte[] content) {
		assertThatExceptionOfType(FileRefused.class).as(name).isThrownBy(() -> kind(name, content)).withMessage(reason);
	}

}
