package vn.danvankheo.ground.organisation;

import java.util.UUID;

/**
 * Who is at work, as every request asks at the door.
 *
 * @param stamp what sessions of his account must carry
 * @param whose the unit, units or office he works for, as the frame around pages says it
 */
public record AtWork(UUID stamp, String whose) {

	/** Under this name the request knows it. */
	public static final String OF_REQUEST = AtWork.class.getName();

}
