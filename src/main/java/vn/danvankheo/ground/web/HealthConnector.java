package vn.danvankheo.ground.web;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * A port with threads of its own that answers the two probes and nothing else, also while
 * every thread of the pages is busy.
 */
class HealthConnector extends ValveBase {

	private static final Set<String> PROBES = Set.of("/livez", "/readyz");

	private static final int THREADS = 4;

	private static final int MILLISECONDS = 5000;

	private final Connector connector = new Connector();

	/** Listens there; a null address means all. */
	HealthConnector(int port, InetAddress address) {
		this.connector.setPort(port);
		Http11NioProtocol protocol = (Http11NioProtocol) this.connector.getProtocolHandler();
		protocol.setAddress(address);
		protocol.setMaxThreads(THREADS);
		protocol.setMinSpareThreads(1);
		protocol.setMaxConnections(10 * THREADS);
		protocol.setConnectionTimeout(MILLISECONDS);
		protocol.setKeepAliveTimeout(MILLISECONDS);
	}

	Connector connector() {
		return this.connector;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (request.getConnector() == this.connector
				&& !(PROBES.contains(request.getRequestURI()) && Set.of("GET", "HEAD").contains(request.getMethod()))) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		getNext().invoke(request, response);
	}

}
