package vn.danvankheo.ground.file;

import java.io.IOException;
import java.nio.file.FileSystemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.willDoNothing;
import static org.mockito.BDDMockito.willThrow;

/** A store on a full disk. */
@ExtendWith({ MockitoExtension.class, OutputCaptureExtension.class })
class StoreHealthTests {

	@Mock
	private AttachmentStore store;

	@Test
	void it_is_said_once_and_recovers_by_itself(CapturedOutput output) throws IOException {
		StoreHealth health = new StoreHealth(this.store);
		willThrow(new FileSystemException("/files", null, "No space left on device")).given(this.store).check();
		assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(output.getOut().lines().filter((line) -> line.contains("cannot be written"))).hasSize(1);
		willDoNothing().given(this.store).check();
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
		assertThat(output).contains("can be written again");
	}

}
