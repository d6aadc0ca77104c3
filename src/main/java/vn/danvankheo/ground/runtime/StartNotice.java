package vn.danvankheo.ground.runtime;

import java.util.List;

/**
 * Lines that a part of the program wants printed once it is ready, such as the accounts
 * of the demonstration. Every bean of this type is asked, except in the profile prod.
 */
public interface StartNotice {

	/** The lines, in the order to print them. */
	List<String> lines();

}
