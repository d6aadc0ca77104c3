package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded database has ended by itself. It is started again, as soon as what is left
 * of it lets its memory go; if it cannot be, the program ends and says so.
 */
final class Revival {

	/** Starts it. */
	interface Start {

		void run() throws IOException, InterruptedException;

	}

	private static final Logger log = LoggerFactory.getLogger(Revival.class);

	private static final int TRIES = 20;

	private final Start start;

	private final BooleanSupplier meant;

	Revival(Start start, BooleanSupplier meant) {
		this.start = start;
		this.meant = meant;
	}

	void go() {
		for (int tries = 1; tries <= TRIES && !this.meant.getAsBoolean(); tries++) {
			try {
				TimeUnit.MILLISECONDS.sleep(500);
				this.start.run();
				log.warn("The embedded database had ended and was started again");
				return;
			}
			catch (IOException | StartRefused ex) {
				log.warn("The embedded database has ended and does not start: {}", ex.getMessage());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
		if (!this.meant.getAsBoolean()) {
			System.err.println("Cơ sở dữ liệu đi kèm đã dừng và không khởi động lại được. Chương trình kết thúc.");
			System.exit(1);
		}
	}

}
