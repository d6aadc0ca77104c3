package vn.danvankheo.ground.web;

import java.util.UUID;

/**
 * Implemented by the principal of a session: form keys and rescued forms belong to an
 * account.
 */
public interface HasAccountId {

	UUID accountId();

}
