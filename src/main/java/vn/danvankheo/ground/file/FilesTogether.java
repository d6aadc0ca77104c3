package vn.danvankheo.ground.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Attaches files and writes down what goes with them in one transaction: both are kept or
 * neither is.
 */
@Component
public class FilesTogether {

	private final TransactionOperations transactions;

	FilesTogether(TransactionOperations transactions) {
		this.transactions = transactions;
	}

	/**
	 * Does it; where a file could not be kept in a way that undoes the rest, the others
	 * are told to be refused with it.
	 */
	public AddedFiles attach(Supplier<AddedFiles> what) {
		return this.transactions.execute((status) -> {
			AddedFiles added = what.get();
			if (!status.isRollbackOnly()) {
				return added;
			}
			status.setRollbackOnly();
			return allRefused(added);
		});
	}

	private static AddedFiles allRefused(AddedFiles added) {
		List<AddedFiles.RefusedFile> refused = new ArrayList<>(added.refused());
		String reason = refused.get(refused.size() - 1).reason();
		added.kept().forEach((name) -> refused.add(new AddedFiles.RefusedFile(name, reason)));
		return new AddedFiles(List.of(), refused);
	}

}
