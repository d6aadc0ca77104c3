package vn.danvankheo.ground.file;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.runtime.LongWork;
import vn.danvankheo.ground.runtime.OperatorCommand;

/**
 * {@code verify-store [--sweep]}: reads every attachment and compares it with its row;
 * fails when one is missing or damaged, or when files stand without a row. With
 * {@code --sweep} the latter are set aside first.
 */
@Component
@Command(name = "verify-store")
class VerifyStoreCommand implements OperatorCommand, Callable<Map<String, Object>> {

	private final StoreCheck check;

	@Option(names = "--sweep")
	private boolean sweep;

	VerifyStoreCommand(StoreCheck check) {
		this.check = check;
	}

	@Override
	public Map<String, Object> call() {
		return LongWork.call(() -> {
			try {
				return verified();
			}
			catch (IOException ex) {
				throw new CommandFailed("Không đọc được nơi lưu tệp: " + ex.getMessage());
			}
		});
	}

	private Map<String, Object> verified() throws IOException {
		Map<String, Object> facts = new LinkedHashMap<>();
		if (this.sweep) {
			facts.put("setAside", this.check.sweep().setAside());
		}
		StoreFindings findings = this.check.findings();
		facts.putAll(findings.facts());
		if (!findings.sound()) {
			throw new CommandFailed(findings.reason(), facts);
		}
		return facts;
	}

}
