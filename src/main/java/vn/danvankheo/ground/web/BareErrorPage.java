package vn.danvankheo.ground.web;

import java.io.IOException;
import java.io.Writer;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * What Tomcat itself answers when a request never reaches the application: our page, our
 * headers, no version and no trace. Tomcat makes it by its name.
 */
class BareErrorPage extends ErrorReportValve {

	private final boolean strictTransport;

	BareErrorPage(boolean strictTransport) {
		this.strictTransport = strictTransport;
		setShowReport(false);
		setShowServerInfo(false);
	}

	@Override
	protected void report(Request request, Response response, Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			SecurityHeaders.write(response, this.strictTransport);
			SecurityHeaders.forbidCaching(response);
			response.setContentType("text/html");
			response.setCharacterEncoding("UTF-8");
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(PlainPage.html(status, ""));
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException gone) {
			container.getLogger().debug("error page not written", gone);
		}
	}

}
