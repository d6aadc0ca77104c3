package vn.danvankheo.ground.file;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether attachments can be written; said in the log once, and once when they can. */
class StoreHealth implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(StoreHealth.class);

	private final AttachmentStore store;

	private boolean writes = true;

	StoreHealth(AttachmentStore store) {
		this.store = store;
	}

	@Override
	public synchronized Health health() {
		try {
			this.store.check();
			if (!this.writes) {
				log.warn("Attachments can be written again");
			}
			this.writes = true;
			return Health.up().build();
		}
		catch (IOException ex) {
			if (this.writes) {
				log.error("Attachments cannot be written: {}", ex.toString());
			}
			this.writes = false;
			return Health.down().build();
		}
	}

}
