package vn.danvankheo.ground.file;

import java.io.Serializable;
import java.util.List;

/**
 * What became of an upload: the good files are kept whatever the others are like.
 *
 * @param kept the names of the files that are attached now
 */
public record AddedFiles(List<String> kept, List<RefusedFile> refused) implements Serializable {

	/**
	 * A file that was not taken.
	 *
	 * @param reason why, and what to do, in words
	 */
	public record RefusedFile(String fileName, String reason) implements Serializable {

	}

}
