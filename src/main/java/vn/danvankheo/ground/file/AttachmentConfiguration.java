package vn.danvankheo.ground.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where attachments are kept, by {@code dvk.attachments.store}: database or folder. */
@Configuration(proxyBeanMethods = false)
class AttachmentConfiguration {

	@Bean
	AttachmentStore attachmentStore(@Value("${dvk.attachments.store:database}") String store,
			@Value("${dvk.attachments.folder:}") String folder, JdbcClient jdbc, Clock clock) {
		return switch (store) {
			case "database" -> new DatabaseStore(jdbc);
			case "folder" -> new FolderStore(absolute(folder), clock);
			default -> throw new IllegalStateException("dvk.attachments.store chỉ nhận database hoặc folder");
		};
	}

	private static Path absolute(String folder) {
		if (folder.isBlank()) {
			throw new IllegalStateException("dvk.attachments.store=folder cần dvk.attachments.folder");
		}
		return Path.of(folder).toAbsolutePath();
	}

	@Bean
	@ConditionalOnMissingBean
	MalwareScanner malwareScanner() {
		return new KnownSignatures();
	}

	@Bean
	HealthIndicator attachmentStoreHealthIndicator(AttachmentStore store) {
		return new StoreHealth(store);
	}

}
