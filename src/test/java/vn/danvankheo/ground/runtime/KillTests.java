package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged program is killed at random moments of a working session. */
@Tag("thorough")
class KillTests {

	private static final int KILLS = Integer.getInteger("dvk.kills", 20);

	private final Random random = new Random(26);

	private final Set<String> begun = new LinkedHashSet<>();

	private final Set<String> acknowledged = new LinkedHashSet<>();

	@Test
	void whatever_a_kill_interrupts_everything_that_was_acknowledged_is_there() throws Exception {
		assertThat(Program.jar()).exists();
		Path folder = Files.createTempDirectory("dan-van-kheo-kills");
		folder.toFile().setExecutable(true, false);
		ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
		for (int kill = 1; kill <= KILLS; kill++) {
			Program program = Program.start(folder);
			assertThat(kept(program)).containsAll(this.acknowledged);
			work(program, killer, kill);
		}
		killer.shutdown();
		Program last = Program.start(folder);
		List<String> kept = kept(last);
		last.stop();
		FileSystemUtils.deleteRecursively(folder);
		assertThat(kept).doesNotHaveDuplicates().containsAll(this.acknowledged);
		assertThat(this.begun).containsAll(kept);
		assertThat(this.acknowledged).as("enough was written for the kills to hit something").hasSizeGreaterThan(KILLS);
	}

	private void work(Program program, ScheduledExecutorService killer, int kill) throws InterruptedException {
		OfficerAtWork officer = new OfficerAtWork(program.port());
		try {
			officer.logIn();
			killer.schedule(program::kill, 100 + this.random.nextInt(3000), TimeUnit.MILLISECONDS);
			for (int model = 1;; model++) {
				work(officer, "Mô hình lần %d số %d".formatted(kill, model));
			}
		}
		catch (IOException ex) {
			program.awaitEnd();
		}
	}

	private void work(OfficerAtWork officer, String name) throws IOException, InterruptedException {
		this.begun.addAll(List.of(name, filledIn(name), sent(name)));
		String model = officer.write(name);
		this.acknowledged.add(name);
		officer.complete(model, "Nội dung của " + name);
		this.acknowledged.add(filledIn(name));
		officer.send(model);
		this.acknowledged.add(sent(name));
	}

	private static String filledIn(String name) {
		return name + ": đã ghi nội dung";
	}

	private static String sent(String name) {
		return name + ": đã gửi";
	}

	/**
	 * Every model that was begun, what was filled in, and what stands in a sent batch.
	 */
	private static List<String> kept(Program program) throws Exception {
		return program.ask("""
				select name from participation where name like 'Mô hình lần %'
				union all
				select name || ': đã ghi nội dung' from participation where content = 'Nội dung của ' || name
				union all
				select name || ': đã gửi' from participation join batch_item using (committee_id, participation_id)
				where name like 'Mô hình lần %' and stage = 'SUBMITTED'""");
	}

}
