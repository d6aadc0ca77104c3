package vn.danvankheo.ground.web;

import java.net.InetAddress;
import java.util.List;

import jakarta.servlet.DispatcherType;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.apache.catalina.core.StandardHost;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts the parts of this room where Spring and Tomcat look for them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WebConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<OnceOnly> onceOnly;

	private final ObjectProvider<RescuedSends> rescued;

	private final ObjectProvider<ProblemPage> page;

	private final ObjectProvider<Words> words;

	private final ObjectProvider<RefusedAccess> refused;

	WebConfiguration(ObjectProvider<OnceOnly> onceOnly, ObjectProvider<RescuedSends> rescued,
			ObjectProvider<ProblemPage> page, ObjectProvider<Words> words, ObjectProvider<RefusedAccess> refused) {
		this.rescued = rescued;
		this.onceOnly = onceOnly;
		this.page = page;
		this.words = words;
		this.refused = refused;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PagesInTurn()).excludePathPatterns("/error");
		registry.addInterceptor(new WrongForms());
		this.rescued.ifAvailable((interceptor) -> registry.addInterceptor(interceptor).excludePathPatterns("/error"));
		this.onceOnly.ifAvailable((interceptor) -> registry.addInterceptor(interceptor).excludePathPatterns("/error"));
	}

	@Override
	public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
		this.page.ifAvailable((shown) -> resolvers.add(0, new ProblemResolver(shown, this.words.getObject(),
				this.refused.getObject(), this.onceOnly.getObject())));
	}

	/**
	 * Has a name, by which {@link SettlingWithTheAct} knows it from that of the session.
	 */
	@Bean
	static TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
		TransactionTemplate template = new TransactionTemplate(transactions);
		template.setName(SettlingWithTheAct.OURS + "act");
		return template;
	}

	@Bean
	static FilterRegistrationBean<EdgeFilter> edgeFilter(Environment environment) {
		FilterRegistrationBean<EdgeFilter> edge = new FilterRegistrationBean<>(
				new EdgeFilter(strictTransport(environment)));
		edge.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
		edge.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return edge;
	}

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrorPages(Environment environment) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass(BareErrorPage.class.getName());
			host.getPipeline().addValve(new BareErrorPage(strictTransport(environment)));
			host.getPipeline().addValve(new BodyValve());
		});
	}

	/** Where a port for the probes is named. */
	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> healthConnector(
			@Value("${dvk.health-port:0}") int port, @Value("${server.address:}") InetAddress address) {
		return (factory) -> {
			if (port > 0) {
				HealthConnector health = new HealthConnector(port, address);
				factory.addAdditionalConnectors(health.connector());
				factory.addEngineValves(health);
			}
		};
	}

	private static boolean strictTransport(Environment environment) {
		return environment.acceptsProfiles(Profiles.of("prod"));
	}

	@Bean
	static BeanPostProcessor assetLinksInTemplates(ResourcePatternResolver files) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof SpringTemplateEngine engine) {
					engine.setLinkBuilder(new AssetLinks(files));
				}
				return bean;
			}
		};
	}

	/** Spring's filter would search the jar for every link, whatever it leads to. */
	@Bean
	static FilterRegistrationBean<ResourceUrlEncodingFilter> noSearchForLinks() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> search = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		search.setEnabled(false);
		return search;
	}

	@Bean
	static BeanPostProcessor formKeysInForms(ObjectProvider<FormKeys> keys) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if ("requestDataValueProcessor".equals(name) && bean instanceof RequestDataValueProcessor security) {
					return new FormKeyFields(security, keys::getObject);
				}
				return bean;
			}
		};
	}

}
