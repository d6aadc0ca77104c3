package vn.danvankheo.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.typesetting.Typesetter;

/** Watches which connections this thread takes from the pool, and when. */
final class ConnectionsHeld {

	private static final ThreadLocal<ConnectionsHeld> OF_THIS_THREAD = ThreadLocal.withInitial(ConnectionsHeld::new);

	private final List<String> faults = new ArrayList<>();

	private int held;

	private int taken;

	private boolean rendering;

	private ConnectionsHeld() {
	}

	/**
	 * What this request does wrong: takes two at once, or one while its page is written,
	 * or keeps one while its paper is set.
	 */
	static List<String> faults(Runnable request) {
		ConnectionsHeld held = OF_THIS_THREAD.get();
		held.faults.clear();
		held.taken = 0;
		request.run();
		return List.copyOf(held.faults);
	}

	/** How many connections the last request took, one after another. */
	static int taken() {
		return OF_THIS_THREAD.get().taken;
	}

	private <T> T none(String what, Supplier<T> work) {
		if (this.held > 0) {
			this.faults.add("holds one while " + what);
		}
		return work.get();
	}

	private Connection take(Connection connection) {
		this.taken++;
		this.held++;
		if (this.held > 1) {
			this.faults.add("holds " + this.held);
		}
		if (this.rendering) {
			this.faults.add("while rendering");
		}
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("close")) {
						this.held--;
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

	/** Looks at every connection and at every page. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration implements WebMvcConfigurer {

		@Bean
		static BeanPostProcessor watchedPool() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource pool) ? new DelegatingDataSource(pool) {
						@Override
						public Connection getConnection() throws SQLException {
							return OF_THIS_THREAD.get().take(super.getConnection());
						}
					} : bean;
				}
			};
		}

		@Bean
		static BeanPostProcessor watchedTypesetter() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof Typesetter) ? new Typesetter() {
						@Override
						public byte[] docx(OfficialDocument document, boolean bothSides) {
							return OF_THIS_THREAD.get().none("setting", () -> super.docx(document, bothSides));
						}

						@Override
						public byte[] pdf(OfficialDocument document, boolean bothSides) {
							return OF_THIS_THREAD.get().none("setting", () -> super.pdf(document, bothSides));
						}
					} : bean;
				}
			};
		}

		@Override
		public void addInterceptors(InterceptorRegistry registry) {
			registry.addInterceptor(new HandlerInterceptor() {
				@Override
				public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
						ModelAndView page) {
					OF_THIS_THREAD.get().rendering = page != null;
				}

				@Override
				public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
						Exception ex) {
					OF_THIS_THREAD.get().rendering = false;
				}
			});
		}

	}

}
