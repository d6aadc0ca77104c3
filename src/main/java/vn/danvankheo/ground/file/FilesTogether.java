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
	 * What became of it.
	 *
	 * @param undone whether nothing was kept, of files and of what goes with them
	 */
	public record Attached(AddedFiles files, boolean undone) {

	}

	/**
	 * Does it; where a file could not be kept in a way that undoes the rest, the others
	 * are told to be refused with it.
	 */
	public AddedFiles attach(Supplier<AddedFiles> what) {
		return attached(what).files();
	}

	/** The same, saying whether it was undone. */
	public Attached attached(Supplier<AddedFiles> what) {
		return this.transactions.execute((status) -> {
			AddedFiles added = what.get();
			if (!status.isRollbackOnly()) {
				return new Attached(added, false);
			}
			status.setRollbackOnly();
			return new Attached(allRefused(added), true);
		});
	}

	/** Does it with all files; where one is refused, nothing is kept. */
	public Attached attachAll(Supplier<AddedFiles> what) {
		return this.transactions.execute((status) -> {
			AddedFiles added = what.get();
			if (!status.isRollbackOnly() && added.refused().isEmpty()) {
				return new Attached(added, false);
			}
			status.setRollbackOnly();
			return new Attached(new AddedFiles(List.of(), added.refused()), true);
		});
	}

	private static AddedFiles allRefused(AddedFiles added) {
		List<AddedFiles.RefusedFile> refused = new ArrayList<>(added.refused());
		String reason = refused.get(refused.size() - 1).reason();
		added.kept().forEach((name) -> refused.add(new AddedFiles.RefusedFile(name, reason)));
		return new AddedFiles(List.of(), refused);
	}

}
