package vn.danvankheo.ground.file;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Twice a day sets aside what a crash has left; harmless on several instances. */
@Component
class StoreKeeping {

	private static final Logger log = LoggerFactory.getLogger(StoreKeeping.class);

	private final StoreCheck check;

	StoreKeeping(StoreCheck check) {
		this.check = check;
	}

	@Scheduled(initialDelay = 30, fixedDelay = 720, timeUnit = TimeUnit.MINUTES)
	void sweep() {
		try {
			StoreCheck.Swept swept = this.check.sweep();
			if (swept.anything()) {
				log.warn("Attachments without a row: {} set aside, {} deleted", swept.setAside(), swept.forgotten());
			}
		}
		catch (IOException ex) {
			log.error("The folder of the attachments could not be swept", ex);
		}
	}

}
