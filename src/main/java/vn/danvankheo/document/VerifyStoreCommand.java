package vn.danvankheo.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.danvankheo.runtime.LongWork;
import vn.danvankheo.runtime.OperatorCommand;

/**
 * {@code verify-store [--sweep]}: reads every attachment and compares it with its row;
 * fails when one is missing or damaged, or when files stand without a row. With
 * {@code --sweep} the latter are set aside first.
 */
@Component
class VerifyStoreCommand implements OperatorCommand {

	private final StoreCheck check;

	VerifyStoreCommand(StoreCheck check) {
		this.check = check;
	}

	@Override
	public String name() {
		return "verify-store";
	}

	@Override
	public Map<String, Object> run(List<String> arguments) {
		return LongWork.call(() -> {
			try {
				return verified(arguments.contains("--sweep"));
			}
			catch (IOException ex) {
				throw new CommandFailed("Không đọc được nơi lưu tệp: " + ex.getMessage());
			}
		});
	}

	private Map<String, Object> verified(boolean sweep) throws IOException {
		Map<String, Object> facts = new LinkedHashMap<>();
		if (sweep) {
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
