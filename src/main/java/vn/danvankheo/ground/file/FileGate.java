package vn.danvankheo.ground.file;

import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where foreign files are looked into: two at a time, so that ten that come together take
 * no more memory than two.
 */
final class FileGate {

	private static final Logger log = LoggerFactory.getLogger("vn.danvankheo.security");

	private static final Semaphore PLACES = new Semaphore(2, true);

	private FileGate() {
	}

	/** Reads when its turn has come. Whatever it overflows, only this reading fails. */
	static <T> T pass(Reading<T> reading) throws Exception {
		PLACES.acquireUninterruptibly();
		try {
			return reading.read();
		}
		catch (Error overflow) {
			log.warn("malicious_file_upload {}", overflow.getClass().getSimpleName());
			throw new FileRefused("tooMuchInside");
		}
		finally {
			PLACES.release();
		}
	}

	/** Looks into a file. */
	@FunctionalInterface
	interface Reading<T> {

		T read() throws Exception;

	}

}
