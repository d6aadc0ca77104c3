package vn.danvankheo.ground.runtime;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers for {@link AskedOnce} what this transaction has been told. */
@Configuration(proxyBeanMethods = false)
class RememberedAnswers {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor askedOnceAdvisor() {
		MethodInterceptor once = RememberedAnswers::ask;
		return new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(null, AskedOnce.class, true), once);
	}

	private static Object ask(MethodInvocation question) throws Throwable {
		if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
			return question.proceed();
		}
		Map<Object, Object> answers = answers();
		Object key = Arrays.asList(question.getThis(), question.getMethod(), Arrays.asList(question.getArguments()));
		if (answers.containsKey(key)) {
			return answers.get(key);
		}
		Object answer = shared(question.proceed());
		if (!isNothing(answer) || evenNothing(question)) {
			answers.put(key, answer);
		}
		return answer;
	}

	private static boolean evenNothing(MethodInvocation question) {
		return AnnotationUtils.findAnnotation(question.getMethod(), AskedOnce.class).evenNothing();
	}

	/** Whoever is told it next is told the same. */
	private static Object shared(Object answer) {
		return (answer instanceof List<?> many) ? Collections.unmodifiableList(many) : answer;
	}

	private static boolean isNothing(Object answer) {
		return answer == null || (answer instanceof Optional<?> one && one.isEmpty())
				|| (answer instanceof Collection<?> many && many.isEmpty());
	}

	/** Those of this transaction; one that interrupts it has its own. */
	private static Map<Object, Object> answers() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Answers.class::isInstance)
			.map(Answers.class::cast)
			.findFirst()
			.orElseGet(() -> {
				Answers fresh = new Answers();
				TransactionSynchronizationManager.registerSynchronization(fresh);
				return fresh;
			}).known;
	}

	private static final class Answers implements TransactionSynchronization {

		private final Map<Object, Object> known = new HashMap<>();

	}

}
