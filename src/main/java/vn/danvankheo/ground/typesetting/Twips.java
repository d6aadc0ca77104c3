package vn.danvankheo.ground.typesetting;

import java.math.BigInteger;

/** The twentieth of a point, in which Word counts. */
final class Twips {

	private static final double OF_A_MILLIMETRE = 1440 / 25.4;

	private Twips() {
	}

	static BigInteger of(double millimetres) {
		return BigInteger.valueOf(Math.round(millimetres * OF_A_MILLIMETRE));
	}

	static BigInteger ofPoints(double points) {
		return BigInteger.valueOf(Math.round(points * 20));
	}

}
