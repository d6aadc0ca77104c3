package vn.danvankheo.ground.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Recognises programs of Windows and Linux, and the harmless string by which virus
 * scanners are tested; it is no virus scanner.
 */
class KnownSignatures implements MalwareScanner {

	private static final String TEST_STRING = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$"
			+ "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

	@Override
	public boolean findsHarmIn(Path file) throws IOException {
		String content = Files.readString(file, StandardCharsets.ISO_8859_1);
		return content.startsWith("MZ") || content.startsWith("\u007fELF") || content.contains(TEST_STRING);
	}

}
