package vn.danvankheo.ground.organisation;

import java.util.List;
import java.util.function.Supplier;

import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.danvankheo.ground.web.RefusedAccess;

/** Enforces {@link Allowed} and hands controllers the {@link Actor}. */
@Configuration(proxyBeanMethods = false)
class AllowedConfiguration implements WebMvcConfigurer {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor allowedAdvisor(ObjectProvider<RefusedAccess> record) {
		AuthorizationManager<MethodInvocation> manager = (who, invocation) -> decide(who, invocation, record);
		return new AuthorizationManagerBeforeMethodInterceptor(
				new AnnotationMatchingPointcut(null, Allowed.class, true), manager);
	}

	private static AuthorizationResult decide(Supplier<? extends Authentication> authentication,
			MethodInvocation invocation, ObjectProvider<RefusedAccess> record) {
		Allowed allowed = AnnotationUtils.findAnnotation(invocation.getMethod(), Allowed.class);
		Authentication who = authentication.get();
		boolean granted = who != null && who.getPrincipal() instanceof SignedIn signedIn
				&& (allowed.value().length == 0 || signedIn.actor().holds(allowed.value()));
		if (!granted && who != null && who.getPrincipal() instanceof SignedIn refused) {
			record.getObject().note(refused.accountId(), invocation.getMethod().getName());
		}
		return new AuthorizationDecision(granted);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ActorResolver());
	}

	static class ActorResolver implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return parameter.getParameterType() == Actor.class;
		}

		@Override
		public Actor resolveArgument(MethodParameter parameter, ModelAndViewContainer container,
				NativeWebRequest request, WebDataBinderFactory binderFactory) {
			Authentication who = SecurityContextHolder.getContext().getAuthentication();
			return (who != null && who.getPrincipal() instanceof SignedIn signedIn) ? signedIn.actor() : null;
		}

	}

}
