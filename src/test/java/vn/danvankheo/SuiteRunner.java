package vn.danvankheo;

import java.io.PrintWriter;

import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the suite, without its long tests, in the JVM that it is started with. */
final class SuiteRunner {

	private SuiteRunner() {
	}

	public static void main(String[] args) {
		LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
			.selectors(DiscoverySelectors.selectPackage(SuiteRunner.class.getPackageName()))
			.filters(ClassNameFilter.includeClassNamePatterns(".*Tests"), TagFilter.excludeTags("thorough"))
			.build();
		SummaryGeneratingListener listener = new SummaryGeneratingListener();
		LauncherFactory.create().execute(request, listener);
		listener.getSummary().printFailuresTo(new PrintWriter(System.out, true), 20);
		listener.getSummary().printTo(new PrintWriter(System.out, true));
		boolean passed = listener.getSummary().getTestsSucceededCount() > 0
				&& listener.getSummary().getTotalFailureCount() == 0;
		System.exit(passed ? 0 : 1);
	}

}
