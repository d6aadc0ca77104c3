package vn.danvankheo.ground.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a log-in comes from: the /24 of an IPv4 address, the /64 of an IPv6 one.
 *
 * @param subnet the leading bytes in hexadecimal
 */
record Origin(String subnet) {

	/** The origin of a numeric address; anything else is one common origin. */
	static Origin of(String address) {
		try {
			boolean numeric = address != null && address.matches("[0-9a-fA-F:.%\\w]+")
					&& (address.contains(":") || address.matches("[0-9.]+"));
			byte[] bytes = numeric ? InetAddress.getByName(address).getAddress() : new byte[0];
			int kept = (bytes.length == 4) ? 3 : Math.min(8, bytes.length);
			return new Origin(HexFormat.of().formatHex(Arrays.copyOf(bytes, kept)));
		}
		catch (UnknownHostException ex) {
			return new Origin("");
		}
	}

}
