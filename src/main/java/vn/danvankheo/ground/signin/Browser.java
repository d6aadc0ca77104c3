package vn.danvankheo.ground.signin;

/**
 * The browser a session was begun in, as its owner would name it.
 *
 * @param name e.g. «Chrome trên Windows»
 */
record Browser(String name) {

	/** Read from a User-Agent header, which may be missing or anything. */
	static Browser of(String agent) {
		String text = (agent != null) ? agent : "";
		return new Browser(program(text) + system(text));
	}

	private static String program(String agent) {
		if (agent.contains("Edg/")) {
			return "Edge";
		}
		if (agent.contains("coc_coc_browser")) {
			return "Cốc Cốc";
		}
		if (agent.contains("Firefox/")) {
			return "Firefox";
		}
		if (agent.contains("Chrome/")) {
			return "Chrome";
		}
		return agent.contains("Safari/") ? "Safari" : "Trình duyệt khác";
	}

	private static String system(String agent) {
		if (agent.contains("Android")) {
			return " trên Android";
		}
		if (agent.contains("iPhone") || agent.contains("iPad")) {
			return " trên iPhone, iPad";
		}
		if (agent.contains("Windows")) {
			return " trên Windows";
		}
		if (agent.contains("Mac OS")) {
			return " trên máy Mac";
		}
		return agent.contains("Linux") ? " trên Linux" : "";
	}

}
