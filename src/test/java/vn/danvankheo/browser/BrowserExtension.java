package vn.danvankheo.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import vn.danvankheo.ground.runtime.MovableClock;
import vn.danvankheo.story.StoryWorld;

/**
 * Skips or fails browser tests where no browser is, hands out {@link Windows}, worlds and
 * the clock, and sets the clock right again after each test.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.installed().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is installed");
		}
		String words = "No Chromium found: install one, or name it with -Ddvk.browser.path";
		if ("required".equals(System.getProperty("dvk.browser"))) {
			throw new IllegalStateException(words);
		}
		return ConditionEvaluationResult.disabled(words);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Windows.class || type == StoryWorld.class || type == MovableClock.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		if (type == StoryWorld.class) {
			return StoryWorld.in(SpringExtension.getApplicationContext(context));
		}
		if (type == MovableClock.class) {
			return SpringExtension.getApplicationContext(context).getBean(MovableClock.class);
		}
		return context.getStore(NAMESPACE)
			.computeIfAbsent(Windows.class, (key) -> new Windows(address(context)), Windows.class);
	}

	private static String address(ExtensionContext context) {
		Environment environment = SpringExtension.getApplicationContext(context).getEnvironment();
		return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Windows windows = context.getStore(NAMESPACE).remove(Windows.class, Windows.class);
		if (windows != null) {
			windows.close();
		}
		SpringExtension.getApplicationContext(context)
			.getBeanProvider(MovableClock.class)
			.ifAvailable(MovableClock::reset);
	}

}
