package vn.danvankheo.ground.runtime;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells the operator why the program did not start, and nothing more. */
class StartFailureReport implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis analysis) {
		System.err.printf("%nChương trình không khởi động được.%n%n  %s%n", analysis.getDescription());
		if (analysis.getAction() != null) {
			System.err.printf("  %s%n", analysis.getAction());
		}
		System.err.println();
	}

}
